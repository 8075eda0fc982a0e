import { countGraphemes } from 'unicode-segmenter/grapheme';
import { readEmoji } from './emoji.ts';
import { languageOf } from './language.ts';
import { readLinks } from './links.ts';
import { readQuotes } from './quotes.ts';
import { EMOJI, ENTITY, readParagraphs, readSentences } from './sentences.ts';
import { readShouting } from './shouting.ts';
import { clearOf, inOrder, masked, spansOf } from './spans.ts';
import { readHashtags, readMentions } from './tags.ts';
import type { Span, Text, Word } from './text.ts';
import { folded, isCaps, WORD } from './words.ts';

/**
 * Reads a text once: words, sentences, paragraphs, links, mentions, hashtags, emoji, quotations, shouting, language. Takes
 * any string (lone surrogates and control characters too); never throws; linear time. Offsets are UTF-16 code units of `raw`.
 */
export function readText(raw: string): Text {
  const { links, emails } = readLinks(raw);
  const addresses = inOrder<Span>(links, emails);
  const mentions = clearOf(readMentions(raw), addresses);
  const hashtags = clearOf(readHashtags(raw), addresses);
  const entities = inOrder<Span>(addresses, mentions, hashtags);
  const emoji = clearOf(readEmoji(raw), entities);
  const running = masked(masked(raw, entities, ENTITY), emoji, EMOJI);

  const places = spansOf(running, WORD);
  const sentences = readSentences(running, places);
  const quotes = readQuotes(running);
  const words = describe(raw, places, sentences, quotes);
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
    graphemes: countGraphemes(raw),
    language: languageOf(words),
  };
}

function describe(raw: string, places: readonly Span[], sentences: Text['sentences'], quotes: readonly Span[]): Word[] {
  let sentence = 0;
  let quote = 0;
  return places.map(({ start, end }, index) => {
    while ((sentences[sentence]?.words[1] ?? Number.POSITIVE_INFINITY) <= index) sentence++;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote++;
    const plain = folded(raw.slice(start, end));
    const quoted = (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= start;
    return { start, end, norm: plain.toLowerCase(), caps: isCaps(plain), sentence, quoted };
  });
}
