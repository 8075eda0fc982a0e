/** Every rule of PRODUCT §2 and §4 about reminders, one by one. The days are ordinary ones: Monday is 23 November 2026. */
import { describe, expect, test } from 'vitest';
import { snoozeUntil } from '../../lib/log/due.ts';
import { lateNotice } from '../../lib/remind/notice.ts';
import { remind } from '../../lib/remind/remind.ts';
import { waitsOf } from './waits.ts';
import { Background, SETTINGS, set, titleOf, wall, whyOf, wrote } from './world.ts';
import { livesIn, moveTo, ZONES } from './zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const started = (now: string, settings = SETTINGS): Background => {
  const background = new Background();
  background.settings = settings;
  background.ask(wall(now));
  return background;
};

const times = ({ lines }: Background): string[] => lines.map(({ at }) => at);

describe.each(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])('in %s', (zone) => {
  livesIn(zone);

  describe('digests', () => {
    test('two a day, at the times set', () => {
      const there = started('2026-11-23T07:00', set({ digests: [10 * 60 + 30, 14 * 60] }));
      there.see(wall('2026-11-23T08:00'), wrote(wall('2026-11-23T08:00'), 'other'));
      there.see(wall('2026-11-23T12:00'), wrote(wall('2026-11-23T12:00'), 'praise'));
      there.runTo(wall('2026-11-24T08:00'));
      expect(there.lines).toEqual([
        {
          at: 'Mon 10:30',
          says: '1 message waits for an answer – 1 other. 1 is new.',
          why: 'Why: the first of your two times a day.',
        },
        {
          at: 'Mon 14:00',
          says: '1 message waits for an answer – 1 other and 1 to thank. 1 is new.',
          why: 'Why: the second of your two times a day.',
        },
      ]);
    });

    test('none where nobody waits, and none later that day for who comes then', () => {
      const there = started('2026-11-23T08:00');
      there.runTo(wall('2026-11-23T09:05'));
      there.see(wall('2026-11-23T09:10'), wrote(wall('2026-11-23T09:10'), 'other'));
      there.runTo(wall('2026-11-23T15:59'));
      expect(times(there)).toEqual([]);
      there.runTo(wall('2026-11-23T17:00'));
      expect(times(there)).toEqual(['Mon 16:00']);
    });

    test('without anything new once more, then not again', () => {
      const there = started('2026-11-23T08:00');
      there.see(wall('2026-11-23T08:30'), wrote(wall('2026-11-23T08:30'), 'praise'));
      there.runTo(wall('2026-11-27T18:00'));
      expect(times(there)).toEqual(['Mon 09:00', 'Mon 16:00']);
    });

    test.each([
      ['on time', '09:00', ['Mon 09:00']],
      ['at 11:30, the browser was closed', '11:30', ['Mon 11:30']],
      ['at 13:00: the next one will tell', '13:00', []],
    ])('that of 9:00 is given %s', (_, when, said) => {
      const there = new Background();
      there.items = [wrote(wall('2026-11-20T15:00'), 'other')];
      there.ask(wall(`2026-11-23T${when}`));
      expect(times(there)).toEqual(said);
      there.ask(wall(`2026-11-23T${when}`) + MINUTE);
      expect(times(there)).toEqual(said);
      expect(there.alarm).toBe(wall('2026-11-23T16:00'));
    });

    test('that of yesterday isn’t given today; late ones say so', () => {
      const there = new Background();
      there.items = [wrote(wall('2026-11-23T15:00'), 'other')];
      there.ask(wall('2026-11-24T08:30'));
      expect(times(there)).toEqual([]);
      there.ask(wall('2026-11-24T10:00'));
      expect(there.lines.map(({ why }) => why)).toEqual([
        'Why: the first of your two times a day. It’s late: the browser was closed, it was quiet time, or you were on that network.',
      ]);
    });

    test('another time set after it was given gives none twice', () => {
      const there = started('2026-11-23T08:00');
      there.see(wall('2026-11-23T08:30'), wrote(wall('2026-11-23T08:30'), 'other'));
      there.runTo(wall('2026-11-23T09:30'));
      there.settings = set({ digests: [10 * 60, 16 * 60] });
      there.see(wall('2026-11-23T09:40'), wrote(wall('2026-11-23T09:40'), 'other'));
      there.runTo(wall('2026-11-23T15:00'));
      expect(times(there)).toEqual(['Mon 09:00']);
    });

    test('a viral day is one line', () => {
      const there = started('2026-11-23T09:30');
      const at = wall('2026-11-23T14:00');
      const many = [
        ...Array.from({ length: 6 }, () => wrote(at, 'complaint', { due: at + 300 * MINUTE })),
        ...Array.from({ length: 11 }, () => wrote(at, 'question', { due: at + 300 * MINUTE })),
        ...Array.from({ length: 223 }, () => wrote(at, 'other', { due: at + 300 * MINUTE })),
      ];
      there.see(at, ...many);
      there.runTo(wall('2026-11-23T18:00'));
      expect(there.lines).toEqual([
        {
          at: 'Mon 16:00',
          says: 'Many are writing today – 240 new. Start with 6 complaints and 11 questions.',
          why: 'Why: the second of your two times a day.',
        },
      ]);
    });

    test('one a day after “less of these”, caught up with in the afternoon too', () => {
      const there = started('2026-11-23T08:00');
      there.see(wall('2026-11-23T08:30'), wrote(wall('2026-11-23T08:30'), 'other'));
      there.runTo(wall('2026-11-23T09:00'));
      const [less] = there.notices[0]?.less ?? [];
      expect(less).toEqual({ what: 'digest' });
      there.settings = { ...SETTINGS, less: less ? [less] : [] };
      there.see(wall('2026-11-23T15:00'), wrote(wall('2026-11-23T15:00'), 'other'));
      there.runTo(wall('2026-11-24T08:00'));
      expect(times(there)).toEqual(['Mon 09:00']);
      there.ask(wall('2026-11-24T13:00'));
      expect(times(there)).toEqual(['Mon 09:00', 'Tue 13:00']);
      expect(there.notices[1]?.less).toEqual([]);
    });
  });

  describe('notices of one', () => {
    test.each([
      ['crisis', ['Mon 11:00']],
      ['complaint', ['Mon 11:00']],
      ['question', ['Mon 14:00']],
      ['purchase', []],
      ['praise', []],
      ['other', []],
      ['spam', []],
    ] as const)('a %s has one when it is overdue, if ever', (kind, said) => {
      const there = started('2026-11-23T09:30');
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), kind));
      there.runTo(wall('2026-11-23T15:59'));
      expect(times(there).slice(0, 1)).toEqual(said);
    });

    test('says who, where, why, and offers what can be done', () => {
      const there = started('2026-11-23T09:30');
      const text = 'Do you ship\nto Spain?\u202e';
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), 'question', { externalId: '7', text }));
      there.runTo(wall('2026-11-23T14:00'));
      expect(there.lines).toEqual([
        {
          at: 'Mon 14:00',
          says: 'X, acme: a question is overdue – Ana Perez: “Do you ship to Spain?”',
          why: 'Why: it has waited longer than you set for questions.',
        },
      ]);
      expect(there.notices[0]).toMatchObject({
        item: 'x:7',
        buttons: ['snooze', 'not needed'],
        less: [
          { what: 'kind', kind: 'question' },
          { what: 'account', network: 'x', account: 'acme' },
        ],
      });
    });

    test.each([
      ['answered', { is: 'answered', at: 0, by: 'page' }],
      ['not needed', { is: 'not needed', at: 0, by: 'hand' }],
    ] as const)('none for what is %s in time', (_, state) => {
      const there = started('2026-11-23T09:30');
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), 'complaint', { externalId: '8' }));
      there.change(wall('2026-11-23T10:59'), '8', { ...state, at: wall('2026-11-23T10:59') });
      there.runTo(wall('2026-11-24T18:00'));
      expect(times(there)).toEqual([]);
    });

    test('one repeat, after the same time again, and no third', () => {
      const calm = set({ digests: [23 * 60, 23 * 60 + 30] });
      const there = started('2026-11-23T09:30', calm);
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), 'complaint'));
      there.runTo(wall('2026-11-27T18:00'));
      expect(there.lines.map(({ at, why }) => `${at} ${why}`)).toEqual([
        'Mon 11:00 Why: it has waited longer than you set for complaints.',
        'Mon 12:00 Why: it still waits. It isn’t brought up a third time.',
      ]);
    });

    test('what a digest told of as overdue has none', () => {
      const there = started('2026-11-23T08:00');
      there.see(
        wall('2026-11-23T08:30'),
        wrote(wall('2026-11-20T15:00'), 'complaint', { firstSeen: wall('2026-11-23T08:30') }),
      );
      there.runTo(wall('2026-11-23T15:59'));
      expect(there.lines.map(({ at, says }) => `${at} ${says}`)).toEqual([
        'Mon 09:00 1 message waits for an answer – 1 complaint. 1 is overdue. 1 is new.',
      ]);
    });

    test('what a digest tells within the hour is left to it, a crisis isn’t', () => {
      for (const [kind, said] of [
        ['complaint', ['Mon 16:00']],
        ['crisis', ['Mon 15:30', 'Mon 16:00']],
      ] as const) {
        const there = started('2026-11-23T09:30');
        there.see(wall('2026-11-23T14:30'), wrote(wall('2026-11-23T14:30'), kind));
        there.runTo(wall('2026-11-23T17:59'));
        expect(times(there)).toEqual(said);
      }
    });

    test('several at once are one, crises first', () => {
      const there = started('2026-11-23T09:30');
      const at = wall('2026-11-23T10:00');
      there.see(at, wrote(at, 'complaint'), wrote(at, 'complaint', { account: 'acme_help' }), wrote(at, 'crisis'));
      there.runTo(wall('2026-11-23T11:30'));
      expect(there.lines).toEqual([
        {
          at: 'Mon 11:00',
          says: '3 are overdue – 1 serious matter and 2 complaints.',
          why: 'Why: they have waited longer than you set.',
        },
      ]);
      expect(there.notices[0]).toMatchObject({ item: null, buttons: [] });
    });

    test('a snooze brings it back when it was asked for, said before or not', () => {
      const there = started('2026-11-23T09:30', set({ digests: [23 * 60, 23 * 60 + 30] }));
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), 'complaint', { externalId: '9' }));
      there.runTo(wall('2026-11-23T11:00'));
      const now = wall('2026-11-23T11:05');
      const until = snoozeUntil('1h', now, SETTINGS.hours) ?? 0;
      there.change(now, '9', { is: 'snoozed', at: now, until });
      there.runTo(wall('2026-11-23T12:30'));
      expect(there.lines.map(({ at, why }) => `${at} ${why}`)).toEqual([
        'Mon 11:00 Why: it has waited longer than you set for complaints.',
        'Mon 12:05 Why: you asked to hear of it again now.',
      ]);
    });

    test('off where the user wants digests only', () => {
      const there = started('2026-11-23T09:30', set({ singles: false }));
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), 'crisis'));
      there.runTo(wall('2026-11-23T18:00'));
      expect(times(there)).toEqual(['Mon 16:00']);
    });

    test.each([
      [{ what: 'kind', kind: 'complaint' }, { kind: 'complaint' }, []],
      [{ what: 'kind', kind: 'question' }, { kind: 'complaint' }, ['Mon 11:00']],
      [{ what: 'account', network: 'x', account: 'acme' }, { kind: 'complaint' }, []],
      [{ what: 'account', network: 'bluesky', account: 'acme' }, { kind: 'complaint' }, ['Mon 11:00']],
    ] as const)('“less of these”: %j', (less, { kind }, said) => {
      const there = started('2026-11-23T09:30', { ...SETTINGS, less: [less] });
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), kind));
      there.runTo(wall('2026-11-23T11:30'));
      expect(times(there)).toEqual(said);
      // The digest has it all the same.
      there.runTo(wall('2026-11-23T17:00'));
      expect(times(there).at(-1)).toBe('Mon 16:00');
    });
  });

  describe('at most three a day', () => {
    const complaintsEvery = (there: Background, minutes: number, kind: 'complaint' | 'crisis' = 'complaint'): void => {
      for (let at = wall('2026-11-23T08:30'); at < wall('2026-11-23T16:30'); at += minutes * MINUTE) {
        there.see(at, wrote(at, kind));
      }
      there.runTo(wall('2026-11-23T23:59'));
    };

    test('the digests keep their room', () => {
      const there = started('2026-11-23T08:00');
      complaintsEvery(there, 40);
      // 8:30 is overdue at 10:00: work begins at nine.
      expect(times(there)).toEqual(['Mon 09:00', 'Mon 10:00', 'Mon 16:00']);
    });

    test('only a crisis may take it, and three are three', () => {
      const there = started('2026-11-23T08:00');
      complaintsEvery(there, 40, 'crisis');
      expect(times(there)).toEqual(['Mon 09:00', 'Mon 10:00', 'Mon 10:10']);
    });

    test('fewer where fewer are set', () => {
      for (const [mostADay, said] of [
        [1, ['Mon 09:00']],
        [2, ['Mon 09:00', 'Mon 16:00']],
      ] as const) {
        const there = started('2026-11-23T08:00', set({ mostADay }));
        complaintsEvery(there, 40);
        expect(times(there)).toEqual(said);
      }
    });

    test('what found no room is in the next morning’s digest, not before it', () => {
      const there = started('2026-11-23T08:00');
      complaintsEvery(there, 40);
      there.see(wall('2026-11-24T08:10'));
      there.runTo(wall('2026-11-24T09:00'));
      expect(there.lines.at(-1)).toMatchObject({ at: 'Tue 09:00', says: expect.stringContaining('12 are overdue.') });
      expect(there.lines).toHaveLength(4);
    });
  });

  describe('when there is room again', () => {
    test('what was late yesterday waits for the morning’s digest, however long that is', () => {
      const there = started('2026-11-23T09:30', set({ digests: [660, 700] }));
      there.see(wall('2026-11-23T09:40'), wrote(wall('2026-11-23T09:40'), 'other'));
      there.runTo(wall('2026-11-23T11:00'));
      there.see(wall('2026-11-23T11:10'), wrote(wall('2026-11-23T11:10'), 'other'));
      there.see(wall('2026-11-23T14:00'), wrote(wall('2026-11-23T14:00'), 'complaint'));
      there.see(wall('2026-11-23T15:00'), wrote(wall('2026-11-23T15:00'), 'complaint'));
      there.runTo(wall('2026-11-24T08:00'));
      there.ask(wall('2026-11-24T09:30'));
      expect(times(there)).toEqual(['Mon 11:00', 'Mon 11:40', 'Mon 15:00']);
      there.runTo(wall('2026-11-24T11:00'));
      expect(times(there)).toEqual(['Mon 11:00', 'Mon 11:40', 'Mon 15:00', 'Tue 11:00']);
    });

    test('where the digests fall into quiet hours, what found no room comes when the next day begins', () => {
      const there = started('2026-11-23T09:30', set({ digests: [19 * 60, 23 * 60], mostADay: 1 }));
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), 'complaint'));
      there.see(wall('2026-11-23T12:00'), wrote(wall('2026-11-23T12:00'), 'question'));
      there.runTo(wall('2026-11-24T12:00'));
      expect(there.lines.map(({ at, says }) => `${at} ${says}`)).toEqual([
        'Mon 11:00 X, acme: a complaint is overdue – Ana Perez: “A complaint”',
        'Tue 08:00 2 are overdue – 1 complaint and 1 question.',
      ]);
    });

    test('what was snoozed comes back though a digest is near, but is not repeated at the digest’s cost', () => {
      const there = started('2026-11-23T09:30');
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), 'complaint', { externalId: 's' }));
      there.change(wall('2026-11-23T10:30'), 's', {
        is: 'snoozed',
        at: wall('2026-11-23T10:30'),
        until: wall('2026-11-23T14:30'),
      });
      there.see(wall('2026-11-23T11:00'), wrote(wall('2026-11-23T11:00'), 'complaint', { externalId: 't' }));
      there.runTo(wall('2026-11-23T12:30'));
      there.answer(wall('2026-11-23T12:30'), 't');
      there.runTo(wall('2026-11-23T17:00'));
      expect(there.lines.map(({ at, why }) => `${at} ${why}`)).toEqual([
        'Mon 12:00 Why: it has waited longer than you set for complaints.',
        'Mon 14:30 Why: you asked to hear of it again now.',
        'Mon 16:00 Why: the second of your two times a day.',
      ]);
    });

    test('a crisis that is overdue in quiet hours comes when they end', () => {
      const there = started('2026-11-23T09:30', set({ quiet: { from: 15 * 60, to: 7 * 60 + 30 } }));
      there.see(wall('2026-11-23T14:30'), wrote(wall('2026-11-23T14:30'), 'crisis'));
      there.runTo(wall('2026-11-24T08:59'));
      expect(times(there)).toEqual(['Tue 07:30']);
    });
  });

  describe('none while that network’s tab is in front', () => {
    test('one of one is held till it isn’t', () => {
      const there = started('2026-11-23T09:30');
      there.front = ['x'];
      there.see(wall('2026-11-23T10:00'), wrote(wall('2026-11-23T10:00'), 'complaint'));
      there.runTo(wall('2026-11-23T12:00'));
      expect(times(there)).toEqual([]);
      there.front = ['bluesky'];
      there.runTo(wall('2026-11-23T12:10'));
      expect(times(there)).toEqual(['Mon 12:10']);
    });

    test('a digest tells of the others, and of this one with the next', () => {
      const there = started('2026-11-23T07:00');
      const at = wall('2026-11-23T07:30');
      there.see(at, wrote(at, 'other'), wrote(at, 'other', { network: 'bluesky' }));
      there.front = ['x'];
      there.runTo(wall('2026-11-23T15:59'));
      expect(there.lines.map(({ at, says }) => `${at} ${says}`)).toEqual([
        'Mon 09:00 1 message waits for an answer – 1 other. 1 is new.',
      ]);
      there.front = [];
      there.runTo(wall('2026-11-23T16:00'));
      expect(there.lines.at(-1)?.says).toBe('2 messages wait for an answer – 2 others. 1 is new.');
    });

    test('a digest about that network alone is held, and given up half way to the next', () => {
      const there = started('2026-11-23T07:00');
      const at = wall('2026-11-23T07:30');
      there.see(at, wrote(at, 'other'));
      there.front = ['x'];
      there.runTo(wall('2026-11-23T10:00'));
      expect(times(there)).toEqual([]);
      const other = Object.assign(new Background(), { ...there, lines: [], notices: [] });
      there.front = [];
      there.runTo(wall('2026-11-23T10:10'));
      expect(times(there)).toEqual(['Mon 10:10']);
      other.runTo(wall('2026-11-23T13:00'));
      other.front = [];
      other.runTo(wall('2026-11-23T15:59'));
      expect(times(other)).toEqual([]);
      other.runTo(wall('2026-11-23T16:00'));
      expect(times(other)).toEqual(['Mon 16:00']);
    });
  });

  describe('quiet', () => {
    test.each([
      ['quiet hours', '2026-11-23T18:30', SETTINGS],
      ['before they end', '2026-11-24T07:59', SETTINGS],
      ['a Saturday', '2026-11-28T10:00', SETTINGS],
      ['a holiday', '2026-11-24T10:00', { ...SETTINGS, hours: { ...SETTINGS.hours, holidays: ['2026-11-24'] } }],
      ['a lunch without notices', '2026-11-24T12:30', set({ quiet: { from: 720, to: 780 }, digests: [750, 1000] })],
      ['reminders that are off', '2026-11-24T10:00', set({ on: false })],
    ])('%s', (_, now, settings) => {
      const there = new Background();
      there.settings = settings;
      there.items = [wrote(wall('2026-11-23T09:00'), 'crisis'), wrote(wall('2026-11-23T09:00'), 'question')];
      there.ask(wall(now));
      expect(times(there)).toEqual([]);
    });

    test('what is held over a weekend comes on Monday, once', () => {
      const there = started('2026-11-27T09:30');
      there.see(wall('2026-11-27T17:30'), wrote(wall('2026-11-27T17:30'), 'crisis'));
      there.runTo(wall('2026-11-30T12:00'));
      // Due at ten on Monday; the digest of nine tells that it waits.
      expect(times(there)).toEqual(['Mon 09:00', 'Mon 10:00']);
    });

    test('no quiet hours, and nobody’s working day: still two digests', () => {
      const never = { week: [null, null, null, null, null, null, null], holidays: [] } as typeof SETTINGS.hours;
      const there = started('2026-11-28T08:00', { ...set({ quiet: null }), hours: never });
      there.see(wall('2026-11-28T08:30'), wrote(wall('2026-11-28T08:30'), 'other'));
      there.runTo(wall('2026-11-28T23:00'));
      expect(times(there)).toEqual(['Sat 09:00', 'Sat 16:00']);
    });

    test('digests that fall into quiet hours wait for their end, or don’t come', () => {
      const there = started('2026-11-23T05:00', set({ digests: [7 * 60, 22 * 60] }));
      there.see(wall('2026-11-23T06:00'), wrote(wall('2026-11-23T06:00'), 'other'));
      there.runTo(wall('2026-11-24T07:00'));
      expect(times(there)).toEqual(['Mon 08:00']);
    });
  });

  describe('nothing twice, nothing forgotten', () => {
    const busyDay = (there: Background): void => {
      const at = wall('2026-11-23T08:30');
      there.items.push(wrote(at, 'other'), wrote(wall('2026-11-23T10:15'), 'complaint'));
    };

    test('asked every five minutes all day long, it says the same as when asked by its alarm', () => {
      const [calm, eager] = [started('2026-11-23T08:00'), started('2026-11-23T08:00')];
      busyDay(calm);
      eager.items = [...calm.items];
      calm.runTo(wall('2026-11-23T23:00'));
      for (let now = wall('2026-11-23T08:00'); now <= wall('2026-11-23T23:00'); now += 5 * MINUTE) eager.ask(now);
      expect(calm.lines).toHaveLength(3);
      expect(eager.lines).toEqual(calm.lines);
      expect(calm.asks).toBeLessThan(15);
    });

    test('the worker ended at each alarm: what was noted isn’t said again', () => {
      const there = started('2026-11-23T08:00');
      busyDay(there);
      for (let ring = 0; ring < 20 && there.alarm !== null && there.alarm < wall('2026-11-24T08:00'); ring += 1) {
        const now = there.alarm;
        const twin = Object.assign(new Background(), { ...there, lines: [], notices: [] });
        there.ask(now);
        twin.said = [...there.said];
        twin.ask(now);
        expect(twin.lines).toEqual([]);
      }
      expect(there.lines).toHaveLength(3);
    });

    test('alarms cleared, the laptop asleep, the browser closed: asked at the next start, it makes up for what still holds', () => {
      const there = started('2026-11-23T08:00');
      busyDay(there);
      there.ask(wall('2026-11-23T11:40'));
      expect(there.lines.map(({ says }) => says)).toEqual([
        '2 messages wait for an answer – 1 complaint and 1 other. 1 is overdue. 2 are new.',
      ]);
      // Asleep from Monday noon to Wednesday: one digest, not four.
      there.ask(wall('2026-11-25T09:20'));
      expect(times(there)).toEqual(['Mon 11:40', 'Wed 09:20']);
    });

    test('a clock that ran ahead and was put right silences nothing', () => {
      const there = started('2026-11-23T08:00');
      there.items.push(wrote(wall('2026-11-23T07:30'), 'other'));
      there.ask(wall('2027-03-01T10:00'));
      expect(there.lines).toHaveLength(1);
      there.ask(wall('2026-11-23T13:00'));
      there.see(wall('2026-11-23T13:10'), wrote(wall('2026-11-23T13:10'), 'complaint'));
      there.runTo(wall('2026-11-23T16:00'));
      expect(times(there).slice(1)).toEqual(['Mon 14:10', 'Mon 16:00']);
    });

    test('a clock put back by a minute says nothing twice', () => {
      const there = started('2026-11-23T08:00');
      busyDay(there);
      there.runTo(wall('2026-11-23T11:15'));
      const before = there.lines.length;
      there.ask(wall('2026-11-23T11:14'));
      there.ask(wall('2026-11-23T11:16'));
      expect(there.lines).toHaveLength(before);
    });

    test('what is first seen when it is long overdue is told of', () => {
      const there = started('2026-11-23T08:00');
      there.runTo(wall('2026-11-23T09:30'));
      const now = wall('2026-11-23T11:00');
      there.see(now, wrote(wall('2026-11-01T11:00'), 'complaint', { firstSeen: now }));
      expect(times(there)).toEqual(['Mon 11:00']);
    });

    test('the alarm is always later than now, and there is one as long as reminders are on', () => {
      for (const [now, front] of [
        ['2026-11-23T09:00', ['x']],
        ['2026-11-23T09:00', []],
        ['2026-11-23T23:00', []],
        ['2026-11-28T12:00', []],
      ] as const) {
        const items = [wrote(wall('2026-11-20T10:00'), 'complaint'), wrote(wall('2026-11-20T10:00'), 'other')];
        const { next } = remind(wall(now), waitsOf(items, [], wall(now)), SETTINGS, [], front);
        expect(next).toBeGreaterThan(wall(now));
      }
    });
  });
});

describe.each(ZONES)('in %s', (zone) => {
  livesIn(zone);

  test('clocks that change: a digest a day at its wall-clock time, spring and autumn', () => {
    // The months of a year in which clocks still changed in most of these zones, with one new message each night.
    const always = { from: 9 * 60, to: 17 * 60 };
    const settings = {
      ...set({ quiet: { from: 22 * 60, to: 30 }, digests: [150, 9 * 60] }),
      hours: { week: [always, always, always, always, always, always, always], holidays: [] } as typeof SETTINGS.hours,
    };
    const there = new Background();
    there.settings = settings;
    there.ask(wall('2018-01-01T00:00'));
    const seen: string[] = [];
    for (let day = 1; day <= 365; day += 1) {
      if (![1, 2, 3, 8, 9, 10].includes(new Date(2018, 0, day).getMonth())) continue;
      const night = new Date(2018, 0, day, 1, 0).getTime();
      there.see(night, wrote(night, 'other', { due: night + 900 * HOUR }));
      const before = there.lines.length;
      there.runTo(new Date(2018, 0, day, 23, 0).getTime());
      seen.push(`${there.lines.length - before}`);
      there.items = [];
    }
    expect(new Set(seen)).toEqual(new Set(['2']));
  });
});

describe('travel', () => {
  livesIn('America/New_York');

  test('east: the alarm rings in the night, and the digest comes at nine there', () => {
    const there = started('2026-11-23T08:00');
    there.see(wall('2026-11-23T08:30'), wrote(wall('2026-11-23T08:30'), 'other'));
    there.runTo(wall('2026-11-23T17:00'));
    expect(times(there)).toEqual(['Mon 09:00', 'Mon 16:00']);
    moveTo('Europe/Berlin');
    there.see(wall('2026-11-24T08:00'), wrote(wall('2026-11-24T07:00'), 'praise'));
    there.runTo(wall('2026-11-24T09:00'));
    expect(times(there)).toEqual(['Mon 09:00', 'Mon 16:00', 'Tue 09:00']);
  });

  test('west: the day that begins anew has no second round', () => {
    moveTo('Asia/Tokyo');
    const there = started('2026-11-24T08:00');
    there.see(wall('2026-11-24T08:30'), wrote(wall('2026-11-24T08:30'), 'other'));
    there.runTo(wall('2026-11-24T16:30'));
    expect(times(there)).toEqual(['Tue 09:00', 'Tue 16:00']);
    moveTo('America/New_York');
    there.see(wall('2026-11-24T08:30'), wrote(wall('2026-11-24T08:30'), 'other'));
    there.runTo(wall('2026-11-24T17:00'));
    expect(there.lines).toHaveLength(2);
    there.runTo(wall('2026-11-25T09:00'));
    expect(there.lines).toHaveLength(3);
  });
});

test('what was noted by hand belongs to no network', () => {
  const core = wrote(0, 'question', {
    network: 'manual',
    account: '',
    author: { name: '', handle: null },
    text: 'Ask Jo',
  });
  const [late] = waitsOf([core], [], Number.MAX_SAFE_INTEGER).late;
  if (!late) throw new Error('It is late.');
  const notice = lateNotice('id', [{ ...late, kind: 'question', again: false }]);
  expect(titleOf(notice)).toBe('A question that you noted is overdue');
  expect(whyOf(notice)).toBe('Why: it has waited longer than you set for questions.');
});
