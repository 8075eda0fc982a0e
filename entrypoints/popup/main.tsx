import { useState } from 'preact/hooks';
import { PopupView } from '../../components/popup/PopupView.tsx';
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

function Popup() {
  const settings = useSettings();
  const { problem, run } = useChanges();
  const { site, network } = useTabInFront();
  const [check, setCheck] = useState<Settings['check']>();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  if (!settings) return null;

  const value = check ?? settings.check;
  const draft: Draft = {
    text: value.text,
    network: value.network,
    kind: value.kind,
    ...(value.kind === 'reply' && value.parent.trim() !== '' ? { parent: { text: value.parent } } : {}),
  };
  return (
    <PopupView
      site={site}
      problem={problem}
      onTurnOn={() => network && run(turnOn([network], settings))}
      onAddAccount={(handle) => network && run(addAccount({ network, handle, role: 'organisation' }))}
      onSettings={() => void browser.runtime.openOptionsPage()}
      check={{
        ...judged(draft, settings, dismissed, (one) => setDismissed([...dismissed, one]), run),
        value,
        networks: NETWORKS,
        onChange: (next) => {
          setCheck(next);
          run(putSetting('check', next));
        },
      }}
    />
  );
}

mountPage(<Popup />);
