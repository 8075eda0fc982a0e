/** What the judge returns. */
import type { OwnFacts } from '../networks/corrections.ts';
import type { Axis, Finding, Message } from '../rules/rule.ts';

/** One line of the receipt. Lines of an axis, in order, sum exactly to its score. */
export interface ReceiptLine {
  readonly axis: Axis;
  /** Signed whole points. */
  readonly points: number;
  /** start = the 100 every axis begins with; repeat = half points; cap / praise limit / floor = what a limit took or gave. */
  readonly kind: 'start' | 'finding' | 'repeat' | 'praise' | 'cap' | 'praise-limit' | 'floor';
  readonly rule?: string;
  readonly fingerprint?: string;
  readonly message: Message;
  /** The finding goes by a number that the user set. */
  readonly yours?: true | undefined;
}

export interface AskedQuestion {
  readonly text: string;
  readonly answered: boolean;
}

export interface ReplyCheck {
  readonly questions: readonly AskedQuestion[];
  /** 0..1: does the draft answer what was asked. */
  readonly answers: number;
  /** 0..1: how much of it could stand under any message. */
  readonly canned: number;
  readonly nameUsed: boolean;
}

export type AxisScore =
  | { readonly score: number; readonly says: Message }
  | { readonly score: null; readonly says: Message };

export interface Judgement {
  readonly axes: Readonly<Record<Axis, AxisScore>>;
  /** All findings, notes and praise included, in order of weight: what to mend first comes first. */
  readonly findings: readonly Finding[];
  /** The findings that a person is shown as tips, first things first, at most three. */
  readonly tips: readonly Finding[];
  readonly receipt: readonly ReceiptLine[];
  readonly verdict: Message;
  /** How the verdict feels: nothing to say yet, fine, tips to give, over a limit, a question left open. */
  readonly state: 'short' | 'fine' | 'tips' | 'over' | 'open-question' | 'unjudged';
  /** Units over the network's limit; 0 if within. */
  readonly over: number;
  /** Units used and allowed, as the network counts. */
  readonly length: { readonly used: number; readonly limit: number; readonly yours?: true | undefined };
  readonly replyCheck?: ReplyCheck;
  /** Does the draft give somebody their due: thank them, or congratulate them? */
  readonly thanked: boolean;
  /** What was left out, and why (a rule that threw, a language not covered). */
  readonly notJudged: readonly { readonly what: string; readonly why: Message }[];
  readonly engineVersion: string;
}

/** What the user has set that bears on judging. */
export interface JudgeSettings {
  /** BCP 47 primary language to assume where the text doesn't tell. */
  readonly language: string;
  readonly rulesOff: readonly string[];
  /** Fingerprints that the user marked "our voice, keep". */
  readonly keep: readonly string[];
  /** Facts of networks of which the user corrected a number; they take the place of ours. */
  readonly facts?: OwnFacts | undefined;
}
