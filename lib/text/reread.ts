/**
 * Reading a text of which little has changed since it was read last, as with every key. What is read of a paragraph never hangs on
 * another one: no sentence, quotation, link or run of capitals goes over an empty line. So those before and after the change are
 * taken over, and only what stands between is read.
 */
import { graphemesOf } from './emoji.ts';
import { languageOf } from './language.ts';
import type { Paragraph, Sentence, Span, Text, Word } from './text.ts';
import { codesIn, keepCodes } from './vocabulary.ts';

/** A place between two paragraphs: as UTF-16 code units, and as indexes of what begins there. */
export interface Place {
  readonly at: number;
  readonly word: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How a text came from the one before it. */
export interface Change {
  readonly before: Text;
  /** Up to here both are the same. */
  readonly head: Place;
  /** What stands there now, read by itself. */
  readonly middle: Text;
  /** From here on both are the same: where that begins in the one before, and how much further on it is now. */
  readonly tail: Place;
  readonly by: Place;
}

const CHANGES = new WeakMap<Text, Change>();

/** How the text came from the one read before it; undefined where it was read anew, or more has been read since. */
export const changeOf = (text: Text): Change | undefined => CHANGES.get(text);

const INDENT: ReadonlySet<string> = new Set([' ', '\t']);

function placeAt({ raw, words, sentences, paragraphs }: Text, paragraph: number): Place {
  const first = paragraphs[paragraph];
  if (!first) return { at: raw.length, word: words.length, sentence: sentences.length, paragraph };
  // The whole line: quoted ones may begin with spaces.
  let at = first.start;
  while (INDENT.has(raw.charAt(at - 1))) at--;
  const [sentence] = first.sentences;
  return { at, word: sentences[sentence]?.words[0] ?? words.length, sentence, paragraph };
}

/** So many code units are the same at the beginning. */
function sameAtStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

function sameAtEnd(one: string, other: string, most: number): number {
  let many = 0;
  while (many < most && one.charCodeAt(one.length - 1 - many) === other.charCodeAt(other.length - 1 - many)) many++;
  return many;
}

/** Where the change begins and ends in the text before, in whole paragraphs. */
function aroundChange(raw: string, before: Text): { head: Place; tail: Place } {
  const { paragraphs } = before;
  const same = sameAtStart(raw, before.raw);
  let first = 0;
  while ((paragraphs[first + 1]?.start ?? raw.length) < same) first++;
  // The text's own beginning may be blank.
  const head = first === 0 ? { at: 0, word: 0, sentence: 0, paragraph: 0 } : placeAt(before, first);
  const rest = Math.min(raw.length, before.raw.length) - head.at;
  const from = before.raw.length - sameAtEnd(raw, before.raw, rest);
  // The empty line before the first paragraph that is taken over must be there still.
  let next = first + 1;
  while (next < paragraphs.length && (paragraphs[next - 1]?.end ?? 0) < from) next++;
  return { head, tail: placeAt(before, Math.min(next, paragraphs.length)) };
}

const moved = <S extends Span>(spans: readonly S[], { at }: Place): readonly S[] =>
  spans.map((span) => ({ ...span, start: span.start + at, end: span.end + at }));

/** Spans of the text: those before and after the change as they were in `old`, between them those of the middle. */
export const spansAfter = <S extends Span>(
  { head, tail, by }: Pick<Change, 'head' | 'tail' | 'by'>,
  old: readonly S[],
  middle: readonly S[],
): readonly S[] => [
  ...old.filter(({ start }) => start < head.at),
  ...moved(middle, head),
  ...moved(
    old.filter(({ start }) => start >= tail.at),
    by,
  ),
];

const movedWords = (words: readonly Word[], { at, sentence: by }: Place): readonly Word[] =>
  words.map(({ start, end, norm, plain, caps, sentence, quoted }) => {
    return { start: start + at, end: end + at, norm, plain, caps, sentence: sentence + by, quoted };
  });

const movedSentences = (sentences: readonly Sentence[], { at, word }: Place): readonly Sentence[] =>
  sentences.map(({ start, end, words, mark }) => {
    return { start: start + at, end: end + at, words: [words[0] + word, words[1] + word], mark };
  });

const movedParagraphs = (paragraphs: readonly Paragraph[], { at, sentence }: Place): readonly Paragraph[] =>
  paragraphs.map(({ start, end, sentences }) => {
    return { start: start + at, end: end + at, sentences: [sentences[0] + sentence, sentences[1] + sentence] };
  });

/** The text as `read` would read it anew; null where nothing of the one before can be taken over. */
export function reread(raw: string, before: Text, read: (raw: string) => Text): Text | null {
  const { head, tail } = aroundChange(raw, before);
  if (head.at === 0 && tail.at === before.raw.length) return null;
  const middle = read(raw.slice(head.at, raw.length - (before.raw.length - tail.at)));
  const by: Place = {
    at: raw.length - before.raw.length,
    word: head.word + middle.words.length - tail.word,
    sentence: head.sentence + middle.sentences.length - tail.sentence,
    paragraph: head.paragraph + middle.paragraphs.length - tail.paragraph,
  };
  const spans = <S extends Span>(of: (text: Text) => readonly S[]): readonly S[] =>
    spansAfter({ head, tail, by }, of(before), of(middle));
  const words = [
    ...before.words.slice(0, head.word),
    ...movedWords(middle.words, head),
    ...movedWords(before.words.slice(tail.word), by),
  ];
  const codes = new Int32Array(words.length);
  codes.set(codesIn(before.words).subarray(0, head.word));
  codes.set(codesIn(middle.words), head.word);
  codes.set(codesIn(before.words).subarray(tail.word), tail.word + by.word);
  keepCodes(words, codes);
  const text: Text = {
    raw,
    words,
    sentences: [
      ...before.sentences.slice(0, head.sentence),
      ...movedSentences(middle.sentences, head),
      ...movedSentences(before.sentences.slice(tail.sentence), by),
    ],
    paragraphs: [
      ...before.paragraphs.slice(0, head.paragraph),
      ...movedParagraphs(middle.paragraphs, head),
      ...movedParagraphs(before.paragraphs.slice(tail.paragraph), by),
    ],
    links: spans(({ links }) => links),
    mentions: spans(({ mentions }) => mentions),
    hashtags: spans(({ hashtags }) => hashtags),
    emoji: spans(({ emoji }) => emoji),
    quotes: spans(({ quotes }) => quotes),
    shouting: spans(({ shouting }) => shouting),
    graphemes: before.graphemes - graphemesOf(before.raw.slice(head.at, tail.at)) + middle.graphemes,
    language: languageOf(words),
  };
  // One step back is kept, not all that was ever written.
  CHANGES.delete(before);
  CHANGES.set(text, { before, head, middle, tail, by });
  return text;
}
