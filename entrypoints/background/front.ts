/** What the user is looking at. Addresses are visible for networks that are on only, which is enough. */
import { browser } from '../../lib/browser.ts';
import { hostsOn, networkAt, patternsOf } from '../../lib/networks/access.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { Settings } from '../../lib/settings/schema.ts';

/** Networks whose tab is the active one of the window that has the focus. */
export async function networksInFront(settings: Settings): Promise<NetworkId[]> {
  const hosts = await hostsOn(settings);
  // Firefox on phones has no windows: what is active there is in front.
  const last = await browser.windows?.getLastFocused().catch(() => undefined);
  if (hosts.length === 0 || last?.focused === false) return [];
  const place = last?.id === undefined ? {} : { windowId: last.id };
  const tabs = await browser.tabs.query({ active: true, url: patternsOf(hosts), ...place });
  return tabs.flatMap(({ url = '' }) => networkAt(url, settings) ?? []);
}
