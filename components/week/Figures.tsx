/** The figures: those that have enough to go on, and, in one place, what the others lack. */
import { WEEKS } from '../../lib/week/calendar.ts';
import { notesOf, sentenceOf } from '../../lib/week/sentences.ts';
import { tryFor } from '../../lib/week/tries.ts';
import { FIGURES, type Figure, type Week } from '../../lib/week/week.ts';
import { useWords } from '../words.tsx';
import { Chart } from './Chart.tsx';

export interface FiguresProps {
  readonly week: Week;
  readonly language: string;
  /** For how many days the log keeps what it has. */
  readonly retention: number;
}

export function Figures({ week, language, retention }: FiguresProps) {
  const words = useWords();
  const { t } = words;
  const all = FIGURES.map((id) => week.figures[id]);
  const missing = all.filter((figure) => figure.missing > 0);
  return (
    <>
      <ul class="figures">
        {all
          .filter((figure) => figure.missing === 0)
          .map((figure) => (
            <li key={figure.id} class="figure">
              <FigureWords figure={figure} />
              <Chart id={figure.id} week={week} language={language} />
            </li>
          ))}
      </ul>
      {missing.length < all.length && retention < WEEKS * 7 && <p class="hint kept">{t('week_kept', retention)}</p>}
      {missing.length > 0 && (
        <section class="week-part missing" aria-labelledby="week-missing">
          <h3 class="part-title" id="week-missing">
            {t('week_missing')}
          </h3>
          <ul>
            {missing.map((figure) => (
              <li key={figure.id}>{sentenceOf(words, figure)}</li>
            ))}
          </ul>
          <p>{t('week_no_guesses')}</p>
        </section>
      )}
    </>
  );
}

function FigureWords({ figure }: { figure: Figure }) {
  const words = useWords();
  const advice = tryFor(figure);
  const notes = [...notesOf(words, figure), ...(advice === null ? [words.t('week_fine')] : [])];
  return (
    <div class="figure-words">
      <h3>{sentenceOf(words, figure)}</h3>
      {notes.length > 0 && <p class="notes">{notes.join(' · ')}</p>}
      {advice && <p class="try">{words.t(advice)}</p>}
    </div>
  );
}
