import { anywhere } from '../../text/along.ts';
import { spansOf } from '../../text/spans.ts';
import { folded } from '../../text/words.ts';
import { finding, fixLabel, type Head, rule } from '../kinds/head.ts';
import type { Edit } from '../rule.ts';

const head: Head = {
  id: 'fit/fancy-letters',
  why: 'fit',
  source:
    'University of Kentucky, accessible social media: screen readers spell out or skip letters taken from the symbol blocks',
  languages: 'any',
};

/** Mathematical, circled, squared, in brackets, and the script and double-struck ones of the letterlike block. */
const SYMBOL = String.raw`[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{249c}-\u{24b5}\u{1f110}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{2102}-\u{2134}]`;
/** Two or more; a single one may be a variable or a blood group. */
const SYMBOLS = new RegExp(String.raw`${SYMBOL}{2,}(?:[ \p{P}]+${SYMBOL}+)*`, 'gu');
/** Whole words of small capitals or of raised letters; "1ˢᵗ", "Mᵐᵉ" and a sound in brackets are shorter. */
const SMALL =
  /(?<![\p{L}/[])(?:[\u0262-\u029f\u1d00-\u1d22ꜰꜱ]{4,}|[\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1dbf\u2071\u207f]{4,})(?![\p{L}/\]])/gu;
/** Full-width Latin: at home in Japanese and Chinese, an ornament elsewhere. */
const WIDE = /[Ａ-Ｚａ-ｚ]{2,}(?:[ 　]+[Ａ-Ｚａ-ｚ]+)*/gu;
/** Letters underlined one by one. (Struck through they are a joke that plain letters would spoil.) */
const UNDERLINED = /(?:\p{L}\u0332 ?){3,}/gu;

/** Every letter above has one of these code units; few drafts have any, and this is the quick way to see it. */
const hasAny = anywhere(
  /[\u0332\u02b0-\u02ff\u0262-\u029f\u1d00-\u1dbf\u2071-\u207f\u2102-\u2134\u249c-\u24e9\ua730\ua731\uff21-\uff5a\ud835\ud83c]/,
);

/** The same for each sort. */
const ANY_SYMBOL = new RegExp(SYMBOL, 'u');
const ANY_SMALL = /[\u0262-\u029f\u02b0-\u02b8\u02e0-\u02e4\u1d00-\u1dbf\u2071\u207fꜰꜱ]/;
const ANY_WIDE = /[Ａ-Ｚａ-ｚ]/;

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const SORTS: readonly (readonly [any: RegExp, pattern: RegExp])[] = [
  [ANY_SYMBOL, SYMBOLS],
  [ANY_SMALL, SMALL],
  [ANY_WIDE, WIDE],
  [/\u0332/, UNDERLINED],
];

/** Letter by letter, so that spaces and marks stay. */
const plain = (words: string): string =>
  words
    .replaceAll('\u0332', '')
    .replaceAll('\u3000', ' ')
    .replaceAll(/[⒜-⒵🄐-🄩]/gu, (letter) => letter.normalize('NFKC').charAt(1))
    .replaceAll(/[^\s\p{P}]/gu, folded);

export default rule(head, {
  check: (draft) => {
    const { raw } = draft.text;
    if (!hasAny(draft.text)) return [];
    const patterns = SORTS.filter(([any]) => any.test(raw));
    if (patterns.length === 0) return [];
    const ornaments = EAST_ASIAN.test(raw) ? patterns.filter(([, pattern]) => pattern === SYMBOLS) : patterns;
    const edits = ornaments
      .flatMap(([, pattern]) =>
        spansOf(raw, pattern).map(({ start, end }): Edit => {
          const words = raw.slice(start, end).trimEnd();
          return { start, end: start + words.length, text: plain(words) };
        }),
      )
      .toSorted((a, b) => a.start - b.start);
    if (edits.length === 0) return [];
    const ranges = edits.map(({ start, end }) => [start, end] as const);
    return [finding(head, draft, ranges, [{ label: fixLabel(head, 'plain'), edits }])];
  },
});
