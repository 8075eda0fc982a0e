/** The four axes as sentences with their number. The bar repeats the number and is hidden from screen readers. */
import type { Judgement } from '../../lib/judge/judgement.ts';
import { AXES } from '../../lib/rules/rule.ts';
import { useWords } from '../words.tsx';

/** From here on a bar is drawn in the calm colour. Looks only: no sentence and no verdict hangs on it. */
const CALM_FROM = 70;

export interface BarsProps {
  readonly axes: Judgement['axes'];
  /** Small: for the popup's glance at the current tab. */
  readonly small?: boolean;
}

export function Bars({ axes, small = false }: BarsProps) {
  const { say, t } = useWords();
  return (
    <ul class={small ? 'bars small' : 'bars'}>
      {AXES.map((axis) => {
        const { score, says } = axes[axis];
        return (
          <li key={axis} class={score === null ? 'none' : score < CALM_FROM ? 'low' : ''}>
            <span class="says">{say(says)}</span>
            <span class="number">
              {t(`ui_axis_${axis}`)} {score === null ? <span aria-hidden="true">–</span> : <b>{score}</b>}
            </span>
            {score !== null && <span class="track" style={`--v:${score}%`} aria-hidden="true" />}
          </li>
        );
      })}
    </ul>
  );
}
