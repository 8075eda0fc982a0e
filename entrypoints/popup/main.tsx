import { useEffect, useState } from 'preact/hooks';
import { PopupView, TABS, type Tab } from '../../components/popup/PopupView.tsx';
import { browser } from '../../lib/browser.ts';
import { askTab } from '../../lib/messages/client.ts';
import { addSite, turnOn } from '../../lib/networks/access.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { addAccount } from '../../lib/settings/accounts.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { putSetting } from '../../lib/settings/store.ts';
import { mountPage, useChanges, useSettings, words } from '../pages/mount.tsx';
import { useReminded } from './reminded.ts';
import { useSpikes } from './spikes.ts';
import { askReport, useTabInFront } from './tab.ts';
import { useWaiting } from './waiting.ts';

/** "popup.html#check" opens on Check, "#week" on Week. */
const askedFor = TABS.find((tab) => `#${tab}` === location.hash);
const loadCheck = () => import('./Check.tsx');
const loadWeek = () => import('./Week.tsx');
/** The page says what became of it. */
const close = () => window.close();
const openSettings = () => void browser.runtime.openOptionsPage();

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function Popup() {
  const settings = useSettings();
  return settings ? <WithSettings settings={settings} /> : null;
}

function WithSettings({ settings }: { readonly settings: Settings }) {
  const waiting = useWaiting(settings, openSettings);
  const [tab, setTab] = useState<Tab>(askedFor ?? 'waiting');
  const Check = useLoaded(tab === 'check', loadCheck)?.Check;
  const Week = useLoaded(tab === 'week', loadWeek)?.Week;
  const { problem, run } = useChanges();
  const reminded = useReminded(run);
  const spikes = useSpikes(settings, run);
  const { site, network, id: tabId } = useTabInFront();
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
      addAs={words.t(`ui_add_site_${settings.check.kind}`, FACTS[settings.check.network].name)}
      onAddSite={(host) => run(addSite({ host, network: settings.check.network, kind: settings.check.kind }))}
      onBox={(coach) =>
        tabId !== undefined && void askTab(tabId, 'choose-box', { coach, which: 'focused' }).then(close)
      }
      onSettings={openSettings}
      seenHere={{ onAsk: askReport, onCopy: copy }}
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
      week={
        Week ? (
          <Week settings={settings} waiting={waiting} onGoals={(goals) => run(putSetting('goals', goals))} />
        ) : (
          <p class="empty">{words.t('week_counting')}</p>
        )
      }
    />
  );
}

/** A file of its own, loaded once it is wanted: the list needs none of it. */
function useLoaded<File>(wanted: boolean, load: () => Promise<File>): File | undefined {
  const [loaded, setLoaded] = useState<File>();
  useEffect(() => {
    if (wanted) void load().then(setLoaded);
  }, [wanted, load]);
  return loaded;
}

mountPage(<Popup />);
