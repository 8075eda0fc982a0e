/** The words of the views: keys of public/_locales/<lang>/messages.json, looked up by whoever mounts the view. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Message } from '../lib/rules/rule.ts';
import { say } from '../lib/words.ts';

export interface Words {
  /** A message of the rules or the judge. */
  readonly say: (message: Message) => string;
  /** A message of the interface by its key; params fill `$1`, `$2`… */
  readonly t: (key: string, ...params: readonly (string | number)[]) => string;
}

const SMALL = 999;

/**
 * `lookup` is `browser.i18n.getMessage` or a dictionary: the text of a key with `$1`… filled, "" if there is none
 * (the key then shows itself). Numbers are written as `language` writes them (1,200).
 */
export function wordsFrom(lookup: (key: string, params: string[]) => string, language = 'en'): Words {
  /** Made for the first number: every page that is opened would wait for it otherwise. */
  let made: { readonly numbers: Intl.NumberFormat; readonly isPlain: boolean } | undefined;
  const make = () => {
    const numbers = new Intl.NumberFormat(language);
    return { numbers, isPlain: numbers.format(SMALL) === String(SMALL) };
  };
  const written = (param: string | number): string => {
    if (typeof param !== 'number') return param;
    made ??= make();
    // Most numbers are small, and the chip has one at every key: to ask the browser for "3" takes longer than all its other words.
    const isSmall = Number.isInteger(param) && param >= 0 && param <= SMALL;
    return made.isPlain && isSmall ? String(param) : made.numbers.format(param);
  };
  const found = (key: string, params: string[]): string => lookup(key, params) || key;
  return {
    t: (key, ...params) => found(key, params.map(written)),
    say: (message) => {
      const params = message.params ?? (message.count === undefined ? [] : [message.count]);
      return say({ ...message, params: params.map(written) }, found, language);
    },
  };
}

const Context = createContext<Words>(wordsFrom(() => ''));

export function WordsProvider({ words, children }: { words: Words; children: ComponentChildren }) {
  return <Context.Provider value={words}>{children}</Context.Provider>;
}

export const useWords = (): Words => useContext(Context);
