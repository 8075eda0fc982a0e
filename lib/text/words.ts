/** Words of the running text, and the form that phrases are matched on. */
import { unitsOf } from './spans.ts';
import type { Word } from './text.ts';
import { codeOf, FIRST_HASH, keepCodes, nextHash, normal, numberAt, numberOf, spelled } from './vocabulary.ts';

/** Scripts without spaces whose characters are counted one by one. */
const IDEOGRAPH = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー`;
/** Letters drawn as symbols: circled and squared Latin. */
const DRAWN = String.raw`\u24b6-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}`;
const CHARACTER = String.raw`[[\p{L}\p{N}${DRAWN}]--[${IDEOGRAPH}]]`;
/** Combining marks and invisible joiners go with the letter before them. */
const ATTACHED = String.raw`[\p{M}\u00ad\u200c\u200d\u2060]`;
/** "ʼ" is a letter. */
const APOSTROPHE = "['’＇]";

/**
 * A word: letters and digits with apostrophes inside ("don't", "l’été") and decimal marks inside numbers ("2.5",
 * "1,000"). Hyphens and slashes part words: "game-changer" is two, so that phrases match with and without them.
 */
const WORD = new RegExp(
  String.raw`[${IDEOGRAPH}]${ATTACHED}*|${CHARACTER}(?:${CHARACTER}|${ATTACHED}|${APOSTROPHE}(?=\p{L})|[.,](?<=\p{Nd}.)(?=\p{Nd}))*`,
  'vy',
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A to Z in either case. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const SMALL_FROM = 97;
const APOSTROPHE_CODE = 39;
const CURLY_CODE = 0x2019;
const isDecimalMark = (code: number): boolean => code === 44 || code === 46;
/** The stand-ins for what is not running text are private, so none of them begins a word or goes on with one. */
const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;
/** Dashes, quotation marks and the ellipsis of printers, and the hard space: no part of a word (but for the apostrophe). */
const isPrinted = (code: number): boolean => (code >= 0x2010 && code <= 0x2027) || code === 0xa0;

const CURLY = /[’ʼ＇]/g;
const ASCII = /^[\x20-\x7e]*$/;
/** Joiners, and the spaces that NFKC parts a few accents with. */
const NOTHING = /[\u00ad\u200b-\u200d\u2060\s]/g;
const NEGATIVE_LETTER = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const SMALL_CAPITAL = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]/g;
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ?ʏᴢ';

/**
 * The same word in ordinary characters, capitals kept: decorative Unicode letters, ligatures and full-width forms
 * folded (NFKC, and the letters in negative circles and squares and the small capitals, which NFKC leaves), invisible
 * characters dropped, apostrophes straight.
 */
export function folded(word: string): string {
  const straight = word.replace(CURLY, "'");
  if (ASCII.test(straight)) return straight;
  return straight
    .normalize('NFKC')
    .replace(NOTHING, '')
    .replace(NEGATIVE_LETTER, (letter) => String.fromCharCode(65 + (((letter.codePointAt(0) ?? 0) - 0x1f150) % 32)))
    .replace(SMALL_CAPITAL, (letter) => String.fromCharCode(97 + SMALL_CAPITALS.indexOf(letter)));
}

const TWO_CAPITALS = /\p{Lu}.*?\p{Lu}/u;

/** Two or more cased letters, all capitals. Takes a folded word and the same in lower case. */
export const isCaps = (word: string, lower: string): boolean =>
  word !== lower && word === word.toUpperCase() && TWO_CAPITALS.test(word);

/** A word whose place among sentences and quotations is still to be filled in. */
export type NewWord = { -readonly [Key in keyof Word]: Word[Key] };

/**
 * The words of `running`, which is `raw` with everything masked that is not running text; `units` are its code units. Most
 * words are plain letters, for which asking the pattern would cost more than all else, and known, so that their norm need
 * not be made. Linear time.
 */
export function readWords(raw: string, running: string, units = unitsOf(running)): NewWord[] {
  const words: NewWord[] = [];
  const codes: number[] = [];
  let at = 0;
  while (at < running.length) {
    const start = at;
    let unit = units[at] ?? 0;
    if (unit < 128 ? !isLetter(unit) && !isDigit(unit) : isPrivate(unit) || isPrinted(unit)) {
      at++;
      continue;
    }
    let hash = FIRST_HASH;
    let capitals = 0;
    let small = 0;
    let curled = false;
    for (;;) {
      if (isLetter(unit)) {
        if (unit < SMALL_FROM) capitals++;
        else small++;
      } else if (!isDigit(unit)) {
        const apostrophe = unit === APOSTROPHE_CODE || unit === CURLY_CODE;
        if (!apostrophe && !isDecimalMark(unit)) break;
        const next = units[at + 1] ?? 0;
        // Whether a letter that is not of ASCII follows, only the pattern can tell.
        if (next >= 128 && !isPrivate(next) && !isPrinted(next)) unit = next;
        if (!(apostrophe ? isLetter(next) : isDigit(next) && isDigit(units[at - 1] ?? 0))) break;
        curled ||= unit === CURLY_CODE;
      }
      hash = nextHash(hash, normal(unit));
      unit = units[++at] ?? 0;
    }
    if (at > start && (unit < 128 || isPrivate(unit) || isPrinted(unit))) {
      const number = numberAt(hash, units, start, at);
      const norm = number > 0 ? spelled(number) : plainNorm(raw.slice(start, at), capitals > 0, curled);
      codes.push(codeOf(norm, number));
      const caps = capitals > 1 && small === 0;
      words.push({ start, end: at, norm, plain: !curled, caps, sentence: 0, quoted: false });
      continue;
    }
    WORD.lastIndex = start;
    at = WORD.test(running) ? WORD.lastIndex : start + 1;
    if (WORD.lastIndex === 0) continue;
    const letters = folded(raw.slice(start, at));
    const norm = letters.toLowerCase();
    codes.push(codeOf(norm, numberOf(norm)));
    words.push({ start, end: at, norm, plain: false, caps: isCaps(letters, norm), sentence: 0, quoted: false });
  }
  keepCodes(words, new Int32Array(codes));
  return words;
}

const plainNorm = (written: string, hasCapitals: boolean, curled: boolean): string => {
  const straight = curled ? written.replace(CURLY, "'") : written;
  return hasCapitals ? straight.toLowerCase() : straight;
};
