import { OptionsView } from '../../components/options/OptionsView.tsx';
import { forgetMastodonHost, turnOff, turnOn } from '../../lib/networks/access.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { RULES } from '../../lib/rules/index.ts';
import { changeSetting } from '../../lib/settings/store.ts';
import { mountPage, useChanges, useSettings, words } from '../pages/mount.tsx';
import { hostTyped, NETWORKS, useNetworks } from '../pages/networks.ts';

/** Languages that a user may write in; rules exist for English, the others are told so. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'ja'].map((code) => ({
  code,
  name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
}));

function Options() {
  const settings = useSettings();
  const networks = useNetworks(settings);
  const { problem, run } = useChanges();
  if (!settings) return null;
  const off = new Set(settings.rulesOff);
  return (
    <OptionsView
      problem={problem}
      networks={{
        networks,
        onSwitch: (network, on) => run(on ? turnOn([network], settings) : turnOff(network, settings)),
        readHost: hostTyped,
        onAddHost: (host) => run(turnOn(['mastodon'], { mastodonHosts: [] }, [host])),
        onRemoveHost: (host) => run(forgetMastodonHost(host)),
      }}
      accounts={{
        accounts: settings.accounts,
        networks: NETWORKS,
        onAdd: (account) =>
          run(
            changeSetting('accounts', (now) => [
              ...now.filter(({ network, handle }) => network !== account.network || handle !== account.handle),
              account,
            ]),
          ),
        onRemove: (account) =>
          run(
            changeSetting('accounts', (now) =>
              now.filter(({ network, handle }) => network !== account.network || handle !== account.handle),
            ),
          ),
      }}
      rules={{
        rules: RULES.map(({ id, axis, why, source }) => ({
          id,
          axis,
          why,
          source,
          title: { key: `${id.replace(/\W/g, '_')}_title` },
          on: !off.has(id),
        })),
        onSwitch: (rule, on) =>
          run(
            changeSetting('rulesOff', (now) => (on ? now.filter((id) => id !== rule) : [...new Set([...now, rule])])),
          ),
      }}
      kept={settings.keep.map((fingerprint) => ({ fingerprint, words: wordsOf(fingerprint) }))}
      onForget={(fingerprint) => run(changeSetting('keep', (now) => now.filter((kept) => kept !== fingerprint)))}
      languages={LANGUAGES}
      language={settings.language}
      onLanguage={(code) => run(changeSetting('language', () => code))}
      facts={Object.values(FACTS)}
    />
  );
}

/** The words in a fingerprint, for people; a finding about a whole draft has none, so its rule's name stands for it. */
function wordsOf(fingerprint: string): string {
  const [rule = '', evidence = ''] = fingerprint.split(/:(.*)/s);
  return evidence || words.t(`${rule.replace(/\W/g, '_')}_title`);
}

mountPage(<Options />);
