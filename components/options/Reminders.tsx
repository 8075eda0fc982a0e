/** When and of what Parley reminds, and whom to tell inside. Takes effect at once. */
import { useState } from 'preact/hooks';
import { type Less, MOST_A_DAY, type Reminders } from '../../lib/remind/schema.ts';
import { lessWords } from '../log/less.ts';
import { clock } from '../log/times.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../words.tsx';
import { ContactsEditor, type ContactsProps } from './Contacts.tsx';
import { minutesOf, timeOf } from './minutes.ts';

export interface RemindersProps extends ContactsProps {
  readonly reminders: Reminders;
  /** May Parley show notifications? `refused`: the browser was asked just now and said no. */
  readonly permission: 'given' | 'missing' | 'refused';
  /** Minutes of the day at which the digests really come; null: that one never does. */
  readonly comeAt: readonly (number | null)[];
  readonly less: readonly Less[];
  /** Must ask for the permission in the same turn. */
  readonly onSwitch: (on: boolean) => void;
  readonly onReminders: (change: Partial<Reminders>) => void;
  readonly onMore: (less: Less) => void;
}

export function RemindersEditor(props: RemindersProps) {
  const { reminders, permission, onSwitch } = props;
  const { t } = useWords();
  const on = reminders.on && permission === 'given';
  const missing = permission === 'refused' || (reminders.on && permission === 'missing');
  return (
    <div class="list">
      <Switch label={t('ui_remind')} hint={t('ui_remind_hint')} on={on} onSwitch={onSwitch} />
      {missing && (
        <p class="entry" role="status">
          {t(`ui_remind_${permission}`)}
        </p>
      )}
      {on && <When {...props} />}
      {on && props.less.length > 0 && <Fewer {...props} />}
      <ContactsEditor contacts={props.contacts} onContacts={props.onContacts} />
    </div>
  );
}

const ORDER = ['first', 'second'] as const;
const CHOICES = Array.from({ length: MOST_A_DAY }, (_, at) => String(at + 1));

function When({ reminders, comeAt, less, onReminders }: RemindersProps) {
  const { t } = useWords();
  const onlyOne = less.some(({ what }) => what === 'digest');
  return (
    <>
      <fieldset class="entry times">
        <legend class="label">{t('ui_digests')}</legend>
        <Pair
          values={reminders.digests}
          labels={[t('ui_digest_first'), t('ui_digest_second')]}
          check={([first, second]) => (first < second ? null : t('ui_digests_refused'))}
          onPair={(digests) => onReminders({ digests })}
        />
        {ORDER.map((order, at) => {
          const comes = comeAt[at] ?? null;
          if (comes === reminders.digests[at] || (onlyOne && order === 'second')) return null;
          return (
            <p key={order} class="hint">
              {comes === null
                ? t(`ui_digest_${order}_never`)
                : t(`ui_digest_${order}_later`, clock(new Date(2026, 0, 6, 0, comes).getTime()))}
            </p>
          );
        })}
      </fieldset>
      <QuietHours quiet={reminders.quiet} onReminders={onReminders} />
      <Switch
        label={t('ui_singles')}
        hint={t('ui_singles_hint')}
        on={reminders.singles}
        onSwitch={(singles) => onReminders({ singles })}
      />
      <div class="entry">
        <Select
          label={t('ui_most_a_day')}
          value={String(reminders.mostADay)}
          options={CHOICES.map((value) => ({ value, label: value }))}
          onChoose={(most) => onReminders({ mostADay: Number(most) })}
        />
      </div>
    </>
  );
}

const NIGHT = { from: 18 * 60, to: 8 * 60 };

function QuietHours({ quiet, onReminders }: Pick<Reminders, 'quiet'> & Pick<RemindersProps, 'onReminders'>) {
  const { t } = useWords();
  return (
    <fieldset class="entry times">
      <legend class="label">{t('ui_quiet')}</legend>
      <label class="works">
        <input type="checkbox" checked={quiet !== null} onChange={() => onReminders({ quiet: quiet ? null : NIGHT })} />{' '}
        {t('ui_quiet_on')}
      </label>
      {quiet && (
        <Pair
          values={[quiet.from, quiet.to]}
          labels={[t('ui_hours_from'), t('ui_hours_to')]}
          check={([from, to]) => (from === to ? t('ui_quiet_refused') : null)}
          onPair={([from, to]) => onReminders({ quiet: { from, to } })}
        />
      )}
      <p class="hint">{t('ui_quiet_days')}</p>
    </fieldset>
  );
}

type Two = [number, number];

/** Two times of day that have to go together. */
function Pair({
  values,
  labels,
  check,
  onPair,
}: {
  readonly values: Readonly<Two>;
  readonly labels: readonly [string, string];
  /** Why they can't be; null: they can. */
  readonly check: (pair: Two) => string | null;
  readonly onPair: (pair: Two) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const change = (pair: Two) => {
    const why = check(pair);
    setProblem(why);
    if (why === null) onPair(pair);
  };
  return (
    <div class="pair">
      {([0, 1] as const).map((at) => (
        <label class="field" key={labels[at]}>
          <span class="label">{labels[at]}</span>
          <input
            type="time"
            aria-invalid={problem !== null || undefined}
            value={timeOf(values[at] % (24 * 60))}
            onChange={({ currentTarget }) => {
              const minutes = minutesOf(currentTarget.value);
              if (minutes !== null) change(at === 0 ? [minutes, values[1]] : [values[0], minutes]);
            }}
          />
        </label>
      ))}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function Fewer({ less, onMore }: Pick<RemindersProps, 'less' | 'onMore'>) {
  const words = useWords();
  const { t } = words;
  return (
    <div class="entry">
      <h3 class="label">{t('ui_less_list')}</h3>
      <ul class="items">
        {less.map((one) => (
          <li key={JSON.stringify(one)}>
            {lessWords(words, one)}
            <Button look="bare" label={t('ui_less_back_named', lessWords(words, one))} onPress={() => onMore(one)}>
              {t('ui_less_back')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
