/** What stands in quotation marks, and quoted lines: somebody else's words. */
import { clearOf, inOrder, spansOf } from './spans.ts';
import type { Span } from './text.ts';

/**
 * The inside of a quotation holds none of `marks`. It may go over a line end but not over an empty line, so a mark
 * that is never closed takes nothing with it.
 */
const inside = (marks: string): string => String.raw`[^${marks}\n]*(?:\n(?![ \t\r]*\n)[^${marks}\n]*)*`;
const pair = (open: string, close: string): string => `${open}${inside(open + close)}${close}`;

const QUOTATION = new RegExp(
  [
    // Straight marks face by what stands beside them; 5" is no mark.
    String.raw`(?<![\p{L}\p{N}])"(?=\S)${inside('"')}(?<=\S)"(?![\p{L}\p{N}])`,
    pair('“', '”'),
    `„${inside('„“”')}[“”]`,
    pair('«', '»'),
    pair('»', '«'),
    pair('‹', '›'),
    pair('「', '」'),
    pair('『', '』'),
    // Single marks stay on their line; between letters, and before an elision ('tis, '90s), it is an apostrophe.
    String.raw`(?<![\p{L}\p{N}])‘[^‘’\n]+(?:’(?=\p{L})[^‘’\n]+)*’(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}'])'(?!(?:tis|twas|til|em|cause|n|\d+s?)\b)(?=[\p{L}\p{N}\p{Co}])[^'\n]*(?:(?<=\p{L})'(?=\p{L})[^'\n]*)*(?<=\S)'(?![\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);

/** "> …", as mail and Markdown quote. ">>" and ">_<" are decoration. */
const QUOTED_LINE = /^[ \t]*>(?: >)* ?[\p{L}\p{N}\p{Co}"“„«‘'*(][^\n]*/gmu;

/** Quotations of a text (entities may be masked by private characters), marks included, in ascending order and free of overlap. Linear time. */
export function readQuotes(text: string): Span[] {
  const lines = text.includes('>') ? spansOf(text, QUOTED_LINE) : [];
  return inOrder(lines, clearOf(spansOf(text, QUOTATION), lines));
}
