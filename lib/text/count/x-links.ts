/**
 * What X turns into a link, by the rules of twitter-text 3.1 (last commit 2021-10-21) told in our own words, with the
 * TLDs of today. Its own expression is super-linear in Japanese; this one walks the text once.
 */
import type { Span } from '../text.ts';
import { TLDS } from '../tlds.ts';
import { asciiLength } from './punycode.ts';

export interface XLink extends Span {
  /** False where no "https://" was typed: "README.md" is a link too. */
  readonly scheme: boolean;
}

const SPACE = String.raw`\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const DIRECTION = String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;
const NEVER = String.raw`\ufffe\ufeff\uffff`;
const PUNCTUATION = String.raw`!'#%&()*+,\\/:;<=>?@[\]^{|}~$`;

/** Labels, dots, hyphens and underscores in a row. Nearly every letter and symbol may stand in a host. */
const NO_HOST = `${PUNCTUATION}${SPACE}${DIRECTION}${NEVER}`;
const HOST_CHARACTER = new RegExp(`[^${NO_HOST}]`);
const HOST_LIKE = new RegExp(`[^${NO_HOST}]+`, 'y');
/** What every host has inside it; most texts have few. */
const INNER_DOT = new RegExp(String.raw`\.(?=[^${NO_HOST}])`, 'g');
const NOT_BEFORE = `A-Za-z0-9@＠$#＃${NEVER}`;
const SCHEME_BEFORE = new RegExp(`(?:^|[^${NOT_BEFORE}])(https?://)$`, 'i');
/** Where a host without a scheme may begin. */
const BEGIN = new RegExp(`(?<![${NOT_BEFORE}])[^-_.]`, 'g');

const ACCENTED = String.raw`\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff`;
const PATH_END = String.raw`+\-a-z\u0400-\u04ff0-9=_#/${ACCENTED}`;
const PATH_CHARACTER = String.raw`[!*';:,.$%[\]\u2013~@|&${PATH_END}]`;
const INNER_PARENTHESES = String.raw`\(${PATH_CHARACTER}+\)${PATH_CHARACTER}*`;
const PARENTHESES = String.raw`\((?:${PATH_CHARACTER}+(?:${INNER_PARENTHESES})?|${INNER_PARENTHESES})\)`;
const PATH = new RegExp(`/(?:${PATH_CHARACTER}|${PARENTHESES})*`, 'iy');
const ENDS_PATH = new RegExp(`[)${PATH_END}]`, 'i');
const PORT = /:\d+/y;
const QUERY = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/]/iy;
const SHORTENED = new RegExp(String.raw`https?://t\.co/([a-z0-9]+)(?:${QUERY.source})?`, 'iy');
const ASCII_HOST = new RegExp(`[-a-z0-9${ACCENTED}][-.a-z0-9${ACCENTED}]*`, 'gi');

const LONGEST_LABEL = 63;
const LONGEST_LINK = 4096;
const LONGEST_SHORT_NAME = 40;
const LONGEST_TLD = Math.max(...Array.from(TLDS, (tld) => tld.length));

/** Links found at one place, and up to where the text is spent by them: links share no character, nor the one before. */
interface Found {
  readonly links: readonly XLink[];
  readonly spent: number;
}

/** Every link that X makes of a text. Linear time. */
export function xLinks(text: string): XLink[] {
  const links: XLink[] = [];
  let spent = 0;
  const take = (found: Found): void => {
    for (const link of found.links) links.push(link);
    spent = found.spent;
  };
  INNER_DOT.lastIndex = 0;
  for (let dot = INNER_DOT.exec(text); dot; dot = INNER_DOT.exec(text)) {
    let start = dot.index;
    while (start > 0 && HOST_CHARACTER.test(text.charAt(start - 1))) start--;
    const limit = start + lengthAt(HOST_LIKE, text, start);
    INNER_DOT.lastIndex = limit;
    if (limit <= spent) continue;
    take(schemedLink(text, start, limit, spent));
    for (let at = Math.max(start, spent); at < limit; ) {
      const found = bareLinks(text, at, limit, spent);
      take(found);
      at = Math.max(found.next, spent);
    }
  }
  return links;
}

/** The link whose host begins at `at`, behind its scheme. X's own short links end with their name. */
function schemedLink(text: string, at: number, limit: number, spent: number): Found {
  const scheme = SCHEME_BEFORE.exec(text.slice(Math.max(0, at - 9), at))?.[1];
  const start = at - (scheme?.length ?? 0);
  if (scheme === undefined || (start > 0 && start <= spent)) return { links: [], spent };
  const host = hostAt(text, at, limit);
  if (host.end < 0) return { links: [], spent };

  SHORTENED.lastIndex = start;
  const [own, name] = SHORTENED.exec(text) ?? [];
  const short = own !== undefined && name !== undefined && name.length <= LONGEST_SHORT_NAME;
  const end = short ? start + own.length : tailAt(text, host.end).end;
  // X measures the scheme twice.
  const valid = fits(text, at, host.end, end - start + scheme.length) && (short || own === undefined);
  return { links: valid ? [{ start, end, scheme: true }] : [], spent: end };
}

/** The first host without a scheme from `at` on, and the links that X makes of it; `next` is where to go on. */
function bareLinks(text: string, at: number, limit: number, spent: number): Found & { readonly next: number } {
  BEGIN.lastIndex = at === spent && spent > 0 ? at + 1 : at;
  const start = BEGIN.exec(text)?.index ?? limit;
  if (start >= limit) return { links: [], spent, next: limit };
  const host = hostAt(text, start, limit);
  if (host.end < 0) return { links: [], spent, next: host.next };

  const tail = tailAt(text, host.end);
  const valid =
    !/[-_./]/.test(text.charAt(start - 1)) && fits(text, start, host.end, tail.end - start + 'https://'.length);
  const links = valid ? asciiHosts(text, start, host.end).map((found) => ({ ...found, scheme: false })) : [];
  const last = links.at(-1);
  if (last && tail.path) last.end = tail.end;
  return { links, spent: tail.end, next: host.next };
}

/**
 * The longest host that begins at `start`: labels, the last but one without an underscore, and a known TLD. `end` is -1
 * where there is none; `next` is where looking for another may go on.
 */
function hostAt(text: string, start: number, limit: number): { end: number; next: number } {
  let end = -1;
  let label = start;
  for (;;) {
    const dot = text.indexOf('.', label);
    if (dot < 0 || dot >= limit) return { end, next: limit };
    const name = text.slice(label, dot);
    if (!/^[^-_].*(?<![-_])$/s.test(name)) return { end, next: dot + 1 };
    const tld = name.includes('_') ? 0 : tldAt(text, dot + 1, limit);
    if (tld > 0) end = dot + 1 + tld;
    label = dot + 1;
  }
}

const LETTERS = /[a-z]+/iy;
const PUNYCODE = /xn--[-0-9a-z]+/iy;
const TLD_GOES_ON = /[0-9a-z@+-]/i;

/** Length of the top-level domain at `at`, or 0. It must not run on into a letter, digit, "@", "+" or "-". */
function tldAt(text: string, at: number, limit: number): number {
  const punycode = lengthAt(PUNYCODE, text, at);
  if (punycode > 0) return punycode;
  const letters = lengthAt(LETTERS, text, at);
  const international = at + letters < limit && text.charCodeAt(at + letters) >= 0x80;
  for (let length = international ? Math.min(LONGEST_TLD, limit - at) : letters; length > 0; length--) {
    if (TLD_GOES_ON.test(text.charAt(at + length))) {
      if (international) continue;
      return 0;
    }
    if (TLDS.has(text.slice(at, at + length).toLowerCase())) return length;
    if (!international) return 0;
  }
  return 0;
}

/** Port, path and query behind a host. */
function tailAt(text: string, at: number): { end: number; path: boolean } {
  const port = at + lengthAt(PORT, text, at);
  let path = port + lengthAt(PATH, text, port);
  while (path > port + 1 && !ENDS_PATH.test(text.charAt(path - 1))) path--;
  return { end: path + lengthAt(QUERY, text, path), path: path > port };
}

/** Are host and link short enough, the host measured in its ASCII form? */
function fits(text: string, host: number, hostEnd: number, length: number): boolean {
  if (length > LONGEST_LINK) return false;
  const name = text.slice(host, hostEnd);
  if (/^xn--/i.test(name) && asciiHosts(text, host, hostEnd).length === 0) return false;
  let encoded = 0;
  for (const label of name.split('.')) {
    const ascii = label.split(/[\u3002\uff0e\uff61]/).reduce((sum, part) => sum + 1 + asciiLength(part), -1);
    if (ascii > LONGEST_LABEL) return false;
    encoded += ascii - label.length;
  }
  return length + encoded <= LONGEST_LINK;
}

/** The hosts in Latin letters within `[from, to)`: without a scheme only they become links. */
function asciiHosts(text: string, from: number, to: number): { start: number; end: number }[] {
  const hosts: { start: number; end: number }[] = [];
  for (const run of text.slice(from, to).matchAll(ASCII_HOST)) {
    const start = from + run.index;
    let end = -1;
    for (let at = run[0].indexOf('.'); at >= 0; at = run[0].indexOf('.', at + 1)) {
      const tld = tldAt(text, start + at + 1, to);
      if (tld > 0) end = start + at + 1 + tld;
    }
    if (end > 0) hosts.push({ start, end });
  }
  return hosts;
}

function lengthAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}
