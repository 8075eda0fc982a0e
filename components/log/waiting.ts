/** What the Waiting list is told and what it tells; whoever mounts it reads the log. */
import type { Action } from '../../lib/log/actions.ts';
import type { Filter } from '../../lib/log/derive.ts';
import type { Hours } from '../../lib/log/due.ts';
import type { LogFailure } from '../../lib/log/failure.ts';
import type { Coverage, Interaction, Source, TriageKind } from '../../lib/log/schema.ts';
import type { Counts, Section } from '../../lib/log/waiting.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { Words } from '../words.tsx';

/** `other`: a fault of Parley's own. */
export type Failure = LogFailure | 'other';

export type Listing =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | {
      readonly is: 'waiting';
      readonly sections: Readonly<Record<Section, readonly Interaction[]>>;
      readonly counts: Counts;
    }
  | { readonly is: 'found'; readonly items: readonly Interaction[]; readonly complete: boolean };

/** What was done last, for the bar that takes it back. */
export interface Said {
  readonly what: Action['is'] | 'kind' | 'heard' | 'erased' | 'undone';
  /** Snoozed till then. */
  readonly until?: number | undefined;
  /** Whose item it was, where it was one. */
  readonly name?: string | undefined;
  readonly count: number;
  readonly canUndo: boolean;
}

export interface Look {
  readonly network: NetworkId;
  readonly account: string;
  /** null: never, or longer ago than the log keeps. */
  readonly last: Pick<Coverage, 'at' | 'health'> | null;
}

/** What stands at the foot; read after the list. */
export interface Foot {
  readonly looks: readonly Look[];
  /** How many are due, as the badge counts them. */
  readonly due: number;
  /** Records that could not be read. */
  readonly aside: number;
  /** Why what pages showed last could not be kept. */
  readonly trouble: Failure | null;
  /** Was anything ever read? */
  readonly ever: boolean;
}

export interface Account {
  readonly network: NetworkId;
  readonly handle: string;
}

export interface WaitingViewProps {
  readonly listing: Listing;
  readonly now: number;
  readonly foot: Foot | null;
  readonly filter: Filter;
  readonly query: string;
  readonly accounts: readonly Account[];
  readonly hours: Hours;
  readonly said: Said | null;
  /** Why the last change was not kept. */
  readonly failure: Failure | null;
  /** The address of an item, if it leads to its network or was remembered by hand. */
  readonly addressOf: (item: Interaction) => string | null;
  readonly onFilter: (filter: Filter) => void;
  readonly onQuery: (query: string) => void;
  readonly onMore: (section: Section) => void;
  readonly onAct: (items: readonly Interaction[], action: Action) => void;
  readonly onKind: (item: Interaction, kind: TriageKind) => void;
  readonly onHeard: (item: Interaction) => void;
  readonly onErase: (item: Interaction) => void;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
  readonly onSettings: () => void;
}

export const sourceName = ({ t }: Words, source: Source): string =>
  source === 'manual' ? t('ui_by_hand') : FACTS[source].name;

/** Their name, or whatever stands for it. */
export const personName = ({ t }: Words, { author, network }: Interaction): string =>
  author.name.trim() || author.handle || t(network === 'manual' ? 'ui_by_hand' : 'ui_nobody');

/** A name from a page, for the middle of a sentence of ours: it turns no other words around. */
export const inSentence = (name: string): string => `\u2068${name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
