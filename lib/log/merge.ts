/** Two sights of the same item made into one. Pure; the order in which tabs report makes no difference. */
import type { InteractionKind, TimeRange } from '../networks/interaction.ts';
import type { InteractionCore } from './schema.ts';

/** What a page shows of an item. */
export type Sight = Pick<
  InteractionCore,
  'kind' | 'author' | 'text' | 'link' | 'time' | 'postId' | 'parentId' | 'onOurs' | 'likedByMe' | 'seenAt'
>;

export const sightOf = (item: Sight): Sight => ({
  kind: item.kind,
  author: item.author,
  text: item.text,
  link: item.link,
  time: item.time,
  postId: item.postId,
  parentId: item.parentId,
  onOurs: item.onOurs,
  likedByMe: item.likedByMe,
  seenAt: item.seenAt,
});

/** The more telling kind stays: a reply that mentions us is in two lists. */
const TELLING: readonly (InteractionKind | 'remembered')[] = ['reply', 'comment', 'quote', 'mention', 'remembered'];

const CUT = /\s*(?:…|\.\.\.)["'”’»]?$/u;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Is `short` the beginning of `long` with dots after it, as lists of notifications show it, or nothing at all? */
export function isCutFrom(short: string, long: string): boolean {
  const start = plain(short);
  if (start === '') return plain(long) !== '';
  return CUT.test(start) && start !== plain(long) && plain(long).startsWith(start.replace(CUT, ''));
}

const isExact = ({ from, to }: TimeRange): boolean => from === to;

/** Exact beats a range, earlier beats later, and two ranges leave what both allow. */
export function mergeTime(one: TimeRange | null, other: TimeRange | null): TimeRange | null {
  if (!one || !other) return one ?? other;
  if (isExact(one) !== isExact(other)) return isExact(one) ? one : other;
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  if (both.from <= both.to) return both;
  const [a, b] = [one.to - one.from, other.to - other.from];
  if (a !== b) return a < b ? one : other;
  return one.from < other.from ? one : other;
}

/** Which of two sights is the later one; of two at once the same one, whichever comes first. */
function inOrder(one: Sight, other: Sight): readonly [older: Sight, newer: Sight] {
  if (one.seenAt !== other.seenAt) return one.seenAt < other.seenAt ? [one, other] : [other, one];
  if (one.text.length !== other.text.length) return one.text.length < other.text.length ? [one, other] : [other, one];
  return JSON.stringify(sightOf(one)) < JSON.stringify(sightOf(other)) ? [one, other] : [other, one];
}

export function mergeSight(one: Sight, other: Sight): Sight {
  const [older, newer] = inOrder(one, other);
  return {
    kind: TELLING.find((kind) => kind === one.kind || kind === other.kind) ?? newer.kind,
    author: { name: newer.author.name || older.author.name, handle: newer.author.handle ?? older.author.handle },
    text: isCutFrom(newer.text, older.text) ? older.text : newer.text,
    link: newer.link ?? older.link,
    time: mergeTime(one.time, other.time),
    postId: newer.postId ?? older.postId,
    parentId: newer.parentId ?? older.parentId,
    onOurs: newer.onOurs ?? older.onOurs,
    likedByMe: newer.likedByMe ?? older.likedByMe,
    seenAt: newer.seenAt,
  };
}

/** Was the text changed by its author (and not just shown shorter or longer)? */
export const wasEdited = (before: string, after: string): boolean =>
  plain(before) !== plain(after) && !isCutFrom(before, after) && !isCutFrom(after, before);

/** Do two sights show the same, whenever they were taken? */
export const sameSight = (one: Sight, other: Sight): boolean =>
  JSON.stringify({ ...sightOf(one), seenAt: 0 }) === JSON.stringify({ ...sightOf(other), seenAt: 0 });

/** The later state wins; of two at once the first. */
const laterState = (one: InteractionCore, other: InteractionCore): InteractionCore['state'] =>
  other.state.at > one.state.at ? other.state : one.state;

/** A correction beats any reading, and ours beats a file's. */
const keptTriage = (mine: InteractionCore, theirs: InteractionCore): InteractionCore['triage'] => {
  if (mine.triage.corrected !== theirs.triage.corrected) return mine.triage.corrected ? mine.triage : theirs.triage;
  return !mine.triage.corrected && theirs.seenAt > mine.seenAt ? theirs.triage : mine.triage;
};

/** What two databases know of the same item. Its due time is the caller's to set anew. */
export const mergeStored = (mine: InteractionCore, theirs: InteractionCore): InteractionCore => ({
  ...mine,
  ...mergeSight(mine, theirs),
  account: mine.account === '' ? theirs.account : mine.account,
  firstSeen: Math.min(mine.firstSeen, theirs.firstSeen),
  edited: mine.edited === null ? theirs.edited : Math.max(mine.edited, theirs.edited ?? 0),
  triage: keptTriage(mine, theirs),
  state: laterState(mine, theirs),
});
