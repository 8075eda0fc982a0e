// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Unread, type UnreadProps } from '../../components/advice/Unread.tsx';
import { Health } from '../../components/options/Health.tsx';
import { SeenHere } from '../../components/popup/SeenHere.tsx';
import { FACTS, NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import type { HealthRecord } from '../../lib/networks/health.ts';
import { SURFACES, VIEWS } from '../../lib/networks/places.ts';
import { button, findButton, mount, settled } from './mount.tsx';

const NOON = new Date(2026, 10, 22, 12).getTime();
const BEFORE = new Date(2026, 10, 20, 12).getTime();
const record = (more: Partial<HealthRecord>): HealthRecord => ({
  network: 'x',
  part: 'composer',
  place: 'home',
  health: 'healthy',
  matched: [],
  at: NOON,
  worked: NOON,
  ...more,
});
const networks = NETWORK_IDS.map((id) => ({ id, name: FACTS[id].name }));
const show = (...records: readonly HealthRecord[]) => mount(<Health records={records} networks={networks} />);

describe('health in settings', () => {
  test('is said in plain words, each with its date', () => {
    const root = show(
      record({
        matched: [
          ['editor', 'testid'],
          ['send', 'last button'],
        ],
      }),
      record({ part: 'list', place: 'notifications', health: 'fallback' }),
      record({ place: '', health: 'unreadable', worked: BEFORE }),
    );
    expect(root.querySelector('summary')?.textContent).toBe('X can’t read');
    const text = root.textContent ?? '';
    expect(text).toMatch(/Post on the home pagehealthyRead without trouble, last on .*22.*2026\./);
    expect(text).toContain('Found by text box: testid · send button: last button');
    expect(text).toMatch(/List: notificationson fallbackThe page has changed\./);
    expect(text).toMatch(/couldn’t read it on .*22.*2026, so I said nothing\. It last worked on .*20.*2026\./);
  });

  test('of a network that wasn’t there nothing is said', () => {
    expect(show().textContent).toContain('Nothing yet.');
    expect(show(record({})).querySelectorAll('details')).toHaveLength(1);
  });

  test('every place has words of its own kind', () => {
    const places = [
      ...SURFACES.map((place) => record({ place })),
      ...VIEWS.map((place) => record({ part: 'list', place })),
    ];
    const said = [...show(...places).querySelectorAll('.line > span')].map(({ textContent }) => textContent);
    expect(said).toHaveLength(places.length);
    expect(said.filter((words) => !words || /ui_|-|^[a-z]/.test(words.replace('pop-up', '')))).toEqual([]);
  });
});

const unread = (props: Partial<UnreadProps> = {}) =>
  mount(
    <Unread
      why="markup"
      network="X"
      worked={null}
      report={'main\n  div role=textbox'}
      onCopy={async () => true}
      onClose={() => undefined}
      {...props}
    />,
  );

describe('beside a box that isn’t read', () => {
  test('why, and when it last worked', () => {
    expect(unread().textContent).toContain('not like one I know on X');
    expect(unread().textContent).not.toContain('last worked');
    expect(unread({ why: 'account', worked: NOON }).textContent).toMatch(
      /which account is signed in.*last worked on .*22/,
    );
  });

  test('what will be copied can be seen, and is what is copied, once it is asked for', async () => {
    const onCopy = vi.fn(async () => true);
    const root = unread({ onCopy });
    expect(root.querySelector('pre')?.textContent).toBe('main\n  div role=textbox');
    expect(onCopy).not.toHaveBeenCalled();
    button('Copy what Parley saw').click();
    await settled();
    expect(onCopy.mock.calls).toEqual([['main\n  div role=textbox']]);
    expect(root.querySelector('[role="status"]')?.textContent).toContain('Copied. Nothing was sent');
  });

  test('where copying is forbidden it says what to do', async () => {
    const root = unread({ onCopy: async () => false });
    button('Copy what Parley saw').click();
    await settled();
    expect(root.querySelector('[role="status"]')?.textContent).toContain('In Parley’s popup you can mark the text');
    expect(root.querySelector('details')?.open).toBe(true);
  });

  test('Escape closes it', () => {
    const onClose = vi.fn();
    const root = unread({ onClose });
    root
      .querySelector('[role="dialog"]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('what Parley sees here, in the popup', () => {
  const open = async (onAsk: () => Promise<string | null>) => {
    const root = mount(<SeenHere onAsk={onAsk} onCopy={async () => true} />);
    const details = root.querySelector('details');
    if (!details) throw new Error('nothing to open');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settled();
    await settled();
    return root;
  };

  test('is asked for only when it is opened', async () => {
    const onAsk = vi.fn(async () => 'main');
    mount(<SeenHere onAsk={onAsk} onCopy={async () => true} />);
    expect(onAsk).not.toHaveBeenCalled();
    expect(findButton('Copy what Parley saw')).toBeUndefined();
    expect((await open(onAsk)).querySelector('pre')?.textContent).toBe('main');
  });

  test('a page that doesn’t answer is to be reloaded', async () => {
    expect((await open(async () => null)).textContent).toContain('Reload the page');
  });
});
