/** The words that the background shows: on the button, in the context menu and in notifications. */
import { browser } from '../../lib/browser.ts';
import { type Phrase, phraseWords } from '../../lib/remind/phrase.ts';
import type { Message } from '../../lib/rules/rule.ts';
import { languageBeside, say } from '../../lib/words.ts';

const lookup = (key: string, params: string[]): string => browser.i18n.getMessage(key, params);
export const word = (key: string): string => lookup(key, []);

const language = (): string => languageBeside(browser.i18n.getUILanguage(), word('language'));
const sentence = (message: Message): string => say(message, lookup, language());

/** A sentence about so many. */
export const counted = (key: string, count: number): string => sentence({ key, count });

export const phrase = (one: Phrase): string => phraseWords(one, sentence, language());
