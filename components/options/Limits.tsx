/** The numbers that the judge goes by: how much, where from, when looked at, how sure. */
import type { Fact, NetworkFacts } from '../../lib/networks/facts.ts';
import { useWords } from '../words.tsx';

/** The facts of a network with the key of what each limits. */
function factsOf({ limits, alsoLimited, fold, hashtags }: NetworkFacts): readonly (readonly [string, Fact])[] {
  const all: readonly (readonly [string, Fact | undefined])[] = [
    ['post', limits.post],
    ['also', alsoLimited?.limit],
    ['reply', limits.reply],
    ['alt', limits.alt],
    ['fold', fold],
    ['hashtags', hashtags.advise],
    ['hashtags_hard', hashtags.hard],
  ];
  return all.filter((entry): entry is readonly [string, Fact] => entry[1] !== undefined);
}

export function Limits({ facts }: { facts: readonly NetworkFacts[] }) {
  const { t } = useWords();
  return (
    <div class="list">
      {facts.map((network) => (
        <details key={network.id}>
          <summary class="fold">{network.name}</summary>
          <table class="limits">
            <thead class="unseen">
              <tr>
                <th scope="col">{t('ui_limit_what')}</th>
                <th scope="col">{t('ui_limit_value')}</th>
              </tr>
            </thead>
            <tbody>
              {factsOf(network).map(([what, fact]) => (
                <tr key={what}>
                  <th scope="row">
                    {t(`ui_limit_${what}`)}
                    <span class="hint">
                      {t('ui_limit_source', fact.source, fact.checked, t(`ui_confidence_${fact.confidence}`))}
                    </span>
                  </th>
                  <td>{t(`ui_unit_${fact.unit.replace(' ', '_')}`, fact.value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </div>
  );
}
