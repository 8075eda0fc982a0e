/** Who waits for an answer: groups in the order in which they press, or what a search found. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../../lib/log/actions.ts';
import type { Interaction } from '../../lib/log/schema.ts';
import { SECTIONS } from '../../lib/log/waiting.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words.tsx';
import { Bar } from './Bar.tsx';
import { Filters } from './Filters.tsx';
import { FootView } from './FootView.tsx';
import { Groups } from './Groups.tsx';
import { Item } from './Item.tsx';
import { Snooze } from './Snooze.tsx';
import { useKeys } from './useKeys.ts';
import type { WaitingViewProps } from './waiting.ts';

/** What is open in the list, beside the list itself. */
type Opened = { readonly is: 'snooze' | 'unfolded' | 'erasing'; readonly key: string } | { readonly is: 'many' } | null;

/** Where the focus can rest in the list, from top to bottom: items, and "show more". */
const stopsIn = (list: Element | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-stop]') ?? []),
];

export function WaitingView(props: WaitingViewProps) {
  const { listing, now, filter, query, hours } = props;
  const { say, t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<Opened>(null);
  /** The item that a click with Shift selects up to. */
  const anchor = useRef<string | null>(null);
  /** Something was done from the list: the focus belongs there, also when the item that had it is gone. */
  const owed = useRef(false);

  /**
   * The mouse is down. What it presses must not move away under it, so the item that it makes current, which unfolds its
   * buttons, waits till it is let go.
   */
  const pressed = useRef(false);

  const failure = props.failure ?? props.foot?.trouble;
  const shown = itemsOf(listing);
  const picked = shown.filter(({ key }) => selected.has(key));
  const here = shown.find(({ key }) => key === chosen) ?? shown[0];
  const current = here?.key;

  const focus = (key: string) => {
    stopsIn(list.current)
      .find((stop) => stop.dataset['stop'] === key)
      ?.focus();
  };

  useLayoutEffect(() => {
    if (owed.current && current && (document.activeElement ?? document.body) === document.body) focus(current);
  });

  const step = (by: 1 | -1) => {
    const stops = stopsIn(list.current);
    const focused = document.activeElement?.closest<HTMLElement>('[data-stop]');
    const at = focused ? stops.indexOf(focused) + by : stops.findIndex((stop) => stop.dataset['stop'] === current);
    stops[Math.max(0, Math.min(at, stops.length - 1))]?.focus();
  };

  /** The item after those that are about to go, or the one before them. */
  const moveOn = (gone: readonly Interaction[]) => {
    const goes = new Set(gone.map(({ key }) => key));
    const at = shown.findIndex(({ key }) => key === current);
    const next =
      shown.slice(Math.max(at, 0)).find(({ key }) => !goes.has(key)) ??
      shown.slice(0, Math.max(at, 0)).findLast(({ key }) => !goes.has(key));
    owed.current = true;
    setChosen(next?.key ?? null);
    setOpened(null);
  };

  const act = (items: readonly Interaction[], action: Action) => {
    if (items.length === 0) return;
    // What search found stays in sight, whatever becomes of it.
    if (listing.is === 'waiting') moveOn(items);
    else setOpened(null);
    setSelected(new Set());
    props.onAct(items, action);
  };
  const actOnPicked = (action: Action) => act(picked.length > 0 ? picked : here ? [here] : [], action);

  const select = (key: string, range: boolean) => {
    const keys = shown.map((item) => item.key);
    const [from, to] = [keys.indexOf(anchor.current ?? key), keys.indexOf(key)].toSorted((a, b) => a - b);
    const among = range && from !== undefined && to !== undefined && from >= 0 ? keys.slice(from, to + 1) : null;
    anchor.current = key;
    setChosen(key);
    setSelected((now) => {
      if (among) return new Set([...now, ...among]);
      return now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set([...now, key]);
    });
  };

  const toggle = (next: NonNullable<Opened>) =>
    setOpened((now) => (JSON.stringify(now) === JSON.stringify(next) ? null : next));
  const closeOpened = () => {
    setOpened(null);
    if (current) focus(current);
  };

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    e: () => actOnPicked({ is: 'answered' }),
    s: () => {
      if (picked.length > 0) toggle({ is: 'many' });
      else if (here) toggle({ is: 'snooze', key: here.key });
    },
    o: () =>
      stopsIn(list.current)
        .find((stop) => stop.dataset['stop'] === current)
        ?.querySelector('a')
        ?.click(),
    x: ({ shiftKey }) => here && select(here.key, shiftKey),
    u: () => props.said?.canUndo && props.onUndo(),
    '/': () => search.current?.focus(),
  });

  const several = new Set(
    props.accounts
      .filter(({ network, handle }) =>
        props.accounts.some((other) => other.network === network && other.handle !== handle),
      )
      .map(({ network }) => network as string),
  );

  const snoozing = (items: readonly Interaction[]) => (
    <Snooze now={now} hours={hours} onSnooze={(until) => act(items, { is: 'snooze', until })} onClose={closeOpened} />
  );

  const rows = (items: readonly Interaction[]) => (
    <ul>
      {items.map((item) => {
        const opens = (is: 'snooze' | 'unfolded' | 'erasing') =>
          opened?.is === is && 'key' in opened && opened.key === item.key;
        return (
          <li key={item.key}>
            <Item
              item={item}
              now={now}
              address={props.addressOf(item)}
              ofSeveral={several.has(item.network)}
              current={item.key === current}
              selected={selected.has(item.key)}
              unfolded={opens('unfolded') || opens('erasing')}
              erasing={opens('erasing')}
              snooze={opens('snooze') ? snoozing([item]) : null}
              onFocus={() => pressed.current || setChosen(item.key)}
              onCurrent={() => setChosen(item.key)}
              onSelect={(range) => select(item.key, range)}
              onUnfold={() => {
                setChosen(item.key);
                if (opens('erasing')) setOpened(null);
                else toggle({ is: 'unfolded', key: item.key });
              }}
              onAnswered={() => act([item], { is: 'answered' })}
              onSnooze={() => toggle({ is: 'snooze', key: item.key })}
              onNotNeeded={() => act([item], { is: 'not needed' })}
              onWaiting={() => act([item], { is: 'waiting' })}
              onKind={(kind) => {
                // Spam leaves the list; what is of another kind moves in it.
                if (kind === 'spam' && listing.is === 'waiting') moveOn([item]);
                owed.current = true;
                props.onKind(item, kind);
              }}
              onGone={() => act([item], { is: 'deleted' })}
              onHeard={() => props.onHeard(item)}
              onErasing={(asked) => setOpened({ is: asked ? 'erasing' : 'unfolded', key: item.key })}
              onErase={() => {
                moveOn([item]);
                props.onErase(item);
              }}
            />
          </li>
        );
      })}
    </ul>
  );

  return (
    <div class="waiting">
      <Filters
        filter={filter}
        query={query}
        accounts={props.accounts}
        searchRef={search}
        onFilter={props.onFilter}
        onQuery={props.onQuery}
      />
      {failure && <Notice look="error">{t(`ui_log_${failure}`)}</Notice>}
      <div
        class="groups"
        ref={list}
        aria-busy={listing.is === 'loading'}
        onPointerDown={() => {
          pressed.current = true;
          const release = () => {
            pressed.current = false;
          };
          document.addEventListener('pointerup', release, { once: true });
          document.addEventListener('pointercancel', release, { once: true });
        }}
      >
        <Groups {...props} rows={rows} />
      </div>
      <Bar
        picked={picked.length}
        said={props.said}
        now={now}
        snooze={opened?.is === 'many' ? snoozing(picked) : null}
        onAct={actOnPicked}
        onSnooze={() => toggle({ is: 'many' })}
        onClear={() => setSelected(new Set())}
        onUndo={props.onUndo}
      />
      <FootView foot={props.foot} accounts={props.accounts} now={now} />
      <p class="unseen" role="status">
        {listing.is === 'found' && say({ key: 'ui_found', count: listing.items.length })}
      </p>
    </div>
  );
}

const itemsOf = (listing: WaitingViewProps['listing']): readonly Interaction[] => {
  if (listing.is === 'found') return listing.items;
  return listing.is === 'waiting' ? SECTIONS.flatMap((section) => listing.sections[section]) : [];
};
