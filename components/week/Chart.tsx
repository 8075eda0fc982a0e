/** A small drawing of eight weeks. Whoever can't see it has it as a sentence and as a table. */
import { cellOf, chartIn, spanIn } from '../../lib/week/sentences.ts';
import type { FigureId, Week } from '../../lib/week/week.ts';
import { useWords } from '../words.tsx';
import { drawingOf, HEIGHT, WIDTH } from './chart.ts';

const DOT = 2.5;

export function Chart({ id, week, language }: { id: FigureId; week: Week; language: string }) {
  const words = useWords();
  const { t } = words;
  const sentence = chartIn(words, language, id, week);
  if (sentence === null) return null;
  const { bars, lines, base } = drawingOf(id, week);
  return (
    <div class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={sentence}>
        <path class="base" d={`M0 ${base}H${WIDTH}`} />
        {bars.map(({ tone, x, y, width, height, now }) => (
          <rect key={`${x} ${tone}`} class={now ? `${tone} now` : tone} x={x} y={y} width={width} height={height} />
        ))}
        {lines.map((line) => (
          <path key={line[0]?.x} class="run" d={`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
        ))}
        {lines.flat().map(({ x, y, now }) => (
          <circle key={x} class={now ? 'dot now' : 'dot'} cx={x} cy={y} r={now ? DOT + 0.5 : DOT} />
        ))}
      </svg>
      <div class="unseen">
        <table>
          <caption>{t('week_table', t(`week_${id}`))}</caption>
          <tbody>
            {week.weeks.map(({ span, tally }) => (
              <tr key={span.from}>
                <th scope="row">{spanIn(language, span)}</th>
                <td>{cellOf(words, id, tally) ?? t('week_nothing')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
