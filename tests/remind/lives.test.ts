/** Whatever people write and the user does: the promises about reminders hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/log/due.ts';
import { lateSince } from '../../lib/log/reminders.ts';
import type { InteractionCore, Source } from '../../lib/log/schema.ts';
import { maySpeak } from '../../lib/remind/quiet.ts';
import { waitsOf } from './waits.ts';
import { Background, SETTINGS, wrote } from './world.ts';
import { livesIn } from './zones.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Thursday, 26 March 2026: clocks change in Europe on the Sunday after. */
const START = Date.UTC(2026, 2, 26);
const DAYS = 6;

const network = fc.constantFrom<Source>('x', 'bluesky', 'manual');
const kind = fc.constantFrom<InteractionCore['triage']['kind']>('crisis', 'complaint', 'question', 'praise', 'other');
const soon = fc.integer({ min: 1, max: DAYS * 24 * 60 }).map((minutes) => minutes * MINUTE);

/** What happens, and how long after the thing before. */
const event = fc.record({
  after: fc.integer({ min: 1, max: 6 * 60 }).map((minutes) => minutes * MINUTE),
  does: fc.oneof(
    { weight: 4, arbitrary: fc.record({ is: fc.constant('write' as const), kind, network, age: soon }) },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('answer' as const), which: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('snooze' as const), which: fc.nat(20), long: soon }) },
    {
      weight: 1,
      arbitrary: fc.record({ is: fc.constant('front' as const), front: fc.subarray<Source>(['x', 'bluesky']) }),
    },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('close' as const), long: soon }) },
  ),
});

/** Each notice, with how things stood when it was given. */
function live(
  events: readonly { after: number; does: Parameters<typeof happen>[1] }[],
  heard: (now: number, there: Background) => void,
) {
  const there = new Background();
  const say = there.ask.bind(there);
  there.ask = (now) => {
    const told = say(now);
    expect(there.alarm).toBeGreaterThan(now);
    expect(told.length).toBeLessThanOrEqual(1);
    if (told.length > 0) heard(now, there);
    return told;
  };
  let now = START;
  there.ask(now);
  for (const { after, does } of events) {
    now += after;
    there.runTo(now);
    now = happen(now, does, there);
  }
  return { there, now };
}

function happen(
  now: number,
  does:
    | { is: 'write'; kind: InteractionCore['triage']['kind']; network: Source; age: number }
    | { is: 'answer'; which: number }
    | { is: 'snooze'; which: number; long: number }
    | { is: 'front'; front: Source[] }
    | { is: 'close'; long: number },
  there: Background,
): number {
  const item = 'which' in does ? there.items[does.which] : undefined;
  switch (does.is) {
    case 'write':
      there.see(now, wrote(now - (does.age % DAY), does.kind, { network: does.network, firstSeen: now }));
      return now;
    case 'answer':
      if (item) there.answer(now, item.externalId);
      return now;
    case 'snooze':
      if (item) there.change(now, item.externalId, { is: 'snoozed', at: now, until: now + does.long });
      return now;
    case 'front':
      there.front = does.front;
      return now;
    case 'close':
      there.ask(now + does.long);
      return now + does.long;
  }
}

describe.each(['Europe/Berlin', 'Asia/Kolkata'])('in %s', (zone) => {
  livesIn(zone);

  test('at most one at a time and three a day, in waking hours only, none of a network in front, none twice', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const perDay = new Map<string, number>();
        live(events, (now, there) => {
          const day = dayOf(now);
          perDay.set(day, (perDay.get(day) ?? 0) + 1);
          expect(maySpeak(now, { quiet: SETTINGS.reminders.quiet, hours: SETTINGS.hours })).toBe(true);
          const named = there.said.filter(({ key, at }) => key.startsWith('overdue:') && at === now);
          const networks = named.map(({ key }) => key.split(':')[1]);
          expect(networks.filter((one) => (there.front as string[]).includes(one ?? ''))).toEqual([]);
          expect(named.every(({ times }) => times <= 2)).toBe(true);
        });
        expect(Math.max(0, ...perDay.values())).toBeLessThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });

  test('left alone for three days with no tab in front, whoever is overdue was told of', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { there, now } = live(events, () => undefined);
        there.front = [];
        const late = waitsOf(there.items, there.said, now).late;
        // Three working days, whatever day it is.
        there.runTo(now + 6 * DAY);
        for (const item of late) {
          const since = lateSince(item);
          const told = there.said.filter(({ key }) => key === `told:${item.network}` || key === `overdue:${item.key}`);
          expect(told.some(({ at }) => at >= since)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
