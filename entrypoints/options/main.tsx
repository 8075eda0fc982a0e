import { OptionsView } from '../../components/options/OptionsView.tsx';
import { readFingerprint } from '../../lib/judge/verdict.ts';
import { addSite, changeSite, forgetMastodonHost, forgetSite, turnOff, turnOn } from '../../lib/networks/access.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { withCorrection } from '../../lib/networks/corrections.ts';
import { RULES } from '../../lib/rules/index.ts';
import { ruleKey } from '../../lib/rules/kinds/head.ts';
import type { Message } from '../../lib/rules/rule.ts';
import { addAccount, removeAccount } from '../../lib/settings/accounts.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { changeSetting, putSetting } from '../../lib/settings/store.ts';
import { mountPage, useChanges, useSettings, words } from '../pages/mount.tsx';
import { hostTyped, NETWORKS, otherSiteTyped, siteTyped, useNetworks } from '../pages/networks.ts';
import { useData } from './data.ts';
import { useHealth } from './health.ts';
import { useReminders } from './reminding.ts';

/** Languages that a user may write in; rules exist for English, the others are told so. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'ja'].map((code) => ({
  code,
  name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
}));

const ruleTitle = (id: string): Message => ({ key: `${ruleKey(id)}_title` });

function Options() {
  const settings = useSettings();
  return settings ? <WithSettings settings={settings} /> : null;
}

function WithSettings({ settings }: { readonly settings: Settings }) {
  const networks = useNetworks(settings);
  const { problem, run } = useChanges();
  const data = useData(settings, (days) => run(putSetting('retention', days)));
  const reminders = useReminders(settings, run);
  const health = useHealth();
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
      sites={{
        sites: settings.otherSites,
        networks: NETWORKS,
        readSite: (entry) => otherSiteTyped(entry, settings),
        onAdd: (site) => run(addSite(site)),
        onChange: (host, change) => run(changeSite(host, () => change)),
        onForget: (host) => run(forgetSite(host)),
      }}
      accounts={{
        accounts: settings.accounts,
        networks: NETWORKS,
        onAdd: (account) => run(addAccount(account)),
        onRemove: (account) => run(removeAccount(account)),
      }}
      hours={{
        hours: settings.hours,
        targets: settings.targets,
        onHours: (change) => run(changeSetting('hours', change)),
        onTargets: (change) => run(changeSetting('targets', change)),
      }}
      reminders={reminders}
      data={data}
      brand={{
        brand: settings.brand,
        readHost: siteTyped,
        onBrand: (change) => run(changeSetting('brand', change)),
      }}
      rules={{
        rules: RULES.map(({ id, axis, why, source }) => ({
          id,
          axis,
          why,
          source,
          title: ruleTitle(id),
          on: !off.has(id),
        })),
        onSwitch: (rule, on) =>
          run(
            changeSetting('rulesOff', (now) => (on ? now.filter((id) => id !== rule) : [...new Set([...now, rule])])),
          ),
      }}
      kept={settings.keep.map((fingerprint) => ({ fingerprint, words: keptWords(fingerprint) }))}
      onForget={(fingerprint) => run(changeSetting('keep', (now) => now.filter((kept) => kept !== fingerprint)))}
      languages={LANGUAGES}
      language={settings.language}
      onLanguage={(code) => run(changeSetting('language', () => code))}
      health={{ records: health, networks: NETWORKS }}
      limits={{
        facts: Object.values(FACTS),
        corrections: settings.limits,
        onCorrect: (network, limit, value) =>
          run(changeSetting('limits', (now) => withCorrection(now, network, limit, value))),
      }}
    />
  );
}

/** The words that a fingerprint keeps; one about a whole draft has none, so its rule's name stands for it. */
function keptWords(fingerprint: string): string {
  const { rule, words: kept } = readFingerprint(fingerprint);
  return kept || words.say(ruleTitle(rule));
}

mountPage(<Options />);
