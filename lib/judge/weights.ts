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
  'fit/accidental-link': weight(6, 'Somebody may follow a link that was never meant; the text can still be read.'),
  'fit/affiliate': weight(
    20,
    "A link that pays and doesn't say so costs trust, and in many countries it is not allowed.",
    20,
  ),
  'fit/alt-text': weight(10, "Part of the audience can't see the picture.", 10),
  'fit/camel-case': weight(8, 'Screen readers spell it out; the text itself is fine.', 8),
  'fit/contest': weight(40, 'The network may take the post, or the page, down.', 40),
  'fit/copied-over': weight(15, 'It shows that the post was made for somewhere else.'),
  'fit/cut-off': weight(15, 'A sentence without its end says that a machine posted it.', 15),
  'fit/dead-link': weight(12, 'Whoever wants to go there has to copy the address by hand.'),
  'fit/emoji-bullets': weight(6, 'Read aloud before each line; the list itself is fine.', 6),
  'fit/emoji-poll': weight(20, "Named in the networks' own rules, and shown to fewer people.", 20),
  'fit/emoji-wall': weight(8, 'Read aloud one by one; the words around are fine.'),
  'fit/employee': weight(20, "Praise from inside that looks like a customer's costs trust once it is known.", 20),
  'fit/fancy-letters': weight(25, 'Some people cannot read these words at all.', 25),
  'fit/fold': weight(3, 'A habit based on estimates, so it is said in the receipt only.', 3),
  'fit/foreign-handle': weight(10, 'Whoever is named does not get to know; readers still understand.'),
  'fit/gift': weight(10, 'Most readers would want to know that it was given; the rest of the post may be fine.', 10),
  'fit/glued-hashtags': weight(8, 'They are no hashtags like this; the text itself is fine.', 8),
  'fit/hashtags': weight(18, 'One glance says marketing; the text itself may be fine.', 18),
  'fit/length': weight(50, "It can't be posted like this.", 50),
  'fit/like-bait': weight(20, "Named in the networks' own rules, and shown to fewer people."),
  'fit/markdown': weight(8, 'Readers see stars and brackets; they still understand.'),
  'fit/partnership': weight(15, 'Something is said about it, only not that money is involved.', 15),
  'fit/placeholder': weight(40, 'A template sent as it is embarrasses everybody.', 40),
  'fit/private-link': weight(35, 'What the post leads to stays closed for everybody.', 35),
  'fit/reuse': weight(12, 'Fine for the first reader; those who see it twice feel posted at.', 12),
  'fit/short-link': weight(8, 'It shows where the post was copied from; the link still works.', 8),
  'fit/sponsor-mark': weight(10, 'It is said, only not so that everybody sees or understands it.', 10),
  'fit/time-zone': weight(6, 'Some may come at the wrong hour; all else is fine.', 6),
  'fit/too-many': weight(15, 'It may not be taken like this; the text itself is fine.', 15),
  'fit/tool-talk': weight(35, 'It embarrasses like a template that was not filled in.', 35),
  'fit/tracking': weight(4, 'It stands in the address only, and many readers never see it.', 4),
  'reply/blaming': weight(25, 'Somebody who is told off in public does not write again.', 40),
  'reply/broad': weight(8, 'A question is asked, only nobody knows where to begin.', 8),
  'reply/canned': weight(30, 'An automatic answer is taken as no answer.', 30),
  'reply/crisis-joke': weight(25, 'A laugh beside bad news is what people remember of the whole answer.', 25),
  'reply/deflect': weight(25, 'They are sent away and know as much as before.', 25),
  'reply/name': weight(4, 'A name makes it personal; an answer without one is still an answer.', 4),
  'reply/next-step': weight(20, 'Kind words, but nothing is different after them.', 20),
  'reply/no-opening': weight(15, 'Nothing to answer, but nothing wrong with it either.', 15),
  'reply/open-question': weight(30, 'They asked and did not get to know: the point of a reply is missed.', 60),
  'reply/personal-data': weight(30, 'What is posted in public cannot be taken back.'),
  'reply/repeated': weight(15, "They get an answer, and can see that it is everybody else's, too.", 15),
  'reply/selling': weight(30, 'Somebody who complains and is sold something tells others.'),
  'reply/sorry-if': weight(20, 'An apology that doubts is often worse than none.'),
  'reply/yes-no': weight(8, 'A question is asked, only not one that gets talk going.', 8),
  'thanks/due': weight(40, 'Thanks that are due and missing are what this axis is about.', 40),
  'thanks/empty': weight(15, 'Thanks were given; only what for is missing.', 15),
  'thanks/milestone': weight(20, 'The news is good; those who made it happen are missing.', 20),
  'thanks/named': weight(10, 'Thanks with a reason make up for a slip.', 10),
  'thanks/uncredited': weight(20, 'Whoever made it is not thanked, and readers cannot find them.', 20),
  'tone/admission': weight(6, 'Owning up to something makes up for half a slip.', 6),
  'tone/advert-parts': weight(12, 'Each part is fine; together they tell people that this is an advert.', 24),
  'tone/asks-advice': weight(6, "Asking for people's experience makes up for half a slip.", 6),
  'tone/brochure': weight(12, 'Each of these words is fine; together they say nothing of anybody.', 12),
  'tone/buzzwords': weight(8, 'Each one makes people skip a line.'),
  'tone/call-to-action': weight(12, 'One command with a link is a service and half a slip; several are an advert.'),
  'tone/call-to-action-teaser': weight(4, 'Most people take what is in the post and never follow the link.', 4),
  'tone/counts': weight(10, 'A number of people is not a word to any of them.', 10),
  'tone/credit': weight(6, "Showing others' work makes up for half a slip.", 6),
  'tone/exclamations': weight(8, 'Louder than needed, easily forgiven.', 8),
  'tone/free': weight(6, 'A gift is welcome; as a lure it makes people look for the catch.'),
  'tone/giveaway': weight(14, 'Prize talk is what unwanted messages are known by.'),
  'tone/headline-dump': weight(16, 'A headline says what happened, only not why it matters here.', 16),
  'tone/hook': weight(14, 'Keeping the point back costs trust each time.'),
  'tone/hook-headline': weight(
    4,
    'A teaser headline says little, yet does no harm; it is said in the receipt only.',
    8,
  ),
  'tone/hook-list': weight(8, 'The list itself would be welcome; only its title is here.', 8),
  'tone/hook-quiz': weight(8, 'A quiz is fun for some; it asks for a click, not for talk.', 8),
  'tone/how-to': weight(5, 'Something to use makes up for a small slip.', 8),
  'tone/hype': weight(14, "Claims that can't be checked are skipped; a second one adds less."),
  'tone/job-ad': weight(14, 'A form in place of people; those who look for work read it all the same.'),
  'tone/link-out': weight(5, 'Somebody talks, so a link weighs a little less than in a bare pointer.', 5),
  'tone/loud-words': weight(4, 'One loud word is soon forgiven.', 8),
  'tone/mix': weight(12, 'This post may be fine; it is the row of offers that tires people.', 12),
  'tone/offer': weight(5, 'An offer is fine now and then, and still an offer.', 5),
  'tone/phone-push': weight(10, 'A number to ring can help; called out, it sends people away.'),
  'tone/pitch': weight(14, 'Said of a product, it is a claim; shown, it would be of use.'),
  'tone/pitch-question': weight(
    10,
    'A question that is not meant is a small trick; people have learnt to see through it.',
    10,
  ),
  'tone/points-elsewhere': weight(6, 'A pointer is of use to those who follow it; most people do not.', 12),
  'tone/press-release': weight(16, 'Set phrases tell readers that this was not written for them.'),
  'tone/price-push': weight(12, 'An offer is fine now and then; pressing it is what tires people.'),
  'tone/question': weight(8, 'A question that people can answer makes up for a slip.', 8),
  'tone/scarcity': weight(14, 'Pressure by shortage is a named dark pattern.'),
  'tone/scarcity-count': weight(6, 'What is left is a fact worth telling; it weighs only beside other pushes.'),
  'tone/self-talk': weight(20, 'The whole post is about the writer, so it weighs as much as two slips.', 20),
  'tone/shouting': weight(12, 'Hard to read and heard as shouting.'),
  'tone/small-print': weight(6, 'Terms are fair to name; in a post they sound like an advert.'),
  'tone/social-proof': weight(14, 'Numbers of others say nothing to the reader.'),
  'tone/story': weight(5, 'Somebody tells what happened: that makes up for a small slip.', 8),
  'tone/to-nobody': weight(5, 'A plain notice is fine now and then; as a habit it is one-way.', 9),
  'tone/urgency': weight(14, 'Pressure by time is a named dark pattern.'),
  'tone/urgency-countdown': weight(14, "A ticking clock presses as hard as 'hurry' does."),
  'tone/urgency-crowd': weight(8, 'What others buy right now is a gentle push; it is said in the receipt only.'),
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
