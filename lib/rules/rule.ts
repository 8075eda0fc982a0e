/** The contract between a draft, a rule and what the rule finds. No DOM, no clock, no storage here. */
import type { NetworkFacts, NetworkId } from '../networks/facts.ts';
import type { PhraseHit } from '../text/phrases.ts';
import type { Range, Text } from '../text/text.ts';
import type { Length } from './length.ts';

export type { PhraseHit };

export type Axis = 'tone' | 'thanks' | 'reply' | 'fit';
export const AXES: readonly Axis[] = ['tone', 'thanks', 'reply', 'fit'];

/** The principles that every rule's `why` rests on (their words are in `_locales` as `why_<id>`). */
export type PrincipleId =
  | 'talk'
  | 'mix'
  | 'give'
  | 'adapt'
  | 'fit'
  | 'answer'
  | 'person'
  | 'thank'
  | 'listen'
  | 'show-up'
  | 'measure'
  | 'crisis'
  | 'disclose'
  | 'plan';

/**
 * Words for people are keys into `public/_locales/<lang>/messages.json`; `params` fill `$1`, `$2`… in order.
 * With `count`, the key's `_one` or `_other` form is taken.
 */
export interface Message {
  readonly key: string;
  readonly params?: readonly (string | number)[] | undefined;
  readonly count?: number | undefined;
}

/** Replace `[start, end)` of the draft's text by `text`. Edits of one fix never overlap and are in ascending order. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fix changes the text; a prompt asks for words that only a person can supply. A fix never invents facts. */
export type Fix =
  | { readonly label: Message; readonly edits: readonly Edit[] }
  | { readonly label: Message; readonly prompt: true };

/** `note` may cost points but shows in the receipt only; `praise` gives points back. */
export type Severity = 'note' | 'advise' | 'warn' | 'praise';

/** What a rule returns; the judge adds the rule's id and the fingerprint. */
export interface RawFinding {
  /** The words it is about; empty = the whole draft. */
  readonly ranges: readonly Range[];
  /** The text that the finding rests on, as the writer wrote it; "" for the whole draft. */
  readonly evidence: string;
  readonly severity: Severity;
  /** The tip's headline. */
  readonly message: Message;
  /** The reason, in one line. */
  readonly reason: Message;
  readonly fixes: readonly Fix[];
  /** It goes by a number that the user set. */
  readonly yours?: true | undefined;
}

export interface Finding extends RawFinding {
  readonly rule: string;
  readonly axis: Axis;
  /** rule + normalised evidence: survives edits elsewhere in the draft. */
  readonly fingerprint: string;
}

export interface Media {
  readonly kind: 'image' | 'video' | 'gif' | 'other';
  /** Alternative text; "" = the network offers a field and it is empty; absent = not known. */
  readonly alt?: string;
}

/** Who is writing, as the user told in settings and the page confirms. */
export interface Self {
  readonly account: string;
  readonly handles: readonly string[];
  readonly names: readonly string[];
  readonly domains: readonly string[];
  readonly role: 'organisation' | 'employee' | 'partner' | 'unknown';
}

/** What a post mostly is. */
export type PostKind = 'offer' | 'how-to' | 'thanks' | 'question' | 'story' | 'news';

/** A post or reply sent before, as a digest (made by `digestOf`): no words of it. */
export interface PastText {
  readonly network: NetworkId;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As `shinglesOf` gave them. */
  readonly shingles: readonly number[];
  readonly offer: boolean;
  /** Absent = not known. */
  readonly kind?: PostKind;
}

export interface Draft {
  readonly text: string;
  readonly network: NetworkId;
  readonly kind: 'post' | 'reply';
  /** All parts of a thread in order, `index` = the part that `text` is. */
  readonly thread?: { readonly parts: readonly string[]; readonly index: number };
  /** What a reply answers. `author` is a display name or handle. */
  readonly parent?: { readonly author?: string; readonly text: string; readonly at?: number };
  readonly media?: readonly Media[];
  readonly self?: Self;
  readonly past?: { readonly posts: readonly PastText[]; readonly replies: readonly PastText[] };
  /** The page's own limit, which beats our table (X Premium, a Mastodon instance's). In the network's unit. */
  readonly limit?: number;
  /** Mastodon's content warning, which counts. */
  readonly contentWarning?: string;
}

/** A draft as rules see it: read once, with the network's facts. */
export interface ReadDraft extends Omit<Draft, 'text' | 'parent'> {
  readonly text: Text;
  readonly parent?: { readonly author?: string; readonly text: Text; readonly at?: number };
  readonly facts: NetworkFacts;
  /** As the network counts. */
  readonly length: Length;
  /** Where the phrases of the rule stand in the draft, from the one walk over the phrase index. */
  readonly hits: (rule: string) => readonly PhraseHit[];
}

export interface Rule {
  /** `<axis>/<name>` = the file's path under lib/rules. */
  readonly id: string;
  readonly axis: Axis;
  readonly why: PrincipleId;
  /** Where the claim comes from: a document, a study, a network's own policy. */
  readonly source: string;
  /** BCP 47 primary languages that the rule can read, or 'any'. */
  readonly languages: readonly string[] | 'any';
  /** Absent = all networks. */
  readonly networks?: readonly NetworkId[];
  /** Below this many words the rule is not asked. */
  readonly minWords?: number;
  /** The phrases it looks for; all rules' phrases are compiled into one index. */
  readonly phrases?: readonly string[];
  /** Absent = always. Refusing differs from finding nothing: an axis whose rules all refuse has no score. */
  readonly applies?: (draft: ReadDraft) => boolean;
  readonly check: (draft: ReadDraft) => readonly RawFinding[];
}
