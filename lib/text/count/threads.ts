import { readEmoji } from '../emoji.ts';
import { masked } from '../spans.ts';

/**
 * Length of a text on Threads: characters, but every emoji counts as many as it has UTF-8 bytes; links count as they are. Linear
 * time. Source: developers.facebook.com/documentation/threads/posts (14 April 2026): "Emojis are counted as the number of UTF-8
 * bytes". What a character is else, nobody states; code units are the strictest.
 */
export function countThreads(text: string): number {
  const emoji = readEmoji(text);
  const bytes = new TextEncoder();
  const rest = masked(text, emoji, '').length;
  return emoji.reduce((sum, { start, end }) => sum + bytes.encode(text.slice(start, end)).length, rest);
}
