/**
 * What a text is made of, as numbers that no words can be read from: the hashes of every three words in a row. Two texts
 * that share wording share numbers.
 *
 * Of words as phrases see them (`Word.norm`: no links, mentions, hashtags, case or marks), FNV-1a with 32 bits each, three
 * of them folded together and mixed by the last step of MurmurHash3. Of a long text the 256 smallest numbers are kept:
 * a fair sample, because hashes fall evenly.
 */
import type { Text } from './text.ts';

/** Words in a shingle: two are shared by chance, four are lost with every changed word. */
const WORDS = 3;
/** Most numbers of one text: all of them up to a page of text. */
const MOST = 256;

const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
};

const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

/** The shingles of a text: different, ascending, at most 256. A text of one or two words is one shingle. */
export const shinglesOf = ({ words }: Pick<Text, 'words'>): readonly number[] => {
  const hashes = words.map(({ norm }) => hashOf(norm));
  const places = words.length === 0 ? 0 : Math.max(1, words.length - WORDS + 1);
  const shingles = Uint32Array.from({ length: places }, (_, at) =>
    mixed(hashes.slice(at, at + WORDS).reduce((sum, hash) => Math.imul(sum, 31) + hash, WORDS)),
  ).sort();
  const different = new Set<number>();
  for (const shingle of shingles) {
    if (different.size === MOST) break;
    different.add(shingle);
  }
  return [...different];
};

/** Where a sample ends: beyond it nothing is known of the text. */
const reach = (shingles: readonly number[]): number =>
  shingles.length < MOST ? Number.POSITIVE_INFINITY : (shingles.at(-1) ?? 0);

/**
 * How much wording two texts share, from 0 to 1: twice what they have in common by what they have together (Dice). Takes
 * what `shinglesOf` gave, in either order.
 */
export const sharedWording = (one: readonly number[], other: readonly number[]): number => {
  const end = Math.min(reach(one), reach(other));
  const within = new Set(one.filter((shingle) => shingle <= end));
  const others = other.filter((shingle) => shingle <= end);
  const common = others.filter((shingle) => within.has(shingle)).length;
  return common === 0 ? 0 : (2 * common) / (within.size + others.length);
};
