import { readEmoji } from '../emoji.ts';
import { clearOf, inOrder, masked } from '../spans.ts';
import { xLinks } from './x-links.ts';

/** Configuration 3 of twitter-text (config/v3.json): these code points weigh 1; all others weigh 2. */
const HEAVY = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;
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
  const running = masked(composed, inOrder(links, emoji), '');
  weight += running.length;
  // Two units long, a heavy character has its weight already.
  for (const heavy of running.match(HEAVY) ?? []) weight += 2 - heavy.length;
  return weight;
}
