import { expect, test } from 'vitest';
import { cellOf, chartIn, durationIn, notesOf, sentenceOf } from '../../lib/week/sentences.ts';
import type { FigureId } from '../../lib/week/week.ts';
import { words } from '../components/words.ts';
import { answered, asked, type Life, notNeeded, plain, posted, replied, wall, weekFrom } from './life.ts';

const MINUTE = 60_000;
const DAY = '2026-11-20T10:00';
const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const said = (life: Life, id: FigureId) => sentenceOf(words, weekFrom(life).figures[id]);
const noted = (life: Life, id: FigureId) => notesOf(words, weekFrom(life).figures[id]);

test.each([
  [0, '0 min'],
  [4, '4 min'],
  [33, '35 min'],
  [59, '1 h'],
  [61, '1 h'],
  [138, '2 h 20 min'],
  [597, '10 h'],
  [1000, '17 h'],
])('%d minutes are no more exact than is useful', (minutes, text) => {
  expect(durationIn(words, minutes * MINUTE)).toBe(text);
});

test.each([
  [10, 30, '3 answers for every post.'],
  [10, 15, '1.5 answers for every post.'],
  [30, 10, '3 posts for every answer.'],
  [20, 21, 'As many answers as posts.'],
  [0, 12, '12 answers, and no post.'],
  [12, 0, '12 posts, and no answer that I’ve seen.'],
])('%d posts and %d answers', (talk, listen, sentence) => {
  const posts = [...many(talk, () => posted(DAY)), ...many(listen, () => replied(DAY, '777'))];
  expect(said({ posts }, 'balance')).toBe(sentence);
});

test('what is missing is counted', () => {
  const items = many(4, () => asked(DAY, { state: answered('2026-11-20T11:00') }));
  expect(said({ items }, 'answered')).toBe('1 more message and I can show how many get an answer.');
  expect(said({ items: items.slice(1) }, 'wait')).toBe('2 more replies and I can show your median.');
});

test('a range stays a range', () => {
  const items = many(5, () =>
    asked(DAY, {
      time: { from: wall('2026-11-20T09:00'), to: wall(DAY) },
      state: answered('2026-11-20T12:00'),
    }),
  );
  expect(said({ items }, 'wait')).toBe('Median wait: 2 h to 3 h.');
});

test('what one has to know to read it right stands below', () => {
  const open = asked(DAY, { due: wall('2026-11-24T10:00') });
  const done = many(4, () => asked(DAY, { state: answered('2026-11-20T11:00') }));
  expect(noted({ items: [...done, open] }, 'answered')).toEqual(['Still in time: 1']);
  expect(noted({ items: [...done, asked('2026-11-10T10:00')] }, 'answered')).toEqual(['Last 4 weeks']);
  const posts = [...many(10, () => posted(DAY)), posted(DAY, { offer: null })];
  expect(noted({ posts }, 'promo')).toEqual(['Left out, because I didn’t see them being written: 1']);
  expect(noted({ items: [open] }, 'answered')).toEqual([]);
});

test('a chart is told by its first and last week', () => {
  const items = [asked('2026-10-08T10:00'), asked(DAY, { state: answered('2026-11-20T11:00') })];
  const chart = (life: Life, id: FigureId) => chartIn(words, 'en', id, weekFrom(life));
  expect(plain(chart({ items }, 'answered'))).toBe(
    'Answered, week by week: from 0 of 1 (Oct 5 – 11) to 1 of 1 (Nov 16 – 22).',
  );
  expect(chart({ items }, 'wait')).toBeNull();
  expect(chart({ items: [asked(DAY, { state: notNeeded })] }, 'answered')).toBeNull();
});

test('a week with too little for a median has no figure in the table either', () => {
  const four = weekFrom({ items: many(4, () => asked(DAY, { state: answered('2026-11-20T11:00') })) });
  const tally = four.weeks.at(-1)?.tally;
  expect(tally && cellOf(words, 'wait', tally)).toBeNull();
  expect(tally && cellOf(words, 'answered', tally)).toBe('4 of 4');
});
