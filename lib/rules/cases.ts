/** The shape of a `<rule>.cases.ts`: what the rule must find, and what it must let pass. Read by tests only. */
import type { Draft } from './rule.ts';

export interface Case {
  readonly text: string;
  /** What else is known of the draft; a post on X where nothing is said. */
  readonly draft?: Partial<Omit<Draft, 'text'>>;
}

export interface Flag extends Case {
  /** The words of each finding as written, in order; "" for the whole draft. Several ranges are joined by " … ". */
  readonly words: readonly string[];
  /** The whole text after the first fix of the first finding, where that fix is one that edits. */
  readonly fixed?: string;
}

export interface NearMiss extends Case {
  /** Why it is fine. */
  readonly because: string;
}

export interface RuleCases {
  readonly flags: readonly Flag[];
  readonly passes: readonly NearMiss[];
}
