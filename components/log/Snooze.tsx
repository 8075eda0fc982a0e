/** When an item comes back: three usual times, or a day. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOf, type Hours, snoozeUntil } from '../../lib/log/due.ts';
import { Button } from '../ui/Button.tsx';
import { closeOnEscape } from '../ui/keys.ts';
import { useWords } from '../words.tsx';
import { moment } from './times.ts';

export interface SnoozeProps {
  readonly now: number;
  readonly hours: Hours;
  readonly onSnooze: (until: number) => void;
  readonly onClose: () => void;
}

const CHOICES = ['1h', '16:00', 'tomorrow'] as const;

export function Snooze({ now, hours, onSnooze, onClose }: SnoozeProps) {
  const words = useWords();
  const { t } = words;
  const [day, setDay] = useState('');
  const frame = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => frame.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset class="snooze" ref={frame} onKeyDown={closeOnEscape(onClose)}>
      <legend class="unseen">{t('ui_snooze_till')}</legend>
      {CHOICES.map((choice) => {
        const until = snoozeUntil(choice, now, hours);
        if (until === null) return null;
        return (
          <Button key={choice} onPress={() => onSnooze(until)}>
            {choice === '1h' ? t('ui_span_hours', 1) : moment(words, until, now)}
          </Button>
        );
      })}
      <form
        class="day"
        onSubmit={(event) => {
          event.preventDefault();
          const until = snoozeUntil({ day }, now, hours);
          if (until !== null) onSnooze(until);
        }}
      >
        <input
          type="date"
          aria-label={t('ui_snooze_day')}
          min={dayOf(now)}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={snoozeUntil({ day }, now, hours) === null}>
          {t('ui_snooze_set')}
        </button>
      </form>
      <Button look="bare" onPress={onClose}>
        {t('ui_cancel')}
      </Button>
    </fieldset>
  );
}
