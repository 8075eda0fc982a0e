/**
 * The practice pages themselves: each surface can be typed into, sent, refused and mounted anew, as on the network. Pictures,
 * closing, opening again and the decoys are proved with what Parley reads of them (tests/networks/pages.spec.ts).
 */
import type { Page } from '@playwright/test';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { expect } from '../browser/expect.ts';
import { test } from './fixture.ts';
import type { SurfaceSpec } from './practice.ts';
import { SITES } from './registry.ts';

const LINES = ['Thank you for asking 👩‍👩‍👧, we do! #tea', '', 'Where  would you like it sent?'];

/** What sends, and what tells of a failure, by network. */
const SEND: Record<NetworkId, string> = {
  x: '[data-testid^="tweetButton"]:enabled',
  facebook: '[role="dialog"] [aria-label="Post"]:not([aria-disabled])',
  bluesky: '[data-testid="composerPublishBtn"]:enabled',
  mastodon: ':is(.compose-form, form[role="dialog"]) button[type="submit"]:enabled',
  linkedin:
    '.share-actions__primary-action:enabled,[class*="comments-comment-box__submit-button"]:enabled,' +
    '[id*="commentButtonSection"] button:enabled,dialog[open] button:enabled:has(:text-is("Post"))',
  instagram: '[role="dialog"] .share',
  youtube:
    'ytd-button-renderer#submit-button button:enabled,ytcp-comment-button#submit-button[aria-disabled="false"],' +
    'ytcp-commentbox-lit ytcp-button[aria-disabled="false"]:last-child',
  threads: '.send:not([aria-disabled="true"])',
  tiktok: '[data-e2e="post_video_button"]:enabled',
  reddit:
    'shreddit-composer [slot="submit-button"]:enabled,#inner-post-submit-button:enabled,' +
    '#newlink [name="submit"],form[id^="commentreply_"] .save,body:not(:has(form[id^="commentreply_"])) form.cloneable .save',
};
const FAILED: Record<NetworkId, string> = {
  x: '[data-testid="toast"]:not(:has(a))',
  facebook: '[role="alert"]',
  bluesky: '[role="alert"]',
  mastodon: '.notification-bar--active',
  linkedin: '[role="alert"]',
  instagram: '[role="alert"]',
  youtube: 'tp-yt-paper-toast',
  threads: '[role="alert"]',
  tiktok: '.TUXTopToast',
  reddit: 'faceplate-toast,.error:visible',
};

/** Model and caret of a surface, and what the page says of itself. */
const look = (page: Page, surface: string) =>
  page.evaluate(
    (name) => ({
      model: window.practice.model(name),
      caret: window.practice.caret(name),
      errors: window.practice.errors,
    }),
    surface,
  );

async function open(page: Page, { url, surface }: SurfaceSpec): Promise<{ model: string }> {
  await page.goto(url);
  await page.evaluate((name) => window.practice.open(name), surface);
  return look(page, surface);
}

async function type(page: Page, { enterSends }: SurfaceSpec): Promise<string> {
  for (const [index, line] of LINES.entries()) {
    if (index > 0) await page.keyboard.press(enterSends ? 'Shift+Enter' : 'Enter');
    await page.keyboard.insertText(line);
  }
  return LINES.join('\n');
}

for (const site of SITES) {
  for (const spec of site.surfaces) {
    const { surface, url } = spec;
    test(`${site.network} ${surface} at ${new URL(url).pathname}: typed into, mounted anew, refused, sent`, async ({
      page,
    }) => {
      const before = await open(page, spec);
      const text = before.model + (await type(page, spec));
      expect(await look(page, surface)).toEqual({ model: text, caret: text.length, errors: [] });
      await page.keyboard.press('ArrowLeft');
      await expect.poll(async () => (await look(page, surface)).caret).toBe(text.length - 1);
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await look(page, surface)).caret).toBe(text.length);

      const old = await page.evaluateHandle((name) => window.practice.editor(name), surface);
      await page.evaluate((name) => window.practice.remount(name), surface);
      expect(await look(page, surface)).toEqual({ model: text, caret: text.length, errors: [] });
      expect(await old.evaluate((element) => element.isConnected)).toBe(false);
      await page.keyboard.insertText(' Yes');
      const whole = `${text} Yes`;
      expect((await look(page, surface)).model).toBe(whole);

      const sent = () => page.evaluate(() => window.practice.sent);
      const press = () => (spec.enterSends ? page.keyboard.press('Enter') : page.locator(SEND[site.network]).click());

      await page.evaluate(() => {
        window.practice.failNextSend = true;
      });
      await press();
      await expect(page.locator(FAILED[site.network])).toBeVisible();
      expect(await look(page, surface)).toMatchObject({ model: whole, errors: [] });
      expect(await sent()).toEqual([]);

      await page.evaluate((name) => window.practice.editor(name).focus(), surface);
      await press();
      await expect.poll(async () => (await sent()).at(-1)).toEqual({ surface, text: whole });
      // Emptied, replaced or gone: the text is no longer in the surface.
      await expect
        .poll(() =>
          look(page, surface).then(
            ({ model }) => model,
            () => '',
          ),
        )
        .not.toContain(LINES[0] ?? '');
    });
  }
}
