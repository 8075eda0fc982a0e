/** What the tests of the page readers share: a page on a network's real host, opened at one of its composers. */
import type { Page } from '@playwright/test';
import { asRead } from '../../lib/editors/read.ts';
import { expect } from '../browser/expect.ts';
import { type Inspector, inspector } from '../browser/inspect.ts';
import type { PracticeSite, SurfaceSpec } from '../sites/practice.ts';

export { test } from '../sites/fixture.ts';

export type Look = Inspector;

/** Goes to a surface as its user does, and returns what looks at it. */
export async function open(page: Page, site: PracticeSite, { url, surface }: SurfaceSpec): Promise<Look> {
  const look = await inspector(page, site.network);
  await page.goto(url);
  await page.evaluate((name) => window.practice.open(name), surface);
  return look;
}

/** An address as the page's own router takes it. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Types lines with the keys that start a new one here. */
export async function type(page: Page, lines: readonly string[], { enterSends }: SurfaceSpec): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press(enterSends ? 'Shift+Enter' : 'Enter');
    await page.keyboard.insertText(line);
  }
}

/** Writes into the surface and, where it is a thread's second part, into an empty first one: a thread with such isn't sent. */
export async function write(page: Page, look: Look, { surface }: SurfaceSpec, text: string): Promise<void> {
  const seen = await look.focused();
  if (seen.is === 'composer' && seen.around.parts?.[0] === '') {
    await look.focusPart(0);
    await page.keyboard.insertText('First things first.');
    await page.evaluate((name) => window.practice.editor(name).focus(), surface);
  }
  await page.keyboard.insertText(text);
}

/** Sends as the network's users do: Enter, or the button once it can be pressed. */
export async function send(page: Page, look: Look, { enterSends }: SurfaceSpec): Promise<void> {
  if (enterSends) return page.keyboard.press('Enter');
  await expect.poll(() => look.sendButton()).not.toBeNull();
  const button = await look.sendButton();
  if (button) await page.mouse.click(button.x, button.y);
}

/** The text as the page's own editor holds it; a no-break space counts as the space that a reading makes of it. */
export const model = async (page: Page, surface: string): Promise<string> =>
  asRead(await page.evaluate((name) => window.practice.model(name), surface));
