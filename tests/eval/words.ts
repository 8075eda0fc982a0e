/** Messages in English, outside a browser: from the same file that the browser reads. */
import { readFileSync } from 'node:fs';
import type { Message } from '../../lib/rules/rule.ts';
import { say } from '../../lib/words.ts';

const words: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

/** As `i18n.getMessage` fills it: `$1`…`$9` by position, `$$` a dollar; "" for a key that is not there. */
const lookup = (key: string, params: string[]): string =>
  (words[key]?.message ?? '').replace(/\$([1-9$])/g, (_, sign: string) =>
    sign === '$' ? '$' : (params[Number(sign) - 1] ?? ''),
  );

export const inEnglish = (message: Message): string => say(message, lookup, 'en');
