import { useEffect, useState } from 'preact/hooks';
import { PopupView, type Site } from '../../components/popup/PopupView.tsx';
import { browser } from '../../lib/browser.ts';
import { askTab } from '../../lib/messages/client.ts';
import { hostsOn, networkAt, turnOn } from '../../lib/networks/access.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import type { Draft } from '../../lib/rules/rule.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { changeSetting } from '../../lib/settings/store.ts';
import { judged } from '../pages/judging.ts';
import { mountPage, useChanges, useSettings, words } from '../pages/mount.tsx';
import { NETWORKS } from '../pages/networks.ts';

type Access = Pick<Settings, 'wanted' | 'mastodonHosts'>;

/** What is known of the tab in front. Its address is the popup's to see by activeTab, because the user clicked. */
async function lookAtTab(settings: Access): Promise<{ site: Site; network?: NetworkId }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { site: { is: 'elsewhere' } };
  const answer = await askTab(tab.id, 'page-state');
  const host = tab.url ? new URL(tab.url).host : '';
  if (answer.ok) {
    const network = answer.data.network;
    return { network, site: { is: 'on', host: host || FACTS[network].name, page: answer.data } };
  }
  const network = tab.url ? networkAt(tab.url, settings) : undefined;
  if (!network) return { site: { is: 'elsewhere' } };
  if ((await hostsOn(settings)).includes(host)) return { network, site: { is: 'reload', host } };
  const warning = network === 'linkedin' ? words.t('ui_linkedin_warning') : undefined;
  return { network, site: { is: 'off', host, name: FACTS[network].name, warning } };
}

function Popup() {
  const settings = useSettings();
  const { problem, run } = useChanges();
  const [tab, setTab] = useState<{ site: Site; network?: NetworkId }>({ site: { is: 'asking' } });
  const [check, setCheck] = useState<Settings['check']>();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  // Asked again when what bears on it changes: the network may be turned on, or the account named, right here.
  const access =
    settings &&
    JSON.stringify([settings.wanted, settings.mastodonHosts, settings.accounts.map(({ handle }) => handle)]);
  useEffect(() => {
    if (!access) return;
    const [wanted, mastodonHosts] = JSON.parse(access);
    lookAtTab({ wanted, mastodonHosts }).then(setTab, () => setTab({ site: { is: 'elsewhere' } }));
  }, [access]);
  if (!settings) return null;

  const value = check ?? settings.check;
  const draft: Draft = {
    text: value.text,
    network: value.network,
    kind: value.kind,
    ...(value.kind === 'reply' && value.parent.trim() !== '' ? { parent: { text: value.parent } } : {}),
  };
  const { network } = tab;
  return (
    <PopupView
      site={tab.site}
      problem={problem}
      onTurnOn={() => network && run(turnOn([network], settings))}
      onAddAccount={(handle) =>
        network && run(changeSetting('accounts', (now) => [...now, { network, handle, role: 'organisation' }]))
      }
      onSettings={() => void browser.runtime.openOptionsPage()}
      check={{
        ...judged(draft, settings, dismissed, (one) => setDismissed([...dismissed, one]), run),
        value,
        networks: NETWORKS,
        onChange: (next) => {
          setCheck(next);
          run(changeSetting('check', () => next));
        },
      }}
    />
  );
}

mountPage(<Popup />);
