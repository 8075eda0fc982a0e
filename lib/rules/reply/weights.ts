/**
 * What moves `answers` and `canned`, both from 0 to 1, each number with its reason. They sort replies; no point of a score
 * hangs on them, except that mostly canned replies get a tip.
 */

export const ANSWERS = {
  /** A reply that is there at all. */
  start: 0.2,
  /** Times the share of their questions that are answered: what a reply is for. */
  answered: 0.2,
  /** Times the share of the questions' words that come back: it speaks of what was asked. */
  speaksOfIt: 0.2,
  /** Each word of their message that comes back, up to `COMMON_MOST`: it was read. */
  common: 0.05,
  /** Times the share of names, numbers and links among its words: something they can use. */
  specific: 0.3,
  /** A figure, however long the rest is. */
  figure: 0.05,
  /** Times how far it is from `SPECIFIC_FROM` words: so few have no room for theirs. */
  brief: 0.2,
  /** Says where something is. */
  where: 0.1,
  /** Gives what was asked for: a name, a place, a figure, a way. */
  inKind: 0.05,
  /** Begins with a yes or a no. */
  verdict: 0.1,
  /** Says what they can, may or must do. */
  youCan: 0.05,
  /** Begins with "but", "so", "why": it goes on with the talk, or asks back. */
  goesOn: -0.15,
  /** Thanks under a question: who says thanks for an answer is not giving one. */
  thanks: -0.4,
  /** Times the share of words that ask back: the answer is put off. */
  asksBack: -0.3,
  /** Laughs and interjections: chat among friends, hardly an answer. */
  banter: -0.15,
  /** Speaks of the writer more than of them or the matter. */
  ofItself: -0.15,
  /** Each canned wording, up to two: words without anything in them. */
  canned: -0.15,
  /** Sends them elsewhere for the answer. */
  away: -0.15,
} as const;

/** A few words are counted as this many, so that a lone name is no better than an answer with one in it. */
export const SPECIFIC_FROM = 8;
/** Half of the words: a list of names says no more. */
export const SPECIFIC_MOST = 0.5;
/** More words in common than this say no more. */
export const COMMON_MOST = 4;

export const CANNED_BY = {
  start: 0.1,
  /** Each canned wording, up to three: one is courtesy, three are a form letter. */
  phrase: 0.15,
  /** Times the share of the reply's words that are canned. */
  share: 0.3,
  /** Times how far it is from `OWN_ENOUGH` words that no other reply would have. */
  nothingOwn: 0.4,
  /** Sends them elsewhere, as any such reply could. */
  away: 0.1,
  /** Each word of theirs that comes back, up to `COMMON_MOST`: somebody read the message. */
  common: -0.05,
  /** A link, and no word of theirs: the same link goes to everybody. */
  link: 0.15,
} as const;

/** With this many words of its own a reply was written for one person. */
export const OWN_ENOUGH = 8;

/**
 * A short answer in plain words is short, not canned, and one worn phrase beside something they can use is no form letter:
 * these never count as mostly canned.
 */
export const PLAIN_AT_MOST = 0.45;
