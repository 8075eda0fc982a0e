import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS, NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import { xLinks } from '../../lib/text/count/x-links.ts';
import { readText } from '../../lib/text/read.ts';
import type { Span, Text } from '../../lib/text/text.ts';

/** Pieces that the reading makes something of, so that random texts are full of meetings. */
const PIECES = [
  ...[
    'Hello',
    'don’t',
    'FREE',
    'SHIPPING',
    'Dr',
    'e.g',
    '3.5',
    '1',
    '𝗕𝗶𝗴',
    '新しい',
    'שלום',
    'नमस्ते',
    'e\u0301',
    '\u0301',
  ],
  ...[
    '.',
    '!',
    '?',
    '…',
    '...',
    '。',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ':',
    ',',
    '-',
    '/',
    '&',
    '(',
    ')',
    '> ',
    '\u200d',
  ],
  ...['"', "'", '“', '”', '‘', '’', '„', '«', '»', '@', '#', '＃', '@ana', '#tea', '@ana@b.social', '@ana.bsky.social'],
  ...[
    'https://',
    'http://a.com/x',
    'example.com',
    'me@a.org',
    't.co/a',
    '🎉',
    '👨‍👩‍👧‍👦',
    '🇩',
    '🇩🇪',
    '1️⃣',
    '❤',
    '\ufe0f',
    '\ue000',
  ],
  ...['\ud83d', '\udc00', '\u0000', '\u202e'],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...PIECES),
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      ),
      {
        maxLength: 30,
      },
    )
    .map((pieces) => pieces.join('')),
);
const RUNS = { numRuns: 1500 };

function inOrderAndInside(raw: string, spans: readonly Span[]): void {
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(raw.length);
}

const holds = (property: (text: Text) => void): void =>
  fc.assert(
    fc.property(anyText, (raw) => property(readText(raw))),
    RUNS,
  );

describe('of any Unicode text', () => {
  it('every list is in order, without overlap, within the text', () => {
    holds((text) => {
      const { words, sentences, paragraphs, links, mentions, hashtags, emoji, quotes, shouting } = text;
      for (const list of [words, sentences, paragraphs, links, mentions, hashtags, emoji, quotes, shouting])
        inOrderAndInside(text.raw, list);
    });
  });

  it('words, links, mentions, hashtags and emoji share no character', () => {
    holds(({ raw, words, links, mentions, hashtags, emoji }) => {
      const all = [...words, ...links, ...mentions, ...hashtags, ...emoji].sort((a, b) => a.start - b.start);
      inOrderAndInside(raw, all);
    });
  });

  it('sentences hold all words, paragraphs all sentences, each once', () => {
    holds(({ words, sentences, paragraphs }) => {
      expect(sentences.flatMap(({ words: [from, to] }) => words.slice(from, to))).toEqual(words);
      expect(paragraphs.flatMap(({ sentences: [from, to] }) => sentences.slice(from, to))).toEqual(sentences);
      for (const [index, word] of words.entries()) {
        const sentence = sentences[word.sentence];
        expect(sentence?.words[0]).toBeLessThanOrEqual(index);
        expect(sentence?.words[1]).toBeGreaterThan(index);
        expect(sentence?.start).toBeLessThanOrEqual(word.start);
        expect(sentence?.end).toBeGreaterThanOrEqual(word.end);
      }
    });
  });

  it('ranges hold what they are said to hold', () => {
    holds(({ raw, words, links, mentions, hashtags, quotes }) => {
      for (const { start, end, handle } of mentions) expect(raw.slice(start + 1, end)).toBe(handle);
      for (const { start, end, tag } of hashtags) expect(raw.slice(start + 1, end)).toBe(tag);
      for (const { start, end, url, scheme } of links)
        expect(url).toBe((scheme ? '' : 'https://') + raw.slice(start, end));
      for (const { start, quoted } of words)
        expect(quotes.some((quote) => quote.start <= start && start < quote.end)).toBe(quoted);
    });
  });

  it('words are in lower case and hold no space', () => {
    holds(({ words }) => {
      for (const { norm } of words) {
        expect(norm).toBe(norm.toLowerCase());
        expect(norm).not.toMatch(/[\s’]/);
      }
    });
  });

  it('reading is the same each time, and counts are whole and not negative', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(readText(raw)).toEqual(readText(raw));
        for (const id of NETWORK_IDS) {
          const length = FACTS[id].count(raw);
          expect(Number.isInteger(length) && length >= 0).toBe(true);
        }
        inOrderAndInside(raw, xLinks(raw));
      }),
      RUNS,
    );
  });

  it.each([
    ['prose', 'We open on Monday. “Really?” Yes! #tea @ana https://a.com 🎉\n'],
    ['one word', 'a'],
    ['ideographs', '語'],
    ['marks', '"“\'('],
    ['lone surrogates', '\ud83d'],
    ['combining marks', '\u0301'],
    ['line breaks', '\n '],
    ['half links', 'http://a.'],
    ['handles', '@a.'],
  ])('200,000 characters of %s are read and counted', (_name, piece) => {
    const raw = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(readText(raw).raw).toBe(raw);
    for (const id of NETWORK_IDS) expect(FACTS[id].count(raw)).toBeGreaterThan(0);
  });
});
