/**
 * What each feature counts for, by kind: the only numbers of triage. Logistic scale: +1 makes a kind about 2.7 times as
 * likely. Set by hand from what people complain, ask and rejoice about, rounded; nothing here is a fitted table.
 */
import type { Feature } from './features.ts';

export type Kind = 'complaint' | 'question' | 'praise' | 'purchase' | 'crisis' | 'spam' | 'other';
export const KINDS: readonly Kind[] = ['complaint', 'question', 'praise', 'purchase', 'crisis', 'spam', 'other'];

export interface Scale {
  /** Before anything is known of the message. */
  readonly start: number;
  readonly of: Readonly<Partial<Record<Feature, number>>>;
}

export const SCALES: Readonly<Record<Exclude<Kind, 'other'>, Scale>> = {
  complaint: {
    start: -2.4,
    of: {
      anger: 1.5,
      redress: 1,
      waiting: 1,
      broken: 0.9,
      why: 0.9,
      negation: 0.8,
      length: 1.3,
      addressed: 0.9,
      staff: 0.4,
      sorrow: 0.4,
      still: 0.3,
      mine: 0.2,
      praise: -0.9,
      joy: -0.8,
      settled: -0.7,
      'very short': -0.4,
      link: -0.5,
      'bare link': -0.5,
      request: -0.3,
      spam: -0.4,
      buying: -0.2,
    },
  },
  question: {
    start: -3.4,
    of: {
      question: 3.1,
      'question mark': 1.6,
      request: 0.5,
      addressed: 0.7,
      why: 0.3,
      retweet: -1.2,
      praise: -0.5,
      broken: -0.3,
      waiting: -0.3,
      anger: -0.3,
      negation: -0.2,
    },
  },
  praise: {
    start: -1.3,
    of: {
      praise: 2,
      joy: 1,
      thanks: 0.3,
      settled: 0.3,
      length: -1.2,
      anger: -1.2,
      negation: -1.1,
      'question mark': -0.9,
      question: -0.7,
      redress: -0.7,
      spam: -0.7,
      waiting: -0.6,
      sorrow: -0.6,
      but: -0.6,
      request: -0.5,
      help: -0.5,
      crisis: -0.5,
      broken: -0.3,
    },
  },
  purchase: {
    start: -3.1,
    of: {
      buying: 1.9,
      'question mark': 0.5,
      question: 0.3,
      help: 0.3,
      redress: -0.7,
      anger: -0.5,
      waiting: -0.5,
      crisis: -0.5,
      negation: -0.2,
      broken: -0.2,
    },
  },
  crisis: {
    start: -3,
    of: { crisis: 3.2, joy: -0.5, praise: -0.5, spam: -0.4, buying: -0.3, 'question mark': -0.2 },
  },
  spam: {
    start: -2.2,
    of: {
      spam: 2,
      'bare link': 2.2,
      link: 0.8,
      help: 0.6,
      mine: 0.6,
      thanks: 0.4,
      praise: -0.7,
      addressed: -2,
      why: -0.9,
      question: -0.4,
      broken: -0.5,
      anger: -0.5,
      waiting: -0.4,
    },
  },
};

/** Does somebody wait for an answer? */
export const NEEDS_REPLY: Scale = {
  start: -0.6,
  of: {
    addressed: 1.4,
    'question mark': 0.8,
    question: 0.4,
    help: 0.3,
    staff: 0.5,
    mine: 0.5,
    negation: 0.5,
    buying: 0.5,
    broken: 0.5,
    redress: 0.4,
    crisis: 0.4,
    anger: 0.3,
    length: 0.4,
    spam: -0.8,
    thanks: -0.6,
    settled: -0.7,
    'to another': -0.3,
    'bare link': -0.4,
    retweet: -1,
  },
};

/** A crisis goes first from here up, whatever else the message is. */
export const CRISIS_FROM = 0.5;

/** Below this nothing stands out, and the message is "other". */
export const KIND_FROM: Readonly<Record<Exclude<Kind, 'crisis' | 'other'>, number>> = {
  complaint: 0.4,
  question: 0.42,
  praise: 0.45,
  purchase: 0.3,
  spam: 0.5,
};

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
