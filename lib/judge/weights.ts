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

export const WEIGHTS: Readonly<Record<string, Weight>> = {};

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
