/** A week of reminders and the figures after it, in the real extension: what comes, when and why, and nothing else. */
import { bundle, type Respond } from '../sites/serve.ts';
import { x } from '../sites/x/site.ts';
import { buildParley } from '../start/build.ts';
import type { Outcome, Proof } from './proof.ts';
import { type Driver, drive, type Notice, type Treatment } from './week-driver.ts';
import { at, type Faults, live, person, SETTINGS, SITES, TEXTS } from './week-story.ts';

/** Where the person lives. */
const HOME = 'Europe/Berlin';

const FIRST = 'Why: the first of your two times a day.';
const SECOND = 'Why: the second of your two times a day.';
const LATE = 'It’s late: the browser was closed, it was quiet time, or you were on that network.';
const LONGER = 'Why: it has waited longer than you set for';
const OSKAR =
  'Oskar Brandt: “Two orders at @tallship_tea, two broken lids, no answer to my mail since Friday. Is anybody there?”';
const EVA = `Eva: “${TEXTS.complaint}”`;

/**
 * Time, what, why.
 *
 * - Monday: the morning's digest. Oskar's complaint is overdue at ten, while X is in front, and is told of when it isn't; snoozed
 *   from the notice for an hour. That makes three, so the second digest doesn't come, though Cem waits.
 * - Tuesday: nobody is new in the morning, and Cem is answered. Eva's complaint, once more, and "less of these" for her account.
 *   Fay's question is overdue at 14:20: one more is left for the day, and the digest has it. Snoozed till 18:35, which is quiet.
 * - Wednesday: the browser is opened at 11:30. From one o'clock on 121 people write on X, which is in front till five past three.
 * - Thursday: a holiday.
 * - Friday: Jon's question isn't needed, so it isn't repeated. Kit's complaint is of the account of which there are less.
 * - Saturday: Lea's complaint waits for Monday.
 */
const WEEK = `
Mon 09:00 | 4 messages wait for an answer – 1 complaint, 2 who want to buy, 1 other and 1 to thank. 5 are new. | ${FIRST}
Mon 11:20 | X, tallship_tea: a complaint is overdue – ${OSKAR} | ${LONGER} complaints.
Mon 12:25 | X, tallship_tea: a complaint is overdue – ${OSKAR} | Why: you asked to hear of it again now.
Tue 10:10 | Bluesky, shop.tallship.example: a complaint is overdue – ${EVA} | ${LONGER} complaints.
Tue 11:10 | Bluesky, shop.tallship.example: a complaint is overdue – ${EVA} | Why: it still waits. It isn’t brought up a third time.
Tue 16:00 | 1 message waits for an answer – 1 question and 2 to thank. 1 is overdue. 3 are new. | ${SECOND}
Wed 11:30 | 1 message waits for an answer – 1 question and 2 to thank. 1 is overdue. | ${FIRST} ${LATE}
Wed 15:10 | X, tallship_tea: a serious matter is overdue – Gus: “${TEXTS.crisis}” | ${LONGER} serious matters.
Wed 16:00 | Many are writing today – 121 new. Start with 1 serious matter, 12 complaints and 9 questions. | ${SECOND}
Fri 09:00 | 1 message waits for an answer – 1 complaint and 1 to thank. 2 are new. | ${FIRST}
Fri 13:30 | X, tallship_tea: a question is overdue – Jon: “${TEXTS.question}” | ${LONGER} questions.
Fri 16:00 | 1 message waits for an answer – 1 complaint and 1 to thank. 1 is overdue. 1 is new. | ${SECOND}
`;

/**
 * Counted by hand, for Monday to Sunday.
 *
 * - answered: Ana, Oskar, Juniper, Eva, Fay, Gus, Hal, Kit, 12 complaints and 9 questions of the wave, of these and Lea, who is in
 *   time. Cem wrote the week before; Jon and 99 of the wave need no answer.
 * - wait, minutes of working time: 20 Hal, 30 Ana, 35 Juniper, 140 Eva, 210 Gus, 240 Oskar, 390 Kit, 580 Fay; of the wave, answered
 *   after work, what was left of the day till five: complaints 240, 230 … 130, questions 229, 218 … 141. The 15th of 29 is 185.
 * - balance: 10 posts; answers to the 29 and Cem, thanks to Ivo, Lou and Max.
 * - promo: 4 of the 10 posts. thanked: Ivo, Lou and Max, of these, Ida and Kim, who are in time.
 * - days: Monday, Tuesday, Wednesday and Friday; the holiday and Saturday besides.
 */
const FIGURES = [
  '29 of 30 messages answered. | Still in time: 1 · Nothing to change',
  'Median wait: 3 h 10 min. | Half of 29 answers were there by then, in working hours · Nothing to change',
  '3.3 answers for every post. | Posts: 10 · answers and thanks: 33 · Nothing to change',
  '4 of 10 posts were offers.',
  'Thanked for 3 of 5 kind words. | Still in time: 2',
  'There on 4 of 4 working days. | Days off with somebody there: 2 · Nothing to change',
];

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function lineOf({ at, title, message }: Notice): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const time = `${DAYS[date.getDay()]} ${two(date.getHours())}:${two(date.getMinutes())}`;
  // Which sort of English the browser speaks decides on the comma before "and".
  return `${time} | ${title} – ${message.replace('\n', ' | ')}`.replaceAll(/, and (?=\d)/g, ' and ');
}

const linesOf = (table: string): string[] => table.trim().split('\n');

/** What is too much, and what is missing. */
function compare(what: string, found: readonly string[], expected: readonly string[]): Faults {
  return [
    ...found.filter((line) => !expected.includes(line)).map((line) => `${what}, not expected: ${line}`),
    ...expected.filter((line) => !found.includes(line)).map((line) => `${what}, missing: ${line}`),
    ...(found.length > new Set(found).size ? [`${what}: something is there twice`] : []),
  ];
}

async function figures(driver: Driver): Promise<string[]> {
  const page = await person(driver).popup('#week');
  await page.locator('.figure').first().waitFor();
  return page
    .locator('.figure-words')
    .evaluateAll((all) =>
      all.map((one) => ['h3', '.notes'].flatMap((part) => one.querySelector(part)?.textContent ?? []).join(' | ')),
    );
}

async function lived(respond: Respond, treatment: Treatment): Promise<Outcome> {
  const start = () => at('19T08:40');
  const driver = await drive({ respond, sites: SITES, settings: SETTINGS, treatment, zone: HOME, start });
  try {
    const faults: Faults = [];
    await live(driver, faults);
    const table = driver.notices.map(lineOf);
    const counted = await figures(driver);
    faults.push(...compare('notices', table, linesOf(WEEK)), ...compare('figures', counted, FIGURES));
    const told = {
      calm: ['a week with its worker alive:', ...table, 'the popup’s Week on Sunday:', ...counted],
      harsh: [
        `the same week, and at each alarm all alarms lost and the worker ended, ${driver.kills()} times: the same notices`,
      ],
    };
    return { holds: faults.length === 0, figures: [...told[treatment], ...faults] };
  } finally {
    await driver.close();
  }
}

/**
 * Notifications are taken back while the worker runs, and given again; the browser is closed over the time of a repeat and of a
 * digest, and opened again at half past four in India, where the day's second digest is late. It is noon in Berlin: Fay's question
 * isn't overdue.
 */
const TROUBLED = `
Mon 09:00 | 2 messages wait for an answer – 1 complaint and 1 question. 2 are new. | ${FIRST}
Mon 10:20 | X, tallship_tea: a complaint is overdue – ${EVA} | ${LONGER} complaints.
Mon 16:30 | 2 messages wait for an answer – 1 complaint and 1 question. 1 is overdue. | ${SECOND}
`;

async function troubled(respond: Respond): Promise<Outcome> {
  const start = () => at('19T08:00');
  const settings = { ...SETTINGS, hours: { ...SETTINGS.hours, holidays: [] } };
  const driver = await drive({ respond, sites: [x], settings, treatment: 'calm', zone: HOME, start });
  try {
    const faults: Faults = [];
    const { sees } = person(driver);
    await sees(
      '19T08:30',
      'x',
      { who: 'Eva', text: TEXTS.complaint, at: at('19T08:20') },
      { who: 'Fay', text: TEXTS.question, at: at('19T08:25') },
    );
    const lines: string[] = [];
    const collect = (): number => lines.push(...driver.notices.slice(lines.length).map(lineOf));
    await driver.runTo(at('19T09:30'));
    collect();
    await driver.own.evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
    await driver.settle();
    await driver.runTo(at('19T10:10'));
    await driver.shut();
    await driver.reopen(() => at('19T10:20'), { may: true });
    collect();
    await driver.runTo(at('19T10:30'));
    await driver.shut();
    await driver.reopen(() => at('19T16:30'), { zone: 'Asia/Kolkata' });
    await driver.runTo(at('20T08:30'));
    collect();
    faults.push(...compare('notices', lines, linesOf(TROUBLED)));
    return {
      holds: faults.length === 0,
      figures: [
        'notifications taken back and given again, the browser closed and opened in another time zone:',
        ...lines,
        ...faults,
      ],
    };
  } finally {
    await driver.close();
  }
}

export const week: Proof = {
  name: 'week',
  claim: 'a manager’s week on three accounts brings exactly the notices expected, and the figures counted by hand',
  run: async () => {
    buildParley({ open: true });
    const respond = await bundle();
    const outcomes = [await lived(respond, 'calm'), await lived(respond, 'harsh'), await troubled(respond)];
    return { holds: outcomes.every(({ holds }) => holds), figures: outcomes.flatMap(({ figures }) => figures) };
  },
};
