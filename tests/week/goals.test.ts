/** Wishes and goals, things to try, and the line beside a draft. */
import { describe, expect, test } from 'vitest';
import { balanceLine } from '../../lib/week/balance.ts';
import { readWish, standings } from '../../lib/week/goals.ts';
import { GOALS, NO_GOALS } from '../../lib/week/schema.ts';
import { measureOf, TRIES, tryFor } from '../../lib/week/tries.ts';
import { FIGURES, type FigureId } from '../../lib/week/week.ts';
import messages from '../../public/_locales/en/messages.json';
import { answered, asked, type Life, posted, replied, weekFrom } from './life.ts';

describe('a wish', () => {
  test.each([
    ['Answer 9 of 10 messages', 'answers', 90],
    ['reply to 80% of comments', 'answers', 80],
    ['Answer everybody', 'answers', 100],
    ['respond to all questions', 'answers', 100],
    ['answer all our followers', 'answers', 100],
    ['two answers per post', 'balance', 2],
    ['1.5 replies for every post', 'balance', 1.5],
    ['listen 3 times more than we talk', 'balance', 3],
    ['at most 1 in 4 posts sells', 'promo', 25],
    ['20 % offers', 'promo', 20],
  ] as const)('%s', (wish, id, target) => {
    expect(readWish(wish)).toEqual({ is: 'goal', id, target, said: true });
  });

  test.each([
    ['answer more people', 'answers', 90],
    ['fewer ads', 'promo', 33],
    ['listen more', 'balance', 2],
    ['answer 900% of messages', 'answers', 90],
  ] as const)('%s: a number is offered', (wish, id, target) => {
    expect(readWish(wish)).toEqual({ is: 'goal', id, target, said: false });
  });

  test.each([
    ['10,000 followers', 'week_vanity_followers', 'answers'],
    ['more fans', 'week_vanity_followers', 'answers'],
    ['More likes', 'week_vanity_likes', 'balance'],
    ['get 50 shares a week', 'week_vanity_likes', 'balance'],
    ['go viral', 'week_vanity_reach', 'promo'],
    ['a million impressions', 'week_vanity_reach', 'promo'],
  ])('%s is declined, with something better', (wish, says, better) => {
    expect(readWish(wish)).toMatchObject({ is: 'vanity', says, better });
    expect(messages).toHaveProperty(says);
  });

  test.each(['', 'World peace', 'a likeable voice'])('“%s” is unclear', (wish) => {
    expect(readWish(wish)).toEqual({ is: 'unclear' });
  });
});

const DAY = '2026-11-20T10:00';
const posts = (count: number, over: Parameters<typeof posted>[1] = {}) =>
  Array.from({ length: count }, () => posted(DAY, over));
const answers = (count: number) => Array.from({ length: count }, () => replied(DAY, '777'));
const questions = (done: number, open: number) => [
  ...Array.from({ length: done }, () => asked('2026-11-20T09:00', { state: answered(DAY) })),
  ...Array.from({ length: open }, () => asked(DAY)),
];

test('a goal is reached at its number, and nothing is known of it before there is enough', () => {
  const week = weekFrom({ items: questions(9, 1), posts: [...posts(8), ...posts(2, { offer: true }), ...answers(15)] });
  const reached = (goals: Partial<typeof NO_GOALS>, of = week) =>
    standings({ ...NO_GOALS, ...goals }, of).map(({ id, reached }) => [id, reached]);
  expect(reached({ answers: 90, balance: 1.5, promo: 20 })).toEqual([
    ['answers', true],
    ['balance', true],
    ['promo', true],
  ]);
  expect(reached({ answers: 91, balance: 1.6, promo: 19 })).toEqual([
    ['answers', false],
    ['balance', false],
    ['promo', false],
  ]);
  expect(reached({ promo: 20 }, weekFrom({}))).toEqual([['promo', null]]);
  expect(reached({})).toEqual([]);
});

describe('something to try', () => {
  const figure = (life: Life, id: FigureId) => weekFrom(life).figures[id];

  test('only where there is something to gain, and only once enough is known', () => {
    expect(tryFor(figure({ items: questions(9, 1) }, 'answered'))).toBeNull();
    expect(tryFor(figure({ items: questions(8, 2) }, 'answered'))).toBe('week_try_answered');
    expect(tryFor(figure({ items: questions(0, 4) }, 'answered'))).toBeNull();
    expect(tryFor(figure({ posts: [...posts(6), ...posts(4, { offer: true })] }, 'promo'))).toBe('week_try_promo');
    expect(tryFor(figure({ posts: [...posts(7), ...posts(3, { offer: true })] }, 'promo'))).toBeNull();
    expect(tryFor(figure({ posts: posts(10) }, 'balance'))).toBe('week_try_balance');
    expect(tryFor(figure({ posts: answers(10) }, 'balance'))).toBeNull();
    expect(tryFor(figure({ items: questions(5, 0) }, 'wait'))).toBeNull();
    const slow = Array.from({ length: 5 }, () => asked('2026-11-19T09:00', { state: answered(DAY) }));
    expect(measureOf(figure({ items: slow }, 'wait'))).toBe(9 * 3_600_000);
    expect(tryFor(figure({ items: slow }, 'wait'))).toBe('week_try_wait');
  });

  test('has words, a reason and a goal that can be offered', () => {
    for (const id of FIGURES) {
      expect(messages).toHaveProperty(TRIES[id].say);
      expect(TRIES[id].because).not.toBe('');
    }
    for (const id of GOALS) expect(messages).toHaveProperty(`week_goal_${id}`);
  });
});

describe('the line beside a draft', () => {
  const line = (life: Life) => balanceLine(weekFrom(life).figures);

  test('from ten posts on', () => {
    expect(line({ posts: [...posts(9), ...answers(30)] })).toBeNull();
    expect(line({ posts: [...posts(8), ...posts(2, { offer: true }), ...answers(3)] })).toEqual({
      key: 'week_line_offers_1',
      params: [10, 3, 2, 10],
    });
  });

  test('says nothing of offers where too few posts were judged', () => {
    expect(line({ posts: [...posts(9), posted(DAY, { offer: null })] })).toEqual({
      key: 'week_line_8',
      params: [10, 0],
    });
  });

  test('has words for every span', () => {
    for (const key of ['week_line_8', ...[1, 4, 8].map((weeks) => `week_line_offers_${weeks}`)]) {
      expect(messages).toHaveProperty(key);
    }
  });
});
