/** What a page showed, as a record: bounded, checked, merged with what was known. Pure. */
import type { SeenInteraction } from '../networks/interaction.ts';
import { isOpen, keyOf } from './derive.ts';
import { type DueRules, dueAt } from './due.ts';
import { mergeSight, sameSight, sightOf, wasEdited } from './merge.ts';
import { plainHandle } from './people.ts';
import { type InteractionCore, MOST, type PostCore, type State, type TriageKind } from './schema.ts';

/** An interaction as read, with what triage says of it. */
export interface Read {
  readonly seen: SeenInteraction;
  readonly triage: { readonly kind: TriageKind; readonly urgency: number; readonly reasons: readonly string[] };
  /** Does it wait for an answer? */
  readonly waits: boolean;
}

/** What the log has to be told about the user's settings and by those who know rules and networks. */
export interface LogContext {
  readonly now: number;
  readonly due: DueRules;
  /** What was written before this is not kept. */
  readonly keepSince: number;
  /** Is this text only a courtesy, such as "thanks, sorted!"? */
  readonly isCourtesy: (text: string) => boolean;
  /** Is this post of ours an offer? null: it can't be judged. */
  readonly isOffer: (text: string) => boolean | null;
  /** Is this one of the user's accounts, if not the one that is signed in? What it writes is ours too. */
  readonly isOurs: (network: SeenInteraction['network'], author: SeenInteraction['author']) => boolean;
  /** May a link of this network's lead there? */
  readonly isOwnLink: (network: SeenInteraction['network'], link: string) => boolean;
}

/** Cuts without leaving half a character behind. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.charCodeAt(most - 1);
  return text.slice(0, end >= 0xd800 && end < 0xdc00 ? most - 1 : most);
}

const isId = (id: string): boolean => id !== '' && id.length <= MOST.id;
const idOrNull = (id: string | null): string | null => (id !== null && isId(id) ? id : null);

/** null: not fit to be kept. */
export function cleanSeen(seen: SeenInteraction, context: LogContext): SeenInteraction | null {
  const { time, link } = seen;
  if (!isId(seen.externalId)) return null;
  const timeHolds =
    time !== null && Number.isFinite(time.from) && Number.isFinite(time.to) && time.from <= time.to && time.to >= 0;
  if (timeHolds && time.to < context.keepSince) return null;
  const linkHolds =
    link !== null && link.length <= MOST.link && link.startsWith('https://') && context.isOwnLink(seen.network, link);
  return {
    ...seen,
    author: {
      name: cut(seen.author.name, MOST.name),
      handle: seen.author.handle === null ? null : cut(seen.author.handle, MOST.name),
    },
    text: cut(seen.text, MOST.text),
    link: linkHolds ? link : null,
    // A page's clock may run ahead; nobody has written in the future.
    time: timeHolds ? { from: Math.min(time.from, context.now), to: Math.min(time.to, context.now) } : null,
    postId: idOrNull(seen.postId),
    parentId: idOrNull(seen.parentId),
  };
}

const stateBy = (waits: boolean, at: number): State =>
  waits ? { is: 'waiting', at, by: 'page' } : { is: 'not needed', at, by: 'kind' };

/** An item that was never seen before. */
export function freshItem({ seen, triage, waits }: Read, account: string, context: LogContext): InteractionCore {
  const { now } = context;
  const core = { time: seen.time, firstSeen: now };
  return liked({
    network: seen.network,
    externalId: seen.externalId,
    account: plainHandle(account),
    kind: seen.kind,
    author: { name: seen.author.name, handle: seen.author.handle },
    text: seen.text,
    link: seen.link,
    postId: seen.postId,
    parentId: seen.parentId,
    onOurs: seen.onOurs,
    likedByMe: seen.likedByMe,
    seenAt: now,
    edited: null,
    ...core,
    triage: {
      kind: triage.kind,
      urgency: triage.urgency,
      reasons: triage.reasons.slice(0, 10).map((reason) => cut(reason, 100)),
      corrected: false,
    },
    state: stateBy(waits, now),
    due: dueAt(core, triage.kind, context.due),
  });
}

/** A like closes praise, never a question. */
function liked(item: InteractionCore): InteractionCore {
  const { state, triage, likedByMe, seenAt } = item;
  const closes = likedByMe === true && triage.kind === 'praise' && isOpen(item);
  if (!closes || (state.is === 'waiting' && state.by === 'hand')) return item;
  return { ...item, state: { is: 'answered', at: seenAt, by: 'like' } };
}

/** What was known, with what is seen now. The same object if that adds nothing. */
export function mergeItem(known: InteractionCore, read: Read, context: LogContext): InteractionCore {
  const fresh = freshItem(read, known.account, context);
  const sight = mergeSight(sightOf(known), sightOf(fresh));
  if (sameSight(known, sight)) return known;
  const edited = wasEdited(known.text, sight.text) && known.text !== '';
  const newText = sight.text !== known.text;
  // A correction is the user's word; a text that is as it was keeps its kind, whatever a newer triage would say.
  const judged = newText && sight.text === fresh.text && !known.triage.corrected;
  const triage = judged ? fresh.triage : known.triage;
  const state = judged ? stateAfterEdit(known.state, read.waits, context.now) : known.state;
  return liked({
    ...known,
    ...sight,
    edited: edited ? context.now : known.edited,
    triage,
    state,
    due: dueAt({ time: sight.time, firstSeen: known.firstSeen }, triage.kind, context.due),
  });
}

/** An edited text opens or closes only what was opened or closed for its text; what the user or an answer did stays. */
function stateAfterEdit(state: State, waits: boolean, now: number): State {
  const forItsText =
    (state.is === 'waiting' && state.by === 'page') ||
    (state.is === 'not needed' && (state.by === 'kind' || state.by === 'courtesy'));
  return forItsText && waits !== (state.is === 'waiting') ? stateBy(waits, now) : state;
}

/** One of our own that a page shows; `account` is the one that is signed in. */
export const ownPost = (seen: SeenInteraction, account: string, now: number): PostCore => ({
  network: seen.network,
  id: keyOf(seen.network, seen.externalId),
  externalId: seen.externalId,
  account: plainHandle(seen.mine ? account : (seen.author.handle ?? seen.author.name)),
  kind: seen.kind === 'reply' || seen.kind === 'comment' ? 'reply' : 'post',
  text: seen.text,
  time: seen.time,
  firstSeen: now,
  postId: seen.postId,
  parentId: seen.parentId,
  axes: null,
  offer: null,
});

const LINK = /https?:\/\/\S+/g;
const BESIDES_WORDS = /[^\p{L}\p{N}]+/gu;
const CLOCKS_DIFFER = 10 * 60_000;

/** Texts are compared without links, which networks shorten, and without white space, which they change. */
function bare(text: string): string {
  const words = text.replace(LINK, '').normalize('NFKC').toLowerCase().replace(BESIDES_WORDS, '');
  return words === '' ? text.trim() : words;
}

/** Is what the page shows the one that was sent from here? */
export function isTheSent(sent: PostCore, shown: PostCore): boolean {
  const at = sent.firstSeen;
  const { from, to } = shown.time ?? { from: shown.firstSeen - 24 * 60 * 60_000, to: shown.firstSeen };
  return (
    sent.externalId === null &&
    sent.network === shown.network &&
    sent.account === shown.account &&
    at >= from - CLOCKS_DIFFER &&
    at <= to + CLOCKS_DIFFER &&
    bare(sent.text) === bare(shown.text)
  );
}

/** Two sights of our own post, or what was sent and what the page then showed. */
export function mergePost(known: PostCore, shown: PostCore): PostCore {
  return {
    ...known,
    externalId: shown.externalId ?? known.externalId,
    text: shown.text === '' ? known.text : shown.text,
    time: known.time && known.time.from === known.time.to ? known.time : (shown.time ?? known.time),
    postId: shown.postId ?? known.postId,
    parentId: shown.parentId ?? known.parentId,
    axes: known.axes ?? shown.axes,
    offer: known.offer ?? shown.offer,
  };
}
