/** Every number that the judge counts with, each with a reason that a user would accept. Whole points of 100. */
import type { Axis } from '../rules/rule.ts';

export interface Weight {
  /** Taken by the first finding of the rule (given back, if it is praise); the second and third take half, rounded down. */
  readonly points: number;
  /** The rule takes no more than this, however often it finds something. */
  readonly cap: number;
  readonly because: string;
}

const weight = (points: number, because: string, cap = 2 * points): Weight => ({ points, cap, because });

export const WEIGHTS: Readonly<Record<string, Weight>> = {
  'reply/canned': weight(30, 'An automatic answer is taken as no answer.', 30),
  'reply/deflect': weight(25, 'They are sent away and know as much as before.', 25),
  'reply/name': weight(4, 'A name makes it personal; an answer without one is still an answer.', 4),
  'reply/no-opening': weight(15, 'Nothing to answer, but nothing wrong with it either.', 15),
  'reply/open-question': weight(30, 'They asked and did not get to know: the point of a reply is missed.', 60),
  'reply/personal-data': weight(30, 'What is posted in public cannot be taken back.'),
  'reply/selling': weight(30, 'Somebody who complains and is sold something tells others.'),
  'reply/sorry-if': weight(20, 'An apology that doubts is often worse than none.'),
  'reply/yes-no': weight(8, 'A question is asked, only not one that gets talk going.', 8),
  'thanks/due': weight(40, 'Thanks that are due and missing are what this axis is about.', 40),
  'thanks/empty': weight(15, 'Thanks were given; only what for is missing.', 15),
  'thanks/named': weight(10, 'Thanks with a reason make up for a slip.', 10),
};

/** What every axis begins with: nothing has to be earned, only things that stand in the text cost points. */
export const START = 100;

/** Below this many characters nothing is said: a draft that has hardly begun is nobody's business. */
export const TIPS_FROM = 12;

/** Below this many words an axis has no score: one or two words show no manner of talking. Limits hold for any text. */
export const WORDS_FROM: Readonly<Record<Axis, number>> = { tone: 3, thanks: 3, reply: 3, fit: 0 };

/** A tip list longer than this is not read. */
export const MOST_TIPS = 3;

/** From here up an axis is said to be good: about one slip that people forgive. */
export const GOOD_FROM = 85;

/** Below this an axis is said to be weak: several things, or one that changes how the whole is read. */
export const WEAK_BELOW = 60;

/** The verdict names a manner ("an advert") once rules that stand for it took this many points: more than one slip. */
export const MANNER_FROM = 20;
