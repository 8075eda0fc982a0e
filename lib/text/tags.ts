/** Mentions and hashtags, after the idea of twitter-text (which is what X, and with few changes the others, recognise). */

import type { Hashtag, Mention } from './text.ts';
import { TLDS } from './tlds.ts';

const LETTER = String.raw`\p{L}\p{M}`;
/** What may stand in a hashtag beside letters and digits: joiners and the marks that words of some scripts contain. */
const TAG_EXTRA = String.raw`_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7`;
const TAG_CHARACTER = String.raw`${LETTER}\p{Nd}${TAG_EXTRA}`;

/** Not inside a word ("foo#bar"), not an entity ("&#39;"), not a keycap ("#️⃣"). A variation selector may precede. */
const HASHTAG = new RegExp(
  String.raw`[#＃](?<![[${TAG_CHARACTER}&]--[\ufe0e\ufe0f]].)(?![\ufe0f\u20e3])[${TAG_CHARACTER}]+`,
  'gv',
);
const TAG_LETTER = new RegExp(`[${LETTER}]`, 'u');

/** Hashtags: at least one letter, not glued to a second "#", not the start of a URL. Linear time. */
export function readHashtags(raw: string): Hashtag[] {
  const tags: Hashtag[] = [];
  if (!raw.includes('#') && !raw.includes('＃')) return tags;
  for (const match of raw.matchAll(HASHTAG)) {
    const start = match.index;
    const end = start + match[0].length;
    if (TAG_LETTER.test(match[0]) && !/^(?:[#＃]|:\/\/)/.test(raw.slice(end, end + 3)))
      tags.push({ start, end, tag: match[0].slice(1) });
  }
  return tags;
}

const LABEL = '[a-z0-9]+(?:-+[a-z0-9]+)*';
const HOST = `${LABEL}(?:\\.${LABEL})+`;

/**
 * Before the "@" (looked for first: it is rare) nothing that an address or a password would have there ("RT@name" is fine), then `user@host`, or a
 * host, or a name. 30 characters are the longest plain name on any network (X has 20 at most).
 */
const MENTION = new RegExp(
  String.raw`[@＠](?<=(?:^|[^\w!#$%&*@＠]|(?:^|[^\w+~.-])rt:?).)(?:(?<remote>\w[\w.-]{0,62}@${HOST})|(?<host>${HOST})|(?=\w{1,30}(?!\w)))`,
  'gi',
);
const PLAIN = /\w{1,30}(?!\w)/y;
const NOT_AFTER_PLAIN = /[\u0300-\u036f@＠\u00c0-\u024f\u1e00-\u1eff]|:\/\//y;

/** A domain somebody may have as a handle; "@ana.Thanks" is a missed space. */
const isDomain = (host: string): boolean => {
  const tld = host.slice(host.lastIndexOf('.') + 1);
  return TLDS.has(tld.toLowerCase()) && !/^\p{Lu}\p{Ll}/u.test(tld);
};

/** Mentions in all three shapes: `@name`, `@name.tld`, `@user@host`. Linear time. */
export function readMentions(raw: string): Mention[] {
  const mentions: Mention[] = [];
  if (!raw.includes('@') && !raw.includes('＠')) return mentions;
  for (const match of raw.matchAll(MENTION)) {
    const { index: start } = match;
    const { remote, host } = match.groups ?? {};
    let handle = remote ?? (host && isDomain(host) ? host : undefined);
    if (handle === undefined) {
      handle = matchAt(PLAIN, raw, start + 1);
      if (handle === undefined || matchAt(NOT_AFTER_PLAIN, raw, start + 1 + handle.length) !== undefined) continue;
    }
    mentions.push({ start, end: start + 1 + handle.length, handle });
  }
  return mentions;
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}
