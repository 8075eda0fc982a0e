import { useState } from 'preact/hooks';
import { PopupView, TABS, type Tab } from '../../components/popup/PopupView.tsx';
import { browser } from '../../lib/browser.ts';
import { turnOn } from '../../lib/networks/access.ts';
import type { Draft } from '../../lib/rules/rule.ts';
import { addAccount } from '../../lib/settings/accounts.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { putSetting } from '../../lib/settings/store.ts';
import { judged } from '../pages/judging.ts';
import { mountPage, useChanges, useSettings } from '../pages/mount.tsx';
import { NETWORKS } from '../pages/networks.ts';
import { useTabInFront } from './tab.ts';
import { useWaiting } from './waiting.ts';

/** "popup.html#check" opens on Check. */
const askedFor = TABS.find((tab) => `#${tab}` === location.hash);
const openSettings = () => void browser.runtime.openOptionsPage();

function Popup() {
  const settings = useSettings();
  return settings ? <WithSettings settings={settings} /> : null;
}

function WithSettings({ settings }: { readonly settings: Settings }) {
  const waiting = useWaiting(settings, openSettings);
  const [tab, setTab] = useState<Tab>(askedFor ?? 'waiting');
  const { problem, run } = useChanges();
  const { site, network } = useTabInFront();
  const [check, setCheck] = useState<Settings['check']>();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);

  const value = check ?? settings.check;
  const draft: Draft = {
    text: value.text,
    network: value.network,
    kind: value.kind,
    ...(value.kind === 'reply' && value.parent.trim() !== '' ? { parent: { text: value.parent } } : {}),
  };
  return (
    <PopupView
      tab={tab}
      onTab={setTab}
      waiting={waiting}
      site={site}
      problem={problem}
      onTurnOn={() => network && run(turnOn([network], settings))}
      onAddAccount={(handle) => network && run(addAccount({ network, handle, role: 'organisation' }))}
      onSettings={openSettings}
      check={() => ({
        ...judged(draft, settings, dismissed, (one) => setDismissed([...dismissed, one]), run),
        value,
        networks: NETWORKS,
        onChange: (next) => {
          setCheck(next);
          run(putSetting('check', next));
        },
      })}
    />
  );
}

mountPage(<Popup />);
