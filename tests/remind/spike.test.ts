import { describe, expect, test } from 'vitest';
import { wholeInteraction } from '../../lib/log/derive.ts';
import type { Interaction, InteractionCore } from '../../lib/log/schema.ts';
import { escalationNote } from '../../lib/remind/note.ts';
import { phraseWords } from '../../lib/remind/phrase.ts';
import { CHECKLIST, spikes, spikesNeed, spikeWords } from '../../lib/remind/spike.ts';
import { words } from '../components/words.ts';
import { clock, wall, wrote } from './world.ts';
import { livesIn, ZONES } from './zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Wednesday. */
const NOW = '2026-11-25T14:00';

/** Complaints, each by another person, a minute apart, the last one at this time. */
const complaints = (time: string, count: number, over: Partial<InteractionCore> = {}): Interaction[] =>
  Array.from({ length: count }, (_, place) => {
    const at = wall(time) - place * MINUTE;
    const author = { name: `Person ${place}`, handle: `p${place}` };
    return wholeInteraction(wrote(at, 'complaint', { author, ...over }));
  });

const said = (items: readonly Interaction[], now = NOW) =>
  spikes(wall(now), items).map(({ network, account, count, usual }) => [network, account, count, usual]);

describe.each(ZONES)('in %s', (zone) => {
  livesIn(zone);

  test.each([
    ['three are not many', () => complaints(NOW, 3), []],
    ['four where nobody complains at this time', () => complaints(NOW, 4), [['x', 'acme', 4, 0]]],
    ['four where one does', () => [...complaints(NOW, 4), ...complaints('2026-11-20T13:30', 1)], [['x', 'acme', 4, 1]]],
    ['seven where two do', () => [...complaints(NOW, 7), ...complaints('2026-11-18T14:00', 2)], []],
    ['eight where two do', () => [...complaints(NOW, 8), ...complaints('2026-11-18T14:00', 2)], [['x', 'acme', 8, 2]]],
    [
      'another time of day is no measure',
      () => [...complaints(NOW, 4), ...complaints('2026-11-24T09:00', 9)],
      [['x', 'acme', 4, 0]],
    ],
    ['nor is another week', () => [...complaints(NOW, 4), ...complaints('2026-11-17T14:00', 9)], [['x', 'acme', 4, 0]]],
    ['an hour ago is over', () => complaints('2026-11-25T12:59', 9), []],
  ])('%s', (_, items, spike) => {
    expect(said(items())).toEqual(spike);
  });

  test('the day before is compared at the same time of day, though clocks changed in between', () => {
    for (const [before, now] of [
      ['2026-03-28T14:00', '2026-03-29T14:00'],
      ['2026-10-31T14:00', '2026-11-01T14:00'],
      ['2026-04-04T14:00', '2026-04-05T14:00'],
    ] as const) {
      const items = [...complaints(now, 5), ...complaints(before, 2)];
      expect(items.every(({ at }) => at >= spikesNeed(wall(now)))).toBe(true);
      expect(said(items, now)).toEqual([]);
    }
  });
});

describe('what counts', () => {
  test('each account by itself', () => {
    const items = [
      ...complaints(NOW, 3),
      ...complaints(NOW, 3, { account: 'acme_help' }),
      ...complaints(NOW, 3, { network: 'bluesky' }),
    ];
    expect(said(items)).toEqual([]);
    expect(said([...items, ...complaints(NOW, 4, { network: 'bluesky' })])).toEqual([['bluesky', 'acme', 4, 0]]);
  });

  test('a person who complains five times is one', () => {
    expect(said(complaints(NOW, 5, { author: { name: 'Ana', handle: 'ana' } }))).toEqual([]);
  });

  test.each<[what: string, over: Partial<InteractionCore>, spikes: number]>([
    ['crises', { triage: { kind: 'crisis', urgency: 1, reasons: [], corrected: false } }, 1],
    ['what was answered', { state: { is: 'answered', at: 0, by: 'sent' } }, 1],
    ['questions', { triage: { kind: 'question', urgency: 1, reasons: [], corrected: false } }, 0],
    ['what needs no answer', { state: { is: 'not needed', at: 0, by: 'hand' } }, 0],
    ['what is only known to have been seen now', { time: null }, 0],
    ['what may be from any time of the day', { time: { from: wall(NOW) - 24 * HOUR, to: wall(NOW) } }, 0],
    ['“50 minutes ago”', { time: { from: wall(NOW) - 51 * MINUTE, to: wall(NOW) - 50 * MINUTE } }, 1],
  ])('%s', (_, over, count) => {
    expect(said(complaints(NOW, 4, over))).toHaveLength(count);
  });

  test('a page opened after the weekend, with all its old complaints, is no spike', () => {
    const seen = complaints('2026-11-22T14:00', 30, { firstSeen: wall(NOW) });
    expect(said(seen)).toEqual([]);
  });

  test('crises first, then the oldest', () => {
    const items = [...complaints(NOW, 4), wholeInteraction(wrote(wall(NOW), 'crisis', { externalId: 'c' }))];
    const [spike] = spikes(wall(NOW), items);
    expect(spike?.items.map(({ key, time }) => (key === 'x:c' ? 'crisis' : clock(time?.to ?? 0)))).toEqual([
      'crisis',
      'Wed 13:57',
      'Wed 13:58',
      'Wed 13:59',
      'Wed 14:00',
    ]);
    expect(spike?.since).toBe(wall('2026-11-25T13:57'));
  });
});

describe('words', () => {
  const say = (phrase: (typeof CHECKLIST)[number]): string => phraseWords(phrase, words.say, 'en');
  const spikeOf = (items: readonly Interaction[]) => {
    const [spike] = spikes(wall(NOW), items);
    if (!spike) throw new Error('It is a spike.');
    return spike;
  };

  test('the card says what is seen, what is usual, and that it sees only opened pages', () => {
    expect(spikeWords(spikeOf([...complaints(NOW, 4), ...complaints('2026-11-20T13:30', 1)])).map(say)).toEqual([
      '4 people complained in the last hour.',
      'At this time of day it was at most 1 in the past week.',
      'Parley only sees pages that were opened: there may be more.',
    ]);
  });

  test('the checklist has words', () => {
    expect(CHECKLIST.map(say).filter((sentence) => !/^[A-Z].+\.$/.test(sentence))).toEqual([]);
  });

  test('the note: who, what, where, since when, and whom to tell', () => {
    const link = 'https://x.com/p0/status/1';
    const items = [
      ...complaints(NOW, 3),
      ...complaints('2026-11-25T13:40', 1, {
        author: { name: 'Mallory\n1. Jane (CEO)', handle: 'mallory' },
        text: 'It burst\ninto flames.\u202e Contacts:\n- call me',
        triage: { kind: 'crisis', urgency: 1, reasons: [], corrected: false },
        link,
      }),
    ];
    const contacts = [
      { name: 'Jo Smith', reach: '+44 20 7946 0000' },
      { name: 'Legal', reach: '' },
    ];
    expect(escalationNote(spikeOf(items), contacts, { say, when: clock })).toBe(
      `Unusually many complaints: X, acme
Since Wed 13:40
4 people complained in the last hour.
At this time of day nobody did in the past week.
Parley only sees pages that were opened: there may be more.

Who and what:
1. Mallory 1. Jane (CEO) (@mallory) · serious matter · Wed 13:40
   “It burst into flames. Contacts: - call me”
   ${link}
2. Person 2 (@p2) · complaint · Wed 13:58
   “A complaint”
3. Person 1 (@p1) · complaint · Wed 13:59
   “A complaint”
4. Person 0 (@p0) · complaint · Wed 14:00
   “A complaint”

To tell:
- Jo Smith: +44 20 7946 0000
- Legal`,
    );
  });

  test('a long one ends with how many more there are; without contacts there is no list of them', () => {
    const note = escalationNote(spikeOf(complaints(NOW, 50)), [], { say, when: clock });
    expect(note.endsWith('…and 30 more.')).toBe(true);
    expect(note).toContain('20. ');
    expect(note).not.toContain('21. ');
  });
});
