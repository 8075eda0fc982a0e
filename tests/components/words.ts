/** The English words, looked up as browsers do: `$1`… filled, "" for a key that isn't there. */
import { readFileSync } from 'node:fs';
import { wordsFrom } from '../../components/words.tsx';
import { lookupIn } from './lookup.ts';

export const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

export const words = wordsFrom(lookupIn(messages));
