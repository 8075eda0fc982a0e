/** Working hours, days off, and how soon each kind of message is to be answered. Takes effect at once. */
import { useState } from 'preact/hooks';
import { dayOf, type Hours, type Targets } from '../../lib/log/due.ts';
import { TRIAGE_KINDS, type TriageKind } from '../../lib/log/schema.ts';
import { date, weekday } from '../log/times.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words.tsx';
import { minutesOf, timeOf } from './minutes.ts';

export interface HoursProps {
  readonly hours: Hours;
  /** What it makes of the hours as they are by then. */
  readonly onHours: (change: (now: Hours) => Hours) => void;
  readonly targets: Targets;
  readonly onTargets: (change: (now: Targets) => Targets) => void;
}

/** Sunday is first in the data, as in Date; last on the page, as in most calendars. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const A_SUNDAY = new Date(2026, 0, 4, 12).getTime();
const DAY = 24 * 60 * 60_000;
const OFFICE = { from: 9 * 60, to: 17 * 60 };

/** Minutes of working time to choose from. */
const SPANS = [15, 30, 60, 120, 240, 480, 960, 1440, 2400] as const;

export function HoursEditor({ hours, onHours, targets, onTargets }: HoursProps) {
  const { t } = useWords();
  const setDay = (day: number, open: Hours['week'][number]) =>
    onHours((now) => ({ ...now, week: now.week.map((one, at) => (at === day ? open : one)) as Hours['week'] }));
  return (
    <div class="list">
      <div class="entry">
        <table class="week">
          <thead class="unseen">
            <tr>
              <th scope="col">{t('ui_hours_day')}</th>
              <th scope="col">{t('ui_hours_from')}</th>
              <th scope="col">{t('ui_hours_to')}</th>
            </tr>
          </thead>
          <tbody>
            {WEEK.map((day) => (
              <Day
                key={day}
                name={weekday(A_SUNDAY + day * DAY)}
                open={hours.week[day]}
                onChange={(open) => setDay(day, open)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <DaysOff hours={hours} onHours={onHours} />
      <div class="entry">
        <h3 class="label">{t('ui_targets')}</h3>
        <div class="targets">
          {TRIAGE_KINDS.filter((kind) => kind !== 'spam').map((kind) => (
            <Target
              key={kind}
              kind={kind}
              minutes={targets[kind]}
              onChange={(minutes) => onTargets((now) => ({ ...now, [kind]: minutes }))}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function Day({
  name,
  open,
  onChange,
}: {
  readonly name: string;
  readonly open: Hours['week'][number];
  readonly onChange: (open: Hours['week'][number]) => void;
}) {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  const field = (end: 'from' | 'to') =>
    open && (
      <input
        type="time"
        aria-label={t(`ui_hours_${end}_named`, name)}
        aria-invalid={refused || undefined}
        value={timeOf(open[end] % (24 * 60))}
        onChange={({ currentTarget }) => {
          const minutes = minutesOf(currentTarget.value, end === 'to');
          if (minutes === null) return;
          const next = { ...open, [end]: minutes };
          setRefused(next.from >= next.to);
          if (next.from < next.to) onChange(next);
        }}
      />
    );
  return (
    <tr>
      <th scope="row">
        <label class="works">
          <input type="checkbox" checked={open !== null} onChange={() => onChange(open ? null : OFFICE)} /> {name}
        </label>
      </th>
      {open ? (
        <>
          <td>{field('from')}</td>
          <td>
            {field('to')}
            {refused && (
              <span class="problem" role="alert">
                {t('ui_hours_refused')}
              </span>
            )}
          </td>
        </>
      ) : (
        <td colSpan={2} class="hint">
          {t('ui_hours_off')}
        </td>
      )}
    </tr>
  );
}

function DaysOff({ hours, onHours }: Pick<HoursProps, 'hours' | 'onHours'>) {
  const { t } = useWords();
  const [day, setDay] = useState('');
  const shown = (holiday: string) => {
    const noon = new Date(`${holiday}T12:00`).getTime();
    return Number.isNaN(noon) ? holiday : date(noon);
  };
  return (
    <div class="entry">
      <h3 class="label">{t('ui_holidays')}</h3>
      {hours.holidays.length > 0 && (
        <ul class="items">
          {hours.holidays.map((holiday) => (
            <li key={holiday}>
              {shown(holiday)}
              <Button
                look="bare"
                label={t('ui_remove_named', shown(holiday))}
                onPress={() => onHours((now) => ({ ...now, holidays: now.holidays.filter((one) => one !== holiday) }))}
              >
                {t('ui_remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          if (dayOf(new Date(`${day}T12:00`).getTime()) !== day) return;
          onHours((now) => ({ ...now, holidays: [...new Set([...now.holidays, day])].toSorted() }));
          setDay('');
        }}
      >
        <label class="field">
          <span class="label">{t('ui_holiday')}</span>
          <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {t('ui_add')}
        </button>
      </form>
    </div>
  );
}

function Target({
  kind,
  minutes,
  onChange,
}: {
  readonly kind: TriageKind;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}) {
  const { t } = useWords();
  const choices = [...new Set<number>([...SPANS, minutes])].toSorted((a, b) => a - b);
  return (
    <Select
      label={t(`ui_kind_${kind}`)}
      value={String(minutes)}
      options={choices.map((choice) => ({
        value: String(choice),
        label: choice < 60 ? t('ui_target_minutes', choice) : t('ui_target_hours', choice / 60),
      }))}
      onChoose={(choice) => onChange(Number(choice))}
    />
  );
}
