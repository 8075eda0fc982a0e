/** The week: a few figures as sentences, goals, who is worth a thank-you, what was heard, and a summary to take along. */
import { useState } from 'preact/hooks';
import { accountAt } from '../../lib/log/facts.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { spanIn, summaryOf } from '../../lib/week/sentences.ts';
import { FIGURES, type Week } from '../../lib/week/week.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words.tsx';
import { Figures } from './Figures.tsx';
import { GoalsView, type GoalsViewProps } from './Goals.tsx';
import { HeardList, type HeardListProps, Thanks, type ThanksProps } from './Lists.tsx';
import { pictureOf } from './picture.ts';

export interface WeekViewProps extends ThanksProps, HeardListProps, Omit<GoalsViewProps, 'week'> {
  /** null: still being counted. */
  readonly week: Week | null;
  /** For how many days the log keeps what it has. */
  readonly retention: number;
  /** BCP 47, for dates and lists. */
  readonly language: string;
  /** The accounts that there are figures of (`placesIn`). */
  readonly places: readonly string[];
  /** null: all of them. */
  readonly place: string | null;
  readonly onPlace: (place: string | null) => void;
  /** Put it on the clipboard; they reject where the browser doesn't let them. */
  readonly onCopyText: (text: string) => Promise<void>;
  readonly onCopyPicture: (picture: Promise<Blob>) => Promise<void>;
}

const ALL = '';

function nameOf(place: string): string {
  const { network, account } = accountAt(place);
  return network === null || network === 'manual' ? account : `${FACTS[network].name} · ${account}`;
}

export function WeekView(props: WeekViewProps) {
  const { week, language, places, place, onPlace } = props;
  const { t } = useWords();
  const last = week?.weeks.at(-1);
  return (
    <section class="week" aria-labelledby="week-title">
      <header class="line week-head">
        <h2 class="title" id="week-title">
          {t('week')} {last && <span class="hint">{spanIn(language, last.span)}</span>}
        </h2>
        {places.length > 1 && (
          <Select
            quiet
            label={t('week_account')}
            value={place ?? ALL}
            options={[
              { value: ALL, label: t('week_everywhere') },
              ...places.map((one) => ({ value: one, label: nameOf(one) })),
            ]}
            onChoose={(chosen) => onPlace(chosen === ALL ? null : chosen)}
          />
        )}
      </header>
      {week ? <Counted {...props} week={week} /> : <p class="empty">{t('week_counting')}</p>}
    </section>
  );
}

function Counted({ week, ...props }: WeekViewProps & { readonly week: Week }) {
  return (
    <>
      <Figures week={week} language={props.language} retention={props.retention} />
      <GoalsView goals={props.goals} week={week} onGoals={props.onGoals} />
      <Thanks thanks={props.thanks} thanksLeft={props.thanksLeft} onOpen={props.onOpen} onThanked={props.onThanked} />
      <HeardList heard={props.heard} onHeardState={props.onHeardState} onForgetHeard={props.onForgetHeard} />
      <Copies {...props} week={week} />
    </>
  );
}

function Copies({ week, language, place, onCopyText, onCopyPicture }: WeekViewProps & { readonly week: Week }) {
  const words = useWords();
  const { t } = words;
  const [outcome, setOutcome] = useState<'copied' | 'uncopied'>();
  const account = place === null ? null : nameOf(place);
  const done = (copied: Promise<void>) =>
    copied.then(
      () => setOutcome('copied'),
      () => setOutcome('uncopied'),
    );
  return (
    <footer class="week-part">
      <div class="acts">
        <Button onPress={() => done(onCopyText(summaryOf(words, language, week, account).join('\n')))}>
          {t('week_copy_text')}
        </Button>
        <Button onPress={() => done(onCopyPicture(pictureOf(words, language, week, account)))}>
          {t('week_copy_picture')}
        </Button>
        <span class="hint" role="status">
          {outcome && t(`week_${outcome}`)}
        </span>
      </div>
      <p class="hint">
        {FIGURES.some((id) => week.figures[id].missing === 0) && t('week_charts')} {t('week_balance_means')}{' '}
        {t('week_seen_only')}
      </p>
    </footer>
  );
}
