import { useEffect, useState } from 'preact/hooks';
import type { NetworkState } from '../../components/settings/NetworkList.tsx';
import type { SiteTyped } from '../../components/settings/SiteList.tsx';
import { browser, listen } from '../../lib/browser.ts';
import { hostsOf, hostsOn, networkOf } from '../../lib/networks/access.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { hostName, type Settings } from '../../lib/settings/schema.ts';

export const NETWORKS = Object.values(FACTS).map(({ id, name }) => ({ id, name }));

/** Every network with whether it is on. Follows the settings and what the browser's own pages grant or take back. */
export function useNetworks(settings: Settings | undefined): readonly NetworkState[] {
  const [on, setOn] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!settings) return;
    const life = new AbortController();
    const look = () => {
      hostsOn(settings).then((hosts) => {
        if (!life.signal.aborted) setOn(hosts);
      });
    };
    look();
    listen(browser.permissions.onAdded, look, life.signal);
    listen(browser.permissions.onRemoved, look, life.signal);
    return () => life.abort();
  }, [settings]);
  if (!settings) return [];
  return NETWORKS.map(({ id, name }) => {
    const hosts = hostsOf(id, settings);
    return { id, name, hosts, on: hosts.some((host) => on.includes(host)) };
  });
}

/** The host name in what people type or paste ("https://mastodon.social/@me", "@me@mastodon.social"); null if there is none. */
export function siteTyped(entry: string): string | null {
  // To a URL, what stands before "@" is a user name; it writes "münchen.social" as the browser's permissions want it, too.
  const address = `https://${entry
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^@/, '')}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return hostName.safeParse(host).success ? host : null;
}

/** A Mastodon host in what was typed; null if there is none, or if it is another network's. */
export function hostTyped(entry: string): string | null {
  const host = siteTyped(entry);
  return host !== null && Object.values(FACTS).some(({ hosts }) => hosts.includes(host)) ? null : host;
}

/** A site of none of the networks in what was typed. */
export function otherSiteTyped(entry: string, settings: Settings): SiteTyped {
  const host = siteTyped(entry);
  if (host === null) return { refused: 'no-site' };
  const network = networkOf(host, settings);
  return network ? { refused: 'network', name: FACTS[network].name } : { host };
}
