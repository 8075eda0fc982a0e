/** What follows from a record's core and serves the indexes. Pure; the only place that makes whole records. */
import { personKey, plainHandle } from './people.ts';
import type { Interaction, InteractionCore, Post, PostCore, Source, TriageKind } from './schema.ts';
import { wordEntries } from './words.ts';

export const keyOf = (network: Source, externalId: string): string => `${network}:${externalId}`;

/** What the Waiting list can be narrowed to; null: no matter which. An account only together with its network. */
export interface Filter {
  readonly network: Source | null;
  readonly account: string | null;
  readonly kind: TriageKind | null;
}

export const EVERYTHING: Filter = { network: null, account: null, kind: null };

/** The name of the queue that a filter reads. */
export const queueOf = ({ network, account, kind }: Filter): string =>
  [network ?? '', account === null ? '' : `@${plainHandle(account)}`, kind ?? ''].join('\n');

/** The queue of those who wait under one post. */
export const postQueue = (network: Source, postId: string): string => `under\n${network}\n${postId}`;

export type Group = 'crisis' | 'answer' | 'thank' | 'snoozed';

function groupOf({ state, triage }: InteractionCore): Group | null {
  if (state.is === 'snoozed') return 'snoozed';
  if (state.is !== 'waiting') return null;
  if (triage.kind === 'crisis') return 'crisis';
  return triage.kind === 'praise' ? 'thank' : 'answer';
}

function queuesOf(core: InteractionCore): Interaction['queue'] {
  const group = groupOf(core);
  if (!group) return [];
  const at = core.state.is === 'snoozed' ? core.state.until : core.due;
  const { network, account } = core;
  const places = [
    { network: null, account: null },
    { network, account: null },
    ...(account === '' ? [] : [{ network, account }]),
  ];
  const queues = places.flatMap((place) => [null, core.triage.kind].map((kind) => queueOf({ ...place, kind })));
  if (core.postId !== null) queues.push(postQueue(network, core.postId));
  return queues.map((queue) => [queue, group, at]);
}

/**
 * The comment that starts the little talk which an item is part of: itself right under a post, else what it answers.
 */
export const branchOf = (item: Pick<InteractionCore, 'externalId' | 'parentId' | 'postId'>): string =>
  item.parentId !== null && item.parentId !== item.postId ? item.parentId : item.externalId;

/** When it was written, as far as is known. */
export const writtenAt = ({ time, firstSeen }: Pick<InteractionCore, 'time' | 'firstSeen'>): number =>
  time?.to ?? firstSeen;

export function wholeInteraction(core: InteractionCore): Interaction {
  const at = writtenAt(core);
  return {
    ...core,
    key: keyOf(core.network, core.externalId),
    at,
    person: personKey(core.network, core.author),
    branch: keyOf(core.network, branchOf(core)),
    queue: queuesOf(core),
    words: wordEntries(`${core.author.name} ${core.author.handle ?? ''} ${core.text}`, at),
  };
}

export function interactionCoreOf(item: Interaction): InteractionCore {
  const { key: _key, at: _at, person: _person, branch: _branch, queue: _queue, words: _words, ...core } = item;
  return core;
}

/** Own posts of one account, for reading the latest. */
export const pastOf = (network: Source, account: string): string => keyOf(network, plainHandle(account));

export function wholePost(core: PostCore): Post {
  const { network, account, externalId, postId, parentId } = core;
  const at = writtenAt(core);
  const keyOrNull = (id: string | null): string | null => (id === null ? null : keyOf(network, id));
  return {
    ...core,
    at,
    past: [pastOf(network, account), at],
    shown: keyOrNull(externalId),
    thread: keyOrNull(postId),
    parent: keyOrNull(parentId),
    unseen: externalId === null ? pastOf(network, account) : null,
  };
}

export function postCoreOf(whole: Post): PostCore {
  const { at: _at, past: _past, shown: _shown, thread: _thread, parent: _parent, unseen: _unseen, ...core } = whole;
  return core;
}

export const isOpen = ({ state }: Pick<InteractionCore, 'state'>): boolean =>
  state.is === 'waiting' || state.is === 'snoozed';
