/** What one transaction has read and means to write, so that everything in it sees the items as they now stand. */
import { keyIn, parseRecord } from './aside.ts';
import type { Writing } from './db.ts';
import { branchOf, interactionCoreOf, keyOf, postCoreOf, wholeInteraction, wholePost, writtenAt } from './derive.ts';
import { personKey } from './people.ts';
import { forgetDays } from './rollup.ts';
import type { Aside, InteractionCore, Post, PostCore } from './schema.ts';

export const TABLES = ['interactions', 'posts', 'coverage', 'aside', 'rollup'] as const;
export type Table = (typeof TABLES)[number];

/** More of one person's or one branch's than anybody answers. */
const MOST_AROUND = 500;
/** So few lookups cost less than looking through all that was written since. */
const FEW = 20;
/** What was sent from here has this computer's time, what others wrote the network's. */
const CLOCKS_DIFFER = 60 * 60_000;

export class Desk {
  private readonly items = new Map<string, InteractionCore | null>();
  private readonly stored = new Map<string, InteractionCore>();
  /** When the posts were written that were read here. */
  private readonly posted = new Map<string, number>();

  constructor(
    private readonly tx: Writing<Table>,
    private readonly now: number,
  ) {}

  async load(keys: readonly string[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.items.has(key));
    const raws = await Promise.all(missing.map((key) => this.tx.objectStore('interactions').get(key)));
    await Promise.all(raws.map((raw, index) => this.take(missing[index] ?? '', raw)));
  }

  private async take(key: string, raw: unknown): Promise<void> {
    if (this.items.has(key)) return;
    const item = raw === undefined ? null : parseRecord('interactions', raw);
    if (raw !== undefined && !item) await this.spoilt('interactions', key, raw);
    const core = item ? interactionCoreOf(item) : null;
    this.items.set(key, core);
    if (core) this.stored.set(key, core);
  }

  private async spoilt(store: 'interactions' | 'posts', key: string, raw: unknown): Promise<void> {
    await this.tx.objectStore('aside').add({ store, key, at: this.now, record: raw } satisfies Aside);
    await this.tx.objectStore(store).delete(key);
  }

  async item(key: string): Promise<InteractionCore | null> {
    await this.load([key]);
    return this.items.get(key) ?? null;
  }

  put(item: InteractionCore): void {
    this.items.set(keyOf(item.network, item.externalId), item);
  }

  /** Items of a branch or a person, as they now stand. */
  async around(index: 'branch' | 'person', key: string): Promise<InteractionCore[]> {
    const raws = await this.tx.objectStore('interactions').index(index).getAll(key, MOST_AROUND);
    const keys = raws.map((raw) => keyIn('interactions', raw));
    await Promise.all(raws.map((raw, place) => this.take(keys[place] ?? '', raw)));
    const waiting = [...this.items.entries()].filter(
      ([, item]) =>
        item !== null &&
        key === (index === 'branch' ? keyOf(item.network, branchOf(item)) : personKey(item.network, item.author)),
    );
    const all = new Set([...keys, ...waiting.map(([one]) => one)]);
    return [...all].flatMap((one) => this.items.get(one) ?? []);
  }

  async posts(index: 'shown' | 'thread' | 'parent' | 'unseen', key: string): Promise<PostCore[]> {
    const raws = await this.tx.objectStore('posts').index(index).getAll(key, MOST_AROUND);
    return (await this.readPosts(raws)).map(postCoreOf);
  }

  private async readPosts(raws: readonly unknown[]): Promise<Post[]> {
    const found: Post[] = [];
    for (const raw of raws) {
      const post = parseRecord('posts', raw);
      if (post) {
        this.posted.set(post.id, post.at);
        found.push(post);
      } else await this.spoilt('posts', keyIn('posts', raw), raw);
    }
    return found;
  }

  /** Our posts since then; null: more than are looked through. */
  private async postsSince(since: number): Promise<Post[] | null> {
    if (since === -Infinity) return null;
    const raws = await this.tx
      .objectStore('posts')
      .index('at')
      .getAll(IDBKeyRange.lowerBound(since), MOST_AROUND + 1);
    return raws.length > MOST_AROUND ? null : this.readPosts(raws);
  }

  async putPost(post: PostCore): Promise<void> {
    const whole = wholePost(post);
    await this.tx.objectStore('posts').put(whole);
    await forgetDays(this.tx.objectStore('rollup'), [whole.at, this.posted.get(whole.id) ?? whole.at]);
  }

  /** Our posts that could answer one of these items, or that one of them answers. */
  async answersNear(items: readonly InteractionCore[]): Promise<PostCore[]> {
    const lookups = items.flatMap((item): (readonly ['shown' | 'thread' | 'parent', string])[] => {
      const key = (id: string): string => keyOf(item.network, id);
      return [
        ['thread', key(item.externalId)],
        ['parent', key(item.externalId)],
        ['parent', key(branchOf(item))],
        ...(item.postId === null ? [] : [['thread', key(item.postId)] as const]),
        ...(item.parentId === null ? [] : [['shown', key(item.parentId)] as const]),
      ];
    });
    const once = new Map(lookups.map((lookup) => [lookup.join('\n'), lookup]));
    // An answer comes after what it answers, so for a list of late one look at what we wrote since is enough.
    const since = Math.min(Infinity, ...items.map(({ time }) => time?.from ?? -Infinity)) - CLOCKS_DIFFER;
    const late = once.size > FEW ? await this.postsSince(since) : null;
    const asked = [...once.values()].filter(([index]) => !late || index === 'shown');
    const found = await Promise.all(asked.map(([index, key]) => this.posts(index, key)));
    const after = (late ?? []).filter(
      ({ thread, parent }) => once.has(`thread\n${thread}`) || once.has(`parent\n${parent}`),
    );
    return [...new Map([...found.flat(), ...after.map(postCoreOf)].map((post) => [post.id, post])).values()];
  }

  /** Writes what differs from what is stored; how many. */
  async flush(): Promise<number> {
    const store = this.tx.objectStore('interactions');
    const changed = [...this.items.entries()].filter(([key, item]) => item !== null && this.stored.get(key) !== item);
    const before = changed.flatMap(([key]) => this.stored.get(key) ?? []);
    const after = changed.flatMap(([, item]) => (item ? wholeInteraction(item) : []));
    await Promise.all(after.map((item) => store.put(item)));
    await forgetDays(
      this.tx.objectStore('rollup'),
      [...before, ...after].map((item) => writtenAt(item)),
    );
    return changed.length;
  }
}
