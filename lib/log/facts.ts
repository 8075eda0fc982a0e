/**
 * What the figures of the week need of a record, as numbers: a day of a busy account packs into a few kilobytes. No words of
 * anybody's, no names: what has to be told apart is a hash. Pure.
 */
import { type Interaction, type Post, SOURCES, type Source, TRIAGE_KINDS, type TriageKind } from './schema.ts';

/** `liked`: closed by nothing but a like. */
export const STANDINGS = ['open', 'answered', 'by hand', 'liked', 'not needed'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface ItemFact {
  /** `placeOf` its network and account. */
  readonly place: string;
  readonly kind: TriageKind;
  readonly standing: Standing;
  /** When it was written, as far as is known: by this it belongs to a week. */
  readonly at: number;
  /** Between when and when it was written; where the page shows no time, when it was first seen. */
  readonly from: number;
  readonly to: number;
  /** When it came to stand as it does. */
  readonly since: number;
  readonly due: number;
  readonly id: number;
  /** The same for all messages of one person that one answer closed. */
  readonly talk: number;
}

export interface PostFact {
  readonly place: string;
  readonly reply: boolean;
  /** null: nobody has judged it. */
  readonly offer: boolean | null;
  readonly at: number;
  /** NaN: not known. */
  readonly from: number;
  readonly to: number;
  /** 0: not seen on a page yet. */
  readonly id: number;
  /** What it stands right under; 0: not told. */
  readonly under: number;
}

export interface Facts {
  readonly items: readonly ItemFact[];
  readonly posts: readonly PostFact[];
}

/** An account on a network. */
export const placeOf = ({ network, account }: { readonly network: string; readonly account: string }): string =>
  `${network}\n${account}`;

/** The account on a network that a place is; the other way round. */
export function accountAt(place: string): { readonly network: Source | null; readonly account: string } {
  const [name, account = ''] = place.split('\n');
  return { network: SOURCES.find((source) => source === name) ?? null, account };
}

/** 53 bits of a text (cyrb53): two of a million texts meet once in ten thousand logs. */
function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

function standingOf({ state }: Pick<Interaction, 'state'>): Standing {
  if (state.is === 'not needed') return 'not needed';
  if (state.is !== 'answered') return 'open';
  if (state.by === 'like') return 'liked';
  return state.by === 'hand' ? 'by hand' : 'answered';
}

export const itemFact = (item: Interaction): ItemFact => ({
  place: placeOf(item),
  kind: item.triage.kind,
  standing: standingOf(item),
  at: item.at,
  from: item.time?.from ?? item.firstSeen,
  to: item.time?.to ?? item.firstSeen,
  since: item.state.at,
  due: item.due,
  id: hashOf(item.key),
  talk: hashOf(`${item.person}\n${item.state.at}`),
});

export const postFact = (post: Post): PostFact => ({
  place: placeOf(post),
  reply: post.kind === 'reply',
  offer: post.offer,
  at: post.at,
  from: post.time?.from ?? Number.NaN,
  to: post.time?.to ?? Number.NaN,
  id: post.shown === null ? 0 : hashOf(post.shown),
  under: hashUnder(post),
});

function hashUnder({ parent, thread }: Post): number {
  const key = parent ?? thread;
  return key === null ? 0 : hashOf(key);
}

/** Another number: what is packed is packed anew. Goes up with every change to what stands in a fact, and to kinds and standings. */
const FORM = 1;

/** The facts of one day, as they are stored. */
export interface Packed {
  readonly day: number;
  readonly form: number;
  readonly places: readonly string[];
  readonly items: Float64Array;
  readonly posts: Float64Array;
}

const ITEM_WIDTH = 10;
const POST_WIDTH = 8;
const OFFERS = [null, false, true] as const;

export function pack(day: number, { items, posts }: Facts): Packed {
  const places = [...new Set([...items, ...posts].map(({ place }) => place))];
  const numbers = new Map(places.map((place, number) => [place, number]));
  return {
    day,
    form: FORM,
    places,
    items: Float64Array.from(
      items.flatMap(({ place, kind, standing, at, from, to, since, due, id, talk }) => [
        numbers.get(place) ?? 0,
        TRIAGE_KINDS.indexOf(kind),
        STANDINGS.indexOf(standing),
        at,
        from,
        to,
        since,
        due,
        id,
        talk,
      ]),
    ),
    posts: Float64Array.from(
      posts.flatMap(({ place, reply, offer, at, from, to, id, under }) => [
        numbers.get(place) ?? 0,
        Number(reply),
        OFFERS.indexOf(offer),
        at,
        from,
        to,
        id,
        under,
      ]),
    ),
  };
}

/**
 * Looks into the packed numbers instead of copying them: a busy log has tens of thousands of facts, and as objects full of
 * numbers they take longer to make than to count.
 */
class PackedItem implements ItemFact {
  constructor(
    private readonly packed: Packed,
    private readonly start: number,
  ) {}

  private number(place: number): number {
    return this.packed.items[this.start + place] ?? Number.NaN;
  }

  get place(): string {
    return this.packed.places[this.number(0)] ?? '';
  }
  get kind(): TriageKind {
    return TRIAGE_KINDS[this.number(1)] ?? 'other';
  }
  get standing(): Standing {
    return STANDINGS[this.number(2)] ?? 'not needed';
  }
  get at(): number {
    return this.number(3);
  }
  get from(): number {
    return this.number(4);
  }
  get to(): number {
    return this.number(5);
  }
  get since(): number {
    return this.number(6);
  }
  get due(): number {
    return this.number(7);
  }
  get id(): number {
    return this.number(8);
  }
  get talk(): number {
    return this.number(9);
  }
}

class PackedPost implements PostFact {
  constructor(
    private readonly packed: Packed,
    private readonly start: number,
  ) {}

  private number(place: number): number {
    return this.packed.posts[this.start + place] ?? Number.NaN;
  }

  get place(): string {
    return this.packed.places[this.number(0)] ?? '';
  }
  get reply(): boolean {
    return this.number(1) === 1;
  }
  get offer(): boolean | null {
    return OFFERS[this.number(2)] ?? null;
  }
  get at(): number {
    return this.number(3);
  }
  get from(): number {
    return this.number(4);
  }
  get to(): number {
    return this.number(5);
  }
  get id(): number {
    return this.number(6);
  }
  get under(): number {
    return this.number(7);
  }
}

/** null: not packed by this Parley; then it is packed anew. */
export function unpack(raw: unknown): Facts | null {
  if (!isPacked(raw)) return null;
  const items: ItemFact[] = [];
  const posts: PostFact[] = [];
  for (let start = 0; start < raw.items.length; start += ITEM_WIDTH) items.push(new PackedItem(raw, start));
  for (let start = 0; start < raw.posts.length; start += POST_WIDTH) posts.push(new PackedPost(raw, start));
  return { items, posts };
}

function isPacked(raw: unknown): raw is Packed {
  if (typeof raw !== 'object' || raw === null) return false;
  const { form, places, items, posts } = raw as Partial<Packed>;
  return form === FORM && Array.isArray(places) && items instanceof Float64Array && posts instanceof Float64Array;
}
