/** What is kept of how well pages could be read: written when it says something new, and once a day. */
import { describe, expect, test } from 'vitest';
import { NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import {
  type HealthRecord,
  healthRecords,
  lastWorked,
  MOST_RECORDS,
  type Sighting,
  withSighting,
  worstOf,
} from '../../lib/networks/health.ts';
import { SURFACES } from '../../lib/networks/places.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 10, 22, 12);
const home: Sighting = {
  network: 'x',
  part: 'composer',
  place: 'home',
  health: 'healthy',
  matched: [['editor', 'testid']],
};
const noted = (...seen: readonly (readonly [Partial<Sighting>, number])[]): readonly HealthRecord[] =>
  seen.reduce<readonly HealthRecord[]>((all, [one, at]) => withSighting(all, { ...home, ...one }, at), []);

describe('health', () => {
  test('the same again within a day is not written again', () => {
    const before = noted([{}, NOON]);
    expect(withSighting(before, home, NOON + 23 * HOUR)).toBe(before);
    expect(withSighting(before, home, NOON + DAY)).toEqual([{ ...home, at: NOON + DAY, worked: NOON + DAY }]);
  });

  test('a change is noted at once, and when it last worked stays', () => {
    expect(noted([{}, NOON], [{ health: 'unreadable', matched: [] }, NOON + HOUR])).toEqual([
      { ...home, health: 'unreadable', matched: [], at: NOON + HOUR, worked: NOON },
    ]);
    expect(noted([{}, NOON], [{ matched: [['editor', 'role']], health: 'fallback' }, NOON + HOUR])[0]).toMatchObject({
      health: 'fallback',
      worked: NOON + HOUR,
    });
    expect(noted([{ health: 'unreadable' }, NOON])[0]?.worked).toBeNull();
  });

  test('each place has one record, and what was not seen for three months is none any more', () => {
    const all = noted([{}, NOON], [{ place: 'modal' }, NOON], [{ network: 'bluesky' }, NOON], [{ part: 'list' }, NOON]);
    expect(all).toHaveLength(4);
    expect(withSighting(all, home, NOON + 100 * DAY)).toHaveLength(1);
  });

  test('however many places there are, the records can be read back', () => {
    const places = NETWORK_IDS.flatMap((network) => SURFACES.map((place) => ({ network, place })));
    const all = noted(...places.map((one, at) => [one, NOON + at] as const));
    expect(places.length).toBeGreaterThan(MOST_RECORDS);
    expect(healthRecords.safeParse(all).success).toBe(true);
    expect(all[0]).toMatchObject(places.at(-1) ?? {});
  });

  test('a clock that was set back does not keep a record from being written', () => {
    expect(noted([{}, NOON + 10 * DAY], [{}, NOON])[0]?.at).toBe(NOON);
  });

  test('a network is as well as its worst place, and last worked when any composer did', () => {
    const all = noted(
      [{}, NOON],
      [{ place: 'modal', health: 'unreadable' }, NOON + DAY],
      [{ part: 'list' }, NOON + DAY],
    );
    expect(worstOf(all)).toBe('unreadable');
    expect(worstOf([])).toBeNull();
    expect(lastWorked(all, 'x')).toBe(NOON);
    expect(lastWorked(all, 'bluesky')).toBeNull();
  });
});
