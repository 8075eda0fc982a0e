/** Words of the running text, and the form that phrases are matched on. */
import type { Word } from './text.ts';

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
const APOSTROPHE_CODE = 39;
const isDecimalMark = (code: number): boolean => code === 44 || code === 46;
/** The stand-ins for what is not running text are private, so none of them begins a word. */
const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;

/** Where the word of plain letters and digits at `at` ends; -1 where only the pattern can tell. */
function plainEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) {
      end++;
      continue;
    }
    if (code >= 128) return -1;
    if (code !== APOSTROPHE_CODE && !isDecimalMark(code)) return end;
    const next = text.charCodeAt(end + 1);
    if (next >= 128) return -1;
    const inside = code === APOSTROPHE_CODE ? isLetter(next) : isDigit(next) && isDigit(text.charCodeAt(end - 1));
    if (!inside) return end;
    end += 2;
  }
}

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
 * The words of `running`, which is `raw` with everything masked that is not running text. Most words are plain letters, for
 * which asking the pattern would cost more than all else. Linear time.
 */
export function readWords(raw: string, running: string): NewWord[] {
  const words: NewWord[] = [];
  let at = 0;
  while (at < running.length) {
    const start = at;
    const code = running.charCodeAt(start);
    if (code < 128 ? !isLetter(code) && !isDigit(code) : isPrivate(code)) {
      at++;
      continue;
    }
    let end = code < 128 ? plainEnd(running, start) : -1;
    const plain = end >= 0;
    if (!plain) {
      WORD.lastIndex = start;
      end = WORD.test(running) ? WORD.lastIndex : start;
    }
    at = Math.max(end, start + 1);
    if (end === start) continue;
    const written = raw.slice(start, end);
    const letters = plain ? written : folded(written);
    const norm = letters.toLowerCase();
    words.push({ start, end, norm, plain, caps: isCaps(letters, norm), sentence: 0, quoted: false });
  }
  return words;
}
