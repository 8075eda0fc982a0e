/** Bad input and a changed page: a plain word or silence, never an error in the page, never a wrong reading. */
import type { Page } from '@playwright/test';
import { coach, expect, open, test } from './fixtures.ts';

const PUSHY = 'The kettle is back. Don’t miss out! It keeps tea hot for 12 hours.';
const MASTODON = { url: 'https://mastodon.example/home', surface: 'compose' } as const;
const X = { url: 'https://x.com/home', surface: 'home' } as const;

/** Errors that reach the page, from whichever script. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Sets a textarea as a paste of any size or content does. */
async function fill(page: Page, surface: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, value]) => {
      const editor = window.practice.editor(name) as HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(editor, value);
      editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    [surface, text] as const,
  );
}

test('an empty draft: nothing to see', async ({ page }) => {
  const errors = errorsOf(page);
  await open(page, { ...MASTODON, engine: 'textarea', kind: 'post' });
  await page.keyboard.insertText('Tea');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Alt+j');
  await expect(coach(page).chip).toHaveCount(0);
  await expect(coach(page).panel).toContainText('Too short');
  expect(errors).toEqual([]);
});

test('200,000 characters are judged, and said to be too many', async ({ page }) => {
  const errors = errorsOf(page);
  await open(page, { ...MASTODON, engine: 'textarea', kind: 'post' });
  await fill(page, 'compose', `${PUSHY} `.repeat(3000).slice(0, 200_000));
  await expect(coach(page).chip).toHaveText('Over by 199,500');
  await coach(page).chip.click();
  await expect(coach(page).panel).toBeVisible();
  expect(errors).toEqual([]);
});

test('lone surrogates and control characters do no harm', async ({ page }) => {
  const errors = errorsOf(page);
  await open(page, { ...MASTODON, engine: 'textarea', kind: 'post' });
  await fill(page, 'compose', `\ud83d ${PUSHY} \udc68\u0000\u202e\u2066 \ud83d`);
  await expect(coach(page).chip).toHaveText('1 tip');
  await coach(page).chip.click();
  await coach(page).panel.getByRole('button', { name: 'Remove it' }).click();
  await expect
    .poll(() => page.evaluate(() => window.practice.model('compose')))
    .toBe(`\ud83d The kettle is back. It keeps tea hot for 12 hours. \udc68\u0000\u202e\u2066 \ud83d`);
  expect(errors).toEqual([]);
});

test('a page whose markup has changed: the box is not read, and that is said', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto(X.url);
  await page.bringToFront();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-testid^="tweet"]')) element.removeAttribute('data-testid');
    for (const element of document.querySelectorAll('.public-DraftEditor-content')) element.removeAttribute('class');
  });
  await page.locator('main [role="textbox"][contenteditable="true"]').first().focus();
  await page.keyboard.insertText(PUSHY);
  await expect(coach(page).chip).toHaveText('Not reading this box');
  await page.keyboard.press('Alt+j');
  await expect(coach(page).panel).toContainText('not like one I know');
  expect(errors).toEqual([]);
});

test('a composer that goes while it is being judged takes everything along', async ({ page }) => {
  const errors = errorsOf(page);
  await open(page, { ...X, engine: 'draft', kind: 'post' });
  await page.keyboard.insertText(PUSHY);
  await page.evaluate(() => {
    window.practice.editor('home').closest('.DraftEditor-root')?.remove();
  });
  await expect(coach(page).element).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a box that does not take the fix keeps its text, and the fixed one is on the clipboard', async ({ page }) => {
  await open(page, { ...MASTODON, engine: 'textarea', kind: 'post' });
  await page.keyboard.insertText(PUSHY);
  // A page that puts its own text back after every change. (Chromium fires no `beforeinput` for commands to be refused by.)
  await page.evaluate((text) => {
    const editor = window.practice.editor('compose') as HTMLTextAreaElement;
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    editor.addEventListener('input', () => set?.call(editor, text));
  }, PUSHY);
  await coach(page).chip.click();
  await coach(page).panel.getByRole('button', { name: 'Remove it' }).click();
  await expect(coach(page).panel).toContainText('It’s copied');
  expect(await page.evaluate(() => window.practice.model('compose'))).toBe(PUSHY);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'The kettle is back. It keeps tea hot for 12 hours.',
  );
});
