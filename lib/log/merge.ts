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

const CUT = /\s*…["'”’»]?$/u;
const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('...', '…').trim();

/** Is `short` the beginning of `long` with dots after it, as lists of notifications show it, or nothing at all? */
export function isCutFrom(short: string, long: string): boolean {
  const [start, whole] = [plain(short), plain(long)];
  if (start === '') return whole !== '';
  const stem = start.replace(CUT, '');
  // Two that end in the same place are no beginning of each other, however they are quoted.
  return stem !== start && stem !== whole.replace(CUT, '') && whole.startsWith(stem);
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

/** Which of two values from sights at the same moment is taken: the same one, whichever comes first. */
const greater = <T>(one: T, other: T): T => (JSON.stringify(one) < JSON.stringify(other) ? other : one);

/** The longer text, so that what a list cuts off isn't taken for all of it. */
const longer = (one: string, other: string): string =>
  one.length === other.length ? greater(one, other) : one.length < other.length ? other : one;

/** The later sight counts, field by field, and where it doesn't know, the earlier one. */
export function mergeSight(one: Sight, other: Sight): Sight {
  const [older, newer] = one.seenAt < other.seenAt ? [one, other] : [other, one];
  const isTie = one.seenAt === other.seenAt;
  const later = <T>(of: (sight: Sight) => T | null): T | null => {
    const [before, now] = [of(older), of(newer)];
    if (before === null || now === null) return now ?? before;
    return isTie ? greater(before, now) : now;
  };
  const written = (): string => {
    const now = isTie ? longer(older.text, newer.text) : newer.text;
    const before = now === newer.text ? older.text : newer.text;
    return isCutFrom(now, before) ? before : now;
  };
  return {
    kind: TELLING.find((kind) => kind === one.kind || kind === other.kind) ?? newer.kind,
    author: { name: later(({ author }) => author.name || null) ?? '', handle: later(({ author }) => author.handle) },
    text: written(),
    link: later(({ link }) => link),
    time: mergeTime(one.time, other.time),
    postId: later(({ postId }) => postId),
    parentId: later(({ parentId }) => parentId),
    onOurs: later(({ onOurs }) => onOurs),
    likedByMe: later(({ likedByMe }) => likedByMe),
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
