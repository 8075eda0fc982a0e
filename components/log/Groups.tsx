/** The groups of the list, or a true sentence where there is none. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { EVERYTHING } from '../../lib/log/derive.ts';
import type { Interaction } from '../../lib/log/schema.ts';
import { SECTIONS, type Section } from '../../lib/log/waiting.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { WAITS_IN } from '../../lib/networks/facts.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words.tsx';
import { sourceName, type WaitingViewProps } from './waiting.ts';

export interface GroupsProps
  extends Pick<
    WaitingViewProps,
    'listing' | 'foot' | 'filter' | 'accounts' | 'onMore' | 'onRetry' | 'onFilter' | 'onSettings'
  > {
  readonly rows: (items: readonly Interaction[]) => ComponentChildren;
}

/** Read at a time when more is asked for. */
export const PAGE = 60;

export function Groups(props: GroupsProps) {
  const { listing, rows } = props;
  const { say, t } = useWords();
  const id = useId();
  switch (listing.is) {
    case 'loading':
      return <p class="empty">{t('ui_waiting_loading')}</p>;
    case 'failed':
      return (
        <div class="empty" role="alert">
          <p>{t(`ui_log_${listing.failure}`)}</p>
          <Button onPress={props.onRetry}>{t('ui_retry')}</Button>
        </div>
      );
    case 'found':
      return (
        <section aria-labelledby={id}>
          <h2 class={listing.items.length === 0 ? 'unseen' : 'group'} id={id}>
            {say({ key: 'ui_found', count: listing.items.length })}
          </h2>
          {listing.items.length === 0 && <p class="empty">{t('ui_found_none')}</p>}
          {rows(listing.items)}
          {!listing.complete && <p class="empty">{t('ui_found_more')}</p>}
        </section>
      );
    case 'waiting': {
      const filled = SECTIONS.filter((section) => listing.counts[section] > 0);
      if (filled.length === 0) return <Nobody {...props} />;
      return filled.map((section) => <Group key={section} {...props} section={section} listing={listing} />);
    }
  }
}

function Group({
  section,
  listing: { sections, counts },
  rows,
  onMore,
}: GroupsProps & {
  readonly section: Section;
  readonly listing: Extract<WaitingViewProps['listing'], { is: 'waiting' }>;
}) {
  const { t } = useWords();
  const id = useId();
  const left = counts[section] - sections[section].length;
  return (
    <section aria-labelledby={id}>
      <h2 class={`group ${section}`} id={id}>
        {t(`ui_group_${section}`)} <span class="count">{counts[section].toLocaleString()}</span>
      </h2>
      {rows(sections[section])}
      {left > 0 && (
        <button type="button" class="button bare further" data-stop={`more ${section}`} onClick={() => onMore(section)}>
          {left > PAGE ? t('ui_show_some', PAGE, left) : t('ui_show_rest', left)}
        </button>
      )}
    </section>
  );
}

function Nobody({ foot, filter, accounts, onFilter, onSettings }: GroupsProps) {
  const { t } = useWords();
  if (filter.network !== null || filter.account !== null || filter.kind !== null) {
    return (
      <div class="empty">
        <p>{t('ui_nobody_here')}</p>
        <Button onPress={() => onFilter(EVERYTHING)}>{t('ui_filter_off')}</Button>
      </div>
    );
  }
  if (!foot) return null;
  if (foot.ever) return <p class="empty">{t('ui_nobody_waits')}</p>;
  if (accounts.length > 0) return <Unseen accounts={accounts} />;
  return (
    <div class="empty">
      <p>{t('ui_no_accounts')}</p>
      <Button look="main" onPress={onSettings}>
        {t('ui_settings')}
      </Button>
    </div>
  );
}

/** What to open, so that there is something to see: that isn't the same on every network. */
function Unseen({ accounts }: Pick<GroupsProps, 'accounts'>) {
  const words = useWords();
  const own = [...new Set(accounts.map(({ network }) => network))];
  return (
    <div class="empty">
      <p>{words.t('ui_never_saw')}</p>
      <ul class="opens">
        {WAITS_IN.map((place) => {
          const names = own.filter((network) => FACTS[network].waitsIn === place).map((id) => sourceName(words, id));
          return names.length > 0 && <li key={place}>{words.t(`ui_open_${place}`, names.join(', '))}</li>;
        })}
      </ul>
    </div>
  );
}
