/** Was a post of the user's own an offer? */
import { sells } from '../../lib/rules/sells.ts';
import { readText } from '../../lib/text/read.ts';

/** @param own the user's language, for texts that are too short to tell. @returns null: not in a language that is judged. */
export function isOffer(raw: string, own: string): boolean | null {
  const text = readText(raw);
  const language = text.language === 'und' ? own : text.language;
  return language === 'en' ? sells(text) : null;
}
