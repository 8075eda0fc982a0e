/** Tabs that are handed from test to test: a new context, tab and process for each test would take longer than most tests do. */
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** The tab that lives at that time, or, without one, in the present. Empty, as if it had just been opened. */
export type Tabs = (time?: number | null) => Promise<Page>;

/** For a worker's life: runs `use` with tabs whose contexts were made ready by `prepare`. */
export async function withTabs(
  browser: Browser,
  prepare: (context: BrowserContext) => Promise<unknown>,
  use: (tabs: Tabs) => Promise<void>,
): Promise<void> {
  const open = new Map<number | null, Page>();
  await use(async (time = null) => {
    const tab = open.get(time) ?? (await opened(browser, prepare, time));
    open.set(time, tab);
    for (const other of tab.context().pages()) if (other !== tab) await other.close();
    await empty(tab);
    return tab;
  });
  for (const tab of open.values()) await tab.context().close();
}

async function opened(
  browser: Browser,
  prepare: (context: BrowserContext) => Promise<unknown>,
  time: number | null,
): Promise<Page> {
  const context = await browser.newContext();
  await prepare(context);
  if (time !== null) await context.clock.setFixedTime(time);
  return context.newPage();
}

/** What outlives a document goes: what its page stored, in the ways that practice pages do, and where the pointer is. */
export async function empty(tab: Page): Promise<void> {
  if (tab.url() === 'about:blank') return;
  await tab.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await tab.context().clearCookies();
  await tab.goto('about:blank');
  await tab.mouse.move(0, 0);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A tab's own session with the browser: one for all its tests, and it ends with the tab. */
export function sessionOf(tab: Page): Promise<CDPSession> {
  const session = sessions.get(tab) ?? tab.context().newCDPSession(tab);
  sessions.set(tab, session);
  return session;
}
