/** At the lower edge: what to do with the items selected, or what was done last, to be taken back. */
import type { ComponentChildren } from 'preact';
import type { Action } from '../../lib/log/actions.ts';
import { Button } from '../ui/Button.tsx';
import { CloseButton } from '../ui/CloseButton.tsx';
import { useWords, type Words } from '../words.tsx';
import { moment } from './times.ts';
import type { Said } from './waiting.ts';

export interface BarProps {
  /** How many items are selected. */
  readonly picked: number;
  readonly said: Said | null;
  readonly now: number;
  /** The times to snooze till, where they are asked for. */
  readonly snooze: ComponentChildren;
  readonly onAct: (action: Action) => void;
  readonly onSnooze: () => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

export function Bar({ picked, said, now, snooze, onAct, onSnooze, onClear, onUndo }: BarProps) {
  const words = useWords();
  const { say, t } = words;
  if (picked > 0)
    return (
      <section class="bar" aria-label={t('ui_selected')}>
        <div class="acts">
          <span class="what">{say({ key: 'ui_selected_count', count: picked })}</span>
          <Button onPress={() => onAct({ is: 'answered' })}>{t('ui_act_answered')}</Button>
          <Button onPress={onSnooze} expanded={snooze !== null}>
            {t('ui_act_snooze')}
          </Button>
          <Button look="bare" onPress={() => onAct({ is: 'not needed' })}>
            {t('ui_act_not_needed')}
          </Button>
          <CloseButton label={t('ui_select_none')} onClose={onClear} />
        </div>
        {snooze}
      </section>
    );
  return (
    <div class={said ? 'bar' : 'bar none'}>
      <div class="acts">
        <p class="what" role="status">
          {said?.what === 'undone' && said.count === 0 && t('ui_did_stays')}
          {said && (said.what !== 'undone' || said.count > 0) && (
            <>
              {whatOf(words, said, now)}
              {' · '}
              {said.count === 1 && said.name ? <bdi>{said.name}</bdi> : say({ key: 'ui_messages', count: said.count })}
            </>
          )}
        </p>
        {said?.canUndo && <Button onPress={onUndo}>{t('ui_undo')}</Button>}
      </div>
    </div>
  );
}

const whatOf = (words: Words, { what, until }: Said, now: number): string =>
  words.t(`ui_did_${what.replace(' ', '_')}`, ...(until === undefined ? [] : [moment(words, until, now)]));
