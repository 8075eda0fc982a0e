// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/advice/Panel.tsx';
import { AXES } from '../../lib/rules/rule.ts';
import { button, findButton, mount, settled } from './mount.tsx';
import { advert, fine, hype, noQuestion, over, reply, short, unjudged, urgency } from './samples.ts';

const calls = { onFix: vi.fn(), onDismiss: vi.fn(), onKeep: vi.fn(), onRuleOff: vi.fn() };
const show = (props: Partial<PanelProps> = {}) => mount(<Panel judgement={advert} {...calls} {...props} />);
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent);

beforeEach(() => vi.clearAllMocks());

describe('the summary', () => {
  test('has the verdict, live, and a sentence with its number for every axis', () => {
    const root = show();
    expect(root.querySelector('h2[aria-live="polite"]')?.textContent).toBe(
      'Reads like an advert. Two changes fix most of it.',
    );
    expect(texts(root, '.bars li')).toEqual([
      'Talks at people more than with themTone 38',
      'Nobody to thank in this oneThanks –',
      'Nothing here that people could answerReply 45',
      'Fits X, but four hashtags is a lotFit 82',
    ]);
  });

  test('says where it goes by a number of the user’s own', () => {
    const own = { ...over, length: { ...over.length, yours: true as const } };
    expect(show({ judgement: own }).querySelector('.length')?.textContent).toBe('294 of 280 By your number.');
  });

  test('says how long the draft is, as the network counts', () => {
    expect(show({ judgement: over }).querySelector('.length.over')?.textContent).toBe('294 of 280');
  });

  test('says what was not judged', () => {
    expect(show({ judgement: unjudged }).querySelector('.not-judged')?.textContent).toContain('reads like Polish');
  });

  test('of a short draft is its verdict alone', () => {
    const root = show({ judgement: short });
    expect(root.querySelector('h2')?.textContent).toBe('Too short to judge yet.');
    expect(root.querySelector('.bars')).toBeNull();
    expect(root.querySelector('details')).toBeNull();
  });
});

describe('the receipt', () => {
  test('shows every line with its points, and sums that are the scores', () => {
    const root = show();
    const points = (text: string) => Number(text.replace('−', '-').replace('+', ''));
    const tables = [...root.querySelectorAll('.receipt table')];
    const judged = AXES.filter((axis) => advert.axes[axis].score !== null);
    expect(tables).toHaveLength(judged.length);
    tables.forEach((table, index) => {
      const shown = texts(table, 'tbody td').map((text) => points(text ?? ''));
      const total = Number(table.querySelector('tfoot td')?.textContent);
      expect(shown.reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(total).toBe(advert.axes[judged[index] ?? 'tone'].score);
    });
    expect(texts(root, '.receipt tbody tr')).toHaveLength(advert.receipt.length);
  });

  test('writes what was taken and what was given with its sign', () => {
    expect(texts(show(), '.receipt table:first-child tbody td')).toEqual(['100', '−24', '−12', '−20', '−16', '+10']);
  });
});

describe('the tips', () => {
  test('are all named, and the first is open', () => {
    const root = show();
    expect(texts(root, '.tip h3')).toHaveLength(3);
    expect([...root.querySelectorAll('.tip .fold')].map((one) => one.getAttribute('aria-expanded'))).toEqual([
      'true',
      'false',
      'false',
    ]);
    expect(findButton('Remove it')).toBeDefined();
  });

  test('open one at a time and fold again', async () => {
    const root = show();
    const open = () => [...root.querySelectorAll('.tip:not(.folded) h3')].map((one) => one.textContent);
    button('“revolutionary” says nothing that can be checked.').click();
    await settled();
    expect(open()).toEqual(['“revolutionary” says nothing that can be checked.']);
    button('“revolutionary” says nothing that can be checked.').click();
    await settled();
    expect(open()).toEqual([]);
  });

  test('put the quoted words first and the whole sentence where none are quoted', () => {
    expect(texts(show(), '.tip h3 b')).toEqual(['“Don’t miss out!”', '“revolutionary”', noQuestion.message.key]);
  });

  test('hand back the finding and the fix that was pressed', () => {
    show();
    button('Ask instead: “Would this help you?”').click();
    button('Remove it').click();
    expect(calls.onFix.mock.calls).toEqual([
      [urgency, urgency.fixes[0]],
      [urgency, urgency.fixes[1]],
    ]);
  });

  test('take no for an answer in three ways', () => {
    show();
    button('Dismiss').click();
    button('Our voice, keep').click();
    button('Turn rule off').click();
    expect(calls.onDismiss).toHaveBeenCalledWith(urgency);
    expect(calls.onKeep).toHaveBeenCalledWith(urgency);
    expect(calls.onRuleOff).toHaveBeenCalledWith(urgency);
  });

  test('saying no keeps the focus in the panel', () => {
    const root = show({ onClose: () => {} });
    button('Dismiss').focus();
    button('Dismiss').click();
    expect(document.activeElement).toBe(root.querySelector('.panel'));
  });

  test('a prompt is advice to read, never a button', () => {
    const root = show({ judgement: { ...advert, tips: [hype] } });
    expect(root.querySelector('.prompt')?.textContent).toContain('in your own words');
    expect(root.querySelector('.mends')).toBeNull();
  });

  test('tell the reason behind the rule when asked', async () => {
    const root = show({ about: () => ({ why: 'show-up', source: 'A study' }) });
    expect(root.textContent).not.toContain('A study');
    button('Why?').click();
    await settled();
    expect(root.querySelector('.principle')?.textContent).toContain('Source: A study');
    expect(root.querySelector('.principle')?.textContent).not.toContain('why_');
  });

  test('no “Why?” where nothing is known about the rule', () => {
    show();
    expect(findButton('Why?')).toBeUndefined();
  });

  test('tell what mending it would do to the number', () => {
    expect(show({ ifFixed: () => 62 }).querySelector('.gain')?.textContent).toBe('Tone 38 → 62');
    expect(show({ ifFixed: () => 38 }).querySelector('.gain')).toBeNull();
  });
});

describe('after a fix', () => {
  const gone = { judgement: fine };
  test('that took, it says how to bring the words back', () => {
    const outcome = { fingerprint: urgency.fingerprint, outcome: 'applied' as const };
    expect(texts(show({ ...gone, outcome }), '[role="status"] p')).toEqual(['Fixed. Ctrl+Z brings it back.']);
    expect(texts(show({ ...gone, outcome, undoKeys: '⌘Z' }), '[role="status"] p')).toEqual([
      'Fixed. ⌘Z brings it back.',
    ]);
  });

  test('that the box refused, the tip says that it is copied', () => {
    const root = show({ outcome: { fingerprint: urgency.fingerprint, outcome: 'refused' } });
    expect(texts(root, '.tip [role="status"] p')).toEqual([
      'This box didn’t take the change. It’s copied: paste it yourself.',
    ]);
    expect(findButton('Remove it')).toBeDefined();
  });

  test('that is not wanted any more, nothing is offered twice', () => {
    show({ outcome: { fingerprint: urgency.fingerprint, outcome: 'applied' } });
    expect(findButton('Remove it')).toBeUndefined();
  });
});

test('beside a reply, each question is answered or not yet', () => {
  const root = show({ judgement: reply, answering: 'tomasz.k' });
  expect(root.querySelector('.reply-check h3')?.textContent).toBe('Your answer to tomasz.k');
  expect(texts(root, '.reply-check .done')).toEqual(['“ships to Poland?” answered', 'their name used']);
  expect(texts(root, '.reply-check .open')).toEqual([
    '“how long does it take?” not yet',
    'could stand under any message; change one line',
  ]);
});

describe('floating', () => {
  test('it is a dialog that closes by its button and by Escape inside it', () => {
    const close = vi.fn();
    const panel = show({ onClose: close }).querySelector('[role="dialog"]');
    button('Close').click();
    panel?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(close).toHaveBeenCalledTimes(2);
  });

  test('it takes the focus only when told to', async () => {
    const root = show({ onClose: () => {} });
    await settled();
    expect(document.activeElement).toBe(document.body);
    const opened = mount(<Panel judgement={advert} {...calls} onClose={() => {}} takeFocus />);
    await vi.waitFor(() => expect(document.activeElement).toBe(opened.querySelector('.panel')));
    expect(root).toBe(opened);
  });

  test('in a page of its own it is no dialog', () => {
    expect(show().querySelector('[role="dialog"]')).toBeNull();
  });
});
