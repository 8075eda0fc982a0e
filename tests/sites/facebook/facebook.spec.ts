/** What makes the practice Facebook as awkward as the real one. */
import { expect } from '../../browser/expect.ts';
import { test } from '../fixture.ts';

test('nine or more Lexical editors stand on the feed, and dozens of hidden decoys in each post', async ({ page }) => {
  await page.goto('https://www.facebook.com/');
  const editors = page.locator('[data-lexical-editor="true"]');
  await expect.poll(() => editors.count()).toBeGreaterThanOrEqual(9);
  const post = page.locator('[aria-posinset="1"]');
  expect(await post.locator('blockquote').count()).toBeGreaterThan(30);
  await expect(post.locator('blockquote').first()).toBeHidden();
});

test('a post far from the screen is emptied and keeps its height', async ({ page }) => {
  await page.goto('https://www.facebook.com/');
  const last = page.locator('[aria-posinset]').last();
  await expect(last.locator('[data-virtualized="true"]')).toBeAttached();
  const height = await last.evaluate((element) => element.clientHeight);
  expect(height).toBeGreaterThan(100);
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('[data-ad-rendering-role="story_message"]')).toBeVisible();
  expect(await last.evaluate((element) => element.clientHeight)).toBe(height);
});

test('Enter sends a comment, and another form takes its place', async ({ page }) => {
  await page.goto('https://www.facebook.com/');
  await page.evaluate(() => window.practice.open('comment'));
  const old = await page.evaluateHandle(() => window.practice.editor('comment'));
  await page.keyboard.type('Worth the walk.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Comment by Tallship Tea' })).toContainText('Worth the walk.');
  expect(await old.evaluate((element) => element.isConnected)).toBe(false);
  expect(await page.evaluate(() => window.practice.model('comment'))).toBe('');
});

test('the name in front of a reply goes as a whole', async ({ page }) => {
  await page.goto('https://www.facebook.com/tallshiptea/posts/122100000000009');
  await page.evaluate(() => window.practice.open('reply'));
  expect(await page.evaluate(() => window.practice.model('reply'))).toBe('Ana Rivas ');
  for (const _ of ['space', 'surname', 'name']) await page.keyboard.press('Backspace');
  await expect.poll(() => page.evaluate(() => window.practice.model('reply'))).toBe('');
});
