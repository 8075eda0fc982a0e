/** The figures of the week against tables counted by hand. Sunday, 22 November 2026, is today. */
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { addWorking, DEFAULT_HOURS, type Hours } from '../../lib/log/due.ts';
import { placeOf } from '../../lib/log/facts.ts';
import { weeksUntil, workingClock } from '../../lib/week/calendar.ts';
import { type FigureId, medianOf, placesIn, type Week } from '../../lib/week/week.ts';
import { answered, asked, exactly, factsOf, looked, notNeeded, posted, replied, wall, weekFrom } from './life.ts';

const home = process.env['TZ'];
const inZone = (zone: string): void => {
  process.env['TZ'] = zone;
};
// Now for the tables, and again for every test.
inZone('Europe/Berlin');
beforeEach(() => inZone('Europe/Berlin'));
afterAll(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const last = ({ weeks }: Week) => weeks.at(-1)?.tally;
const missing = ({ figures }: Week) =>
  Object.fromEntries(Object.values(figures).map(({ id, missing }) => [id, missing])) as Record<FigureId, number>;

describe('a week counted by hand', () => {
  const ana = { author: { name: 'Ana', handle: 'ana' } };
  const first = asked('2026-11-16T09:30', { ...ana, state: answered('2026-11-16T11:30') });
  const kind = asked('2026-11-17T10:00', { as: 'praise', state: answered('2026-11-17T12:00', 'like') });
  const thread = posted('2026-11-18T10:00');
  const items = [
    // Ana asks, asks again, and has one answer to both: 2 h after her first message.
    first,
    asked('2026-11-16T11:00', { ...ana, state: answered('2026-11-16T11:30') }),
    // After work on Tuesday, answered on Wednesday: 30 min of working time.
    asked('2026-11-17T22:00', { as: 'complaint', state: answered('2026-11-18T09:30', 'sent') }),
    // Over a night: 1 h + 3 h.
    asked('2026-11-18T16:00', { as: 'crisis', state: answered('2026-11-19T12:00') }),
    asked('2026-11-19T10:00', { as: 'purchase', state: answered('2026-11-19T11:00') }),
    asked('2026-11-20T10:00', { as: 'other', state: answered('2026-11-20T15:00') }),
    // Said by hand: answered, but nobody knows when.
    asked('2026-11-20T11:00', { state: answered('2026-11-21T16:00', 'hand') }),
    asked('2026-11-20T12:00'),
    asked('2026-11-22T12:00', { due: wall('2026-11-23T13:00') }),
    asked('2026-11-22T13:00', {
      state: { is: 'snoozed', at: wall('2026-11-22T14:00'), until: wall('2026-11-24T09:00') },
    }),
    // Neither way.
    asked('2026-11-19T10:00', { state: notNeeded }),
    asked('2026-11-19T10:00', { as: 'spam', state: answered('2026-11-19T11:00') }),
    asked('2026-11-19T10:00', { as: 'praise', state: notNeeded }),
    asked('2026-11-19T10:00', { as: 'praise', state: answered('2026-11-19T12:00', 'like') }),
    // Praise: one thanked for, one liked and thanked for, one not.
    asked('2026-11-20T10:00', { as: 'praise', state: answered('2026-11-20T12:00') }),
    kind,
    asked('2026-11-21T10:00', { as: 'praise' }),
    // The week before: nothing of it is in this one.
    asked('2026-11-15T23:59', { state: answered('2026-11-16T09:01') }),
  ];
  const posts = [
    thread,
    posted('2026-11-16T10:00', { offer: true }),
    posted('2026-11-20T10:00', { offer: null }),
    // Goes on under our own post: neither talk nor listening.
    replied('2026-11-18T10:01', thread.externalId),
    replied('2026-11-16T11:30', first.externalId),
    replied('2026-11-17T12:05', kind.externalId),
    // Into somebody else's talk.
    replied('2026-11-22T15:00', '777'),
    posted('2026-11-15T10:00', { offer: true }),
  ];
  const looks = looked('2026-11-16', '2026-11-18', '2026-11-19');
  const week = () => weekFrom({ items, posts, looks, began: '2026-10-01T10:00' });

  test('comes out the same', () => {
    expect(last(week())).toEqual({
      answered: { n: 7, of: 10, inTime: 1 },
      waits: expect.any(Array),
      balance: { posts: 3, answers: 3 },
      promo: { n: 1, of: 2, unjudged: 1 },
      thanked: { n: 2, of: 3, inTime: 0 },
      // Looked on Monday, Wednesday, Thursday; answered on Tuesday; Friday nothing. Off: by hand on Saturday, answered on Sunday.
      days: { n: 4, of: 5, off: 2 },
    });
    const waits = last(week())?.waits.map(({ from, to }) => [from / MINUTE, to / MINUTE]);
    expect(waits?.toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
      [30, 30],
      [60, 60],
      [120, 120],
      [240, 240],
      [300, 300],
    ]);
    expect(medianOf(last(week())?.waits ?? [])).toEqual({ from: 2 * HOUR, to: 2 * HOUR });
  });

  test('with the week before beside it', () => {
    expect(week().weeks.at(-2)?.tally).toEqual({
      answered: { n: 1, of: 1, inTime: 0 },
      waits: [{ from: MINUTE, to: MINUTE }],
      balance: { posts: 1, answers: 0 },
      promo: { n: 1, of: 1, unjudged: 0 },
      thanked: { n: 0, of: 0, inTime: 0 },
      days: { n: 0, of: 5, off: 0 },
    });
  });

  test('says what this week is enough for, and what is missing for the rest', () => {
    expect(missing(week())).toEqual({ answered: 0, wait: 0, balance: 3, promo: 7, thanked: 2, days: 0 });
    expect(week().figures.answered.weeks).toBe(1);
    expect(week().figures.balance.weeks).toBe(8);
  });
});

describe('too little', () => {
  test('nothing at all', () => {
    expect(missing(weekFrom({}))).toEqual({ answered: 5, wait: 5, balance: 10, promo: 10, thanked: 5, days: 4 });
  });

  test('one message', () => {
    const week = weekFrom({ items: [asked('2026-11-20T10:00', { state: answered('2026-11-20T11:00') })] });
    expect(missing(week)).toMatchObject({ answered: 4, wait: 4, thanked: 5 });
  });

  test('all of it not needed is as good as nothing', () => {
    const items = Array.from({ length: 20 }, () => asked('2026-11-20T10:00', { state: notNeeded }));
    expect(weekFrom({ items })).toEqual(weekFrom({}));
  });

  test('a quiet account is shown over four weeks, a quieter one over eight', () => {
    const over = (...days: string[]) => weekFrom({ items: days.map((day) => asked(`${day}T10:00`)) }).figures.answered;
    const month = ['2026-11-20', '2026-11-19', '2026-11-12', '2026-11-04', '2026-10-28'];
    expect(over(...month)).toMatchObject({ weeks: 4, missing: 0, tally: { answered: { of: 5 } } });
    expect(over(...month.slice(1), '2026-10-01')).toMatchObject({ weeks: 8, missing: 0 });
    // Eight weeks and a day ago.
    expect(over(...month.slice(1), '2026-09-27')).toMatchObject({ missing: 1 });
  });
});

describe('waits', () => {
  const waits = (...life: Parameters<typeof asked>[]) =>
    last(weekFrom({ items: life.map((one) => asked(...one)) }))?.waits;

  test('ranges stay ranges, and so does their median', () => {
    const time = { from: wall('2026-11-18T11:00'), to: wall('2026-11-18T12:00') };
    const message = asked('2026-11-18T12:00', { time, state: answered('2026-11-18T15:00') });
    const answer = replied('2026-11-18T15:00', message.externalId, {
      time: { from: wall('2026-11-18T14:00'), to: wall('2026-11-18T15:00') },
    });
    const known = last(weekFrom({ items: [message], posts: [answer] }))?.waits;
    expect(known).toEqual([{ from: 2 * HOUR, to: 4 * HOUR }]);
    const three = [
      { from: 0, to: 3 },
      { from: 1, to: 1 },
      { from: 2, to: 9 },
    ];
    expect(medianOf(three)).toEqual({ from: 1, to: 3 });
    expect(medianOf([...three, { from: 4, to: 4 }])).toEqual({ from: 1.5, to: 3.5 });
    expect(medianOf([])).toBeNull();
  });

  test('an answer that no page dates, or older than the question, is no wait', () => {
    const message = asked('2026-11-18T12:00', { state: answered('2026-11-20T15:00') });
    const undated = replied('2026-11-20T15:00', message.externalId, { time: null });
    expect(last(weekFrom({ items: [message], posts: [undated] }))).toMatchObject({ answered: { n: 1 }, waits: [] });
    expect(waits(['2026-11-18T12:00', { state: answered('2026-11-18T11:00') }])).toEqual([]);
  });

  test('a question of last week that was asked again this week waits from last week on', () => {
    const ana = { author: { name: 'Ana', handle: 'ana' }, state: answered('2026-11-16T10:00') };
    const week = weekFrom({ items: [asked('2026-11-13T16:00', ana), asked('2026-11-16T09:00', ana)] });
    expect(last(week)?.waits).toEqual([]);
    expect(week.weeks.at(-2)?.tally.waits).toEqual([{ from: 2 * HOUR, to: 2 * HOUR }]);
  });

  test('a night in which clocks change is as long as any other', () => {
    // Berlin goes back from 3:00 to 2:00 on Sunday, 25 October.
    const late: Hours = {
      week: Array.from({ length: 7 }, () => ({ from: 0, to: 1440 })) as Hours['week'],
      holidays: [],
    };
    const items = [asked('2026-10-24T23:00', { state: answered('2026-10-25T04:00') })];
    const ofWeek = (hours: Hours) => weekFrom({ items }, { hours, now: wall('2026-10-25T18:00') });
    expect(last(ofWeek(late))?.waits).toEqual([{ from: 6 * HOUR, to: 6 * HOUR }]);
    expect(last(ofWeek(DEFAULT_HOURS))?.waits).toEqual([{ from: 0, to: 0 }]);
  });

  test('the clock agrees with the one that sets due times', () => {
    for (const zone of ['UTC', 'Europe/Berlin', 'Asia/Tehran', 'Australia/Lord_Howe', 'America/Sao_Paulo']) {
      inZone(zone);
      const from = wall('2026-03-01T00:00');
      const hours = { ...DEFAULT_HOURS, holidays: ['2026-04-03', '2026-04-06'] };
      const clock = workingClock({ from, to: wall('2026-11-30T00:00') }, hours);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 200 * 24 * 60 }), fc.integer({ min: 1, max: 3000 }), (start, minutes) => {
          const at = from + start * MINUTE;
          expect(clock(addWorking(at, minutes, hours)) - clock(at)).toBe(minutes * MINUTE);
        }),
      );
    }
  });
});

test.each([
  ['2026-11-22T18:00', '2026-09-28T00:00', '2026-11-23T00:00'],
  ['2026-11-22T00:00', '2026-09-28T00:00', '2026-11-23T00:00'],
  // Both clock changes of Berlin lie within.
  ['2026-04-01T10:00', '2026-02-05T00:00', '2026-04-02T00:00'],
])('eight weeks until %s are whole days, one after the other', (now, from, to) => {
  const weeks = weeksUntil(wall(now));
  expect(weeks).toHaveLength(8);
  expect([weeks[0]?.from, weeks[7]?.to]).toEqual([wall(from), wall(to)]);
  expect(weeks.slice(1).map((week) => week.from)).toEqual(weeks.slice(0, -1).map((week) => week.to));
});

describe('days', () => {
  const days = (looks: string[], began: string, now = '2026-11-20T09:00', hours = DEFAULT_HOURS) =>
    last(weekFrom({ looks: looked(...looks), began }, { now: wall(now), hours }))?.days;

  test('today is not held against anybody before it is over, and no day before the first', () => {
    expect(days(['2026-11-18'], '2026-11-18T16:00')).toEqual({ n: 1, of: 2, off: 0 });
    expect(days(['2026-11-18', '2026-11-20'], '2026-11-18T16:00')).toEqual({ n: 2, of: 3, off: 0 });
  });

  test('holidays are days off, and who has no working days has seven', () => {
    const holiday = { ...DEFAULT_HOURS, holidays: ['2026-11-18'] };
    expect(days(['2026-11-18'], '2026-01-01T00:00', '2026-11-22T18:00', holiday)).toEqual({ n: 0, of: 4, off: 1 });
    const never: Hours = { week: [null, null, null, null, null, null, null], holidays: [] };
    expect(days(['2026-11-21'], '2026-01-01T00:00', '2026-11-22T18:00', never)).toEqual({ n: 1, of: 6, off: 0 });
  });
});

test('one account of several', () => {
  const shop = { account: 'acme_shop' };
  const items = [
    asked('2026-11-20T10:00'),
    asked('2026-11-20T10:00', { ...shop, state: answered('2026-11-20T11:00') }),
  ];
  const posts = [posted('2026-11-20T10:00', shop), replied('2026-11-20T11:00', '5', shop), posted('2026-11-20T10:00')];
  const byHand = asked('2026-11-20T10:00', { network: 'manual', account: '' });
  const looks = [...looked('2026-11-16'), { network: 'x', ...shop, day: '2026-11-19' } as const];
  const life = { items: [...items, byHand], posts, looks, began: '2026-10-01T00:00' };
  const place = placeOf({ network: 'x', ...shop });
  expect(last(weekFrom(life, { place }))).toMatchObject({
    answered: { n: 1, of: 1 },
    balance: { posts: 1, answers: 1 },
    // Looked at on Thursday, of Friday its answer; Parley knows nothing of it before.
    days: { n: 2, of: 2 },
  });
  expect(last(weekFrom(life))).toMatchObject({ answered: { n: 1, of: 3 }, days: { n: 3, of: 5 } });
  const records = { facts: factsOf(life.items, posts), looks: life.looks, began: null };
  expect(placesIn(records)).toEqual(['x\nacme', 'x\nacme_shop']);
});

test('the same however the records are ordered', () => {
  const items = Array.from({ length: 12 }, (_, place) => {
    const author = { name: 'Ana', handle: `ana${place % 3}` };
    const time = exactly(`2026-11-${16 + (place % 5)}T1${place % 7}:00`);
    return asked('2026-11-16T09:00', { author, time, state: answered(`2026-11-2${place % 2}T16:00`) });
  });
  fc.assert(
    fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
      const sorted = (life: typeof items) => {
        const week = weekFrom({ items: life });
        return week.weeks.map(({ tally }) => tally.waits.toSorted((a, b) => a.from - b.from));
      };
      expect(sorted(shuffled)).toEqual(sorted(items));
    }),
    { numRuns: 30 },
  );
});
