/** First run, one minute, every step can be skipped: try it, choose networks, name the accounts. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Editors } from '../../lib/editors/editor.ts';
import type { Judgement } from '../../lib/judge/judgement.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { AdviceActions, AdviceFacts, FixOutcome } from '../advice/advice.ts';
import { Panel } from '../advice/Panel.tsx';
import { AccountList, type AccountListProps } from '../settings/AccountList.tsx';
import { HostForm, type HostFormProps } from '../settings/HostForm.tsx';
import type { NetworkState } from '../settings/NetworkList.tsx';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useWords } from '../words.tsx';

export interface SampleProps extends Omit<AdviceActions, 'onFix'>, Omit<AdviceFacts, 'outcome'> {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly judgement: Judgement;
  readonly applyEdits: Editors['applyEdits'];
}

export interface WelcomeViewProps {
  readonly sample: SampleProps;
  readonly networks: readonly NetworkState[];
  /** All chosen networks at once, straight from the click; hosts are the Mastodon servers named here. Did the user agree? */
  readonly onTurnOn: (networks: readonly NetworkId[], mastodonHosts: readonly string[]) => Promise<boolean>;
  readonly readHost: HostFormProps['readHost'];
  readonly accounts: AccountListProps;
  readonly onDone: () => void;
  /** What went wrong with the last change (storage full), as a sentence. */
  readonly problem?: string | undefined;
}

const STEPS = ['try', 'networks', 'accounts'] as const;

export function WelcomeView({ sample, networks, onTurnOn, readHost, accounts, onDone, problem }: WelcomeViewProps) {
  const { t } = useWords();
  const [index, setIndex] = useState(0);
  const step = STEPS[index] ?? 'try';
  const title = useRef<HTMLHeadingElement>(null);
  const go = (to: number) => (to < STEPS.length ? setIndex(to) : onDone());
  useEffect(() => {
    if (index > 0) title.current?.focus(); // A new step is read out from its heading; the first needs no push.
  }, [index]);

  return (
    <main class="welcome">
      <p class="brand">
        <Mark size={28} />
        {t('name')}
      </p>
      <p class="hint">{t('ui_step', index + 1, STEPS.length)}</p>
      <h1 ref={title} tabIndex={-1}>
        {t(`ui_welcome_${step}`)}
      </h1>
      <p class="lead">{t(`ui_welcome_${step}_lead`)}</p>
      {problem && <Notice look="error">{problem}</Notice>}
      {step === 'try' && <Sample {...sample} />}
      {step === 'networks' && (
        <Networks networks={networks} onTurnOn={onTurnOn} readHost={readHost} onNext={() => go(index + 1)} />
      )}
      {step === 'accounts' && <AccountList {...accounts} />}
      <footer class="line">
        {index > 0 && <Button onPress={() => setIndex(index - 1)}>{t('ui_back')}</Button>}
        <span class="spread" />
        <Button look="bare" onPress={onDone}>
          {t('ui_skip')}
        </Button>
        <Button look={step === 'networks' ? 'plain' : 'main'} onPress={() => go(index + 1)}>
          {t(step === 'accounts' ? 'ui_done' : step === 'networks' ? 'ui_later' : 'ui_next')}
        </Button>
      </footer>
    </main>
  );
}

function Sample({ text, onText, judgement, applyEdits, ...advice }: SampleProps) {
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<FixOutcome>();
  return (
    <div class="sample">
      <TextArea
        quiet
        label={t('ui_welcome_sample')}
        rows={6}
        areaRef={area}
        value={text}
        onText={(next) => {
          setOutcome(undefined);
          onText(next);
        }}
      />
      <div class="card">
        <Panel
          {...advice}
          judgement={judgement}
          outcome={outcome}
          onFix={async (finding, fix) => {
            if (!area.current) return;
            const result = await applyEdits(area.current, text, fix.edits);
            setOutcome({ fingerprint: finding.fingerprint, outcome: result });
          }}
        />
      </div>
    </div>
  );
}

interface NetworksProps extends Pick<WelcomeViewProps, 'networks' | 'onTurnOn' | 'readHost'> {
  readonly onNext: () => void;
}

/** Chosen first, asked for together: one question by the browser instead of one each. */
function Networks({ networks, onTurnOn, readHost, onNext }: NetworksProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<readonly NetworkId[]>([]);
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const wanted = networks.filter(({ id }) => (id === 'mastodon' ? hosts.length > 0 : chosen.includes(id)));
  return (
    <>
      <ul class="list">
        {networks.map(({ id, name, on, hosts: known }) => (
          <li key={id}>
            {id === 'mastodon' ? (
              <div class="entry">
                <span>{name}</span>
                <p class="hint">{t('ui_mastodon_hint')}</p>
                <ul class="items">
                  {hosts.map((host) => (
                    <li key={host}>
                      <bdi>{host}</bdi>
                      <Button
                        look="bare"
                        label={t('ui_remove_named', host)}
                        onPress={() => setHosts(hosts.filter((other) => other !== host))}
                      >
                        {t('ui_remove')}
                      </Button>
                    </li>
                  ))}
                </ul>
                <HostForm
                  readHost={readHost}
                  onAdd={(host) => setHosts([...hosts.filter((other) => other !== host), host])}
                />
              </div>
            ) : (
              <Switch
                label={name}
                hint={id === 'linkedin' ? t('ui_linkedin_warning_choice') : <bdi>{known[0]}</bdi>}
                on={on || chosen.includes(id)}
                onSwitch={(now) => setChosen((all) => (now ? [...all, id] : all.filter((other) => other !== id)))}
              />
            )}
          </li>
        ))}
      </ul>
      {wanted.length > 0 && (
        <p>
          <Button
            look="main"
            onPress={async () => {
              const ids = wanted.map(({ id }) => id);
              if (await onTurnOn(ids, hosts)) onNext();
            }}
          >
            {t('ui_turn_on', wanted.map(({ name }) => name).join(', '))}
          </Button>
        </p>
      )}
    </>
  );
}
