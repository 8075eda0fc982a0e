/** Words of the running text, and the form that phrases are matched on. */

/** Scripts without spaces whose characters are counted one by one. */
const IDEOGRAPH = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー`;
/** Letters drawn as symbols: circled and squared Latin. */
const DRAWN = String.raw`\u24b6-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}`;
const CHARACTER = String.raw`[[\p{L}\p{N}${DRAWN}]--[${IDEOGRAPH}]]`;
/** Combining marks and invisible joiners go with the letter before them. */
const ATTACHED = String.raw`[\p{M}\u00ad\u200c\u200d\u2060]`;
const APOSTROPHE = "['’ʼ＇]";

/**
 * A word: letters and digits with apostrophes inside ("don't", "l’été") and decimal marks inside numbers ("2.5",
 * "1,000"). Hyphens and slashes part words: "game-changer" is two, so that phrases match with and without them.
 */
export const WORD = new RegExp(
  String.raw`[${IDEOGRAPH}]${ATTACHED}*|${CHARACTER}(?:${CHARACTER}|${ATTACHED}|${APOSTROPHE}(?=\p{L})|[.,](?<=\p{Nd}.)(?=\p{Nd}))*`,
  'gv',
);

const PLAIN_ASCII = /^[\w']*$/;
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
  if (PLAIN_ASCII.test(word)) return word;
  return word
    .normalize('NFKC')
    .replace(NOTHING, '')
    .replace(NEGATIVE_LETTER, (letter) => String.fromCharCode(65 + (((letter.codePointAt(0) ?? 0) - 0x1f150) % 32)))
    .replace(SMALL_CAPITAL, (letter) => String.fromCharCode(97 + SMALL_CAPITALS.indexOf(letter)))
    .replace(/[’ʼ]/g, "'");
}

/** Two or more cased letters, all capitals. Takes a folded word. */
export const isCaps = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase() && /\p{Lu}.*?\p{Lu}/u.test(word);
