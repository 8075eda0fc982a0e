/** What Parley could read and by which numbers it counts: said in settings, and beside the box itself. */
import type { Page } from '@playwright/test';
import type { Launched } from '../browser/parley.ts';
import type { PracticeSite, SurfaceSpec } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { coach, expect, open, test } from './fixtures.ts';

const DRAFT = 'The kettle sings again, and the harbour smells of bergamot.';

function surfaceOf(network: string, surface: string): SurfaceSpec & Pick<PracticeSite, 'self'> {
  const site = SITES.find((one) => one.network === network);
  const spec = site?.surfaces.find((one) => one.surface === surface);
  if (!site || !spec) throw new Error(`no practice surface ${network} ${surface}`);
  return { ...spec, self: site.self };
}

/** The surface with its markup changed under it, met anew by its user. */
async function openChanged(page: Page, spec: SurfaceSpec, change: (editor: HTMLElement) => void): Promise<void> {
  await open(page, spec);
  const editor = await page.evaluateHandle((name) => window.practice.editor(name), spec.surface);
  await editor.evaluate((element) => element.blur());
  await editor.evaluate(change);
  await editor.evaluate((element) => element.focus());
  await page.keyboard.insertText(DRAFT);
}

async function options({ context, address }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address('options'));
  return page;
}

test('a changed page is read by other signs or not at all; settings say which, and the report has no word of it', async ({
  page,
  parley,
}) => {
  const { element, chip, panel } = coach(page);
  await openChanged(page, surfaceOf('facebook', 'comment'), (editor) => editor.removeAttribute('data-lexical-editor'));
  await expect(chip).toHaveText('Fine');
  await chip.click();
  await expect(panel).toContainText('I read it by other signs');

  const reply = surfaceOf('x', 'reply');
  await openChanged(page, reply, (editor) => {
    editor.removeAttribute('class');
    for (let at: Element | null = editor; at; at = at.parentElement) {
      if (at.getAttribute('data-testid')?.startsWith('tweetTextarea_'))
        at.setAttribute('data-testid', 'postTextarea_0');
    }
  });
  await expect(chip).toHaveText('Not reading this box');
  await chip.click();
  await expect(panel).toContainText('not like one I know on X');
  await element.getByText('Show what will be copied').click();
  const shown = await element.locator('pre').innerText();
  await element.getByRole('button', { name: 'Copy what Parley saw' }).click();
  await expect(panel).toContainText('Copied. Nothing was sent');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(shown).toContain('box taken for: unknown');
  expect(shown).toMatch(/data-testid=postTextarea_#.* <- the box/);
  for (const word of [DRAFT.split(' ')[1] ?? '', reply.self, reply.parent?.author ?? '', reply.parent?.handle ?? ''])
    expect(shown.toLowerCase()).not.toContain(word.toLowerCase());
  expect(shown).not.toMatch(/https?:|\/status/);

  const settings = await options(parley);
  const health = settings.getByRole('region', { name: 'What I could read' });
  await expect(health.locator('summary', { hasText: 'X' })).toHaveText('X can’t read');
  const facebook = health.locator('details', { hasText: 'Facebook' });
  await expect(facebook.locator('summary')).toHaveText('Facebook on fallback');
  await facebook.locator('summary').click();
  await expect(facebook).toContainText('Comment');
  await expect(facebook).toContainText('text box: textbox');
});

test('the user’s own number counts in the composer, and is said to be theirs', async ({ page, parley }) => {
  const settings = await options(parley);
  const limits = settings.getByRole('region', { name: 'Limits' });
  await limits.locator('summary', { hasText: /^X/ }).click();
  await limits.getByRole('button', { name: 'Correct: Post' }).click();
  await limits.getByRole('spinbutton').fill('40');
  await limits.getByRole('button', { name: 'Use this number' }).click();
  await expect(limits.locator('summary', { hasText: /^X/ })).toContainText('1 number is yours');

  await open(page, surfaceOf('x', 'home'));
  await page.keyboard.insertText(DRAFT);
  const { chip, panel } = coach(page);
  await expect(chip).toHaveText(`Over by ${DRAFT.length - 40}`);
  await chip.click();
  await expect(panel.locator('.length')).toHaveText(`${DRAFT.length} of 40 By your number.`);

  await settings.bringToFront();
  await limits.getByRole('button', { name: 'Use Parley’s number again: Post' }).click();
  await page.bringToFront();
  await expect(chip).toHaveText('Fine');
  await settings.close();
});
