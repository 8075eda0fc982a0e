import { expect, it } from 'vitest';
import { say } from '../../lib/words.ts';
import { inEnglish } from './words.ts';

const echo = (key: string, params: string[]) => [key, ...params].join(' ');

it('takes the plural form by the count, which is then the parameter', () => {
  expect(say({ key: 'tips', count: 1 }, echo)).toBe('tips_one 1');
  expect(say({ key: 'tips', count: 2 }, echo)).toBe('tips_other 2');
  expect(say({ key: 'tips', count: 0 }, echo, 'fr')).toBe('tips_one 0');
  expect(say({ key: 'tips', count: 2, params: ['a', 3] }, echo)).toBe('tips_other a 3');
  expect(say({ key: 'plain' }, echo)).toBe('plain');
});

it('fills the parameters as the browser does', () => {
  expect(inEnglish({ key: 'reply_open_question', params: ['price in $2?'] })).toBe(
    '“price in $2?” is not answered yet.',
  );
});
