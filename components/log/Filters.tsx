/** Search, and what the list is narrowed to. */
import type { Ref } from 'preact';
import { EVERYTHING, type Filter } from '../../lib/log/derive.ts';
import { SOURCES, TRIAGE_KINDS, type TriageKind } from '../../lib/log/schema.ts';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words.tsx';
import { type Account, sourceName } from './waiting.ts';

export interface FiltersProps {
  readonly filter: Filter;
  readonly query: string;
  readonly accounts: readonly Account[];
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onFilter: (filter: Filter) => void;
  readonly onQuery: (query: string) => void;
}

interface Place extends Pick<Filter, 'network' | 'account'> {
  readonly value: string;
  readonly label: string;
}

const ALL = 'all';

export function Filters({ filter, query, accounts, searchRef, onFilter, onQuery }: FiltersProps) {
  const words = useWords();
  const { t } = words;
  const places: readonly Place[] = [
    { value: ALL, label: t('ui_filter_everywhere'), network: null, account: null },
    ...SOURCES.filter(
      (source) =>
        source === 'manual' || source === filter.network || accounts.some(({ network }) => network === source),
    ).flatMap((network) => {
      const own = accounts.filter((account) => account.network === network);
      const name = sourceName(words, network);
      return [
        { value: network, label: name, network, account: null },
        ...(own.length < 2 ? [] : own).map(({ handle }) => ({
          value: `${network}:${handle}`,
          label: `${name} · ${handle}`,
          network,
          account: handle,
        })),
      ];
    }),
  ];
  const chosen = places.find(({ network, account }) => network === filter.network && account === filter.account);
  return (
    <search class="filters">
      <label class="field find">
        <span class="unseen">{t('ui_search')}</span>
        <input
          ref={searchRef}
          type="search"
          placeholder={t('ui_search')}
          value={query}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            onQuery('');
          }}
        />
      </label>
      <Select
        quiet
        label={t('ui_filter_where')}
        value={chosen?.value ?? ALL}
        options={places}
        onChoose={(value) => {
          const { network, account } = places.find((place) => place.value === value) ?? EVERYTHING;
          onFilter({ ...filter, network, account });
        }}
      />
      <Select<TriageKind | typeof ALL>
        quiet
        label={t('ui_filter_kind')}
        value={filter.kind ?? ALL}
        options={[
          { value: ALL, label: t('ui_filter_kinds') },
          ...TRIAGE_KINDS.filter((kind) => kind !== 'spam').map((kind) => ({
            value: kind,
            label: t(`ui_kind_${kind}`),
          })),
        ]}
        onChoose={(kind) => onFilter({ ...filter, kind: kind === ALL ? null : kind })}
      />
    </search>
  );
}
