/** What makes the practice YouTube as awkward as the real one, and what is read of it then. */
import type { Page } from '@playwright/test';
import { expect } from '../../browser/expect.ts';
import { type Inspector, inspector } from '../../browser/inspect.ts';
import { open, send, test } from '../../networks/pages.ts';
import { ANAS_COMMENT, OUR_VIDEO, THEIR_VIDEO, watchPath } from './data.ts';
import { youtube } from './site.ts';

const HOST = 'https://www.youtube.com';
const THREADS = 'ytd-watch-flexy:not([hidden]) #sections > #contents > ytd-comment-thread-renderer';

const focusedOn = async (look: Inspector) => {
  const seen = await look.focused();
  return seen.is === 'composer' ? { surface: seen.surface, text: seen.text, answers: seen.around.parent } : seen.is;
};
const answer = (page: Page, id: string) =>
  page.locator(`ytd-comment-view-model:has(> #body a[href$="lc=${id}"]) #reply-button-end button`).click();

test('an element that shows another comment answers that one, and pages that were left are not read', async ({
  page,
}) => {
  const look = await inspector(page, 'youtube');
  await page.goto(HOST + watchPath(OUR_VIDEO));
  const last = await page.locator(THREADS).last().elementHandle();
  // The newest first: all elements stay, each with another comment.
  await page.locator('#sort-menu').click();
  await expect(page.locator(THREADS).first()).toContainText('You won a free tin');
  await answer(page, ANAS_COMMENT.id);
  await page.locator('#reply-dialog #contenteditable-root').focus();
  await page.keyboard.insertText('Yes, we do.');
  await expect
    .poll(() => focusedOn(look))
    .toEqual({
      surface: 'reply',
      text: 'Yes, we do.',
      answers: { author: '@ana.rivas', handle: 'ana.rivas', text: ANAS_COMMENT.text },
    });
  expect(await last?.evaluate((thread) => thread.isConnected && thread.textContent)).toContain('Which tin would you');

  await page.evaluate((path) => window.practice.navigate(path), '/');
  expect(await page.locator('ytd-watch-flexy[hidden] ytd-comment-view-model').count()).toBeGreaterThan(3);
  expect(await look.interactions(Date.now())).toEqual([]);
  expect(await look.view()).toBeNull();
});

test('below a comment of a flat thread the answer begins with the handle, and answers that comment', async ({
  page,
}) => {
  const look = await inspector(page, 'youtube');
  await page.goto(HOST + watchPath(THEIR_VIDEO));
  const [which] = THEIR_VIDEO.comments.at(-1)?.replies ?? [];
  if (!which) throw new Error('no answer');
  await answer(page, which.id);
  await page.locator('#reply-dialog #contenteditable-root').focus();
  await expect
    .poll(() => focusedOn(look))
    .toEqual({
      surface: 'reply',
      text: '@juniper_kiln ',
      answers: { author: '@juniper_kiln', handle: 'juniper_kiln', text: 'Which tea do you take for it, and how much?' },
    });
});

test('without a sign of whose page it is, nobody is taken for us', async ({ page }) => {
  const look = await inspector(page, 'youtube');
  await page.goto(HOST + watchPath(THEIR_VIDEO));
  // Every sign that a foreign watch page may have: the own pictures. The guide is drawn elsewhere only.
  await page.evaluate(() => {
    for (const image of document.querySelectorAll('#author-thumbnail img')) image.setAttribute('alt', '');
  });
  expect(await look.self()).toBeNull();
  expect(await look.interactions(Date.now())).toEqual([]);
  await page.locator('#avatar-btn').click();
  expect(await look.self()).toBe('tallshiptea');
});

// Its boxes close whatever comes of what was sent: only the comment itself shows that it went out.
for (const surface of ['comment', 'reply', 'studio-reply', 'studio-comment']) {
  test(`${surface}: a box that closes with nothing after it is not sent`, async ({ page }) => {
    const spec = youtube.surfaces.find((one) => one.surface === surface);
    if (!spec) throw new Error(`no ${surface}`);
    const look = await open(page, youtube, spec);
    await page.keyboard.insertText('It takes four days.');
    await look.listen();
    await page.evaluate(() => {
      window.practice.failNextSend = 'silently';
    });
    await send(page, look, spec);
    await expect(page.locator('#contenteditable-root,ytcp-comments-section textarea')).toHaveCount(0);
    await page.evaluate((name) => window.practice.open(name), surface);
    await page.keyboard.insertText('Five days, in fact.');
    expect(await look.sent()).toEqual([]);
    await look.listen();
    await send(page, look, spec);
    await expect.poll(() => look.sent()).toEqual(['Five days, in fact.']);
  });
}
