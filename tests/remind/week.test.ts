/** A week of one person with three accounts, from alarm to alarm: the notices that come, and no others. */
import { describe, expect, test } from 'vitest';
import { dueAt } from '../../lib/log/due.ts';
import type { Source } from '../../lib/log/schema.ts';
import { Background, SETTINGS, wall, wrote } from './world.ts';
import { livesIn } from './zones.ts';

const ACCOUNTS = {
  x: { network: 'x', account: 'acme' },
  linkedin: { network: 'linkedin', account: 'acme ltd' },
  bluesky: { network: 'bluesky', account: 'acme.example' },
} as const;

const MINUTE = 60_000;

function week(): Background {
  const there = new Background();
  // Thursday is a holiday.
  there.settings = { ...SETTINGS, hours: { ...SETTINGS.hours, holidays: ['2026-11-26'] } };
  const at = (time: string): number => wall(`2026-11-${time}`);
  const write = (
    time: string,
    on: keyof typeof ACCOUNTS,
    kind: Parameters<typeof wrote>[1],
    id: string,
    seen = time,
  ): void => {
    const written = { time: { from: at(time), to: at(time) }, firstSeen: at(seen) };
    const due = dueAt(written, kind, there.settings);
    const who = { externalId: id, author: { name: id, handle: null }, text: `A ${kind}` };
    there.see(at(seen), wrote(at(time), kind, { ...ACCOUNTS[on], ...written, ...who, due }));
  };
  const look = (time: string, ...networks: readonly Source[]): void => {
    there.runTo(at(time));
    there.front = [...networks];
  };

  // Monday: what was written on Saturday is seen when the pages are opened at a quarter to nine.
  there.ask(at('23T08:40'));
  look('23T08:45', 'x');
  write('21T20:00', 'x', 'praise', 'Ana', '23T08:45');
  write('21T22:00', 'x', 'question', 'Ben', '23T08:46');
  look('23T08:50', 'linkedin');
  write('22T10:00', 'linkedin', 'other', 'Cem', '23T08:50');
  look('23T08:55');
  // Ben is answered, Ana thanked; a complaint comes and is left lying, with its page in front at first.
  there.answer(at('23T09:30'), 'Ben');
  there.answer(at('23T09:35'), 'Ana');
  look('23T10:00', 'x');
  write('23T10:00', 'x', 'complaint', 'Dov');
  look('23T11:20');
  there.runTo(at('23T13:00'));
  there.answer(at('23T13:00'), 'Dov');

  // Tuesday: a complaint is overdue, and brought up once more, before it is answered. A question finds no room of its own
  // on that day; it is in the digest, and snoozed till Wednesday. Cem was told of twice.
  write('24T09:10', 'bluesky', 'complaint', 'Eva');
  there.runTo(at('24T11:30'));
  there.answer(at('24T11:30'), 'Eva');
  write('24T10:20', 'bluesky', 'question', 'Fay', '24T11:40');
  there.runTo(at('24T16:10'));
  there.change(at('24T16:10'), 'Fay', { is: 'snoozed', at: at('24T16:10'), until: at('25T10:00') });

  // Wednesday: the browser is started at 11:30. Then something breaks, everybody writes, and X stays in front till 15:05.
  there.runTo(at('25T08:00'));
  there.alarm = null;
  there.ask(at('25T11:30'));
  there.answer(at('25T12:00'), 'Fay');
  look('25T13:00', 'x');
  for (let minute = 0; minute < 120; minute += 1) {
    const time = at('25T13:00') + minute * MINUTE;
    const kind = minute % 20 === 0 ? 'complaint' : minute % 11 === 0 ? 'question' : 'other';
    there.see(time, wrote(time, kind, { ...ACCOUNTS.x, externalId: `w${minute}` }));
    if (minute === 30) write('25T13:30', 'x', 'crisis', 'Gus');
  }
  look('25T15:05');
  there.runTo(at('25T17:30'));
  for (const { externalId, state } of there.items) {
    if (state.is === 'waiting') there.answer(at('25T17:30'), externalId);
  }

  // Thursday, a holiday: a complaint and praise come; nothing is said till Friday.
  write('26T10:00', 'linkedin', 'complaint', 'Hal');
  write('26T11:00', 'bluesky', 'praise', 'Ida');
  there.runTo(at('27T09:20'));
  there.answer(at('27T09:20'), 'Hal');

  // Friday: a question is overdue, and snoozed for an hour from its notice. Praise comes late, a complaint on Saturday:
  // nobody is disturbed at the weekend.
  write('27T09:30', 'x', 'question', 'Jon');
  there.runTo(at('27T13:31'));
  there.change(at('27T13:31'), 'Jon', { is: 'snoozed', at: at('27T13:31'), until: at('27T14:31') });
  there.runTo(at('27T15:00'));
  there.answer(at('27T15:00'), 'Jon');
  write('27T16:30', 'x', 'praise', 'Kim');
  write('28T11:00', 'x', 'complaint', 'Lea');
  there.runTo(at('29T23:59'));
  return there;
}

const FIRST = 'Why: the first of your two times a day.';
const SECOND = 'Why: the second of your two times a day.';
const LONGER = 'Why: it has waited longer than you set for';

/** Time, what, why. */
const WEEK = `
Mon 09:00 | 2 messages wait for an answer – 1 question, 1 other, and 1 to thank. 3 are new. | ${FIRST}
Mon 11:30 | X, acme: a complaint is overdue – Dov: “A complaint” | ${LONGER} complaints.
Mon 16:00 | 1 message waits for an answer – 1 other. | ${SECOND}
Tue 10:10 | Bluesky, acme.example: a complaint is overdue – Eva: “A complaint” | ${LONGER} complaints.
Tue 11:10 | Bluesky, acme.example: a complaint is overdue – Eva: “A complaint” | Why: it still waits. It isn’t brought up a third time.
Tue 16:00 | 2 messages wait for an answer – 1 question and 1 other. 1 is overdue. 1 is new. | ${SECOND}
Wed 11:30 | 2 messages wait for an answer – 1 question and 1 other. 1 is overdue. | ${FIRST} It’s late: the browser was closed, it was quiet time, or you were on that network.
Wed 15:10 | X, acme: a serious matter is overdue – Gus: “A crisis” | ${LONGER} serious matters.
Wed 16:00 | Many are writing today – 121 new. Start with 1 serious matter, 6 complaints, and 10 questions. | ${SECOND}
Fri 09:00 | 1 message waits for an answer – 1 complaint and 1 to thank. 2 are new. | ${FIRST}
Fri 13:30 | X, acme: a question is overdue – Jon: “A question” | ${LONGER} questions.
Fri 14:31 | X, acme: a question is overdue – Jon: “A question” | Why: you asked to hear of it again now.
`;

describe.each(['Europe/Berlin', 'Asia/Kolkata', 'America/New_York'])('in %s', (zone) => {
  livesIn(zone);

  test('a week', () => {
    const there = week();
    const table = there.lines.map(({ at, says, why }) => `${at} | ${says} | ${why}`).join('\n');
    expect(`\n${table}\n`).toBe(WEEK);
  });
});
