/** Changing a text so that it still reads right: the one place where fixes are made. */
import type { Text } from '../../text/text.ts';
import type { Edit } from '../rule.ts';
import { anyWithin, spanAt } from './within.ts';

/** The text after the edits (ascending, not overlapping). */
export const applyEdits = (raw: string, edits: readonly Edit[]): string => {
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    result += raw.slice(at, start) + text;
    at = end;
  }
  return result + raw.slice(at);
};

const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\u00a0' || char === '\t';
const isBreak = (char: string | undefined): boolean => char === undefined || char === '\n';
/** Marks that belong to what stands before them. */
const isMark = (char: string | undefined): boolean => char !== undefined && ',;:!?.…'.includes(char);
const isOpening = (char: string | undefined): boolean => char !== undefined && '([{"“‘'.includes(char);
const isClosing = (char: string | undefined): boolean => char !== undefined && ')]}"”’'.includes(char);
const endsSentence = (char: string | undefined): boolean => char !== undefined && '.!?…'.includes(char);

const skip = (raw: string, from: number, by: 1 | -1, is: (char: string | undefined) => boolean): number => {
  let at = from;
  while (is(by === 1 ? raw[at] : raw[at - 1])) at += by;
  return at;
};

/** First letter as a capital, where the word is not styled ("iPhone" stays). */
const capitalised = (raw: string, at: number): Edit[] => {
  const letter = String.fromCodePoint(raw.codePointAt(at) ?? 32);
  const upper = letter.toUpperCase();
  const next = raw[at + letter.length] ?? '';
  if (letter === upper || upper.length !== letter.length || next !== next.toLowerCase()) return [];
  return [{ start: at, end: at + letter.length, text: upper }];
};

/**
 * Takes out `[start, end)` with the spaces and marks that it leaves without a place; what then begins a sentence gets its
 * capital letter. Where the range is all that stands on a line, the line goes too.
 */
export const removal = (raw: string, start: number, end: number): Edit[] => {
  let from = start;
  let to = end;
  while (isOpening(raw[from - 1]) && isClosing(raw[to])) {
    from--;
    to++;
  }
  const left = skip(raw, from, -1, isSpace);
  const previous = raw[left - 1];
  const atStart = isBreak(previous) || endsSentence(previous);
  // A mark stays with the words before it; without any it has lost its place.
  if (atStart) to = skip(raw, to, 1, (char) => isMark(char) || isSpace(char));
  const right = skip(raw, to, 1, isSpace);

  if (isBreak(previous) && isBreak(raw[right])) {
    // A whole line: gone with its line break, and with a blank line that would stand twice.
    if (left === 0) return [{ start: 0, end: skip(raw, right, 1, (char) => char === '\n' || isSpace(char)), text: '' }];
    const next = raw[right] === undefined ? skip(raw, left, -1, (char) => char === '\n') : left - 1;
    const blankTwice = raw[next - 1] === '\n' && raw.startsWith('\n\n', right) ? 1 : 0;
    return [{ start: next - blankTwice, end: right, text: '' }];
  }
  if (isBreak(previous)) return [{ start: left, end: right, text: '' }, ...capitalised(raw, right)];
  if (isBreak(raw[right]) || isMark(raw[right]) || isClosing(raw[right]))
    return [{ start: left, end: right, text: '' }];
  // One of the two spaces stays: the one on the left.
  const kept = left < from ? left + 1 : left;
  return [
    { start: kept, end: right, text: left < from || right === to ? '' : ' ' },
    ...(atStart ? capitalised(raw, right) : []),
  ];
};

/** The sentence around `at` with its marks and emoji. */
export const sentenceRange = (text: Text, at: number): [start: number, end: number] | undefined => {
  const sentence = spanAt(text.sentences, at);
  if (!sentence) return undefined;
  const { raw } = text;
  const start = skip(raw, sentence.start, 1, (char) => isSpace(char) || char === '\n');
  const end = skip(raw, sentence.end, -1, (char) => isSpace(char) || char === '\n');
  return start < end ? [start, end] : undefined;
};

/** Do links, mentions or hashtags stand in there? Those a fix never takes away with the words. */
export const holdsMore = (text: Text, start: number, end: number): boolean =>
  [text.links, text.mentions, text.hashtags].some((spans) => anyWithin(spans, start, end));

/** Does a word stand before or behind the range? */
export const hasWordsOutside = ({ words }: Text, start: number, end: number): boolean =>
  (words[0]?.end ?? start + 1) <= start || (words.at(-1)?.start ?? end - 1) >= end;
