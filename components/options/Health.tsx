/** How well each network's pages could be read when Parley was last there: per composer and list, in plain words. */
import type { NetworkId } from '../../lib/networks/facts.ts';
import { type HealthRecord, worstOf } from '../../lib/networks/health.ts';
import { date } from '../log/times.ts';
import { useWords, type Words } from '../words.tsx';

export interface HealthProps {
  readonly records: readonly HealthRecord[];
  readonly networks: readonly { readonly id: NetworkId; readonly name: string }[];
}

export function Health({ records, networks }: HealthProps) {
  const { t } = useWords();
  const known = networks.flatMap(({ id, name }) => {
    const own = records.filter(({ network }) => network === id);
    const worst = worstOf(own);
    return worst === null ? [] : [{ id, name, own, worst }];
  });
  if (known.length === 0) return <p class="empty">{t('ui_health_none')}</p>;
  return (
    <div class="list">
      {known.map(({ id, name, own, worst }) => (
        <details key={id}>
          <summary class="fold">
            <span>
              {name} <b class={`health ${worst}`}>{t(`ui_health_${worst}`)}</b>
            </span>
          </summary>
          <ul class="places">
            {own.toSorted(byPart).map((record) => (
              <Place key={`${record.part} ${record.place}`} record={record} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

const PARTS: readonly HealthRecord['part'][] = ['account', 'composer', 'list'];

const byPart = (one: HealthRecord, other: HealthRecord): number =>
  PARTS.indexOf(one.part) - PARTS.indexOf(other.part) || (one.place < other.place ? -1 : 1);

function Place({ record }: { readonly record: HealthRecord }) {
  const words = useWords();
  const { t } = words;
  const { matched } = record;
  return (
    <li>
      <span class="line">
        <span>{nameOf(words, record)}</span>
        <b class={`health ${record.health}`}>{t(`ui_health_${record.health}`)}</b>
      </span>
      <span class="hint">{stateOf(words, record)}</span>
      {matched.length > 0 && (
        <span class="hint">
          {t('ui_health_by')}{' '}
          <bdi>{matched.map(([role, candidate]) => `${roleOf(words, role)}: ${candidate}`).join(' · ')}</bdi>
        </span>
      )}
    </li>
  );
}

function nameOf({ t }: Words, { part, place }: HealthRecord): string {
  if (part === 'account') return t('ui_health_account');
  if (part === 'list') return t(`ui_health_list_${place}`);
  return place === '' ? t('ui_health_box') : t(`ui_surface_${place.replaceAll('-', '_')}`);
}

const ROLES: readonly string[] = ['editor', 'box', 'send', 'items'];

/** What was looked for. Parts of a page that have no words yet keep their name: candidates are told by theirs as well. */
const roleOf = ({ t }: Words, role: string): string => (ROLES.includes(role) ? t(`ui_part_${role}`) : role);

function stateOf({ t }: Words, { health, at, worked }: HealthRecord): string {
  if (health !== 'unreadable') return t(`ui_health_${health}_at`, date(at));
  return worked === null
    ? t('ui_health_unreadable_never', date(at))
    : t('ui_health_unreadable_at', date(at), date(worked));
}
