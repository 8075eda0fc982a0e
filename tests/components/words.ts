/** The English words, looked up as browsers do. */
import { wordsFrom } from '../../components/words.tsx';
import messages from '../../public/_locales/en/messages.json';
import { lookupIn } from './lookup.ts';

export const words = wordsFrom(lookupIn(messages));
