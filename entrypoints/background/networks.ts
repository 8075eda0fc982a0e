/** Keeps the registered page script and the open tabs in step with what is on. */
import { browser } from '../../lib/browser.ts';
import { forgetWithdrawn, hostsOn, patternsOf } from '../../lib/networks/access.ts';
import { readSettings } from '../../lib/settings/store.ts';

const SCRIPT_ID = 'network';
const FILE = 'content-scripts/network.js';

async function registered(): Promise<string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  return [...(script?.matches ?? [])];
}

/**
 * The browser tells a page's process of a new permission in its own time, and until then the page is refused (one time in fifty
 * in Chromium 156, 2026-11-22). So long after each refusal it is tried again, milliseconds.
 */
const AGAIN = [50, 200, 1000];

async function inject(tabId: number): Promise<void> {
  for (const wait of [...AGAIN, undefined]) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
      return;
    } catch {
      // Closed, an error page, or the browser's own: then it is refused every time.
      if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Puts the page script into open tabs, which registration alone leaves out until they are reloaded. */
async function injectInto(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : inject(id))));
}

/** One reconciliation at a time: two at once would both see "not registered" and the second would fail. */
let running: Promise<void> = Promise.resolve();

/** Makes the registration equal to what is on. `everywhere`: also inject where it was registered already (after an update). */
function reconcile(everywhere = false): Promise<void> {
  running = running
    .catch(() => undefined)
    .then(async () => {
      const wanted = patternsOf(await hostsOn(await readSettings())).sort();
      const before = await registered();
      if (wanted.length === 0) {
        if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
        return;
      }
      const script = { id: SCRIPT_ID, js: [FILE], matches: wanted, runAt: 'document_idle' as const };
      if (before.length === 0) {
        await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
      } else if (before.sort().join() !== wanted.join()) {
        await browser.scripting.updateContentScripts([script]);
      }
      // Not waited for: a page that refuses must not hold up what is turned off next.
      void injectInto(everywhere ? wanted : wanted.filter((pattern) => !before.includes(pattern)));
    });
  return running;
}

/** What the browser no longer allows is switched off first; open pages hear of it by the settings. */
function settle(everywhere = false): void {
  void forgetWithdrawn().finally(() => reconcile(everywhere));
}

export function keepNetworksInStep(): void {
  browser.permissions.onAdded.addListener(() => void reconcile());
  browser.permissions.onRemoved.addListener(() => settle());
  browser.storage.onChanged.addListener((changes, area) => {
    const isAboutHosts = ['wanted', 'mastodonHosts', 'otherSites'].some((field) => field in changes);
    if (area === 'local' && isAboutHosts) void reconcile();
  });
  browser.runtime.onInstalled.addListener(() => settle(true));
  browser.runtime.onStartup.addListener(() => settle());
}
