import { graphemesOf, readEmoji } from './emoji.ts';
import { languageOf } from './language.ts';
import { readLinks } from './links.ts';
import { readQuotes } from './quotes.ts';
import { reread } from './reread.ts';
import { EMOJI, ENTITY, readParagraphs, readSentences } from './sentences.ts';
import { readShouting } from './shouting.ts';
import { clearOf, inOrder, masked, unitsOf } from './spans.ts';
import { readHashtags, readMentions } from './tags.ts';
import type { Span, Text } from './text.ts';
import { type NewWord, readWords } from './words.ts';

function readAnew(raw: string): Text {
  const { links, emails } = readLinks(raw);
  const addresses = inOrder<Span>(links, emails);
  const mentions = clearOf(readMentions(raw), addresses);
  const hashtags = clearOf(readHashtags(raw), addresses);
  const entities = inOrder<Span>(addresses, mentions, hashtags);
  const units = unitsOf(raw);
  const emoji = clearOf(readEmoji(raw, units), entities);
  const running = masked(masked(raw, entities, ENTITY), emoji, EMOJI);
  for (const { start, end } of entities) units.fill(ENTITY.charCodeAt(0), start, end);
  for (const { start, end } of emoji) units.fill(EMOJI.charCodeAt(0), start, end);

  const words = readWords(raw, running, units);
  const sentences = readSentences(running, words);
  const quotes = readQuotes(running);
  placeWords(words, sentences, quotes);
  return {
    raw,
    words,
    sentences,
    paragraphs: readParagraphs(running, sentences),
    links,
    mentions,
    hashtags,
    emoji,
    quotes,
    shouting: readShouting(running, words),
    graphemes: graphemesOf(raw),
    language: languageOf(words),
  };
}

/** Which sentence and quotation each word stands in. */
function placeWords(words: readonly NewWord[], sentences: Text['sentences'], quotes: readonly Span[]): void {
  let sentence = 0;
  let ends = sentences[0]?.words[1] ?? 0;
  let index = 0;
  for (const word of words) {
    while (index >= ends && sentence + 1 < sentences.length) ends = sentences[++sentence]?.words[1] ?? 0;
    word.sentence = sentence;
    index++;
  }
  let at = 0;
  for (const { start, end } of quotes) {
    for (let word = words[at]; word && word.start < end; word = words[++at]) word.quoted = word.start >= start;
  }
}

/** Shorter texts are read anew as quickly. UTF-16 code units. */
const LONG = 800;

/** A reader that remembers the last long text: of one that goes on from it, only the paragraphs that have changed are read. */
export function textReader(): (raw: string) => Text {
  let last: Text | undefined;
  return (raw) => {
    if (raw.length < LONG) return readAnew(raw);
    if (last?.raw === raw) return last;
    last = (last && reread(raw, last, readAnew)) ?? readAnew(raw);
    return last;
  };
}

/**
 * Reads a text once: words, sentences, paragraphs, links, mentions, hashtags, emoji, quotations, shouting, language. Takes
 * any string (lone surrogates and control characters too); never throws; linear time. Offsets are UTF-16 code units of `raw`.
 * Asked again for a long text of which a little has changed, it reads that little.
 */
export const readText = textReader();
