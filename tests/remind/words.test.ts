/** Every word of the reminders is there, and none is left over. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oneLine } from '../../lib/remind/phrase.ts';
import { languageBeside } from '../../lib/words.ts';
import messages from '../../public/_locales/en/messages.json';

const OURS = /^(?:remind|spike)_/;

test('every key that lib/remind names has words, and every word is named', () => {
  const named = readdirSync('lib/remind').flatMap((file) =>
    [...readFileSync(`lib/remind/${file}`, 'utf8').matchAll(/'((?:remind|spike)_\w+)'/g)].map(([, key = '']) => key),
  );
  const there = Object.keys(messages).filter((key) => OURS.test(key));
  const plural = (key: string): boolean => there.includes(`${key}_one`) && there.includes(`${key}_other`);
  expect(named.filter((key) => !there.includes(key) && !plural(key))).toEqual([]);
  expect(there.filter((key) => !named.includes(key) && !named.includes(key.replace(/_(?:one|other)$/, '')))).toEqual(
    [],
  );
});

test.each([
  ['a\n\tb\u0000c', 10, 'a b c'],
  ['\u202egnp.exe\u2066', 10, 'gnp.exe'],
  ['  short  ', 5, 'short'],
  ['much too long', 6, 'much t…'],
  ['much too long', 5, 'much…'],
  ['👩‍🚀'.repeat(3), 2, '👩‍…'],
])('%j on one line of %i: %j', (text, most, line) => {
  expect(oneLine(text, most)).toBe(line);
});

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['en', 'en', 'en'],
  ['de', 'en', 'en'],
  ['pt-BR', 'pt', 'pt-BR'],
])('in a browser that speaks %s, words in %s have their lists and dates as in %s', (browser, words, language) => {
  expect(languageBeside(browser, words)).toBe(language);
});
