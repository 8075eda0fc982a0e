/**
 * What each feature counts for, by kind: the only numbers of triage. There are three levels, for or against, each with its
 * reason; the same reason has the same level in every kind. Logistic scale: 1 makes a kind about 2.7 times as likely.
 * Where two levels, or two starts, were equally reasonable, the open half of the labelled data decided between them.
 */
import type { Feature } from './features.ts';

export type Kind = 'complaint' | 'question' | 'praise' | 'purchase' | 'crisis' | 'spam' | 'other';
export const KINDS: readonly Kind[] = ['complaint', 'question', 'praise', 'purchase', 'crisis', 'spam', 'other'];

const STRONG = 2;
const CLEAR = 1;
const SLIGHT = 0.5;

export interface Weight {
  readonly weight: number;
  readonly because: string;
}

const strong = (because: string): Weight => ({ weight: STRONG, because });
const clear = (because: string): Weight => ({ weight: CLEAR, because });
const slight = (because: string): Weight => ({ weight: SLIGHT, because });
const against = ({ weight, because }: Weight): Weight => ({ weight: -weight, because });

export interface Scale {
  /** Before anything is known of the message. At -2 one strong sign, or two clear ones, make it even chances. */
  readonly start: number;
  readonly of: Readonly<Partial<Record<Feature, Weight>>>;
}

const NOT_FOR_YOU = "Somebody else's words, passed on.";
const PLEASED = 'Who is pleased has little to complain of.';
const DISPLEASED = 'Who is displeased praises nothing.';
const TROUBLE = 'It tells of trouble.';

export const SCALES: Readonly<Record<Exclude<Kind, 'other'>, Scale>> = {
  complaint: {
    start: -2,
    of: {
      anger: strong('Hard words come from somebody who is displeased.'),
      sarcasm: strong('Thanks for what went wrong are none.'),
      blame: clear('It tells you what you did.'),
      redress: clear('Money back, or a repair, is what somebody wronged asks for.'),
      waiting: clear('Waiting is the commonest grievance.'),
      'held up': slight('Who tells the hours has counted them.'),
      broken: clear('What does not work is what people complain of.'),
      why: clear('“Why” asks for an account.'),
      negation: clear('Complaints tell what is not as it should be.'),
      marks: slight('Mark upon mark asks for an account.'),
      length: clear('It takes words to tell what went wrong.'),
      addressed: clear('A complaint is told to somebody.'),
      'to help desk': slight('Who writes to a help desk is in need of help.'),
      staff: slight('It is about how somebody was served.'),
      crisis: clear('What is serious is a grievance too.'),
      sorrow: slight('An unhappy face.'),
      still: slight('Something that should be over is not.'),
      yours: slight('It is about something of yours.'),
      custom: slight('It is about what people get from you.'),
      praise: against(clear(PLEASED)),
      thanks: against(clear(PLEASED)),
      joy: against(clear(PLEASED)),
      settled: against(clear('It is put right.')),
      'how to': against(slight('Who asks the way has not lost it.')),
      ahead: against(slight('What is to come has not gone wrong.')),
      link: against(slight('Passed on rather than suffered.')),
      'bare link': against(clear('Passed on, and to nobody.')),
      'very short': against(slight('Too short to tell of anything.')),
      followers: against(clear('It wants something for itself.')),
    },
  },
  question: {
    start: -2,
    of: {
      question: strong('It asks.'),
      'question mark': clear('It says that it asks.'),
      'asks last': clear('It leaves the word to you.'),
      length: slight('Who asks says what about.'),
      why: clear('“Why” asks for an account.'),
      request: slight('It asks you to do something.'),
      addressed: slight('It asks somebody.'),
      retweet: against(clear(NOT_FOR_YOU)),
      'to another': against(slight('Talk among several people.')),
      anger: against(slight(TROUBLE)),
      waiting: against(slight(TROUBLE)),
      broken: against(slight(TROUBLE)),
      praise: against(slight('It tells rather than asks.')),
    },
  },
  praise: {
    // One nice word is enough in a message of any length, and length counts against praise.
    start: -1,
    of: {
      praise: strong('It says something nice.'),
      thanks: strong('Thanks are the plainest praise.'),
      'thanks for': clear('It says what for.'),
      exclaims: clear('It is said with feeling.'),
      manners: against(clear('Thanks for an answer are manners.')),
      joy: clear('A happy face.'),
      anger: against(clear(DISPLEASED)),
      negation: against(clear('Praise seldom says what is not.')),
      sarcasm: against(clear('It means the opposite.')),
      redress: against(clear(DISPLEASED)),
      waiting: against(slight(TROUBLE)),
      broken: against(slight(TROUBLE)),
      sorrow: against(slight('An unhappy face.')),
      but: against(slight('A “but” takes praise back.')),
      question: against(slight('It asks rather than praises.')),
      'question mark': against(slight('It asks rather than praises.')),
      marks: against(slight('It asks rather than praises.')),
      help: against(slight('It wants something first.')),
      length: against(clear('Praise is short; the longer, the more there is to it.')),
      crisis: against(slight(TROUBLE)),
      followers: against(clear('It wants something for itself.')),
      'own stage': against(clear('It wants something for itself.')),
    },
  },
  purchase: {
    start: -2,
    of: {
      buying: strong('It is about getting something.'),
      price: clear('Who thinks of buying looks at the price.'),
      'question mark': slight('Who thinks of buying asks first.'),
      question: slight('Who thinks of buying asks first.'),
      anger: against(slight(TROUBLE)),
      waiting: against(slight(TROUBLE)),
      broken: against(slight(TROUBLE)),
      redress: against(clear('It is bought already.')),
      crisis: against(slight(TROUBLE)),
    },
  },
  crisis: {
    start: -2,
    of: {
      crisis: strong('Harm, crime, law or hatred.'),
      joy: against(clear('Said with a smile.')),
    },
  },
  spam: {
    start: -2,
    of: {
      followers: strong('It wants followers.'),
      'own stage': strong('It shows its own things.'),
      'easy money': strong('It promises gains.'),
      'bare link': clear('A link for nobody in particular.'),
      length: clear('An advert needs more words than a cheer.'),
      yours: slight('It speaks to whoever reads.'),
      help: slight('It begs.'),
      'begs likes': slight('It begs.'),
      urges: clear('It sends readers off to do something.'),
      thanks: slight('Thanks for what nobody gave yet.'),
      addressed: against(strong('Written to somebody.')),
      praise: against(slight('It is about what it answers.')),
      why: against(clear('It wants to know.')),
      broken: against(slight(TROUBLE)),
      waiting: against(slight(TROUBLE)),
    },
  },
};

/** Does somebody wait for an answer? */
export const NEEDS_REPLY: Scale = {
  start: -1,
  of: {
    addressed: strong('It is written to somebody.'),
    'question mark': clear('It says that it asks.'),
    question: slight('Somebody wants to know.'),
    help: slight('It wants something.'),
    buying: slight('It wants something.'),
    price: slight('It wants something.'),
    redress: slight('It wants something.'),
    broken: slight(TROUBLE),
    waiting: slight(TROUBLE),
    negation: slight(TROUBLE),
    anger: slight(TROUBLE),
    crisis: slight(TROUBLE),
    staff: slight('It is about you.'),
    custom: slight('It is about what people get from you.'),
    mine: slight('It is their own matter.'),
    followers: against(clear('It wants followers, not an answer.')),
    'own stage': against(clear('It wants followers, not an answer.')),
    'easy money': against(clear('It wants followers, not an answer.')),
    thanks: against(slight('It closes the matter.')),
    settled: against(clear('It is put right.')),
    'in private': against(clear('It goes on out of sight.')),
    manners: against(slight('It closes the matter.')),
    'to another': against(slight('Talk among several people.')),
    'bare link': against(slight('It passes something on.')),
    retweet: against(clear(NOT_FOR_YOU)),
  },
};

/** From here up a kind is taken for what the message is; a crisis then goes before all else. */
export const FROM = 0.5;

/** How soon a message of this kind wants an answer, 0..1; the order of the targets in PRODUCT.md §3. */
export const URGENCY: Readonly<Record<Kind, number>> = {
  crisis: 1,
  complaint: 0.7,
  question: 0.5,
  purchase: 0.5,
  praise: 0.2,
  other: 0.1,
  spam: 0,
};
