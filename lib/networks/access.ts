/** Where Parley may run: what the user switched on and the browser allows. Off means not injected. */
import { browser } from '../browser.ts';
import type { Settings } from '../settings/schema.ts';
import { changeSetting } from '../settings/store.ts';
import type { NetworkId } from './facts/facts.ts';
import { FACTS } from './facts/index.ts';

/** The host names of a network; for Mastodon those that the user added. */
export function hostsOf(network: NetworkId, settings: Pick<Settings, 'mastodonHosts'>): readonly string[] {
  return network === 'mastodon' ? settings.mastodonHosts : FACTS[network].hosts;
}

/** URL or undefined: `URL.parse` is younger than the oldest browsers we run in (Chromium 126). */
function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Match patterns for `permissions` and `scripting`. */
export function patternsOf(hosts: readonly string[]): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** Which network a page belongs to, by its exact host name; undefined if none. */
export function networkAt(url: string, settings: Pick<Settings, 'mastodonHosts'>): NetworkId | undefined {
  const page = parseUrl(url);
  if (page?.protocol !== 'https:') return undefined;
  return (Object.keys(FACTS) as NetworkId[]).find((id) => hostsOf(id, settings).includes(page.host));
}

/** May the browser run Parley on all of these hosts? */
async function allowed(hosts: readonly string[]): Promise<boolean> {
  return hosts.length > 0 && browser.permissions.contains({ origins: patternsOf(hosts) });
}

/** The hosts on which Parley is on: wanted by the user and allowed by the browser. */
export async function hostsOn(settings: Settings): Promise<string[]> {
  const wanted = settings.wanted.flatMap((network) => hostsOf(network, settings));
  const answers = await Promise.all(wanted.map((host) => allowed([host])));
  return wanted.filter((_, index) => answers[index]);
}

/**
 * Turns a network (or one more Mastodon host) on. Must be called straight from a click: browsers show their question only then.
 * @returns whether the user agreed; nothing changes when not.
 */
export async function turnOn(network: NetworkId, hosts: readonly string[]): Promise<boolean> {
  // First thing in the click's own turn: Firefox forgets the gesture after any await.
  const asked = browser.permissions.request({ origins: patternsOf(hosts) });
  if (!(await asked)) return false;
  await changeSetting('wanted', (now) => (now.includes(network) ? now : [...now, network]));
  return true;
}

/** Turns a network off and gives its permission back. */
export async function turnOff(network: NetworkId, hosts: readonly string[]): Promise<void> {
  await changeSetting('wanted', (now) => now.filter((id) => id !== network));
  if (hosts.length > 0) await browser.permissions.remove({ origins: patternsOf(hosts) });
}
