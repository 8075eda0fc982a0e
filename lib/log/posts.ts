/** Our own posts and replies: what was sent from here, and what composers and lists want to know of them. */
import { setAside, sift } from './aside.ts';
import type { Log } from './db.ts';
import { isOpen, keyOf, pastOf, postCoreOf, postQueue } from './derive.ts';
import { Desk, TABLES } from './desk.ts';
import { closeAnswered } from './interactions.ts';
import { parentAmong, type ShownParent } from './matching.ts';
import { personKey, plainHandle } from './people.ts';
import type { InteractionCore, PostCore } from './schema.ts';

export interface Sent {
  /** Made once by the page, so that saying it twice counts once. */
  readonly uuid: string;
  readonly network: PostCore['network'];
  readonly account: string;
  readonly kind: PostCore['kind'];
  readonly text: string;
  readonly at: number;
  /** What the composer showed as answered. */
  readonly parent: ShownParent | null;
  readonly axes: PostCore['axes'];
  readonly offer: boolean | null;
}

/** Logs what was sent and closes what it answers. */
export function recordSent(log: Log, sent: Sent): Promise<{ readonly closed: number }> {
  return log.write(TABLES, async (tx) => {
    if ((await tx.objectStore('posts').getKey(`sent:${sent.uuid}`)) !== undefined) return { closed: 0 };
    const desk = new Desk(tx, sent.at);
    const parent = sent.parent && (await parentOf(desk, sent.network, sent.parent));
    const post: PostCore = {
      id: `sent:${sent.uuid}`,
      network: sent.network,
      externalId: null,
      account: plainHandle(sent.account),
      kind: sent.kind,
      text: sent.text,
      time: { from: sent.at, to: sent.at },
      firstSeen: sent.at,
      postId: parent?.postId ?? null,
      parentId: parent?.externalId ?? sent.parent?.externalId ?? null,
      axes: sent.axes,
      offer: sent.offer,
    };
    await desk.putPost(post);
    const closed = sent.kind === 'reply' ? await closeAnswered(desk, [post], 'sent', sent.at) : [];
    await desk.flush();
    return { closed: closed.length };
  });
}

async function parentOf(
  desk: Desk,
  network: PostCore['network'],
  parent: ShownParent,
): Promise<InteractionCore | undefined> {
  if (parent.externalId !== null) return (await desk.item(keyOf(network, parent.externalId))) ?? undefined;
  const person = { name: parent.author ?? '', handle: parent.handle };
  const keys = new Set([personKey(network, person), personKey(network, { ...person, handle: null })]);
  const theirs = await Promise.all([...keys].map((key) => desk.around('person', key)));
  return parentAmong(parent, theirs.flat().filter(isOpen));
}

interface PastOf {
  readonly network: PostCore['network'];
  readonly account: string;
  readonly kind: PostCore['kind'];
  readonly most: number;
  readonly now: number;
}

/** Who answers all day has few posts among many replies; further back than this nothing counts any more. */
const MOST_LOOKED_AT = 500;

/** The latest posts, or the latest replies, of one account, newest first. */
export async function pastPosts(log: Log, { network, account, kind, most, now }: PastOf): Promise<PostCore[]> {
  const past = pastOf(network, account);
  const raws = await log.read(['posts'], async (tx) => {
    const found: unknown[] = [];
    const index = tx.objectStore('posts').index('past');
    let cursor = await index.openCursor(IDBKeyRange.bound([past], [past, Infinity]), 'prev');
    for (let looked = 0; cursor && found.length < most && looked < MOST_LOOKED_AT; looked += 1) {
      const post = cursor.value as { readonly kind?: unknown };
      if (post.kind === kind) found.push(post);
      cursor = await cursor.continue();
    }
    return found;
  });
  const { good, spoilt } = sift('posts', raws);
  await setAside(log, 'posts', spoilt, now);
  return good.map(postCoreOf);
}

const MOST_UNDER = 200;

/** How many people wait for an answer under one post. */
export async function peopleWaitingUnder(log: Log, network: PostCore['network'], postId: string): Promise<number> {
  const queue = postQueue(network, postId);
  const raws = await log.read(['interactions'], (tx) =>
    tx
      .objectStore('interactions')
      .index('queue')
      .getAll(IDBKeyRange.bound([queue], [queue, []]), MOST_UNDER),
  );
  const { good } = sift('interactions', raws);
  return new Set(good.filter(({ state }) => state.is === 'waiting').map(({ person }) => person)).size;
}
