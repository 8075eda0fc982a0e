/** The words that the background shows: on the button and in the context menu. */
import { browser } from '../../lib/browser.ts';
import { say } from '../../lib/words.ts';

const lookup = (key: string, params: string[]): string => browser.i18n.getMessage(key, params);

export const word = (key: string): string => lookup(key, []);

/** A sentence about so many. */
export const counted = (key: string, count: number): string =>
  say({ key, count }, lookup, browser.i18n.getUILanguage());
