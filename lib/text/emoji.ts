/** Emoji as people see them: families, flags, keycaps and skin tones are one each. */
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { unitsOf } from './spans.ts';
import type { Span } from './text.ts';

/**
 * The grammar of Unicode's emoji report (UTS #51) over character properties, not the list of sequences
 * (`\p{RGI_Emoji}`): a sequence newer than the browser is still one emoji. Symbols that are text by default count from
 * U+2600 on ("❤" does, "™" and "→" don't) or with the emoji selector; the squared letters 🅰 to 🆉 only with it.
 */
const PICTURE = String.raw`(?:[[\p{Emoji_Presentation}[\p{Extended_Pictographic}&&[\u{2600}-\u{1f16f}\u{1f18a}-\u{1fffd}]]]--\p{RI}](?!\ufe0e)|\p{Extended_Pictographic}(?=\ufe0f))`;
const DRESS = String.raw`\p{EMod}?\ufe0f?\u20e3?`;
const FLAG = String.raw`\p{RI}{2}`;
const KEYCAP = String.raw`[0-9#*]\ufe0f?\u20e3`;
const TAGS = String.raw`(?:[\u{e0020}-\u{e007e}]+\u{e007f})?`;
const EMOJI = new RegExp(
  String.raw`${FLAG}|${KEYCAP}|${PICTURE}${DRESS}${TAGS}(?:\u200d\p{Extended_Pictographic}${DRESS})*`,
  'vy',
);

const KEYCAP_MARKS = [0xfe0f, 0x20e3];
const [COPYRIGHT, REGISTERED] = [0xa9, 0xae];

/**
 * May an emoji begin with this code unit? Between "‼", the first one, and the surrogates there is nothing but letters in
 * the ranges that are left out. Digits, "#", "*", "©" and "®" only with what makes an emoji of them behind.
 */
const mayBegin = (unit: number, next: number): boolean =>
  unit < 0x203c
    ? (unit < 0x3a || unit === COPYRIGHT || unit === REGISTERED) && KEYCAP_MARKS.includes(next)
    : !((unit >= 0x3040 && unit < 0x3250) || (unit >= 0x3300 && unit < 0xd800) || unit >= 0xdc00);

/** Every emoji of a text, of which these are the code units. Linear time. */
export function readEmoji(raw: string, units = unitsOf(raw)): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < units.length; start++) {
    const unit = units[start] ?? 0;
    if ((unit < 0x203c && (units[start + 1] ?? 0) < 0x203c) || !mayBegin(unit, units[start + 1] ?? 0)) continue;
    EMOJI.lastIndex = start;
    if (!EMOJI.test(raw)) continue;
    found.push({ start, end: EMOJI.lastIndex });
    start = EMOJI.lastIndex - 1;
  }
  return found;
}

/** Inside it every character stands for itself; what is beside it may still lean on its first and last. */
const ASCII_RUN = /[ -~]{3,}/g;

/** Number of user-perceived characters (extended grapheme clusters). Linear time. */
export function graphemesOf(raw: string): number {
  let inside = 0;
  const rest = raw.replace(ASCII_RUN, (run) => {
    inside += run.length - 2;
    return run.charAt(0) + run.charAt(run.length - 1);
  });
  return inside + countGraphemes(rest);
}
