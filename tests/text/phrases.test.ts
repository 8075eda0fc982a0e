import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/rules/index.ts';
import type { PhraseHit } from '../../lib/rules/rule.ts';
import { adjoins, expandPhrase, indexPhrases, isNumber, sharePhrases } from '../../lib/text/phrases.ts';
import { readText } from '../../lib/text/read.ts';
import type { Text } from '../../lib/text/text.ts';

const slices = (text: string, phrases: readonly string[]): string[] =>
  (indexPhrases([{ id: 'r', phrases }])(readText(text)).get('r') ?? []).map(({ start, end }) => text.slice(start, end));

/** The same, the slow way: every phrase at every word; the longest at the leftmost place wins. */
const naive = (text: Text, phrases: readonly string[]): Pick<PhraseHit, 'start' | 'end' | 'words'>[] => {
  const sequences = phrases.flatMap(expandPhrase);
  const hits: Pick<PhraseHit, 'start' | 'end' | 'words'>[] = [];
  for (let from = 0; from < text.words.length; from++) {
    if (hits.some(({ words }) => words[1] > from)) continue;
    const lengths = sequences
      .filter((sequence) =>
        sequence.every((token, at) => {
          const word = text.words[from + at];
          const previous = text.words[from + at - 1];
          if (!word || (at > 0 && (!previous || !adjoins(text, previous, word)))) return false;
          return token === '{word}' || (token === '{number}' ? isNumber(word.norm) : token === word.norm);
        }),
      )
      .map(({ length }) => length);
    const to = from + Math.max(0, ...lengths);
    const [first, last] = [text.words[from], text.words[to - 1]];
    if (to > from && first && last) hits.push({ start: first.start, end: last.end, words: [from, to] });
  }
  return hits;
};

describe('phrase notation', () => {
  it('has alternatives, also empty and nested', () => {
    expect(expandPhrase('miss (out|it (all|))')).toEqual([
      ['miss', 'out'],
      ['miss', 'it', 'all'],
      ['miss', 'it'],
    ]);
  });

  it('writes contractions out and drops their apostrophe', () => {
    expect(expandPhrase("don't")).toEqual([["don't"], ['dont'], ['do', 'not']]);
    expect(expandPhrase("can't")).toEqual([["can't"], ['cant'], ['cannot'], ['can', 'not']]);
    expect(expandPhrase("you're")).toEqual([["you're"], ['you', 'are']]);
  });

  it('makes hyphens optional', () => {
    expect(expandPhrase('game-changing')).toEqual([['gamechanging'], ['game', 'changing']]);
  });

  it('refuses brackets that do not match', () => {
    expect(() => expandPhrase('a (b')).toThrow('Unbalanced');
    expect(() => expandPhrase('a b)')).toThrow('Unbalanced');
  });
});

describe('the phrase index', () => {
  it('finds for each module what it would find alone, also for one that comes later', () => {
    const lists = [
      [
        { id: 'a', phrases: ["don't miss (out|)", '{number} left'] },
        { id: 'b', phrases: ['miss', '{word} left'] },
      ],
      [{ id: 'a', phrases: ['(miss|left) out', 'only {word}'] }],
    ] as const;
    const text = readText('Do not miss out: only 3 left. Miss out, and none left out.');
    const [first, second] = lists.map((each) => {
      const together = sharePhrases(each);
      expect(together(text)).toEqual(indexPhrases(each)(text));
      return together;
    });
    expect([...(first?.(text).keys() ?? [])].sort()).toEqual(['a', 'b']);
    // "miss out", "only 3", "Miss out", "left out".
    expect(second?.(text).get('a')).toHaveLength(4);
  });

  it('reads curly and straight apostrophes, hyphens and fancy letters alike', () => {
    expect(slices("Don't miss out, don’t miss out, DON'T MISS OUT", ["don't miss out"])).toHaveLength(3);
    expect(slices('game-changing, game changing, gamechanging, game‑changing', ['game-changing'])).toHaveLength(4);
    expect(slices('A 𝗴𝗮𝗺𝗲 𝗰𝗵𝗮𝗻𝗴𝗲𝗿 for all', ['game-changer'])).toEqual(['𝗴𝗮𝗺𝗲 𝗰𝗵𝗮𝗻𝗴𝗲𝗿']);
  });

  it('takes the longest phrase at the leftmost place', () => {
    expect(slices('for a limited time only', ['limited time', 'limited time only', 'time only'])).toEqual([
      'limited time only',
    ]);
  });

  it('has slots for numbers and words', () => {
    expect(slices('only 3 left, only twelve left, only few left', ['only {number} left'])).toEqual([
      'only 3 left',
      'only twelve left',
    ]);
    expect(slices('up to 60% off', ['up to {number} off'])).toEqual(['up to 60% off']);
  });

  it('never joins words over a link, a line or a sentence', () => {
    const phrases = ['sign up'];
    expect(slices('sign https://example.org up', phrases)).toEqual([]);
    expect(slices('sign\nup', phrases)).toEqual([]);
    expect(slices('Read the sign. Up we go.', phrases)).toEqual([]);
    expect(slices('sign 🎉 up', phrases)).toEqual([]);
    expect(slices('sign #now up', phrases)).toEqual([]);
  });

  it('finds what a naive search finds', () => {
    const phrases = ["don't (a|b b|)", 'a b', 'a {number} b', 'b {word} c', 'c-a', 'b', 'a (a|) (a|) c'];
    const find = indexPhrases([{ id: 'r', phrases }]);
    const token = fc.constantFrom(
      'a',
      'b',
      'c',
      'do',
      'not',
      'don’t',
      '7',
      'ten',
      'c-a',
      '.',
      '\n',
      '😀',
      '%',
      ',',
      '@a',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 24 }), fc.constantFrom(' ', '  '), (tokens, space) => {
        const text = readText(tokens.join(space));
        const found = (find(text).get('r') ?? []).map(({ start, end, words }) => ({ start, end, words }));
        expect(found).toEqual(naive(text, phrases));
      }),
      { numRuns: 500 },
    );
  });

  it('finds for each rule the same as for the rule alone', () => {
    const text = readText(
      RULES.flatMap(({ phrases = [] }) => phrases.flatMap((one) => expandPhrase(one)[0] ?? [])).join(' '),
    );
    const all = indexPhrases(RULES)(text);
    for (const rule of RULES) expect(all.get(rule.id)).toEqual(indexPhrases([rule])(text).get(rule.id));
  });
});
