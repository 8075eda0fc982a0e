import { expect, test } from 'vitest';
import { rememberTold } from '../../entrypoints/network.content/listen/told.ts';
import type { SeenInteraction } from '../../lib/networks/interaction.ts';

const item: SeenInteraction = {
  network: 'x',
  externalId: '7',
  kind: 'reply',
  author: { name: 'Ana', handle: 'ana' },
  text: 'Do you open on Sunday?',
  link: null,
  time: { from: 1, to: 2 },
  postId: null,
  parentId: null,
  onOurs: null,
  mine: false,
  likedByMe: null,
};

test('each reading of an item is told once, also when two lists take turns', () => {
  const told = rememberTold();
  const more = { ...item, postId: '6' };
  expect([item, more, item, more, item].map((one) => told.isNews('7', one))).toEqual([true, true, false, false, false]);
  expect(told.isNews('7', { ...item, time: { from: 3, to: 4 } })).toBe(false);
  expect(told.isNews('8', item)).toBe(true);
});

test('words that were changed are news, and so are the first ones when they come back', () => {
  const told = rememberTold();
  const edited = { ...item, text: 'Do you open on Monday?' };
  expect([item, edited, edited, item].map((one) => told.isNews('7', one))).toEqual([true, true, false, true]);
});

test('what was forgotten is news again: by hand, or because newer ones took its room', () => {
  const told = rememberTold(2);
  told.isNews('7', item);
  told.forget('7');
  expect(told.isNews('7', item)).toBe(true);
  for (const key of ['8', '9']) told.isNews(key, item);
  expect(told.isNews('7', item)).toBe(true);
});
