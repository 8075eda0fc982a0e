import { readEmoji } from '../emoji.ts';
import { clearOf, inOrder, masked } from '../spans.ts';
import { xLinks } from './x-links.ts';

/** Configuration 3 of twitter-text (config/v3.json): code points that weigh 1; all others weigh 2. */
const LIGHT: readonly (readonly [first: number, last: number])[] = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];
const LINK = 23;
const EMOJI = 2;

/**
 * Weighted length of a text on X: NFC, every link 23, every emoji 2 however complex, the rest by code point. Linear time.
 * Source: docs.x.com/fundamentals/counting-characters, twitter-text config/v3.json.
 */
export function countX(text: string): number {
  const composed = text.normalize('NFC');
  const links = xLinks(composed);
  const emoji = clearOf(readEmoji(composed), links);
  let weight = links.length * LINK + emoji.length * EMOJI;
  for (const character of masked(composed, inOrder(links, emoji), '')) {
    const point = character.codePointAt(0) ?? 0;
    weight += LIGHT.some(([first, last]) => point >= first && point <= last) ? 1 : 2;
  }
  return weight;
}
