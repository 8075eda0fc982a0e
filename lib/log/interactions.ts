/** What pages show goes into the log: one batch, one transaction, as often as the page likes to say it. */

import type { View } from '../networks/places.ts';
import type { Log, Writing } from './db.ts';
import { branchOf, keyOf, pastOf } from './derive.ts';
import { Desk, TABLES, type Table } from './desk.ts';
import { dayOf } from './due.ts';
import { answeredBy, isAfterword } from './matching.ts';
import { mentioned, personKey, plainHandle } from './people.ts';
import type { Coverage, InteractionCore, PostCore } from './schema.ts';
import { cleanSeen, freshItem, isTheSent, type LogContext, mergeItem, mergePost, ownPost, type Read } from './seen.ts';

export interface Batch {
  readonly network: PostCore['network'];
  /** The account that is signed in. Whether it is one of the user's is the caller's to know. */
  readonly account: string;
  readonly read: readonly Read[];
  /** Which list was looked at; null: none that counts as looking. */
  readonly looked: { readonly view: View; readonly health: Coverage['health'] } | null;
}

export interface Recorded {
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
}

/**
 * Writes a batch down. The same batch twice changes nothing the second time.
 * @throws LogError; then nothing of the batch was kept.
 */
export function record(log: Log, batch: Batch, context: LogContext): Promise<Recorded> {
  return log.write(TABLES, async (tx) => {
    const desk = new Desk(tx, context.now);
    const reads = batch.read.flatMap((read) => {
      const seen = read.seen.network === batch.network ? cleanSeen(read.seen, context) : null;
      return seen ? [{ ...read, seen }] : [];
    });
    const isOurs = ({ seen }: Read): boolean => seen.mine || context.isOurs(seen.network, seen.author);
    const theirs = reads.filter((read) => !isOurs(read));
    const { news, added } = await putTheirs(desk, theirs, batch.account, context);
    const replies = await putOurs(desk, reads.filter(isOurs), batch, context);
    const ours = [...replies, ...(await desk.answersNear(news))];
    const closed = await closeAnswered(desk, ours, 'page', context.now);
    const thanks = [...news, ...(await afterwordsTo(desk, replies, closed))];
    await closeAfterwords(desk, thanks, ours, context);
    if (batch.looked) await putCoverage(tx, batch, batch.looked, context.now);
    const changed = await desk.flush();
    return { added, changed: changed - added, closed: closed.length };
  });
}

/** @returns how many are new; and as `news` these and those that are now known to stand somewhere else. */
async function putTheirs(
  desk: Desk,
  reads: readonly Read[],
  account: string,
  context: LogContext,
): Promise<{ news: InteractionCore[]; added: number }> {
  await desk.load(reads.map(({ seen }) => keyOf(seen.network, seen.externalId)));
  const news = new Map<string, InteractionCore>();
  let added = 0;
  for (const read of reads) {
    const key = keyOf(read.seen.network, read.seen.externalId);
    const known = await desk.item(key);
    const item = known ? mergeItem(known, read, context) : freshItem(read, account, context);
    if (!known) added += 1;
    const moved = item.postId !== known?.postId || item.parentId !== known?.parentId;
    if (moved) news.set(key, item);
    desk.put(item);
  }
  return { news: [...news.values()], added };
}

/** @returns our replies that are new or tell more than before. */
async function putOurs(
  desk: Desk,
  reads: readonly Read[],
  { network, account }: Batch,
  { now, isOffer }: LogContext,
): Promise<PostCore[]> {
  if (reads.length === 0) return [];
  const sent = await desk.posts('unseen', pastOf(network, account));
  const news: PostCore[] = [];
  for (const { seen } of reads) {
    const shown = ownPost(seen, account, now);
    const [known] = await desk.posts('shown', shown.id);
    const match = known ?? sent.find((one) => isTheSent(one, shown));
    const merged = match ? mergePost(match, shown) : shown;
    const unjudged = merged.kind === 'post' && merged.offer === null;
    const post = unjudged ? { ...merged, offer: isOffer(merged.text) } : merged;
    if (match && JSON.stringify(match) === JSON.stringify(post)) continue;
    if (match && !known) sent.splice(sent.indexOf(match), 1);
    await desk.putPost(post);
    news.push(post);
  }
  return news;
}

/** Closes what our replies answer. */
export async function closeAnswered(
  desk: Desk,
  replies: readonly PostCore[],
  by: 'page' | 'sent',
  now: number,
): Promise<InteractionCore[]> {
  const closed: InteractionCore[] = [];
  for (const reply of replies) {
    for (const item of answeredBy(reply, await itemsNear(desk, reply))) {
      closed.push(item);
      desk.put({ ...item, state: { is: 'answered', at: reply.time?.to ?? now, by } });
    }
  }
  return closed;
}

/** All items that a reply of ours could be the answer to. */
async function itemsNear(desk: Desk, { network, parentId, postId, text }: PostCore): Promise<InteractionCore[]> {
  const ids = [parentId, postId].filter((id) => id !== null);
  const named = await Promise.all(ids.map((id) => desk.item(keyOf(network, id))));
  const above = named.filter((item) => item !== null);
  const further = above.flatMap((item) => (item.parentId === null ? [] : keyOf(network, item.parentId)));
  const branches = new Set([
    ...ids.map((id) => keyOf(network, id)),
    ...above.map((item) => keyOf(network, branchOf(item))),
  ]);
  const people = mentioned(text).map((handle) => personKey(network, { name: '', handle }));
  const [grandparents, beside, theirs] = await Promise.all([
    Promise.all(further.map((key) => desk.item(key))),
    Promise.all([...branches].map((key) => desk.around('branch', key))),
    Promise.all(people.map((key) => desk.around('person', key))),
  ]);
  const found = [...above, ...grandparents.filter((item) => item !== null), ...beside.flat(), ...theirs.flat()];
  return [...new Map(found.map((item) => [item.externalId, item])).values()];
}

/** Items that were read before the answer was which they may be the thanks for. */
async function afterwordsTo(
  desk: Desk,
  replies: readonly PostCore[],
  closed: readonly InteractionCore[],
): Promise<InteractionCore[]> {
  const branches = replies.flatMap(({ network, externalId }) =>
    externalId === null ? [] : keyOf(network, externalId),
  );
  const people = new Set(closed.map(({ network, author }) => personKey(network, author)));
  const [below, theirs] = await Promise.all([
    Promise.all(branches.map((key) => desk.around('branch', key))),
    Promise.all([...people].map((key) => desk.around('person', key))),
  ]);
  return [...below.flat(), ...theirs.flat()];
}

async function closeAfterwords(
  desk: Desk,
  items: readonly InteractionCore[],
  ours: readonly PostCore[],
  { isCourtesy, now }: LogContext,
): Promise<void> {
  for (const { network, externalId } of items) {
    const item = await desk.item(keyOf(network, externalId));
    if (item?.state.is !== 'waiting' || item.state.by === 'hand' || !isCourtesy(item.text)) continue;
    const others = await desk.around('person', personKey(network, item.author));
    if (!isAfterword(item, isCourtesy, ours, others)) continue;
    desk.put({ ...item, state: { is: 'not needed', at: now, by: 'courtesy' } });
  }
}

async function putCoverage(
  tx: Writing<Table>,
  { network, account }: Batch,
  { view, health }: NonNullable<Batch['looked']>,
  now: number,
): Promise<void> {
  const day = dayOf(now);
  const plain = plainHandle(account);
  const key = [day, network, plain, view].join('\n');
  await tx.objectStore('coverage').put({ key, network, account: plain, view, day, at: now, health } satisfies Coverage);
}
