import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_HOURS, DEFAULT_TARGETS, type Hours } from '../../lib/log/due.ts';
import { maySpeak, nextAwake } from '../../lib/remind/quiet.ts';
import { DEFAULT_REMINDERS } from '../../lib/remind/schema.ts';
import { digestTimes } from '../../lib/remind/slots.ts';
import { wall } from './world.ts';
import { livesIn, ZONES } from './zones.ts';

const open = { from: 540, to: 1020 };
const everyDay: Hours['week'] = [open, open, open, open, open, open, open];
const NIGHT = { from: 18 * 60, to: 8 * 60 };

describe.each(ZONES)('in %s', (zone) => {
  livesIn(zone);

  test.each([
    ['in the morning', '2026-11-23T06:30', '2026-11-23T08:00'],
    ['by day', '2026-11-23T08:00', '2026-11-23T08:00'],
    ['in the evening', '2026-11-23T18:00', '2026-11-24T08:00'],
    ['on Friday evening', '2026-11-27T18:00', '2026-11-30T08:00'],
    ['on Sunday at noon', '2026-11-29T12:00', '2026-11-30T08:00'],
    ['the night in which clocks change in Europe', '2026-03-28T12:00', '2026-03-30T08:00'],
    ['the night in which clocks change in America', '2026-10-31T12:00', '2026-11-02T08:00'],
    ['the night in which clocks change in Australia', '2026-04-04T12:00', '2026-04-06T08:00'],
    ['the night in which midnight was left out in Brazil', '2018-11-03T12:00', '2018-11-05T08:00'],
  ])('%s', (_, from, to) => {
    expect(nextAwake(wall(from), { quiet: NIGHT, hours: DEFAULT_HOURS })).toBe(wall(to));
  });

  test('holidays', () => {
    const hours = { ...DEFAULT_HOURS, holidays: ['2026-12-24', '2026-12-25', '2026-12-28'] };
    expect(nextAwake(wall('2026-12-23T18:00'), { quiet: NIGHT, hours })).toBe(wall('2026-12-29T08:00'));
    expect(nextAwake(wall('2026-12-24T10:00'), { quiet: null, hours })).toBe(wall('2026-12-29T00:00'));
  });

  const minute = fc.integer({ min: 0, max: 95 }).map((quarters) => quarters * 15);
  const night = fc.option(fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to));
  const day = fc.option(fc.constant({ from: 540, to: 1020 }), { freq: 3 });
  const hours: fc.Arbitrary<Hours> = fc.record({
    week: fc.tuple(day, day, day, day, day, day, day),
    holidays: fc.constantFrom([], ['2018-11-04'], ['2018-03-25', '2018-10-28']),
  });
  const moment = fc.integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2019, 0, 1) });

  test('the moment found is the first from then on at which one may speak', () => {
    fc.assert(
      fc.property(moment, night, hours, (at, quiet, hours) => {
        const calm = { quiet, hours };
        const found = nextAwake(at, calm) ?? 0;
        expect(maySpeak(found, calm)).toBe(true);
        expect(found).toBeGreaterThanOrEqual(at);
        for (let before = at; before < found; before += 15 * 60_000) expect(maySpeak(before, calm)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('in the hour that comes twice', () => {
  livesIn('Europe/Berlin');

  test('quiet that ends in it is over in the second one too, and never in the past', () => {
    const calm = { quiet: { from: 22 * 60, to: 150 }, hours: { ...DEFAULT_HOURS, week: everyDay } };
    // 2:10 for the second time; 2:30 was once before.
    const at = Date.UTC(2018, 9, 28, 1, 10);
    const found = nextAwake(at, calm) ?? 0;
    expect(found).toBeGreaterThan(at);
    expect(found).toBeLessThan(Date.UTC(2018, 9, 28, 2));
    expect(maySpeak(found, calm)).toBe(true);
  });
});

test.each([
  [[540, 960], NIGHT, [540, 960]],
  [[420, 960], NIGHT, [480, 960]],
  [[540, 1140], NIGHT, [540, null]],
  [[0, 60], NIGHT, [null, 480]],
  [[420, 1140], null, [420, 1140]],
] as const)('digests at %j with quiet %j come at %j', ([first, second], quiet, expected) => {
  const reminders = { ...DEFAULT_REMINDERS, digests: [first, second] as [number, number], quiet };
  expect(digestTimes({ reminders, less: [], hours: DEFAULT_HOURS, targets: DEFAULT_TARGETS })).toEqual(expected);
});
