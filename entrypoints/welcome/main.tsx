import { useState } from 'preact/hooks';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { browser } from '../../lib/browser.ts';
import { turnOn } from '../../lib/networks/access.ts';
import { addAccount, removeAccount } from '../../lib/settings/accounts.ts';
import { judged } from '../pages/judging.ts';
import { mountPage, useChanges, useSettings, words } from '../pages/mount.tsx';
import { hostTyped, NETWORKS, useNetworks } from '../pages/networks.ts';

function Welcome() {
  const settings = useSettings();
  const networks = useNetworks(settings);
  const { problem, run } = useChanges();
  const [text, setText] = useState(words.t('ui_welcome_sample_text'));
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  if (!settings) return null;
  return (
    <WelcomeView
      problem={problem}
      sample={{
        ...judged(
          { text, network: 'x', kind: 'post' },
          settings,
          dismissed,
          (one) => setDismissed([...dismissed, one]),
          run,
        ),
        text,
        onText: setText,
      }}
      networks={networks}
      readHost={hostTyped}
      onTurnOn={(chosen, hosts) => {
        const asked = turnOn(chosen, settings, hosts);
        run(asked);
        return asked.catch(() => false);
      }}
      accounts={{
        accounts: settings.accounts,
        networks: NETWORKS,
        onAdd: (account) => run(addAccount(account)),
        onRemove: (account) => run(removeAccount(account)),
      }}
      onDone={() => {
        browser.tabs.getCurrent().then(async (tab) => {
          if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
        });
      }}
    />
  );
}

mountPage(<Welcome />);
