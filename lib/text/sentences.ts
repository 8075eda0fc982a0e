/** Where sentences and paragraphs begin and end. */
import type { Paragraph, Sentence, Span } from './text.ts';
import { wordSet } from './word-set.ts';

/** Stand-ins for what is not running text, so that its dots and letters are none of the sentence's. Private use. */
export const ENTITY = '\ue000';
export const EMOJI = '\ue001';

const STOP = `.!?…。！？｡؟۔।॥‽`;
const CLOSING = String.raw`"'”’»)\]*_`;
const CANDIDATE = new RegExp(String.raw`[\n\r\u2028\u2029]+|[${STOP}]+[${CLOSING}]*|${EMOJI}+`, 'g');
const LINE_END = /[\n\r\u2028\u2029]/;
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

  for (const candidate of text.matchAll(CANDIDATE)) {
    const { index: at } = candidate;
    const end = at + candidate[0].length;
    if (LINE_END.test(candidate[0])) {
      close(at, true);
      start = end;
      lineStart = end;
      continue;
    }
    if (candidate[0].startsWith(EMOJI)) {
      // People end a sentence with an emoji instead of a mark ("Lovely tin 🌿 Do you ship to Spain?").
      if (at >= start && BEGINS.test(text.slice(end, end + 24))) close(end, false);
      continue;
    }
    lastStop = { end, mark: markOf(candidate[0]) };
    if (!ends(text, start, at, end, candidate[0])) continue;
    AFTER_MARK.lastIndex = end;
    close(end + (AFTER_MARK.exec(text)?.[0].length ?? 0), false);
  }
  close(text.length, true);
  return sentences;
}

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
  for (const gap of text.matchAll(/\n[ \t\r]*\n\s*/g)) {
    close(start, gap.index);
    start = gap.index + gap[0].length;
  }
  close(start, text.length);
  return paragraphs;
}

/** Does the mark at `[at, end)` end the sentence that began at `start`? */
function ends(text: string, start: number, at: number, end: number, marks: string): boolean {
  if (marks !== '.' && ALWAYS.test(marks)) return true;
  const after = text.slice(end, end + 24);
  if (!after.startsWith(' ')) {
    if (/^[\p{L}\p{N}]/u.test(after)) return /^\p{Lu}\p{Ll}/u.test(after) && /\p{Ll}$/u.test(text.slice(at - 1, at));
    if (!SPACE_NEXT.test(after)) return false;
  }
  if (/[!?‽]/.test(marks)) return true;
  const capitalNext = !/^[\s\ue001"'“‘(]*\p{Ll}/u.test(after);
  if (marks.startsWith('…') || marks.startsWith('..')) return capitalNext;

  const before = text.slice(Math.max(start, at - 12), at);
  if (at - start < 8 && /^\s*(?:\d{1,3}|[a-zA-Z])$/.test(text.slice(start, at))) return false;
  if (/(?<!\d)\d{1,2}$/.test(before)) return capitalNext && !MONTH_AFTER.test(after);
  TOKEN_BEFORE.lastIndex = before.length;
  const token = TOKEN_BEFORE.exec(before)?.[1] ?? '';
  if (NEVER.has(token) || (/^\p{Lu}$/u.test(token) && token !== 'I')) return false;
  if (BEFORE_NAME.has(token)) return BEGINS.test(after);
  if (BEFORE_NUMBER.test(token)) return !/^\s*\d/.test(after);
  return capitalNext || !ABBREVIATIONS.has(token.toLowerCase());
}

function markOf(marks: string): Sentence['mark'] {
  if (/[?？؟‽]/.test(marks)) return '?';
  if (/[!！]/.test(marks)) return '!';
  return /…|\.\./.test(marks) ? '…' : '.';
}

/** Is there nothing but closing marks, emoji, tags and links from `at` to `to`? */
function reaches(text: string, at: number, to: number): boolean {
  TRAILING.lastIndex = at;
  return at + (TRAILING.exec(text)?.[0].length ?? 0) >= to;
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return [from, Math.max(from, start + part.trimEnd().length)];
}
