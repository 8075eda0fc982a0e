/**
 * twitter-text's public conformance tables against our counter, link finder, mentions and hashtags. The tables are not part
 * of the project: where the folder is missing, these tests are skipped, and say so. Own cases over the same ground are in
 * read.test.ts and count.test.ts. No case had to be left out for the tables' outdated emoji list; the cases that
 * don't hold for Parley are named below, each with why.
 */
import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { xLinks } from '../../lib/text/count/x-links.ts';
import { readText } from '../../lib/text/read.ts';

const FOLDER = new URL('../../../shared/data/conformance/x/', import.meta.url);
const there = existsSync(FOLDER);

const Case = z.object({ description: z.string(), text: z.string(), expected: z.unknown() });
const Table = z.object({ tests: z.record(z.string(), z.array(Case)) });
type Case = z.infer<typeof Case>;
const tableOf = (file: string): Record<string, Case[]> =>
  there ? Table.parse(load(readFileSync(new URL(file, FOLDER), 'utf8'))).tests : {};
const validate = tableOf('validate.yml');
const extract = tableOf('extract.yml');

/** Cases of other rules than those that hold at X today, or for Parley. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'WeightedTweetsCounterTest: Count a mix of single byte single word, and double word unicode characters':
    'configuration 2, which counts every part of an emoji',
  'WeightedTweetsCounterTest: Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers':
    'configuration 2, which counts every part of an emoji',
  'tweets: Invalid Tweet: 141 characters': 'the limit of 140, given up in 2017',
  'tweets: Invalid Tweet: 141 characters (due to newline)': 'the limit of 140, given up in 2017',
  'urls: Valid url: port and userinfo': 'a check of addresses; in a text X makes no link of it',
  'urls: Valid url: ipv4': 'a check of addresses; in a text X makes no link of it',
  'urls: Valid url: ipv6': 'a check of addresses; in a text X makes no link of it',
  'urls: Valid url: sub delims and question marks': 'a check of addresses; in a text X leaves the last "+" out',
};

const slices = (text: string): string[] => xLinks(text).map(({ start, end }) => text.slice(start, end));
const weight = (text: string): number => FACTS.x.count(text);
/** X has plain handles only; "@user@host" is one to us, and none to X. */
const mentions = (text: string) => readText(text).mentions.filter((mention) => !mention.handle.includes('@'));
const hashtags = (text: string) => readText(text).hashtags;
const isWhole = (text: string, found: readonly { start: number; end: number }[]): boolean =>
  found.length === 1 && found[0]?.start === 0 && found[0].end === text.length;
const NEVER_ALLOWED = /[\ufffe\ufeff\uffff]/;
const fits = (text: string): boolean => weight(text) > 0 && weight(text) <= 280 && !NEVER_ALLOWED.test(text);
const counted = (text: string, expected: unknown): unknown => ({
  ...(expected as object),
  weightedLength: weight(text),
  permillage: Math.floor((weight(text) * 1000) / 280),
  valid: fits(text),
});

type Check = readonly [group: string, what: (text: string, expected: unknown) => unknown];

function conforms(cases: Readonly<Record<string, Case[]>>, checks: readonly Check[]): void {
  for (const [group, what] of checks)
    describe(group, () => {
      it('has cases', () => expect(cases[group]?.length).toBeGreaterThan(0));
      for (const { description, text, expected } of cases[group] ?? []) {
        const exception = EXCEPTIONS[`${group}: ${description}`];
        if (exception === undefined) it(description, () => expect(what(text, expected)).toEqual(expected));
        else it(`${description} – differs: ${exception}`, () => expect(what(text, expected)).not.toEqual(expected));
      }
    });
}

describe.skipIf(!there)('validate.yml (its lists are left out: Parley knows no lists of X)', () => {
  conforms(validate, [
    ['tweets', fits],
    ['usernames', (text) => isWhole(text, mentions(text))],
    ['hashtags', (text) => isWhole(text, hashtags(text))],
    ['urls', (text) => isWhole(text, xLinks(text))],
    ['urls_without_protocol', (text) => isWhole(text, xLinks(text))],
    ['WeightedTweetsCounterTest', counted],
    ['WeightedTweetsWithDiscountedEmojiCounterTest', counted],
    ['UnicodeDirectionalMarkerCounterTest', counted],
  ]);
});

describe.skipIf(!there)('extract.yml (mentions, hashtags, links)', () => {
  const tags = (text: string): string[] => hashtags(text).map(({ tag }) => tag);
  const links = (text: string) =>
    xLinks(text).map(({ start, end }) => ({ url: text.slice(start, end), indices: [start, end] }));
  conforms(extract, [
    ['mentions', (text) => mentions(text).map(({ handle }) => handle)],
    [
      'mentions_with_indices',
      (text) => mentions(text).map(({ handle, start, end }) => ({ screen_name: handle, indices: [start, end] })),
    ],
    ['hashtags', tags],
    ['hashtags_from_astral', tags],
    [
      'hashtags_with_indices',
      (text) => hashtags(text).map(({ tag, start, end }) => ({ hashtag: tag, indices: [start, end] })),
    ],
    ['urls', slices],
    ['tco_urls_with_params', slices],
    ['urls_with_indices', links],
    ['urls_with_directional_markers', links],
  ]);
});

// Without the folder the groups above hold no case: this says so.
if (!there) it.skip(`no tables at ${FOLDER.pathname}: none of their cases was run`, () => undefined);
