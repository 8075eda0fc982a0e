/** The last notification: why it came, and how to get fewer of its sort. */
import { useState } from 'preact/hooks';
import type { Less } from '../../lib/remind/schema.ts';
import type { Reminder } from '../../lib/settings/notes.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words.tsx';
import { lessWords } from './less.ts';
import { moment } from './times.ts';

export interface RemindedProps {
  /** null: none that the user hasn't dealt with. */
  readonly reminder: Pick<Reminder, 'at' | 'title' | 'why' | 'less'> | null;
  readonly now: number;
  readonly onLess: (less: Less) => void;
  readonly onDone: () => void;
}

export function Reminded({ reminder, now, onLess, onDone }: RemindedProps) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState<Less>();
  if (!reminder) return null;
  const { at, title, why, less } = reminder;
  return (
    <section class="reminded" aria-label={t('ui_reminded')}>
      <p>
        <b>{title}</b> <span class="hint">{moment(words, at, now)}</span>
      </p>
      {chosen ? (
        <p role="status">{t('ui_less_done', lessWords(words, chosen))}</p>
      ) : (
        <>
          <p class="hint">{why}</p>
          {less.length > 0 && (
            <details>
              <summary>{t('ui_less')}</summary>
              <div class="choices">
                {less.map((one) => (
                  <Button
                    key={JSON.stringify(one)}
                    onPress={() => {
                      setChosen(one);
                      onLess(one);
                    }}
                  >
                    {lessWords(words, one)}
                  </Button>
                ))}
              </div>
            </details>
          )}
        </>
      )}
      <Button look="bare" onPress={onDone}>
        {t('ui_reminded_done')}
      </Button>
    </section>
  );
}
