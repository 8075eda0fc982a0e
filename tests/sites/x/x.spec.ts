/** What makes the practice X as awkward as the real one. */
import { expect } from '../../browser/expect.ts';
import { test } from '../fixture.ts';

test('the modal pulls the focus back and stops the page from scrolling', async ({ page }) => {
  await page.goto('https://x.com/home');
  await page.evaluate(() => window.practice.open('modal'));
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus());
  const inside = page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]');
  await expect(inside).toBeFocused();
  await expect(page.locator('html')).toHaveCSS('overflow', 'hidden');
  await page.evaluate(() => window.practice.close('modal'));
  await expect(page.locator('html')).toHaveCSS('overflow', 'visible');
});

test('the timeline shows other posts in the same elements', async ({ page }) => {
  await page.goto('https://x.com/home');
  const articles = page.locator('[data-testid="cellInnerDiv"] article');
  const before = await articles.count();
  const cell = await page.locator('[data-testid="cellInnerDiv"]').first().elementHandle();
  const text = await cell?.textContent();
  await page.evaluate(() => scrollTo(0, 4000));
  await expect.poll(() => cell?.textContent()).not.toBe(text);
  expect(await cell?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await articles.count()).toBe(before);
});

test('the button stays off until the model has text, and the toast links to what was sent', async ({ page }) => {
  await page.goto('https://x.com/home');
  await page.evaluate(() => window.practice.open('home'));
  const button = page.getByTestId('tweetButtonInline');
  await expect(button).toBeDisabled();
  await page.keyboard.type('Good morning from the quay.');
  await button.click();
  await expect(page.getByTestId('toast').locator('a[href*="/status/"]')).toBeVisible();
  await expect(button).toBeDisabled();
});
