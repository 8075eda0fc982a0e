import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../components/popup/PopupView.tsx';
import { browser } from '../../lib/browser.ts';
import { askTab } from '../../lib/messages/client.ts';
import { hostsOn, networkAt, siteAt } from '../../lib/networks/access.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { hostName } from '../../lib/settings/schema.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { words } from '../pages/mount.tsx';

/** How often the tab is asked while the popup is open: a page that was turned on just now answers a moment later. Milliseconds. */
const ASK_EVERY = 400;

/** The tab in front of which the popup stands; `network` where it is one that we know. */
export interface Tab {
  readonly site: Site;
  readonly network?: NetworkId;
  readonly id?: number;
}

const ELSEWHERE: Tab = { site: { is: 'elsewhere' } };

/** The host of a page that can be added as a site of the user's own. */
function otherSite(url = ''): string | undefined {
  const { protocol, host } = new URL(url, 'about:blank');
  return protocol === 'https:' && hostName.safeParse(host).success ? host : undefined;
}

/** What is known of the tab in front. Its address is the popup's to see by activeTab, because the user clicked. */
async function lookAtTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return ELSEWHERE;
  const answer = await askTab(tab.id, 'page-state', {});
  const host = tab.url ? new URL(tab.url).host : '';
  if (answer.ok) {
    const { network } = answer.data;
    const page = { ...answer.data, judgedFor: FACTS[network].name };
    return { id: tab.id, network, site: { is: 'on', host: host || FACTS[network].name, page } };
  }
  const settings = await readSettings();
  const network = tab.url ? (networkAt(tab.url, settings) ?? siteAt(tab.url, settings)?.network) : undefined;
  if (!network) return { site: { is: 'elsewhere', at: otherSite(tab.url) } };
  if ((await hostsOn(settings)).includes(host))
    // The page script comes when the page has loaded.
    return { network, site: tab.status === 'loading' ? { is: 'asking' } : { is: 'reload', host } };
  const warning = network === 'linkedin' ? words.t('ui_linkedin_warning') : undefined;
  return { network, site: { is: 'off', host, name: FACTS[network].name, warning } };
}

/** What the page in front sees of itself, as a report without its words; null where it doesn't answer. */
export async function askReport(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const answer = tab?.id === undefined ? null : await askTab(tab.id, 'report', {});
  return answer?.ok ? answer.data.text : null;
}

/** The tab in front, followed as long as the popup is open. */
export function useTabInFront(): Tab {
  const [tab, setTab] = useState<Tab>({ site: { is: 'asking' } });
  useEffect(() => {
    let known = '';
    const look = async () => {
      const now = await lookAtTab().catch(() => ELSEWHERE);
      const written = JSON.stringify(now);
      if (written !== known) setTab(now);
      known = written;
    };
    void look();
    const timer = setInterval(look, ASK_EVERY);
    return () => clearInterval(timer);
  }, []);
  return tab;
}
