/** Numbers that the user knows better: they take the place of ours everywhere, and say so. Pure. */
import { FACTS } from './all-facts.ts';
import type { Fact, NetworkFacts, NetworkId } from './facts.ts';

/** What a number of a network is about. */
export const LIMITS = [
  'post',
  'also',
  'reply',
  'alt',
  'fold',
  'hashtags',
  'hashtags_hard',
  'links',
  'mentions',
] as const;
export type LimitName = (typeof LIMITS)[number];

export interface Correction {
  readonly network: NetworkId;
  readonly limit: LimitName;
  readonly value: number;
}

/** No network takes a text of more; a slip of the key stays one. */
export const MOST_VALUE = 1_000_000;

/** The numbers that a network has, in the order of `LIMITS`. */
export function limitsOf({
  limits,
  alsoLimited,
  fold,
  hashtags,
  most,
}: NetworkFacts): readonly (readonly [LimitName, Fact])[] {
  const all: Readonly<Record<LimitName, Fact | undefined>> = {
    post: limits.post,
    also: alsoLimited?.limit,
    reply: limits.reply,
    alt: limits.alt,
    fold,
    hashtags: hashtags.advise,
    hashtags_hard: hashtags.hard,
    links: most?.links,
    mentions: most?.mentions,
  };
  return LIMITS.flatMap((name) => {
    const fact = all[name];
    return fact ? [[name, fact] as const] : [];
  });
}

/** The facts with the user's numbers. A correction of a number that the network doesn't have changes nothing. */
export function corrected(facts: NetworkFacts, corrections: readonly Correction[]): NetworkFacts {
  const own = new Map(
    corrections.flatMap(({ network, limit, value }) => (network === facts.id ? [[limit, value]] : [])),
  );
  if (own.size === 0) return facts;
  const by = (name: LimitName, fact: Fact): Fact => {
    const value = own.get(name);
    // They have looked themselves: nothing is surer.
    return value === undefined ? fact : { ...fact, value, confidence: 'high', yours: true };
  };
  const { limits, alsoLimited, fold, hashtags, most } = facts;
  return {
    ...facts,
    limits: {
      post: by('post', limits.post),
      reply: by('reply', limits.reply),
      ...(limits.alt && { alt: by('alt', limits.alt) }),
    },
    ...(alsoLimited && { alsoLimited: { ...alsoLimited, limit: by('also', alsoLimited.limit) } }),
    fold: by('fold', fold),
    hashtags: {
      advise: by('hashtags', hashtags.advise),
      ...(hashtags.hard && { hard: by('hashtags_hard', hashtags.hard) }),
    },
    ...(most && {
      most: {
        ...(most.links && { links: by('links', most.links) }),
        ...(most.mentions && { mentions: by('mentions', most.mentions) }),
      },
    }),
  };
}

export type OwnFacts = Readonly<Partial<Record<NetworkId, NetworkFacts>>>;

const NONE: OwnFacts = {};
const made = new WeakMap<readonly Correction[], OwnFacts>();

/** The facts of those networks of which the user corrected something; made once for each list, so a key pressed costs nothing. */
export function ownFacts(corrections: readonly Correction[]): OwnFacts {
  if (corrections.length === 0) return NONE;
  const known = made.get(corrections);
  if (known) return known;
  const networks = new Set(corrections.map(({ network }) => network));
  const facts: OwnFacts = Object.fromEntries([...networks].map((id) => [id, corrected(FACTS[id], corrections)]));
  made.set(corrections, facts);
  return facts;
}

/** The list with one number set, or with Parley's own again where `value` is null. */
export function withCorrection(
  corrections: readonly Correction[],
  network: NetworkId,
  limit: LimitName,
  value: number | null,
): Correction[] {
  const others = corrections.filter((one) => one.network !== network || one.limit !== limit);
  return value === null ? others : [...others, { network, limit, value }];
}

/** The number that somebody typed: whole, from 1 to `MOST_VALUE`; null if it is none. */
export function valueTyped(entry: string): number | null {
  const value = /^\d{1,7}$/.test(entry.trim()) ? Number(entry) : 0;
  return value >= 1 && value <= MOST_VALUE ? value : null;
}
