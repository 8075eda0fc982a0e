/** A week of one person who looks after three accounts: who writes what, and what the person does, hour by hour. */
import { expect, type Page } from '@playwright/test';
import { DEFAULT_HOURS } from '../../lib/log/due.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { DEFAULT_REMINDERS } from '../../lib/remind/schema.ts';
import { inspector } from '../browser/inspect.ts';
import { isolatedWorld } from '../browser/parley.ts';
import { send } from '../networks/pages.ts';
import { bluesky } from '../sites/bluesky/site.ts';
import { linkedin } from '../sites/linkedin/site.ts';
import type { PracticeSite } from '../sites/practice.ts';
import { x } from '../sites/x/site.ts';
import type { Driver } from './week-driver.ts';

const MINUTE = 60_000;

/** A day of the week that is lived, Monday the 19th to Sunday the 25th, in the present zone. No alarm rings there by itself. */
export const at = (time: string): number => new Date(`2040-11-${time}`).getTime();

/** On X it is who is signed in on the practice page; the others' own pages are silent, and speak by `say` only. */
const PLACES = {
  x: { site: x, account: x.self },
  linkedin: { site: linkedin, account: 'tallship ltd' },
  bluesky: { site: bluesky, account: 'shop.tallship.example' },
} as const;
export type Place = keyof typeof PLACES;

export const SITES: readonly PracticeSite[] = [x, linkedin, bluesky];
export const SETTINGS = {
  accounts: Object.entries(PLACES).map(([network, { account }]) => ({
    network,
    handle: account,
    role: 'organisation',
  })),
  reminders: { ...DEFAULT_REMINDERS, on: true },
  // A holiday by hand, on Thursday.
  hours: { ...DEFAULT_HOURS, holidays: ['2040-11-22'] },
};

/** Whole texts: the real triage tells of what kind they are. */
export const TEXTS = {
  crisis: 'My daughter was burned when the handle of your kettle broke off. She is in hospital.',
  complaint: 'The lid arrived broken, and nobody answers my mails.',
  question: 'When do you open on Sundays?',
  praise: 'Thank you, the smoky one is the best tea I have had in years!',
  other: 'We are opening a small shop next door to yours in May.',
} as const;

interface Written {
  readonly who: string;
  readonly text: string;
  readonly at: number;
}

/** Somebody's message as a page shows it. */
const theirs = (network: NetworkId, { who, text, at }: Written): object => ({
  network,
  externalId: who,
  kind: 'reply',
  author: { name: who, handle: who.toLowerCase() },
  text,
  link: null,
  time: { from: at, to: at },
  postId: '1',
  parentId: '1',
  onOurs: true,
  mine: false,
  likedByMe: false,
});

/** Our own answer to somebody, as a page shows it. */
const ours = (network: NetworkId, to: string, now: number): object => ({
  ...theirs(network, { who: `to-${to}`, text: `We have an answer for you, ${to}.`, at: now }),
  parentId: to,
  mine: true,
});

/** What the person does, and what pages show: everything goes through the page script's own messages, or real pages. */
export function person(driver: Driver) {
  const { runTo, say } = driver;
  const tell = (place: Place, items: readonly object[], looked = true) =>
    say(PLACES[place].site, {
      name: 'seen',
      network: place,
      account: PLACES[place].account,
      items,
      looked: looked ? { view: 'notifications', health: 'healthy' } : null,
    });
  return {
    /** The page is opened at that time, and shows them. */
    sees: async (time: string, place: Place, ...written: readonly Written[]): Promise<void> => {
      await runTo(at(time));
      await tell(
        place,
        written.map((one) => theirs(place, one)),
      );
    },
    answers: async (time: string, place: Place, ...whom: readonly string[]): Promise<void> => {
      await runTo(at(time));
      await tell(
        place,
        whom.map((one) => ours(place, one, driver.now())),
        false,
      );
    },
    posts: async (time: string, place: Place, text: string): Promise<void> => {
      await runTo(at(time));
      await say(PLACES[place].site, {
        name: 'sent',
        uuid: crypto.randomUUID(),
        network: place,
        account: PLACES[place].account,
        kind: 'post',
        text,
        at: driver.now(),
        parent: null,
        axes: null,
      });
    },
    popup: (tab = ''): Promise<Page> => driver.open(driver.parley.address('popup') + tab),
  };
}

const OFFER = 'The blue tin is back on the shelf. 20% off till Friday, order now.';
const STORY = 'How we roast: slowly, in small drums, with the windows open.';

/** What the browser didn't do as it should beside its notices, in words. */
export type Faults = string[];

export async function live(driver: Driver, faults: Faults): Promise<void> {
  const { sees, answers, posts, popup } = person(driver);
  const { runTo } = driver;
  const check = async (what: string, holds: Promise<unknown>): Promise<void> => {
    await holds.catch((error: unknown) => faults.push(`${what}: ${error instanceof Error ? error.message : error}`));
  };
  const one = (who: string, kind: keyof typeof TEXTS, time: string): Written => ({
    who,
    text: TEXTS[kind],
    at: at(time),
  });

  // Monday. X's own page is opened, and tells of Ana, Oskar, Juniper and Ivo; LinkedIn of Cem, who wrote on Sunday.
  await runTo(at('19T08:45'));
  const page = await driver.open('https://x.com/notifications');
  const known = () =>
    driver.own.evaluate(() => log.read(['interactions'], (tx) => tx.objectStore('interactions').count()));
  await check('X’s notifications are read', expect.poll(known).toBe(4));
  await driver.settle();
  await sees('19T08:50', 'linkedin', one('Cem', 'other', '18T10:00'));
  await driver.look(null);
  await runTo(at('19T09:30'));
  await check('Ana is answered in X’s own editor', answerAna(driver));
  await answers('19T09:35', 'x', '1990000000000000087', '1990000000000000088');
  await posts('19T09:45', 'x', OFFER);
  await posts('19T09:50', 'linkedin', STORY);
  // X is in front when Oskar's complaint is overdue, till a quarter past eleven.
  await runTo(at('19T09:55'));
  await page.bringToFront();
  await runTo(at('19T11:15'));
  await driver.look(null);
  await runTo(at('19T11:25'));
  // "In 1 hour", on the notice; then a click on the next one opens what Oskar wrote.
  await driver.click(driver.notices.at(-1)?.id ?? '', 0);
  await check('snoozed from its notice', expect.poll(() => stateOf(driver, 'x:1990000000000000090')).toBe('snoozed'));
  await driver.settle();
  await runTo(at('19T12:30'));
  const opening = driver.parley.context.waitForEvent('page');
  await driver.click(driver.notices.at(-1)?.id ?? '');
  const opened = await opening;
  await check(
    'a click opens what the notice told of',
    expect(opened).toHaveURL('https://x.com/oskar_brandt/status/1990000000000000090'),
  );
  await opened.close();
  await page.close();
  await driver.look(null);
  await answers('19T13:00', 'x', '1990000000000000090');
  await posts('19T14:00', 'x', STORY);
  await answers('19T17:30', 'linkedin', 'Cem');

  // Tuesday: Eva is brought up once more, and then no more of that account. Fay finds no room for a notice of her own.
  await sees('20T09:10', 'bluesky', one('Eva', 'complaint', '20T09:10'));
  await posts('20T09:30', 'bluesky', OFFER);
  await runTo(at('20T11:15'));
  const list = await popup();
  const last = list.getByRole('region', { name: 'Last reminder' });
  await last.getByText('Less of these').click();
  await last.getByRole('button', { name: /Bluesky/ }).click();
  await check('“less of these” is noted', expect(last).toContainText('Noted'));
  await list.close();
  await answers('20T11:30', 'bluesky', 'Eva');
  await sees('20T11:40', 'x', one('Fay', 'question', '20T10:20'));
  await sees('20T14:00', 'linkedin', one('Lou', 'praise', '20T13:00'), one('Max', 'praise', '20T13:30'));
  await posts('20T14:10', 'linkedin', OFFER);
  // Snoozed into the quiet hours.
  await runTo(at('20T17:35'));
  await driver.own.evaluate(
    (now) => parley.act(log, ['x:Fay'], { is: 'snooze', until: now + 3_600_000 }, now),
    driver.now(),
  );
  await driver.settle();
  await runTo(at('20T20:00'));

  // Wednesday: the browser is opened late. Then something breaks, everybody writes, and X stays in front.
  await driver.shut();
  await driver.reopen(() => at('21T11:30'));
  await answers('21T12:00', 'x', 'Fay');
  await answers('21T12:05', 'linkedin', 'Lou', 'Max');
  await posts('21T12:10', 'x', STORY);
  await runTo(at('21T13:00'));
  await driver.look(x);
  for (let ten = 0; ten < 120; ten += 10) {
    const wave = Array.from({ length: 10 }, (_, place): Written => {
      const minute = ten + place;
      const kind = minute % 10 === 0 ? 'complaint' : minute % 11 === 0 ? 'question' : 'other';
      return { who: `w${minute}`, text: TEXTS[kind], at: at('21T13:00') + minute * MINUTE };
    });
    const gus = ten === 30 ? [one('Gus', 'crisis', '21T13:30')] : [];
    await sees(clockOf(at('21T13:10') + ten * MINUTE), 'x', ...wave, ...gus);
  }
  await runTo(at('21T15:05'));
  await driver.look(null);
  await check('the spike’s card, and promotions on hold in X’s composer', holdPromotions(driver, await popup()));
  // Who only looked on needs no answer. The others get one.
  await runTo(at('21T16:30'));
  await driver.own.evaluate(async (now) => {
    const rest = Array.from({ length: 120 }, (_, minute) => minute).filter((one) => one % 10 !== 0 && one % 11 !== 0);
    const keys = rest.map((minute) => `x:w${minute}`);
    await parley.act(log, keys, { is: 'not needed' }, now);
  }, driver.now());
  await driver.settle();
  const pressing = Array.from({ length: 120 }, (_, minute) => minute).filter((one) => one % 10 === 0 || one % 11 === 0);
  await answers('21T17:30', 'x', 'Gus', ...pressing.map((minute) => `w${minute}`));

  // Thursday is a holiday.
  await sees('22T10:00', 'linkedin', one('Hal', 'complaint', '22T10:00'));
  await sees('22T11:00', 'bluesky', one('Ida', 'praise', '22T11:00'));

  // Friday: one that needs no answer, and one of the account of which there are less.
  await answers('23T09:20', 'linkedin', 'Hal');
  await sees('23T09:30', 'x', one('Jon', 'question', '23T09:30'));
  await sees('23T10:00', 'bluesky', one('Kit', 'complaint', '23T10:00'));
  await posts('23T11:00', 'x', STORY);
  await posts('23T11:10', 'x', STORY);
  await posts('23T11:20', 'bluesky', STORY);
  await runTo(at('23T13:40'));
  await driver.click(driver.notices.at(-1)?.id ?? '', 1);
  await check('not needed, from its notice', expect.poll(() => stateOf(driver, 'x:Jon')).toBe('not needed'));
  await driver.settle();
  await answers('23T16:30', 'bluesky', 'Kit');
  await sees('23T16:40', 'x', one('Kim', 'praise', '23T16:40'));
  await posts('23T16:50', 'linkedin', OFFER);

  // The weekend.
  await sees('24T11:00', 'x', one('Lea', 'complaint', '24T11:00'));
  await runTo(at('25T20:00'));
}

/** In the present zone, as `at` takes it. */
function clockOf(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

const stateOf = (driver: Driver, key: string): Promise<string | undefined> =>
  driver.own.evaluate(async (key) => {
    const raw = await log.read(['interactions'], (tx) => tx.objectStore('interactions').get(key));
    return parley.parseRecord('interactions', raw)?.state.is;
  }, key);

async function answerAna(driver: Driver): Promise<void> {
  const reply = x.surfaces.find(({ surface }) => surface === 'reply');
  if (!reply) throw new Error('X has no composer for answers');
  const page = await driver.open(reply.url);
  // The page script's own clock: it says when something was sent.
  const { run } = await isolatedWorld(page);
  await run(`Date.now = () => ${driver.now()}`);
  await page.evaluate((name) => window.practice.open(name), reply.surface);
  await page.keyboard.insertText('Hello Ana, yes, we ship to Spain. It takes about four days.');
  await send(page, await inspector(page, 'x'), reply);
  await expect.poll(() => stateOf(driver, 'x:1990000000000000101')).toBe('answered');
  await page.close();
  await driver.look(null);
  await driver.settle();
}

async function holdPromotions(driver: Driver, popup: Page): Promise<void> {
  const card = popup.getByRole('region', { name: /^Unusually many complaints: X, / });
  // Those of ten past two to ten to three; Gus wrote more than an hour ago.
  await expect(card).toContainText('5 people complained in the last hour.');
  await card.getByRole('switch', { name: 'Hold promotions' }).click();
  const page = await driver.open('https://x.com/home');
  await page.evaluate(() => window.practice.open('home'));
  await page.keyboard.insertText(OFFER);
  const chip = page.locator('parley-coach .chip');
  await expect(chip).toHaveText('Promotions on hold');
  await popup.bringToFront();
  await card.getByRole('switch').click();
  await page.bringToFront();
  await expect(chip).not.toHaveText('Promotions on hold');
  await page.close();
  await popup.close();
  await driver.look(null);
}
