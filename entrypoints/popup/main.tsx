import { useEffect, useState } from 'preact/hooks';
import { PopupView, TABS, type Tab } from '../../components/popup/PopupView.tsx';
import { browser } from '../../lib/browser.ts';
import { turnOn } from '../../lib/networks/access.ts';
import { addAccount } from '../../lib/settings/accounts.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { putSetting } from '../../lib/settings/store.ts';
import { mountPage, useChanges, useSettings } from '../pages/mount.tsx';
import { useReminded } from './reminded.ts';
import { useSpikes } from './spikes.ts';
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
  const Check = useCheck(tab === 'check');
  const { problem, run } = useChanges();
  const reminded = useReminded(run);
  const spikes = useSpikes(settings, run);
  const { site, network } = useTabInFront();
  const [draft, setDraft] = useState<Settings['check']>();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  return (
    <PopupView
      tab={tab}
      onTab={setTab}
      reminded={reminded}
      spikes={spikes}
      waiting={waiting}
      site={site}
      problem={problem}
      onTurnOn={() => network && run(turnOn([network], settings))}
      onAddAccount={(handle) => network && run(addAccount({ network, handle, role: 'organisation' }))}
      onSettings={openSettings}
      check={
        Check && (
          <Check
            settings={settings}
            value={draft ?? settings.check}
            dismissed={dismissed}
            onDismiss={(one) => setDismissed([...dismissed, one])}
            run={run}
            onChange={(next) => {
              setDraft(next);
              run(putSetting('check', next));
            }}
          />
        )
      }
    />
  );
}

/** Check, loaded once it is wanted. */
function useCheck(wanted: boolean): typeof import('./Check.tsx').Check | undefined {
  const [loaded, setLoaded] = useState<typeof import('./Check.tsx')>();
  useEffect(() => {
    if (wanted) void import('./Check.tsx').then(setLoaded);
  }, [wanted]);
  return loaded?.Check;
}

mountPage(<Popup />);
