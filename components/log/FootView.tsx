/** What was looked at, and when; a list that nobody fed says so. And the keys. */
import { useWords, type Words } from '../words.tsx';
import { span } from './times.ts';
import { type Account, type Foot, type Look, sourceName } from './waiting.ts';

const DAY = 24 * 60 * 60_000;
const KEYS = ['j', 'k', 'o', 'e', 's', 'x', 'u', '/'] as const;

export function FootView({
  foot,
  accounts,
  now,
}: {
  readonly foot: Foot | null;
  readonly accounts: readonly Account[];
  readonly now: number;
}) {
  const words = useWords();
  const { say, t } = words;
  const name = ({ network, account }: Look): string => {
    const several = accounts.filter((other) => other.network === network).length > 1;
    return several ? `${sourceName(words, network)} (${account})` : sourceName(words, network);
  };
  return (
    <div class="looked">
      {foot && foot.looks.length > 0 && (
        <ul class="looks" aria-label={t('ui_looked')} data-lead={t('ui_looked')}>
          {foot.looks.map((look) => (
            <li key={`${look.network}:${look.account}`} class={isFresh(look, now) ? '' : 'stale'}>
              <bdi>{name(look)}</bdi> {lookText(words, look, now)}
            </li>
          ))}
        </ul>
      )}
      {foot && foot.aside > 0 && <p>{say({ key: 'ui_aside', count: foot.aside })}</p>}
      <details class="keys">
        <summary>{t('ui_keys')}</summary>
        <dl>
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`ui_key_${key === '/' ? 'search' : key}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

const isFresh = ({ last }: Look, now: number): boolean =>
  last !== null && last.health !== 'unreadable' && now - last.at < DAY;

function lookText(words: Words, { last }: Look, now: number): string {
  const { t } = words;
  if (!last) return t('ui_look_never');
  const age = now - last.at;
  if (last.health === 'unreadable') return t('ui_look_unreadable', span(words, age));
  if (age >= DAY) return words.say({ key: 'ui_look_stale', count: Math.floor(age / DAY) });
  return age < 60_000 ? t('ui_look_now') : t('ui_look', span(words, age));
}
