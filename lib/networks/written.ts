/** Text, names, times and addresses of a page as data: read without its styles, cut to size, trusted in nothing. */
import type { TimeRange } from './interaction.ts';

const MAX_TEXT = 10_000;
const MAX_NAME = 200;

/** Parts of a text that are no words of it: controls such as "See more", and what is never shown. */
const CONTROL = 'button,[role="button"],input,select,textarea,script,style,template,svg';
const BLOCK = /^(?:p|div|li|ul|ol|blockquote|pre|h[1-6]|section|article)$/;

/**
 * Words of an element by its markup alone, so that reading a long list costs no layout: lines end at <br> and between blocks, an
 * empty line stands between paragraphs, emoji pictures count by their `alt`.
 * @param lines do line ends inside the text count, as under `white-space: pre-wrap`?
 */
export function writtenText(element: Element, lines: 'lines' | 'flow'): string {
  let text = '';
  let breaks = 0;
  const append = (piece: string): void => {
    const words = breaks > 0 || text === '' ? piece.trimStart() : piece;
    if (words === '') return;
    text += text === '' ? words : '\n'.repeat(breaks) + words;
    breaks = 0;
  };
  const walk = (node: Node): void => {
    if (text.length >= MAX_TEXT) return;
    if (node.nodeType === Node.TEXT_NODE) {
      // A little more than is kept, because what is taken out below doesn't count.
      const words = plain((node.nodeValue ?? '').slice(0, 2 * MAX_TEXT));
      for (const [index, line] of (lines === 'lines' ? words.split('\n') : [words.replace(/\s+/g, ' ')]).entries()) {
        if (index > 0) breaks += 1;
        append(line);
      }
    }
    if (!(node instanceof Element) || node.matches(CONTROL)) return;
    if (node.localName === 'br') breaks += 1;
    else if (node.localName === 'img') append(plain((node.getAttribute('alt') ?? '').slice(0, MAX_NAME)));
    else {
      const edge = BLOCK.test(node.localName) ? (node.localName === 'p' ? 2 : 1) : 0;
      breaks = Math.max(breaks, edge);
      for (const child of node.childNodes) walk(child);
      breaks = Math.max(breaks, edge);
    }
  };
  for (const child of element.childNodes) walk(child);
  const trimmed = text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
  return cut(trimmed, MAX_TEXT);
}

/** A text without control characters and blanks that nobody sees. */
function plain(text: string): string {
  return text.replace(/[\u200b\ufeff]|(?![\n\t])\p{Cc}/gu, '').replaceAll('\u00a0', ' ');
}

/** The first `most` characters, never half of one. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** A name on one line, without characters that could turn the words around it. Emoji in names stay. */
export function nameOf(element: Element | null | undefined): string {
  return element ? cleanName(writtenText(element, 'flow')) : '';
}

/** What `nameOf` does, for a text. */
export function cleanName(text: string): string {
  const words = text
    .slice(0, 2 * MAX_TEXT)
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  return cut(words.trim(), MAX_NAME).trim();
}

/** The time stamp of a <time>: exact. null where it makes no sense. */
export function stampOf(time: Element | null | undefined, now: number): TimeRange | null {
  return stampAt(time?.getAttribute('datetime'), now);
}

/** The same of a stamp as text; an offset without its colon ("+0000") is read too. */
export function stampAt(stamp: string | null | undefined, now: number): TimeRange | null {
  const at = Date.parse((stamp ?? '').slice(0, 60).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  // A day ahead of our clock is a wrong clock, more is nonsense.
  return at > 0 && at < now + DAY ? { from: at, to: at } : null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units of ages as networks shorten them, in the languages that their users read most. */
const UNITS: readonly (readonly [length: number, words: string])[] = [
  [1000, 's sec secs second seconds sek segundos secondes'],
  [MINUTE, 'm min mins minute minutes minuten minutos minuti'],
  [HOUR, 'h hr hrs hour hours std stunde stunden heure heures hora horas ore uur'],
  [DAY, 'd day days tg tag tage tagen j jour jours día días dia dias g giorni dagen'],
  [7 * DAY, 'w wk wks week weeks wo woche wochen sem semana semanas semaine semaines sett weken'],
  [30 * DAY, 'mo mos month months mon monat monate monaten mois mes meses mesi maanden'],
  [365 * DAY, 'y yr yrs year years jahr jahre jahren an ans año años ano anos anni jaar'],
];
const LENGTHS = new Map(UNITS.flatMap(([length, words]) => words.split(' ').map((word) => [word, length] as const)));

/** What an age such as "3h" means at `now`: written at least three hours ago, and less than four. null if not understood. */
export function ageOf(text: string | null | undefined, now: number): TimeRange | null {
  const words = (text ?? '').slice(0, 60).trim().toLowerCase();
  if (/^(?:just )?now\b/.test(words)) return { from: now - MINUTE, to: now };
  const [, count, unit] = /(?<!\d)(\d{1,3})\s?(\p{L}+)/u.exec(words) ?? [];
  const length = LENGTHS.get(unit ?? '');
  return length === undefined ? null : { from: now - (Number(count) + 1) * length, to: now - Number(count) * length };
}

/** An address of a page's link, if it is https and leads to `host`. */
export function addressOn(host: string, href: string | null | undefined): URL | null {
  const base = `https://${host}/`;
  if (!href || href.length > 4000) return null;
  const url = parsed(href, base);
  return url?.protocol === 'https:' && url.host === host && url.username === '' && url.password === '' ? url : null;
}

/** In one go: asking first whether it can be parsed would parse it twice, and lists hold hundreds. */
function parsed(href: string, base: string): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

/** Percent-encoded text, or null if it is broken. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Links are shortened by networks and lose their "https://"; white space and signs change. */
const BESIDES_WORDS = /https?:\/\/\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]{2,})+(?:\/\S*)?|[^\p{L}\p{N}]+/gu;
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(BESIDES_WORDS, '') || text.trim();

/** A name before an answer, at most. */
const A_NAME = 60;

/** Is what a page shows the text that was sent? It may have left out or added whom an answer names, and cut off its end. */
export function isSameText(sent: string, shown: string): boolean {
  const [ours, theirs] = [bare(sent), bare(shown)];
  if (theirs === '') return false;
  if (theirs.length > ours.length) return theirs.length <= ours.length + A_NAME && theirs.includes(ours);
  return theirs.length >= ours.length / 2 && ours.includes(theirs);
}
