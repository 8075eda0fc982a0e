/** What the advice views need besides a judgement, and what they call back with. */
import type { ApplyOutcome } from '../../lib/editors/editor.ts';
import type { Edit, Finding, Fix, Message, PrincipleId } from '../../lib/rules/rule.ts';

/** A fix that changes the text; the other kind only asks for words. */
export type TextFix = Extract<Fix, { readonly edits: readonly Edit[] }>;

export interface AdviceActions {
  readonly onFix: (finding: Finding, fix: TextFix) => void;
  /** Hide this tip for this draft. */
  readonly onDismiss: (finding: Finding) => void;
  /** These words are "our voice": never mention them again. */
  readonly onKeep: (finding: Finding) => void;
  readonly onRuleOff: (finding: Finding) => void;
}

/** Why a rule is there: the principle it rests on and where the claim comes from. */
export interface RuleNote {
  readonly why: PrincipleId;
  readonly source: string;
}

/** What became of the fix that was last asked for. `refused` = copied to the clipboard by the caller; `uncopied` = that failed too. */
export interface FixOutcome {
  /** Of the finding that the fix belonged to. */
  readonly fingerprint: string;
  readonly outcome: ApplyOutcome | 'uncopied';
}

export interface AdviceFacts {
  /** The rule's reasons for "Why?"; without them the button isn't there. */
  readonly about?: ((rule: string) => RuleNote | undefined) | undefined;
  /** What the finding's axis would score without it; undefined = not known. */
  readonly ifFixed?: ((finding: Finding) => number | undefined) | undefined;
  readonly outcome?: FixOutcome | undefined;
  /** How this system writes undo: "Ctrl+Z" unless told ("⌘Z"). */
  readonly undoKeys?: string | undefined;
}

/** The sentence of a principle; message keys can't hold the hyphen of "show-up". */
export const whyKey = (why: PrincipleId): string => `why_${why.replace('-', '_')}`;

/** What is said after a fix was asked for. */
export function outcomeMessage(outcome: FixOutcome['outcome'], undoKeys = 'Ctrl+Z'): Message {
  if (outcome === 'applied') return { key: 'ui_fix_applied', params: [undoKeys] };
  return { key: `ui_fix_${outcome}` };
}
