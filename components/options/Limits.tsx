/** The numbers that the judge goes by: how much, where from, when looked at, how sure; and the user's own in their place. */
import { useId, useState } from 'preact/hooks';
import { type Correction, type LimitName, limitsOf, MOST_VALUE, valueTyped } from '../../lib/networks/corrections.ts';
import type { Fact, NetworkFacts, NetworkId } from '../../lib/networks/facts.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words.tsx';

export interface LimitsProps {
  /** Parley's own numbers. */
  readonly facts: readonly NetworkFacts[];
  readonly corrections: readonly Correction[];
  /** `null`: Parley's number again. */
  readonly onCorrect: (network: NetworkId, limit: LimitName, value: number | null) => void;
}

export function Limits({ facts, corrections, onCorrect }: LimitsProps) {
  const { say, t } = useWords();
  return (
    <div class="list">
      {facts.map((network) => {
        const own = corrections.filter((one) => one.network === network.id);
        const shown = limitsOf(network);
        const yours = shown.filter(([limit]) => own.some((one) => one.limit === limit)).length;
        return (
          <details key={network.id}>
            <summary class="fold">
              <span>
                {network.name}
                {yours > 0 && <b class="yours"> {say({ key: 'ui_limit_corrected', count: yours })}</b>}
              </span>
            </summary>
            <table class="limits">
              <thead class="unseen">
                <tr>
                  <th scope="col">{t('ui_limit_what')}</th>
                  <th scope="col">{t('ui_limit_value')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(([limit, fact]) => (
                  <Limit
                    key={limit}
                    name={t(`ui_limit_${limit}`)}
                    fact={fact}
                    own={own.find((one) => one.limit === limit)?.value}
                    onCorrect={(value) => onCorrect(network.id, limit, value)}
                  />
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </div>
  );
}

interface LimitProps {
  readonly name: string;
  readonly fact: Fact;
  /** The user's number, if there is one. */
  readonly own: number | undefined;
  readonly onCorrect: (value: number | null) => void;
}

function Limit({ name, fact, own, onCorrect }: LimitProps) {
  const { t } = useWords();
  const [editing, edit] = useState(false);
  const amount = (value: number): string => t(`ui_unit_${fact.unit.replace(' ', '_')}`, value);
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          <span class="hint">
            {own !== undefined && `${t('ui_limit_parleys', amount(fact.value))} · `}
            {t('ui_limit_source', fact.source, fact.checked, t(`ui_confidence_${fact.confidence}`))}
          </span>
        </th>
        <td>
          {amount(own ?? fact.value)}
          {own !== undefined && <b class="yours"> {t('ui_limit_yours')}</b>}
          <span class="quiet">
            {!editing && (
              <Button look="bare" label={t('ui_limit_correct_named', name)} onPress={() => edit(true)}>
                {t('ui_limit_correct')}
              </Button>
            )}
            {own !== undefined && (
              <Button look="bare" label={t('ui_limit_again_named', name)} onPress={() => onCorrect(null)}>
                {t('ui_limit_again')}
              </Button>
            )}
          </span>
        </td>
      </tr>
      {editing && (
        <tr>
          <td class="editing" colSpan={2}>
            <NumberForm
              name={name}
              now={own ?? fact.value}
              onDone={(value) => {
                edit(false);
                // The same number as ours is no correction: it goes along when ours changes.
                if (value !== null) onCorrect(value === fact.value ? null : value);
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}

interface NumberFormProps {
  readonly name: string;
  readonly now: number;
  /** `null`: left as it was. */
  readonly onDone: (value: number | null) => void;
}

function NumberForm({ name, now, onDone }: NumberFormProps) {
  const { t } = useWords();
  const [entry, setEntry] = useState(String(now));
  const [refused, refuse] = useState(false);
  const problemId = useId();
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const value = valueTyped(entry);
        refuse(value === null);
        if (value !== null) onDone(value);
      }}
    >
      <label class="field">
        <span class="label">{t('ui_limit_your_number', name)}</span>
        <input
          type="number"
          min={1}
          max={MOST_VALUE}
          step={1}
          value={entry}
          aria-invalid={refused || undefined}
          aria-describedby={refused ? problemId : undefined}
          onInput={(event) => setEntry(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('ui_limit_use')}
      </button>
      <Button look="bare" onPress={() => onDone(null)}>
        {t('ui_cancel')}
      </Button>
      <p class="problem" id={problemId} role="alert">
        {refused && t('ui_limit_refused', MOST_VALUE)}
      </p>
    </form>
  );
}
