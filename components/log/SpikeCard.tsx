/** Many more complain on an account than usual: what is seen, a hold on promotions, how to answer, a note for those inside. */
import { useId, useState } from 'preact/hooks';
import type { Source } from '../../lib/log/schema.ts';
import type { Phrase } from '../../lib/remind/phrase.ts';
import { CHECKLIST } from '../../lib/remind/spike.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../words.tsx';
import { moment } from './times.ts';
import { inSentence, sourceName } from './waiting.ts';

/** An account where there is a spike, or whose promotions are on hold. */
export interface Watched {
  readonly network: Source;
  /** As the log has it. */
  readonly account: string;
  /** As the user wrote it. */
  readonly name: string;
  /** null: the wave is over. */
  readonly spike: { readonly says: readonly Phrase[]; readonly note: string } | null;
  /** Since when promotions are on hold; null: they aren't. */
  readonly heldSince: number | null;
}

export interface SpikesProps {
  readonly watched: readonly Watched[];
  readonly now: number;
  readonly onHold: (watched: Watched, on: boolean) => void;
  /** False: the browser refuses. */
  readonly onCopy: (note: string) => Promise<boolean>;
}

export const Spikes = ({ watched, ...props }: SpikesProps) =>
  watched.map((one) => <SpikeCard key={`${one.network} ${one.account}`} watched={one} {...props} />);

function SpikeCard({ watched, now, onHold, onCopy }: Omit<SpikesProps, 'watched'> & { readonly watched: Watched }) {
  const words = useWords();
  const { say, t } = words;
  const id = useId();
  const { network, name, spike, heldSince } = watched;
  const place =
    network === 'manual' ? sourceName(words, network) : `${sourceName(words, network)}, ${inSentence(name)}`;
  return (
    <section class={spike ? 'spike' : 'spike over'} aria-labelledby={id}>
      <h2 id={id}>{t(spike ? 'ui_spike' : 'ui_hold', place)}</h2>
      {spike && (
        <p>{spike.says.map(({ key, count }) => say({ key, ...(count === undefined ? {} : { count }) })).join(' ')}</p>
      )}
      {network !== 'manual' && (
        <Switch
          label={t('ui_hold_switch')}
          hint={heldSince === null ? t('ui_hold_hint') : t('ui_hold_since', moment(words, heldSince, now))}
          on={heldSince !== null}
          onSwitch={(on) => onHold(watched, on)}
        />
      )}
      {spike && (
        <>
          <details>
            <summary>{t('ui_spike_check')}</summary>
            <ol>
              {CHECKLIST.map(({ key }) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ol>
          </details>
          <Note note={spike.note} onCopy={onCopy} />
        </>
      )}
    </section>
  );
}

function Note({ note, onCopy }: { readonly note: string } & Pick<SpikesProps, 'onCopy'>) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <details>
        <summary>{t('ui_spike_note')}</summary>
        <pre dir="auto">{note}</pre>
      </details>
      <p class="line">
        <Button onPress={() => void onCopy(note).then(setCopied)}>{t('ui_spike_copy')}</Button>
        <span class="hint" role="status">
          {copied !== undefined && t(copied ? 'ui_spike_copied' : 'ui_spike_uncopied')}
        </span>
      </p>
    </>
  );
}
