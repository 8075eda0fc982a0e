/** Lists of single words, looked for by number: quicker than asking a set at every word of a text. */
import { once } from './once.ts';
import type { Text } from './text.ts';
import { codesIn, numbered } from './vocabulary.ts';

const NONE: readonly number[] = [];

/** The lists that each word stands in, by its number. */
const LISTS_OF: (number[] | undefined)[] = [];
let lists = 0;

/** Where the words of each list stand; all lists are looked for in one walk. */
const findAll = once(({ words }): readonly (readonly number[] | undefined)[] => {
  const found: number[][] = [];
  const codes = codesIn(words);
  for (let at = 0; at < codes.length; at++) {
    const number = (codes[at] ?? 0) >> 1;
    const of = number > 0 ? LISTS_OF[number] : undefined;
    if (!of) continue;
    for (const list of of) {
      const known = found[list];
      if (known) known.push(at);
      else found[list] = [at];
    }
  }
  return found;
});

/** Finds the (space-separated) words of a list: indexes into `text.words`, in order. */
export const listed = (list: string): ((text: Text) => readonly number[]) => {
  const own = lists++;
  for (const word of new Set(list.split(' '))) {
    const number = numbered(word);
    while (LISTS_OF.length <= number) LISTS_OF.push(undefined);
    LISTS_OF[number] = [...(LISTS_OF[number] ?? []), own];
  }
  return (text) => findAll(text)[own] ?? NONE;
};

/** Does a word of the list stand in the text? */
export const anyOf = (list: string): ((text: Text) => boolean) => {
  const find = listed(list);
  return (text) => find(text).length > 0;
};
