/** Where Parley may run: what the user switched on and the browser allows. Off means not injected. */
import { browser } from '../browser.ts';
import type { Interaction, Source } from '../log/schema.ts';
import type { OtherSite, Settings } from '../settings/schema.ts';
import { changeSetting, readSettings } from '../settings/store.ts';
import { FACTS } from './all-facts.ts';
import type { NetworkId } from './facts.ts';

/** The host names of a network; for Mastodon those that the user added. */
export function hostsOf(network: NetworkId, settings: Pick<Settings, 'mastodonHosts'>): readonly string[] {
  return network === 'mastodon' ? settings.mastodonHosts : FACTS[network].hosts;
}

/** Match patterns for `permissions` and `scripting`. */
export function patternsOf(hosts: readonly string[]): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** Which network a page belongs to, by its exact host name; undefined if none. */
export function networkAt(url: string, settings: Pick<Settings, 'mastodonHosts'>): NetworkId | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:') return undefined;
  return (Object.keys(FACTS) as NetworkId[]).find((id) => hostsOf(id, settings).includes(host));
}

/** The site of the user's own list that a page belongs to; undefined if none, or if the page is a network's. */
export function siteAt(url: string, settings: Pick<Settings, 'mastodonHosts' | 'otherSites'>): OtherSite | undefined {
  if (!URL.canParse(url) || networkAt(url, settings)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' ? settings.otherSites.find((site) => site.host === host) : undefined;
}

/** The network that a host belongs to, with or without "www."; undefined if none. */
export function networkOf(host: string, settings: Pick<Settings, 'mastodonHosts'>): NetworkId | undefined {
  const bare = (name: string) => name.replace(/^www\./, '');
  return (Object.keys(FACTS) as NetworkId[]).find((id) =>
    hostsOf(id, settings).some((one) => bare(one) === bare(host)),
  );
}

/** Does a link lead to that network's own host, or, of what was remembered by hand, to any https address? */
export const leadsHome = (network: Source, link: string, settings: Pick<Settings, 'mastodonHosts'>): boolean =>
  network === 'manual'
    ? URL.canParse(link) && new URL(link).protocol === 'https:'
    : networkAt(link, settings) === network;

/** Where an item opens; null: nowhere that its link may lead to. */
export const addressOf = (
  { network, link }: Pick<Interaction, 'network' | 'link'>,
  settings: Pick<Settings, 'mastodonHosts'>,
): string | null => (link !== null && leadsHome(network, link, settings) ? link : null);

/** May the browser run Parley on all of these hosts? */
async function allowed(hosts: readonly string[]): Promise<boolean> {
  return hosts.length > 0 && browser.permissions.contains({ origins: patternsOf(hosts) });
}

/** The hosts on which Parley is on: wanted by the user and allowed by the browser. */
export async function hostsOn(settings: Pick<Settings, 'wanted' | 'mastodonHosts' | 'otherSites'>): Promise<string[]> {
  const ofNetworks = settings.wanted.flatMap((network) => hostsOf(network, settings));
  const wanted = [...new Set([...ofNetworks, ...settings.otherSites.map(({ host }) => host)])];
  const answers = await Promise.all(wanted.map((host) => allowed([host])));
  return wanted.filter((_, index) => answers[index]);
}

/**
 * Turns networks on, new Mastodon instances included. Must be called straight from a click: browsers show their question only then.
 * @param mastodonHosts instances to add to those that the user has
 * @returns whether the user agreed; nothing changes when not.
 */
export async function turnOn(
  networks: readonly NetworkId[],
  settings: Pick<Settings, 'mastodonHosts'>,
  mastodonHosts: readonly string[] = [],
): Promise<boolean> {
  const hosts = [...networks.flatMap((network) => hostsOf(network, settings)), ...mastodonHosts];
  // First thing in the click's own turn: Firefox forgets the gesture after any await.
  const asked = browser.permissions.request({ origins: patternsOf(hosts) });
  const want = () => changeSetting('wanted', (now) => [...new Set([...now, ...networks])]);
  // Before the answer, because the browser's question may close the popup that asked.
  await Promise.all([asked, want()]);
  if (!(await asked)) {
    await forgetWithdrawn();
    return false;
  }
  if (mastodonHosts.length > 0) {
    await changeSetting('mastodonHosts', (now) => [...new Set([...now, ...mastodonHosts])]);
  }
  await want();
  return true;
}

/** Turns a network off and gives its permission back. */
export async function turnOff(network: NetworkId, settings: Pick<Settings, 'mastodonHosts'>): Promise<void> {
  await changeSetting('wanted', (now) => now.filter((id) => id !== network));
  const hosts = hostsOf(network, settings);
  if (hosts.length > 0) await browser.permissions.remove({ origins: patternsOf(hosts) });
}

/** Forgets a Mastodon instance and gives its permission back; without any instance left, Mastodon is off. */
export async function forgetMastodonHost(host: string): Promise<void> {
  let left: readonly string[] = [];
  await changeSetting('mastodonHosts', (now) => {
    left = now.filter((other) => other !== host);
    return [...left];
  });
  if (left.length === 0) await changeSetting('wanted', (now) => now.filter((id) => id !== 'mastodon'));
  await browser.permissions.remove({ origins: patternsOf([host]) });
}

/**
 * Adds a site of the user's own, or judges one that is there as for another network. Must be called straight from a click.
 * @returns whether the user agreed; a site that they didn't allow is not kept.
 */
export async function addSite(site: Pick<OtherSite, 'host' | 'network' | 'kind'>): Promise<boolean> {
  const asked = browser.permissions.request({ origins: patternsOf([site.host]) });
  const put = () =>
    changeSetting('otherSites', (now) => {
      const before = now.find(({ host }) => host === site.host);
      return [...now.filter((one) => one !== before), { ...site, boxes: before?.boxes ?? [] }];
    });
  // As for networks: the browser's question may close the popup that asked.
  await Promise.all([asked, put()]);
  if (!(await asked)) await forgetWithdrawn();
  return asked;
}

/** Changes what a site is judged as, or which of its boxes were chosen. Nothing happens where it was forgotten meanwhile. */
export function changeSite(host: string, change: (now: OtherSite) => Partial<Omit<OtherSite, 'host'>>): Promise<void> {
  return changeSetting('otherSites', (all) => all.map((one) => (one.host === host ? { ...one, ...change(one) } : one)));
}

/** Forgets a site with its boxes, and gives its permission back. */
export async function forgetSite(host: string): Promise<void> {
  await changeSetting('otherSites', (now) => now.filter((one) => one.host !== host));
  await browser.permissions.remove({ origins: patternsOf([host]) });
}

/**
 * Follows what the browser no longer allows: such a network is switched off. Of several Mastodon instances only the one that was
 * taken back is forgotten; where that was the last, the list stays for the next time. A site of the user's own is forgotten.
 */
export async function forgetWithdrawn(): Promise<void> {
  const settings = await readSettings();
  const on = await hostsOn(settings);
  const isOff = (network: NetworkId) => !hostsOf(network, settings).some((host) => on.includes(host));
  const off = settings.wanted.filter(isOff);
  if (off.length > 0) await changeSetting('wanted', (now) => now.filter((id) => !off.includes(id)));
  const lost = isOff('mastodon') ? [] : settings.mastodonHosts.filter((host) => !on.includes(host));
  if (lost.length > 0) await changeSetting('mastodonHosts', (now) => now.filter((host) => !lost.includes(host)));
  const { otherSites } = settings;
  const gone = otherSites.filter(({ host }) => !on.includes(host)).map(({ host }) => host);
  if (gone.length > 0) await changeSetting('otherSites', (now) => now.filter(({ host }) => !gone.includes(host)));
}
