/**
 * What answers what. Pure. To leave an answered item open costs a click, to close an unanswered one costs a person, so
 * everything here needs a sign that it was this person who was answered.
 */
import type { TimeRange } from '../networks/interaction.ts';
import { branchOf, isOpen } from './derive.ts';
import { isCutFrom } from './merge.ts';
import { meansHandle, mentioned, opening, type Person, personKey, samePerson } from './people.ts';
import type { InteractionCore, PostCore } from './schema.ts';

/** What matching looks at in an item of somebody else's. */
export type Theirs = Pick<
  InteractionCore,
  'network' | 'externalId' | 'author' | 'text' | 'time' | 'postId' | 'parentId' | 'state'
>;
/** … and in one of our own. */
export type Ours = Pick<PostCore, 'network' | 'kind' | 'text' | 'time' | 'firstSeen' | 'postId' | 'parentId'>;

const certainlyBefore = (one: TimeRange | null, other: TimeRange | null): boolean =>
  one !== null && other !== null && one.to <= other.from;
const possiblyBefore = (one: TimeRange | null, other: TimeRange | null): boolean =>
  one === null || other === null || one.from <= other.to;

/** The items among `items` that our reply answers and that are still open. */
export function answeredBy<T extends Theirs>(reply: Ours, items: readonly T[]): T[] {
  const known = items.filter(({ network }) => network === reply.network);
  return answered(reply, known).filter((item) => isOpen(item) && mayClose(item, reply));
}

/** What the user opened again by hand is closed only by what came after that. */
function mayClose({ state }: Theirs, reply: Ours): boolean {
  if (state.is !== 'waiting' || state.by !== 'hand') return true;
  return (reply.time?.from ?? reply.firstSeen) > state.at;
}

function answered<T extends Theirs>(reply: Ours, items: readonly T[]): T[] {
  const authors = items.map(({ author }) => author);
  const { people, addresses } = opening(reply.text, authors);
  const speaksTo = (person: Person): boolean => people.some((one) => samePerson(one, person));
  const target = targetOf(reply, items);
  if (target && (!addresses || speaksTo(target.author))) return withEarlier(target, reply, items);
  if (addresses) return inThread(reply, items, speaksTo);
  if (reply.parentId !== null && reply.parentId !== reply.postId) {
    const beside = items.filter((item) => branchOf(item) === reply.parentId && certainlyBefore(item.time, reply.time));
    if (beside.length > 0) return onePerson(beside) ? beside : [];
  }
  const handles = mentioned(reply.text);
  return inThread(reply, items, (person) => handles.some((handle) => meansHandle(handle, person)));
}

/** The item that the page itself says our reply answers: its parent, or the post that it stands right under. */
function targetOf<T extends Theirs>({ parentId, postId }: Ours, items: readonly T[]): T | undefined {
  const id = parentId ?? postId;
  return id === null ? undefined : items.find(({ externalId }) => externalId === id);
}

/** An answer to somebody's message also answers what they wrote right before it in the same little talk. */
function withEarlier<T extends Theirs>(target: T, reply: Ours, items: readonly T[]): T[] {
  return items.filter((item) => {
    if (item.externalId === target.externalId) return true;
    if (!samePerson(item.author, target.author)) return false;
    if (item.externalId === target.parentId) return true;
    if (!certainlyBefore(item.time, reply.time)) return false;
    const under = branchOf(item) === target.externalId;
    const beside = branchOf(item) === branchOf(target) && certainlyBefore(item.time, target.time);
    return under || beside;
  });
}

/** What people whom the reply names wrote in the same thread before it; without a thread, only where it can't be mistaken. */
function inThread<T extends Theirs>(reply: Ours, items: readonly T[], named: (person: Person) => boolean): T[] {
  const theirs = items.filter(({ author, time }) => named(author) && possiblyBefore(time, reply.time));
  if (reply.postId !== null) {
    return theirs.filter(({ postId, externalId }) => postId === reply.postId || externalId === reply.postId);
  }
  const open = theirs.filter(isOpen);
  return open.length === 1 ? open : [];
}

const onePerson = (items: readonly Theirs[]): boolean =>
  new Set(items.map(({ network, author }) => personKey(network, author))).size === 1;

/** What a composer shows of the message that is being answered. */
export interface ShownParent {
  readonly externalId: string | null;
  readonly author: string | null;
  readonly handle: string | null;
  readonly text: string;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Which of `items` a composer's parent is; undefined where that isn't certain. */
export function parentAmong<T extends Theirs>(parent: ShownParent, items: readonly T[]): T | undefined {
  if (parent.externalId !== null) return items.find(({ externalId }) => externalId === parent.externalId);
  const person = { name: parent.author ?? '', handle: parent.handle };
  const same = items.filter(
    ({ author, text }) =>
      samePerson(author, person) &&
      plain(text) !== '' &&
      (plain(text) === plain(parent.text) || isCutFrom(text, parent.text) || isCutFrom(parent.text, text)),
  );
  return same.length === 1 ? same[0] : undefined;
}

/**
 * Is this a word of thanks after our answer, which waits for nothing? What is thanks is the caller's to say. Without an
 * answer of ours before it, thanks are praise and wait for a thank-you.
 */
export function isAfterword(
  item: Theirs,
  isCourtesy: (text: string) => boolean,
  answers: readonly { readonly externalId: string | null; readonly kind: 'post' | 'reply' }[],
  others: readonly Theirs[],
): boolean {
  const toOurReply = answers.some(
    ({ externalId, kind }) => kind === 'reply' && externalId !== null && externalId === item.parentId,
  );
  const answeredBefore = others.some(
    (other) =>
      other.externalId !== item.externalId &&
      other.state.is === 'answered' &&
      samePerson(other.author, item.author) &&
      sameTalk(other, item) &&
      possiblyBefore(other.time, item.time),
  );
  return (toOurReply || answeredBefore) && isCourtesy(item.text);
}

/** The same branch, or the same thread where a list of notifications doesn't tell the branch. */
const sameTalk = (one: Theirs, other: Theirs): boolean =>
  branchOf(one) === branchOf(other) ||
  one.externalId === other.parentId ||
  (one.postId !== null && one.postId === other.postId && (one.parentId === null || other.parentId === null));
