/** Where sentences and paragraphs begin and end. */
import { spansOf } from './spans.ts';
import type { Paragraph, Sentence, Span } from './text.ts';
import { wordSet } from './word-set.ts';

/** Stand-ins for what is not running text, so that its dots and letters are none of the sentence's. Private use. */
export const ENTITY = '\ue000';
export const EMOJI = '\ue001';

const STOP = `.!?…。！？｡؟۔।॥‽`;
const CLOSING = String.raw`"'”’»)\]*_`;
const CANDIDATE = new RegExp(String.raw`[\n\r\u2028\u2029]+|[${STOP}]+[${CLOSING}]*|${EMOJI}+`, 'g');
const LINE_END = /^[\n\r\u2028\u2029]/;
const ALWAYS = /[。！？｡؟।॥۔]/;
const AFTER_MARK = new RegExp(String.raw`(?:[ \t]*${EMOJI})*`, 'y');
const SPACE_NEXT = new RegExp(`^(?:[\\s${EMOJI}${ENTITY}]|$)`);
const TRAILING = new RegExp(String.raw`[\s${CLOSING}${EMOJI}${ENTITY}]*`, 'y');

/** A full stop after these never ends a sentence: a name or an explanation follows. */
const NEVER = wordSet(
  'Mr Mrs Ms Mx Dr Prof St Hr Fr M Mme Mlle Sr Sra Dra mr mrs dr prof vs e.g i.e z.B d.h u.a bzw ca p.ex',
);
/** After these it does only before a word that begins sentences: names follow them as often. */
const BEFORE_NAME = wordSet(
  'U.S U.K U.N E.U Inc Ltd Co Corp Gen Gov Sen Rep Hon Jr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
);
const BEGINS =
  /^\s+["'“‘(]*(?:An?|And|Any|Are|As|At|But|Can|Come|Could|Did|Do|Does|For|Has|Have|He|How|I|If|In|Is|It|It’s|It's|Join|Let|My|No|Now|On|Our|Please|She|So|Thank|Thanks|That|The|Then|There|These|They|This|Those|To|We|What|When|Where|Which|Who|Why|Will|With|Would|You|Your)(?![\p{L}\p{N}])/u;
/** The word, or the abbreviation with its dots, that ends here. */
const TOKEN_BEFORE = /(?<=([\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*))/uy;
/** After these, before a capital. */
const ABBREVIATIONS = wordSet(
  'etc approx inc ltd co corp dept est al min max tel ext a.m p.m cf usw evtl ggf inkl zzgl str av pág',
);
/** After these, unless a number follows. */
const BEFORE_NUMBER = /^(?:no|nr|fig|vol|abs|núm|pp?)$/i;
const MONTH_AFTER = /^\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;

/**
 * Sentences of a text whose links, mentions and hashtags are masked by ENTITY and whose emoji by EMOJI. A line break ends
 * a sentence. Emoji, tags and links behind the mark belong to the sentence before them; a line without words is none.
 * `words` are the words' spans in ascending order. Linear time.
 */
export function readSentences(text: string, words: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let word = 0;
  let lineStart = 0;
  let lastStop = { end: -1, mark: '' as Sentence['mark'] };

  const close = (at: number, lineEnds: boolean): void => {
    const first = word;
    while ((words[word]?.start ?? Number.POSITIVE_INFINITY) < at) word++;
    const before = sentences.at(-1);
    const sameLine = before !== undefined && before.end > lineStart;
    if (word > first) {
      const [from, to] = trimmed(text, start, at);
      const mark = lastStop.end > from && reaches(text, lastStop.end, to) ? lastStop.mark : '';
      sentences.push({ start: from, end: to, words: [first, word], mark });
    } else if (sameLine) {
      const [from, to] = trimmed(text, start, at);
      if (to > from) sentences[sentences.length - 1] = { ...before, end: to };
    } else if (!lineEnds) return; // Nothing to join yet: it belongs to what follows on the line.
    start = at;
  };

  for (const { start: at, end } of spansOf(text, CANDIDATE)) {
    const marks = text.slice(at, end);
    if (LINE_END.test(marks)) {
      close(at, true);
      start = end;
      lineStart = end;
      continue;
    }
    if (marks.startsWith(EMOJI)) {
      // People end a sentence with an emoji instead of a mark ("Lovely tin 🌿 Do you ship to Spain?").
      if (at >= start && BEGINS.test(text.slice(end, end + 24))) close(end, false);
      continue;
    }
    lastStop = { end, mark: markOf(marks) };
    if (!ends(text, start, at, end, marks)) continue;
    AFTER_MARK.lastIndex = end;
    close(!isPlainEnd(text, end) && AFTER_MARK.test(text) ? AFTER_MARK.lastIndex : end, false);
  }
  close(text.length, true);
  return sentences;
}

const EMPTY_LINES = /\n[ \t\r]*\n\s*/g;

/** Paragraphs: blocks with an empty line between them. Linear time. */
export function readParagraphs(text: string, sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let sentence = 0;
  const close = (start: number, at: number): void => {
    const [from, to] = trimmed(text, start, at);
    if (from === to) return;
    const first = sentence;
    while ((sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) < to) sentence++;
    paragraphs.push({ start: from, end: to, sentences: [first, sentence] });
  };
  let start = 0;
  for (const gap of spansOf(text, EMPTY_LINES)) {
    close(start, gap.start);
    start = gap.end;
  }
  close(start, text.length);
  return paragraphs;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isPlainLetter = (code: number): boolean => isSmall(code | 32);
const DOT = 46;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A space and a capital letter from A to Z: nearly every sentence is followed by these. */
const isPlainEnd = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 32 && next >= 65 && next <= 90;
};

/** No abbreviation in the lists above has so many small letters at its end. */
const NO_ABBREVIATION = 5;
const endsInWord = (text: string, at: number): boolean => {
  for (let step = 1; step <= NO_ABBREVIATION; step++) if (!isSmall(text.charCodeAt(at - step))) return false;
  return true;
};

function tokenBefore(before: string): string {
  let at = before.length;
  while (isPlainLetter(before.charCodeAt(at - 1))) at--;
  // Dots and other letters are the pattern's business.
  const unit = before.charCodeAt(at - 1);
  if (at > 0 && (unit === DOT || unit >= 128)) {
    TOKEN_BEFORE.lastIndex = before.length;
    return TOKEN_BEFORE.exec(before)?.[1] ?? '';
  }
  return before.slice(at);
}

/** Does the mark at `[at, end)` end the sentence that began at `start`? */
function ends(text: string, start: number, at: number, end: number, marks: string): boolean {
  const plainly = isPlainEnd(text, end);
  if (plainly && (marks === '!' || marks === '?')) return true;
  if (plainly && marks === '.' && endsInWord(text, at) && at - start >= NO_ABBREVIATION) return true;
  if (marks !== '.' && ALWAYS.test(marks)) return true;
  const after = text.slice(end, end + 24);
  if (!after.startsWith(' ')) {
    if (/^[\p{L}\p{N}]/u.test(after)) return /^\p{Lu}\p{Ll}/u.test(after) && /\p{Ll}$/u.test(text.slice(at - 1, at));
    if (!SPACE_NEXT.test(after)) return false;
  }
  if (/[!?‽]/.test(marks)) return true;
  const capitalNext = plainly || !/^[\s\ue001"'“‘(]*\p{Ll}/u.test(after);
  if (marks.startsWith('…') || marks.startsWith('..')) return capitalNext;

  if (at - start < 8 && /^\s*(?:\d{1,3}|[a-zA-Z])$/.test(text.slice(start, at))) return false;
  const before = text.slice(Math.max(start, at - 12), at);
  if (isDigit(text.charCodeAt(at - 1)) && /(?<!\d)\d{1,2}$/.test(before))
    return capitalNext && !MONTH_AFTER.test(after);
  const token = tokenBefore(before);
  if (NEVER.has(token) || (token.length < 3 && /^\p{Lu}$/u.test(token) && token !== 'I')) return false;
  if (BEFORE_NAME.has(token)) return BEGINS.test(after);
  if (token.length < 4 && BEFORE_NUMBER.test(token)) return !/^\s*\d/.test(after);
  return capitalNext || !ABBREVIATIONS.has(token.toLowerCase());
}

function markOf(marks: string): Sentence['mark'] {
  if (marks === '.' || marks === '!' || marks === '?') return marks;
  if (/[?？؟‽]/.test(marks)) return '?';
  if (/[!！]/.test(marks)) return '!';
  return /…|\.\./.test(marks) ? '…' : '.';
}

/** Is there nothing but closing marks, emoji, tags and links from `at` to `to`? */
function reaches(text: string, at: number, to: number): boolean {
  if (at >= to) return true;
  TRAILING.lastIndex = at;
  return TRAILING.test(text) && TRAILING.lastIndex >= to;
}

/** Spaces of ASCII are told by their code; what else `trim` takes away, it takes. */
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isPlain = (code: number): boolean => code < 128;

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (from < to && isSpace(text.charCodeAt(to - 1))) to--;
  if (from === to || (isPlain(text.charCodeAt(from)) && isPlain(text.charCodeAt(to - 1)))) return [from, to];
  const part = text.slice(from, to);
  from += part.length - part.trimStart().length;
  return [from, Math.max(from, to - (part.length - part.trimEnd().length))];
}
