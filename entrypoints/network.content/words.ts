import { wordsFrom } from '../../components/words.tsx';
import { browser } from '../../lib/browser.ts';

/** Words already looked up: after an update of the extension the old page script can't ask any more, but must still speak. */
const known = new Map<string, string>();

function lookup(key: string, params: string[]): string {
  const id = [key, ...params].join('\u0000');
  const before = known.get(id);
  if (before !== undefined) return before;
  try {
    const text = browser.i18n.getMessage(key, params);
    known.set(id, text);
    return text;
  } catch {
    return '';
  }
}

export const words = wordsFrom(lookup);

/** Looked up early, because they are needed when nothing can be looked up any more; the first lookup of a page takes 10 ms. */
requestIdleCallback(() => words.t('ui_chip_outdated'));
