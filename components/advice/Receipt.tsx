/** Where the numbers come from: every line with its points, and the sum that is the score. Nothing else moves it. */
import type { ReceiptLine } from '../../lib/judge/judgement.ts';
import { AXES } from '../../lib/rules/rule.ts';
import { useWords } from '../words.tsx';
import { ByYourNumber } from './ByYourNumber.tsx';

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);

export function Receipt({ lines }: { lines: readonly ReceiptLine[] }) {
  const { say, t } = useWords();
  return (
    <div class="receipt">
      {AXES.map((axis) => {
        const own = lines.filter((line) => line.axis === axis);
        if (own.length === 0) return null;
        const sum = own.reduce((total, line) => total + line.points, 0);
        return (
          <table key={axis}>
            <caption>{t(`ui_axis_${axis}`)}</caption>
            <tbody>
              {own.map((line, index) => (
                // Lines have no identity of their own: the same rule may stand in several, in order.
                // biome-ignore lint/suspicious/noArrayIndexKey: order is identity here
                <tr key={index} class={line.kind}>
                  <th scope="row">
                    {say(line.message)}
                    <ByYourNumber yours={line.yours} />
                  </th>
                  <td>{line.kind === 'start' ? line.points : signed(line.points)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('ui_sum')}</th>
                <td>{sum}</td>
              </tr>
            </tfoot>
          </table>
        );
      })}
    </div>
  );
}
