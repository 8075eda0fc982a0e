// @vitest-environment happy-dom
/** The Waiting list: what it shows of a log, and what it asks for by mouse and by keys. */
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { ageOf, whenOf } from '../../components/log/times.ts';
import { WaitingView } from '../../components/log/WaitingView.tsx';
import type { Listing, WaitingViewProps } from '../../components/log/waiting.ts';
import { WordsProvider } from '../../components/words.tsx';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { button, findButton, mount, settled } from './mount.tsx';
import { ana, dan, HOUR, hostile, item, listing, maja, manual, NOW, tomasz, waiting } from './waiting-samples.ts';
import { words } from './words.ts';

const three = listing({ overdue: [maja, tomasz], today: [ana] });
const show = (over: Partial<WaitingViewProps> = {}) => mount(<WaitingView {...waiting({ listing: three, ...over })} />);
const article = (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('article')].find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const press = async (...keys: readonly (string | KeyboardEventInit)[]) => {
  for (const key of keys) {
    const init = typeof key === 'string' ? { key } : key;
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
    await settled();
  }
};

describe('ages and due times', () => {
  const minute = 60_000;
  test.each([
    [NOW - 20_000, NOW - 20_000, 'just now'],
    [NOW - 59 * minute, NOW - 59 * minute, '59 min ago'],
    [NOW - 3 * HOUR, NOW - 3 * HOUR, '3 h ago'],
    // "3h" on a page is anything up to four hours.
    [NOW - 4 * HOUR, NOW - 3 * HOUR, 'about 3 h ago'],
    [NOW - 49 * HOUR, NOW - 49 * HOUR, '2 d ago'],
  ])('an age is as exact as the page was', (from, to, said) => {
    expect(ageOf(words, item({ time: { from, to } }), NOW)).toBe(said);
  });

  test('where the page gave no time, it is when Parley saw it', () => {
    expect(ageOf(words, item({ time: null, firstSeen: NOW - 2 * HOUR }), NOW)).toBe('seen 2 h ago');
  });

  test('late, due, back: by the user’s own calendar', () => {
    const when = (over: Parameters<typeof item>[0]) => whenOf(words, item(over), NOW);
    expect(when({ due: NOW - 2.5 * HOUR })).toEqual({ text: '2 h late', late: true });
    expect(when({ due: NOW - 1000 })).toEqual({ text: 'due now', late: true });
    expect(when({ due: NOW + 2 * HOUR })?.text).toMatch(/^due (?:16:00|4:00\sPM)$/);
    expect(when({ due: NOW + 20 * HOUR })?.text).toMatch(/^due tomorrow 10:00/);
    expect(when({ due: NOW + 30 * 24 * HOUR })?.text).toMatch(/^due .*2026$/);
    expect(when({ state: { is: 'snoozed', at: NOW, until: NOW + 2 * HOUR } })?.text).toMatch(/^back (?:16|4):00/);
    expect(when({ state: { is: 'snoozed', at: NOW, until: NOW - HOUR } })?.text).toMatch(/^back since/);
    expect(when({ state: { is: 'answered', at: NOW, by: 'page' } })).toBeNull();
  });
});

describe('where nothing was seen yet', () => {
  const foot = { looks: [], due: 0, aside: 0, trouble: null, ever: false };
  const said = (...networks: readonly NetworkId[]) => {
    const accounts = networks.map((network) => ({ network, handle: 'tallshiptea' }));
    return [...show({ listing: listing({}), foot, accounts }).querySelectorAll('.empty li')].map(
      (one) => one.textContent,
    );
  };

  test('each network says what to open there, one line for all alike', () => {
    expect(said('x', 'instagram', 'tiktok', 'mastodon', 'x')).toEqual([
      'X, Mastodon: your notifications',
      'TikTok: your inbox, at the tab for comments or for mentions',
      'Instagram: your own posts, with the comments below them',
    ]);
    expect(said('instagram').join()).not.toContain('notifications');
  });
});

describe('the list', () => {
  test('what pages wrote is text and nothing else', () => {
    const root = show({ listing: listing({ today: hostile }) });
    expect(root.querySelector('script, img, b[onclick]')).toBeNull();
    expect(root.textContent).toContain('<script>alert(1)</script>');
    expect(root.textContent).toContain('No words that I can read.');
    // Their bidi marks stay out of sentences of ours.
    expect(root.querySelectorAll('[aria-label*="\u202e"]')).toHaveLength(0);
  });

  test('says why it takes an item for what it is, and a person sets it by one click', async () => {
    const onKind = vi.fn();
    show({ onKind });
    article('Maja').focus();
    await settled();
    article('Maja').querySelector<HTMLElement>('.why')?.click();
    await settled();
    expect(article('Maja').textContent).toContain('Because it asks something · has a question mark');
    button('Crisis').click();
    expect(onKind).toHaveBeenCalledWith(maja, 'crisis');
  });

  test('a link that leads elsewhere is none, and what is kept by hand has no network', async () => {
    show({ addressOf: () => null, listing: listing({ later: [manual] }) });
    expect(document.querySelector('article a')).toBeNull();
    expect(article('Ask the shop').querySelector('.where')).toBeNull();
  });

  test('more of a group is asked for by its button', () => {
    const onMore = vi.fn();
    show({ onMore, listing: listing({ overdue: [maja] }, { overdue: 4938, thank: 12 }) });
    button('Show 60 of 4,938 more').click();
    button('Show 12 more').click();
    expect(onMore.mock.calls).toEqual([['overdue'], ['thank']]);
  });

  test('what was deleted leaves the list; what is kept by hand is nobody’s to delete', async () => {
    const onAct = vi.fn();
    show({ onAct });
    article('Maja').querySelector<HTMLElement>('.why')?.click();
    await settled();
    button('It was deleted').click();
    expect(onAct).toHaveBeenCalledWith([maja], { is: 'deleted' });
    show({ onAct, listing: listing({ later: [manual] }) });
    article('Ask the shop').querySelector<HTMLElement>('.why')?.click();
    await settled();
    expect(document.body.textContent).toContain('Keep as heard');
    expect(document.body.textContent).not.toContain('It was deleted');
  });

  test('a person is erased only after a question', async () => {
    const onErase = vi.fn();
    show({ onErase });
    article('Maja').querySelector<HTMLElement>('.why')?.click();
    await settled();
    button('Erase this person').click();
    await settled();
    expect(onErase).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('Maja Lindqvist⁩ from Parley? This can’t be taken back.');
    button('Erase').click();
    expect(onErase).toHaveBeenCalledWith(maja);
  });

  test('the undo bar says what was done with whom', () => {
    const onUndo = vi.fn();
    const root = show({ onUndo, said: { what: 'not needed', name: 'Ana Perez', count: 1, canUndo: true } });
    expect(root.querySelector('.bar')?.textContent).toContain('Not needed · Ana Perez');
    button('Undo').click();
    expect(onUndo).toHaveBeenCalledOnce();
    expect(show({ said: { what: 'undone', count: 3, canUndo: false } }).textContent).toContain(
      'Taken back · 3 messages',
    );
    expect(findButton('Undo')).toBeUndefined();
  });

  test('narrowed to one of two accounts of a network', () => {
    const onFilter = vi.fn();
    show({
      onFilter,
      accounts: [
        { network: 'x', handle: 'river_bikes' },
        { network: 'x', handle: 'river_help' },
      ],
    });
    const [where, kind] = document.querySelectorAll('select');
    expect([...(where?.options ?? [])].map(({ text }) => text)).toEqual([
      'Everywhere',
      'X',
      'X · river_bikes',
      'X · river_help',
      'Kept by hand',
    ]);
    const choose = (select: HTMLSelectElement | undefined, value: string) => {
      if (!select) throw new Error('no field');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose(where, 'x:river_help');
    expect(onFilter).toHaveBeenLastCalledWith({ network: 'x', account: 'river_help', kind: null });
    choose(kind, 'complaint');
    expect(onFilter).toHaveBeenLastCalledWith({ network: null, account: null, kind: 'complaint' });
  });
});

describe('keys', () => {
  test('move, and act on what was moved to, however quickly', () => {
    const onAct = vi.fn();
    show({ onAct });
    const down = (key: string) =>
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    article('Maja').focus();
    down('j');
    expect(document.activeElement).toBe(article('Tomasz'));
    return settled().then(() => {
      down('e');
      expect(onAct).toHaveBeenCalledWith([tomasz], { is: 'answered' });
    });
  });

  test('the first and the last item are the ends', async () => {
    show();
    await press('k');
    expect(document.activeElement).toBe(article('Maja'));
    await press('j', 'j', 'j', 'j');
    expect(document.activeElement).toBe(article('Ana'));
  });

  test('several are selected one by one or up to one, and done together', async () => {
    const onAct = vi.fn();
    show({ onAct });
    article('Maja').focus();
    await settled();
    await press('x', 'j', 'j', { key: 'X', shiftKey: true });
    expect(document.querySelector('.bar')?.textContent).toContain('3 selected');
    await press('e');
    expect(onAct).toHaveBeenCalledWith([maja, tomasz, ana], { is: 'answered' });
    expect(document.querySelector('.bar')?.textContent).not.toContain('selected');
  });

  test('snoozing asks till when, and Escape goes back to the item', async () => {
    const onAct = vi.fn();
    show({ onAct });
    article('Maja').focus();
    await settled();
    await press('s');
    expect(document.activeElement?.textContent).toBe('1 h');
    await press('Escape');
    expect(document.activeElement).toBe(article('Maja'));
    expect(document.querySelector('.snooze')).toBeNull();
    await press('s');
    button('1 h').click();
    expect(onAct).toHaveBeenCalledWith([maja], { is: 'snooze', until: NOW + HOUR });
  });

  test('belong to the field while somebody types, and to the browser with Ctrl', async () => {
    const onAct = vi.fn();
    show({ onAct });
    await press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    await press('e');
    article('Maja').focus();
    await press({ key: 'e', ctrlKey: true });
    expect(onAct).not.toHaveBeenCalled();
  });

  test('after an item is gone the next one has the focus', async () => {
    const props = waiting({ listing: three });
    mount(<WaitingView {...props} />);
    article('Maja').focus();
    await settled();
    await press('e');
    const left: Listing = listing({ overdue: [tomasz], today: [ana] });
    render(
      <WordsProvider words={words}>
        <WaitingView {...props} listing={left} />
      </WordsProvider>,
      document.body,
    );
    await settled();
    expect(document.activeElement).toBe(article('Tomasz'));
  });

  test('wake what is snoozed', async () => {
    const onAct = vi.fn();
    show({ onAct, listing: listing({ snoozed: [dan] }) });
    button('Back now').click();
    expect(onAct).toHaveBeenCalledWith([dan], { is: 'waiting' });
  });
});
