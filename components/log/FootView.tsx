/** What was looked at, and when; a list that nobody fed says so. And the keys. */
import { Fragment } from 'preact';
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
      {foot && foot.looks.length > 0 && <Looks looks={foot.looks} name={name} now={now} />}
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

/** "Seen: X 12 min ago", then each list that wasn't looked at for long, then those that never were. */
function Looks({
  looks,
  name,
  now,
}: {
  readonly looks: readonly Look[];
  readonly name: (look: Look) => string;
  readonly now: number;
}) {
  const words = useWords();
  const { t } = words;
  const fresh = looks.flatMap((look) => (look.last && isFresh(look.last, now) ? { look, last: look.last } : []));
  const stale = looks.flatMap((look) => (look.last && !isFresh(look.last, now) ? { look, last: look.last } : []));
  const never = looks.filter(({ last }) => last === null);
  return (
    <ul class="looks" aria-label={t('ui_looks')}>
      {fresh.length > 0 && (
        <li>
          {t('ui_looked')}{' '}
          {fresh.map(({ look, last }, at) => (
            <Fragment key={`${look.network}:${look.account}`}>
              {at > 0 && ' · '}
              <bdi>{name(look)}</bdi> {ago(words, now - last.at)}
            </Fragment>
          ))}
        </li>
      )}
      {stale.map(({ look, last }) => (
        <li key={`${look.network}:${look.account}`} class="late">
          <bdi>{name(look)}</bdi> {staleText(words, last, now)}
        </li>
      ))}
      {never.length > 0 && (
        <li>
          {t('ui_look_never')} <bdi>{never.map(name).join(', ')}</bdi>
        </li>
      )}
    </ul>
  );
}

type Last = NonNullable<Look['last']>;

const isFresh = ({ at, health }: Last, now: number): boolean => health !== 'unreadable' && now - at < DAY;

const ago = (words: Words, age: number): string =>
  age < 60_000 ? words.t('ui_look_now') : words.t('ui_look', span(words, age));

const staleText = (words: Words, { at, health }: Last, now: number): string =>
  health === 'unreadable'
    ? words.t('ui_look_unreadable', span(words, now - at))
    : words.say({ key: 'ui_look_stale', count: Math.floor((now - at) / DAY) });
