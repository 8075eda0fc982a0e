/** The popup's Week over a week of two accounts: figures as they are counted by hand, goals, what was heard, and what is copied. */
import type { Page } from '@playwright/test';
import type { PostCore } from '../../lib/log/schema.ts';
import { setSettings } from '../browser/parley.ts';
import { expect, stored, test, visit } from './own.ts';
import { HOUR, recordsOf, seed, waits, wrote } from './seed.ts';

const ACME = 'tallship_tea';
const OTHER = 'tallship.example';

/** Noon, so many days ago. */
function noon(daysAgo: number): number {
  const day = new Date();
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - daysAgo, 12).getTime();
}
const at = (time: number) => ({ time: { from: time, to: time }, firstSeen: time });

const asked = (id: string, over: Parameters<typeof waits>[1] = {}) =>
  waits(id, { ...at(noon(2)), due: noon(2), ...over });
const byPage = (time: number) => ({ is: 'answered', at: time, by: 'page' }) as const;
const posted = (id: string, over: Partial<PostCore>) =>
  wrote(id, { kind: 'post', postId: null, ...at(noon(3)), ...over });

/** Hours till the answer; the sixth still waits, the seventh needs none. */
const ANSWERS = [1, 1, 2, 4, 4] as const;
const LOOKED = [6, 4, 3] as const;

const records = () => ({
  interactions: [
    ...ANSWERS.map((hours, i) => asked(`q${i}`, { state: byPage(noon(2) + hours * HOUR) })),
    asked('q5'),
    asked('q6', { state: { is: 'not needed', at: noon(2), by: 'hand' } }),
    ...[0, 1, 2, 3].map((i) => asked(`k${i}`, { kindOf: 'praise', state: byPage(noon(2) + HOUR) })),
    asked('k4', { kindOf: 'praise', author: { name: 'Pia', handle: 'pia' }, link: 'https://x.com.evil.example/pia' }),
    ...[7, 8].map((i) => asked(`q${i}`, { network: 'bluesky', account: OTHER })),
  ],
  posts: [
    ...Array.from({ length: 10 }, (_, i) => posted(`p${i}`, { offer: i < 4 })),
    ...ANSWERS.map((hours, i) => wrote(`a${i}`, { parentId: `q${i}`, ...at(noon(2) + hours * HOUR) })),
    ...[0, 1, 2, 3].map((i) => wrote(`t${i}`, { parentId: `k${i}`, ...at(noon(2) + HOUR) })),
  ],
  coverage: LOOKED.map((days) => ({
    key: `look${days}`,
    network: 'x' as const,
    account: ACME,
    view: 'notifications' as const,
    day: new Date(noon(days)).toLocaleDateString('sv'),
    at: noon(days),
    health: 'healthy' as const,
  })),
  heard: [
    {
      key: 'heard:1',
      network: 'x' as const,
      account: ACME,
      text: 'A smaller kettle, please',
      link: null,
      at: noon(1),
      state: 'asked' as const,
    },
  ],
});

/**
 * |          | X                       | Bluesky | together |
 * | answered | q0–q4 of q0–q5          | 0 of 2  | 5 of 8   |
 * | wait     | median of 1, 1, 2, 4, 4 | –       | 2 h      |
 * | balance  | 10 posts, 9 answers     | –       | 1.1 : 1  |
 * | promo    | 4 of 10                 | –       | 4 of 10  |
 * | thanked  | k0–k3 of k0–k4          | –       | 4 of 5   |
 * | days     | 6, 4, 3, 2 days ago; all days count, today not yet | – | 4 of 6 |
 */
const FIGURES = [
  '5 of 8 messages answered.',
  'Median wait: 2 h.',
  '1.1 posts for every answer.',
  '4 of 10 posts were offers.',
  'Thanked for 4 of 5 kind words.',
  'There on 4 of 6 working days.',
];

/** The same, as the charts say it. */
const CHARTS = [
  'Answered: 5 of 8',
  'Median wait: 2 h',
  'Talk : listen: posts 10, answers 9',
  'Promo share: 4 of 10',
  'Thanked: 4 of 5',
  'Days shown up: 4 of 6',
];

const figures = (page: Page) => page.locator('.figure h3');

/** What the browser itself tells a screen reader of the charts: their sentences, and their tables row by row. */
async function heardOf(page: Page): Promise<{ readonly charts: string[]; readonly tables: string[][] }> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const below = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...below(child)] : [];
    });
  const all = (role: string, among = nodes) => among.filter((node) => !node.ignored && node.role?.value === role);
  const nameOf = ({ name }: Node): string => String(name?.value).replace(/\s/g, ' ');
  return {
    charts: all('image').map(nameOf),
    tables: all('table').map((table) => [
      nameOf(table),
      ...all('row', below(table)).map((row) =>
        below(row)
          .filter(({ role }) => role?.value === 'rowheader' || role?.value === 'cell')
          .map(nameOf)
          .join(': '),
      ),
    ]),
  };
}

async function wish(page: Page, goal: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What would you like to reach?' }).fill(goal);
  await page.keyboard.press('Enter');
}

test('Week: figures, one account, goals, thanks, heard, copied as text and as picture', async ({ parley }) => {
  await setSettings(parley, {
    accounts: [
      { network: 'x', handle: ACME, role: 'organisation' },
      { network: 'bluesky', handle: OTHER, role: 'organisation' },
    ],
    hours: { week: Array.from({ length: 7 }, () => null), holidays: [] },
  });
  const page = await visit(parley, 'popup');
  const week = page.getByRole('tab', { name: 'Week' });
  await expect(page.getByText('I haven’t seen any comments yet.')).toBeVisible();
  await seed(page, records());
  await test.step('after an upgrade the days are packed before anybody looks', async () => {
    await parley.worker.evaluate(() => {
      const { onInstalled } = chrome.runtime as unknown as { onInstalled: { dispatch: (details: object) => void } };
      onInstalled.dispatch({ reason: 'update' });
    });
    await expect.poll(async () => (await recordsOf(page, 'rollup')).length).toBeGreaterThan(55);
  });
  await page.reload();
  await test.step('sentences with the figures, the same in the table of a chart', async () => {
    await week.click();
    await expect(figures(page)).toHaveText(FIGURES);
    const answered = page.getByRole('table', { name: 'Answered, week by week' }).getByRole('row');
    await expect(answered).toHaveCount(8);
    await expect(answered.last().getByRole('cell')).toHaveText('5 of 8');
    await expect(answered.first().getByRole('cell')).toHaveText('no figure');
  });
  await test.step('a screen reader is told the charts, as sentences and as tables', async () => {
    const { charts, tables } = await heardOf(page);
    expect(charts).toEqual(
      CHARTS.map((says) => expect.stringMatching(new RegExp(`^${says} \\(.+\\)\\. The other weeks`))),
    );
    expect(tables.map(([caption]) => caption)).toEqual(
      CHARTS.map((says) => `${says.slice(0, says.lastIndexOf(': '))}, week by week`),
    );
    for (const [place, [, ...rows]] of tables.entries()) {
      expect(rows).toHaveLength(8);
      expect(rows[0]).toMatch(/^\d.*: no figure$/);
      expect(`${CHARTS[place]}.`).toContain(`: ${rows.at(-1)?.split(': ')[1]}.`);
    }
  });
  await test.step('of one account, without numbers where there is too little; and why weeks are blank where little is kept', async () => {
    await page.getByRole('combobox', { name: 'Account' }).selectOption(`X · ${ACME}`);
    await expect(figures(page).first()).toHaveText('5 of 6 messages answered.');
    await page.getByRole('combobox', { name: 'Account' }).selectOption(`Bluesky · ${OTHER}`);
    await expect(figures(page)).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Not enough to say yet' }).getByRole('listitem')).toHaveCount(6);
    await page.getByRole('combobox', { name: 'Account' }).selectOption('All accounts');
    await expect(figures(page)).toHaveText(FIGURES);
    await expect(page.getByText('You keep the last 30 days')).toHaveCount(0);
    await setSettings(parley, { retention: 30 });
    await expect(page.getByText('You keep the last 30 days')).toBeVisible();
  });
  await test.step('a goal is taken, followers are declined for something better', async () => {
    await wish(page, 'Answer 6 of 10 messages');
    await expect(page.locator('.goal')).toContainText(['At least 60% of messages answered']);
    await wish(page, '10,000 followers');
    await expect(page.getByText('A count of followers says little')).toBeVisible();
    expect(await stored(parley)).toMatchObject({ goals: { answers: 60, balance: null, promo: null } });
    await page.getByRole('button', { name: 'Take this goal' }).click();
    await expect(page.locator('.goal')).toContainText(['At least 90% of messages answered']);
    expect(await stored(parley)).toMatchObject({ goals: { answers: 90, balance: null, promo: null } });
  });
  await test.step('copied as the same sentences, and as a picture', async () => {
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const figure of FIGURES) expect(text).toContain(figure);
    expect(text).toContain('Counted from the pages that were opened.');
    await page.getByRole('button', { name: 'Copy as picture' }).click();
    const types = () => page.evaluate(async () => (await navigator.clipboard.read()).flatMap((one) => [...one.types]));
    await expect.poll(types).toEqual(['image/png']);
  });
  await test.step('what was heard is passed on; a thank-you given elsewhere counts, and can be taken back', async () => {
    await page.getByRole('combobox', { name: 'How far it has come: A smaller kettle' }).selectOption('Passed on');
    await expect.poll(() => recordsOf(page, 'heard')).toMatchObject([{ state: 'passed on' }]);
    const kind = page.getByRole('region', { name: 'Worth a thank-you' });
    // Its link leads to another host.
    await expect(kind.getByRole('button')).toHaveText(['Thanked']);
    await kind.getByRole('button', { name: 'Pia was thanked' }).click();
    await expect(figures(page).nth(4)).toHaveText('Thanked for 5 of 5 kind words.');
    await expect(kind.getByRole('listitem')).toHaveCount(0);
    await page.getByRole('tab', { name: 'Waiting' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await week.click();
    await expect(figures(page)).toHaveText(FIGURES);
  });
});
