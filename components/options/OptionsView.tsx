/** Settings, on one page. Everything takes effect at once; there is no Save. */
import type { ComponentChildren } from 'preact';
import { AccountList, type AccountListProps } from '../settings/AccountList.tsx';
import { NetworkList, type NetworkListProps } from '../settings/NetworkList.tsx';
import { SiteList, type SiteListProps } from '../settings/SiteList.tsx';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words.tsx';
import { BrandEditor, type BrandProps } from './Brand.tsx';
import type { DataProps } from './data.ts';
import { Health, type HealthProps } from './Health.tsx';
import { HoursEditor, type HoursProps } from './Hours.tsx';
import { Limits, type LimitsProps } from './Limits.tsx';
import { RemindersEditor, type RemindersProps } from './Reminders.tsx';
import { RuleList, type RuleListProps } from './RuleList.tsx';
import { YourData } from './YourData.tsx';

/** Words that the user keeps as "our voice", by the fingerprint that settings hold. */
export interface KeptWords {
  readonly fingerprint: string;
  readonly words: string;
}

export interface OptionsViewProps {
  readonly networks: NetworkListProps;
  readonly sites: SiteListProps;
  readonly accounts: AccountListProps;
  readonly hours: HoursProps;
  readonly reminders: RemindersProps;
  readonly brand: BrandProps;
  readonly data: DataProps;
  readonly rules: RuleListProps;
  readonly kept: readonly KeptWords[];
  readonly onForget: (fingerprint: string) => void;
  /** BCP 47 primary languages with their own names. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly language: string;
  readonly onLanguage: (code: string) => void;
  readonly limits: LimitsProps;
  readonly health: HealthProps;
  /** What went wrong with the last change (storage full), as a sentence. */
  readonly problem?: string | undefined;
}

const SECTIONS = [
  'networks',
  'sites',
  'accounts',
  'hours',
  'reminders',
  'data',
  'brand',
  'rules',
  'voice',
  'language',
  'limits',
  'health',
  'privacy',
  'cannot',
] as const;
const CANNOT = ['there', 'unseen', 'reach', 'write', 'language', 'wrong'] as const;

function Section({ id, children }: { id: (typeof SECTIONS)[number]; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 class="title" id={`${id}-title`}>
        {t(`ui_options_${id}`)}
      </h2>
      <p class="lead">{t(`ui_options_${id}_lead`)}</p>
      {children}
    </section>
  );
}

export function OptionsView(props: OptionsViewProps) {
  const { t } = useWords();
  return (
    <div class="options">
      <header>
        <h1>
          <Mark size={28} />
          {t('name')}
        </h1>
        <nav aria-label={t('ui_settings')}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {t(`ui_options_${id}`)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {props.problem && <Notice look="error">{props.problem}</Notice>}
        <Section id="networks">
          <NetworkList {...props.networks} />
        </Section>
        <Section id="sites">
          <SiteList {...props.sites} />
        </Section>
        <Section id="accounts">
          <AccountList {...props.accounts} />
        </Section>
        <Section id="hours">
          <HoursEditor {...props.hours} />
        </Section>
        <Section id="reminders">
          <RemindersEditor {...props.reminders} />
        </Section>
        <Section id="data">
          <YourData {...props.data} />
        </Section>
        <Section id="brand">
          <BrandEditor {...props.brand} />
        </Section>
        <Section id="rules">
          <RuleList {...props.rules} />
        </Section>
        <Section id="voice">
          {props.kept.length === 0 ? (
            <p class="empty">{t('ui_voice_empty')}</p>
          ) : (
            <ul class="items">
              {props.kept.map(({ fingerprint, words }) => (
                <li key={fingerprint}>
                  <bdi>{words}</bdi>
                  <Button look="bare" label={t('ui_remove_named', words)} onPress={() => props.onForget(fingerprint)}>
                    {t('ui_remove')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section id="language">
          <Select
            quiet
            label={t('ui_options_language')}
            value={props.language}
            options={props.languages.map(({ code, name }) => ({ value: code, label: name }))}
            onChoose={props.onLanguage}
          />
        </Section>
        <Section id="limits">
          <Limits {...props.limits} />
        </Section>
        <Section id="health">
          <Health {...props.health} />
        </Section>
        <Section id="privacy">
          <dl class="facts">
            <dt>{t('ui_requests')}</dt>
            <dd>0</dd>
            <dt>{t('ui_stored')}</dt>
            <dd>{t('ui_stored_what')}</dd>
          </dl>
        </Section>
        <Section id="cannot">
          <ul class="sayings">
            {CANNOT.map((id) => (
              <li key={id}>{t(`ui_cannot_${id}`)}</li>
            ))}
          </ul>
          <div class="list">
            {props.limits.facts.map(
              ({ id, name, gaps }) =>
                gaps && (
                  <details key={id}>
                    <summary class="fold">
                      <span>{name}</span>
                    </summary>
                    <ul class="gaps">
                      {gaps.map((gap) => (
                        <li key={gap}>{t(`ui_gap_${id}_${gap}`)}</li>
                      ))}
                    </ul>
                  </details>
                ),
            )}
          </div>
        </Section>
      </main>
    </div>
  );
}
