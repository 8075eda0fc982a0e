import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  addWorking,
  DEFAULT_HOURS,
  DEFAULT_TARGETS,
  dayOf,
  dueAt,
  endOfDay,
  type Hours,
  hours,
  snoozeUntil,
  targets,
} from '../../lib/log/due.ts';
import { TRIAGE_KINDS } from '../../lib/log/schema.ts';

/** Whole and half hours, either half of the globe, clocks that change by half an hour, at midnight, and by a whole day. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Pacific/Apia',
] as const;

const home = process.env['TZ'];
afterAll(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

/** A wall-clock time in the present zone. */
const wall = (text: string): number => new Date(text).getTime();
const HOUR = 3_600_000;

const office = { from: 540, to: 1020 };
const RULES = { targets: DEFAULT_TARGETS, hours: DEFAULT_HOURS };

describe.each(ZONES)('in %s', (zone) => {
  const here = <T>(work: () => T): T => {
    process.env['TZ'] = zone;
    return work();
  };

  test('the zone is the one that is tested', () => {
    here(() => expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone));
  });

  test.each([
    ['within the day', '2026-11-24T10:00', 60, '2026-11-24T11:00'],
    ['to the last minute', '2026-11-24T16:00', 60, '2026-11-24T17:00'],
    ['over night', '2026-11-24T16:30', 60, '2026-11-25T09:30'],
    ['before work', '2026-11-24T03:00', 60, '2026-11-24T10:00'],
    ['after work', '2026-11-24T20:00', 60, '2026-11-25T10:00'],
    ['over the weekend', '2026-11-27T16:00', 120, '2026-11-30T10:00'],
    ['on a Sunday', '2026-11-29T12:00', 240, '2026-11-30T13:00'],
    ['several days', '2026-11-23T09:00', 24 * 60, '2026-11-25T17:00'],
    ['while clocks change in Europe, in summer', '2026-03-27T16:30', 60, '2026-03-30T09:30'],
    ['while clocks change in America, in autumn', '2026-10-30T16:30', 60, '2026-11-02T09:30'],
    ['while clocks change in Australia', '2026-04-03T16:30', 60, '2026-04-06T09:30'],
  ])('%s', (_, start, minutes, due) => {
    here(() =>
      expect(new Date(addWorking(wall(start), minutes, DEFAULT_HOURS)).toString()).toBe(new Date(due).toString()),
    );
  });

  test('holidays', () => {
    here(() => {
      const calendar = { ...DEFAULT_HOURS, holidays: ['2026-12-24', '2026-12-25', '2026-12-28'] };
      expect(addWorking(wall('2026-12-23T16:30'), 60, calendar)).toBe(wall('2026-12-29T09:30'));
    });
  });

  test('around the clock where nobody works at all, and where all do', () => {
    here(() => {
      const never: Hours = { week: [null, null, null, null, null, null, null], holidays: [] };
      const day = { from: 0, to: 1440 };
      const always: Hours = { week: [day, day, day, day, day, day, day], holidays: [] };
      for (const calendar of [never, always]) {
        expect(addWorking(wall('2026-11-28T23:30'), 120, calendar) - wall('2026-11-28T23:30')).toBe(2 * HOUR);
      }
      // Clocks change on 29 March in Berlin: 2 hours are 2 hours.
      expect(addWorking(wall('2026-03-29T00:30'), 120, always) - wall('2026-03-29T00:30')).toBe(2 * HOUR);
    });
  });

  const moment = fc.integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2040, 0, 1) });
  const someDay = fc.option(
    fc
      .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 2 })
      .map((ends) => ends.toSorted((a, b) => a - b))
      .map(([from = 0, to = 1]) => ({ from, to })),
  );
  const calendar: fc.Arbitrary<Hours> = fc.record({
    week: fc.tuple(someDay, someDay, someDay, someDay, someDay, someDay, someDay),
    holidays: fc.array(moment.map(dayOf), { maxLength: 3 }),
  });
  const minutes = fc.integer({ min: 1, max: 3000 });

  test('never before the message, never sooner than the target, never sooner for a later message', () => {
    here(() =>
      fc.assert(
        fc.property(
          moment,
          fc.integer({ min: 0, max: 9 * 24 * HOUR }),
          minutes,
          calendar,
          (start, later, most, week) => {
            const due = addWorking(start, most, week);
            expect(due).toBeGreaterThanOrEqual(start + most * 60_000);
            // Never 400 days without a working minute, where there is one in a week: no fall back to the plain clock.
            const alike = addWorking(start + later, most, week);
            const falls = (from: number, to: number): boolean => to === from + most * 60_000;
            if (!falls(start, due) && !falls(start + later, alike)) expect(alike).toBeGreaterThanOrEqual(due);
          },
        ),
        { numRuns: 200 },
      ),
    );
  });

  test('snoozes', () => {
    here(() => {
      const now = wall('2026-11-24T15:00');
      expect(snoozeUntil('1h', now, DEFAULT_HOURS)).toBe(wall('2026-11-24T16:00'));
      expect(snoozeUntil('16:00', now, DEFAULT_HOURS)).toBe(wall('2026-11-24T16:00'));
      expect(snoozeUntil('16:00', now + HOUR, DEFAULT_HOURS)).toBe(wall('2026-11-25T16:00'));
      expect(snoozeUntil('tomorrow', now, DEFAULT_HOURS)).toBe(wall('2026-11-25T09:00'));
      // Saturday: no working day, so nine o'clock.
      expect(snoozeUntil('tomorrow', wall('2026-11-27T15:00'), DEFAULT_HOURS)).toBe(wall('2026-11-28T09:00'));
      const early: Hours = {
        week: [office, office, office, { from: 420, to: 900 }, office, office, office],
        holidays: [],
      };
      expect(snoozeUntil('tomorrow', now, early)).toBe(wall('2026-11-25T07:00'));
      expect(snoozeUntil({ day: '2026-12-01' }, now, DEFAULT_HOURS)).toBe(wall('2026-12-01T09:00'));
      for (const day of ['2026-11-23', '2026-11-24', '2027-02-30', 'soon', '']) {
        expect(snoozeUntil({ day }, now, DEFAULT_HOURS)).toBeNull();
      }
      expect(endOfDay(now)).toBe(wall('2026-11-25T00:00'));
    });
  });

  test('every snooze is later than now', () => {
    here(() =>
      fc.assert(
        fc.property(
          moment,
          fc.constantFrom('1h' as const, '16:00' as const, 'tomorrow' as const),
          calendar,
          (now, choice, week) => {
            expect(snoozeUntil(choice, now, week)).toBeGreaterThan(now);
          },
        ),
        { numRuns: 200 },
      ),
    );
  });
});

describe('targets', () => {
  test('each kind has one', () => {
    expect(targets.safeParse(DEFAULT_TARGETS).success).toBe(true);
    expect(hours.safeParse(DEFAULT_HOURS).success).toBe(true);
    expect(DEFAULT_TARGETS).toMatchObject({ crisis: 60, complaint: 60, question: 240, purchase: 240, praise: 1440 });
  });

  test.each(TRIAGE_KINDS)('%s is due after the end of what "3h" means', (kind) => {
    const time = { from: wall('2026-11-24T10:00'), to: wall('2026-11-24T11:00') };
    expect(dueAt({ time, firstSeen: 0 }, kind, RULES)).toBeGreaterThan(time.to);
    expect(dueAt({ time: null, firstSeen: time.to }, kind, RULES)).toBe(dueAt({ time, firstSeen: 0 }, kind, RULES));
  });

  test('hours that close before they open are refused', () => {
    const day = { from: 600, to: 540 };
    expect(hours.safeParse({ week: [day, day, day, day, day, day, day], holidays: [] }).success).toBe(false);
  });
});
