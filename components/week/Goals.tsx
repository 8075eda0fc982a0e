/** Goals that are in one's own hands; a wish for followers or likes is declined, and a better one offered. */
import { useState } from 'preact/hooks';
import { readWish, standings, type Wish } from '../../lib/week/goals.ts';
import type { GoalId, Goals } from '../../lib/week/schema.ts';
import { sentenceOf } from '../../lib/week/sentences.ts';
import type { Week } from '../../lib/week/week.ts';
import { AddForm } from '../ui/AddForm.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words.tsx';

export interface GoalsViewProps {
  readonly goals: Goals;
  readonly week: Week;
  readonly onGoals: (goals: Goals) => void;
}

export function GoalsView({ goals, week, onGoals }: GoalsViewProps) {
  const words = useWords();
  const { t } = words;
  const [wish, setWish] = useState<Wish | null>(null);
  const name = (id: GoalId, target: number): string => t(`week_goal_${id}`, target);
  const set = (id: GoalId, target: number | null) => {
    onGoals({ ...goals, [id]: target });
    setWish(null);
  };
  return (
    <section class="week-part" aria-labelledby="week-goals">
      <h3 class="part-title" id="week-goals">
        {t('week_goals')}
      </h3>
      <ul class="goals">
        {standings(goals, week).map(({ id, figure, target, reached }) => (
          <li key={id} class={reached === null ? 'goal unknown' : reached ? 'goal reached' : 'goal'}>
            <div>
              <p>{name(id, target)}</p>
              <p class="notes">
                {t(reached === null ? 'week_goal_unknown' : reached ? 'week_goal_reached' : 'week_goal_open')}{' '}
                {sentenceOf(words, week.figures[figure])}
              </p>
            </div>
            <Button look="bare" label={t('ui_remove_named', name(id, target))} onPress={() => set(id, null)}>
              {t('ui_remove')}
            </Button>
          </li>
        ))}
      </ul>
      <AddForm
        label={t('week_goal_ask')}
        placeholder={t('week_goal_example')}
        problem={wish?.is === 'unclear' ? t('week_goal_unclear') : undefined}
        onAdd={(entry) => {
          const read = readWish(entry);
          if (read.is === 'goal' && read.said) set(read.id, read.target);
          else setWish(read);
          return read.is === 'goal' && read.said;
        }}
      />
      <div role="status">
        {wish !== null && wish.is !== 'unclear' && (
          <Offer
            says={wish.is === 'vanity' ? t(wish.says) : null}
            goal={wish.is === 'vanity' ? name(wish.better, wish.target) : name(wish.id, wish.target)}
            onTake={() => set(wish.is === 'vanity' ? wish.better : wish.id, wish.target)}
          />
        )}
      </div>
    </section>
  );
}

function Offer({ says, goal, onTake }: { says: string | null; goal: string; onTake: () => void }) {
  const { t } = useWords();
  return (
    <div class="offer">
      {says && <p>{says}</p>}
      <p>
        {t(says ? 'week_goal_better' : 'week_goal_meant')} <b>{goal}</b>
      </p>
      <Button onPress={onTake}>{t('week_goal_take')}</Button>
    </div>
  );
}
