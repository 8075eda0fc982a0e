/** Messages into sentences. The words themselves stay in `public/_locales`; how they are looked up is the caller's matter. */
import type { Message } from './rules/rule.ts';

/** Made once for each language: making one costs more than all else here. */
const PLURALS = new Map<string, Intl.PluralRules>();

const pluralsOf = (language: string): Intl.PluralRules => {
  const known = PLURALS.get(language) ?? new Intl.PluralRules(language);
  PLURALS.set(language, known);
  return known;
};

/**
 * The sentence for a message. `lookup` gives the text of a key with `$1`, `$2`… filled (in the browser `i18n.getMessage`).
 * A message with a count takes the key's `_one` or `_other` form by the rules of `language` (BCP 47), and the count is its
 * only parameter unless it brings its own.
 */
export const say = (message: Message, lookup: (key: string, params: string[]) => string, language = 'en'): string => {
  const { key, count } = message;
  const params = (message.params ?? (count === undefined ? [] : [count])).map(String);
  if (count === undefined) return lookup(key, params);
  const form = pluralsOf(language).select(count) === 'one' ? 'one' : 'other';
  return lookup(`${key}_${form}`, params);
};

/**
 * The language (BCP 47) in which numbers, lists and dates stand among the words: the browser's own where it is of the words' kind
 * ("en-GB" beside "en"), otherwise theirs, or English sentences would have German commas.
 */
export const languageBeside = (browser: string, words: string): string =>
  browser.split('-')[0] === words ? browser : words;
