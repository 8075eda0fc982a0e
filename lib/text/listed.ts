/** Lists of single words, looked for by number: quicker than asking a set at every word of a text. */
import { once } from './once.ts';
import type { Text } from './text.ts';
import { codesIn, numbered } from './vocabulary.ts';

/** Finds the (space-separated) words of a list: indexes into `text.words`, in order. */
export const listed = (list: string): ((text: Text) => readonly number[]) => {
  const wanted: true[] = [];
  for (const word of list.split(' ')) wanted[numbered(word)] = true;
  return once(({ words }) => {
    const found: number[] = [];
    codesIn(words).forEach((code, at) => {
      if (wanted[code >> 1]) found.push(at);
    });
    return found;
  });
};
