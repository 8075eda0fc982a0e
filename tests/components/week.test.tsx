// @vitest-environment happy-dom
/** The week as people read it, hear it and use it. The figures themselves are proved in tests/week. */
import { describe, expect, test, vi } from 'vitest';
import { WeekView, type WeekViewProps } from '../../components/week/WeekView.tsx';
import { NO_GOALS } from '../../lib/week/schema.ts';
import { answered, asked, plain, weekFrom } from '../week/life.ts';
import { weekProps } from './gallery/week.tsx';
import { button, findButton, mount, settled } from './mount.tsx';

const show = (over: Partial<WeekViewProps> = {}): HTMLElement => mount(<WeekView {...weekProps(over)} />);
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
const choose = (select: HTMLSelectElement | null | undefined, value: string): void => {
  if (!select) throw new Error('nothing to choose from');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const labelled = (label: string): HTMLElement | null | undefined =>
  [...document.querySelectorAll('label')]
    .find(({ textContent }) => textContent?.startsWith(label))
    ?.querySelector<HTMLElement>('select, input');

/** Six questions on Friday: four answered after an hour, one at once, one still waiting. */
const friday = () =>
  weekFrom({
    items: ['11:00', '11:00', '11:00', '11:00', '10:00', null].map((answer) =>
      asked('2026-11-20T10:00', answer === null ? {} : { state: answered(`2026-11-20T${answer}`) }),
    ),
  });

describe('figures', () => {
  test('are sentences, each with a chart that is a sentence and a table as well', () => {
    show({ week: friday() });
    expect(texts('.figure h3')).toEqual(['5 of 6 messages answered.', 'Median wait: 1 h.']);
    const charts = [...document.querySelectorAll('svg[role="img"]')].map((one) =>
      plain(one.getAttribute('aria-label')),
    );
    expect(charts).toEqual([
      'Answered: 5 of 6 (Nov 16 – 22). The other weeks have no figure.',
      'Median wait: 1 h (Nov 16 – 22). The other weeks have no figure.',
    ]);
    expect(texts('table caption')).toEqual(['Answered, week by week', 'Median wait, week by week']);
    const [table] = document.querySelectorAll('table');
    const rows = [...(table?.querySelectorAll('tr') ?? [])].map(({ cells }) =>
      [...cells].map((cell) => plain(cell.textContent)),
    );
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)).toEqual(['Nov 16 – 22', '5 of 6']);
    expect(rows[0]).toEqual(['Sep 28 – Oct 4', 'no figure']);
    expect(table?.querySelectorAll('th[scope="row"]')).toHaveLength(8);
  });

  test('something to try where it helps, and nothing where all is well', () => {
    show({ week: friday() });
    expect(texts('.try')).toEqual([
      'To try: a short word to the oldest question, even if the full answer comes later.',
    ]);
    expect(texts('.figure .notes')).toEqual([
      'Half of 5 answers were there by then, in working hours · Nothing to change',
    ]);
  });

  test('no number before there is enough, but how much is missing', () => {
    show({ week: weekFrom({ items: [asked('2026-11-20T10:00', { state: answered('2026-11-20T11:00') })] }) });
    expect(document.querySelector('svg')).toBeNull();
    expect(texts('.missing li')).toContain('4 more replies and I can show your median.');
    expect(texts('.missing p')).toEqual(['No guesses before that.']);
  });

  test('why weeks are blank where less is kept than is shown; nothing of it where nothing is shown', () => {
    const kept = () => texts('.kept');
    show({ week: friday(), retention: 30 });
    expect(kept()).toEqual(['You keep the last 30 days, so older weeks are blank. Settings can keep more.']);
    show({ week: friday(), retention: 90 });
    expect(kept()).toEqual([]);
    show({ week: weekFrom({}), retention: 30 });
    expect(kept()).toEqual([]);
  });

  test('of one account, if there are several', () => {
    const onPlace = vi.fn();
    show({ onPlace });
    const select = labelled('Account') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual(['All accounts', 'Bluesky · acme.example', 'X · acme']);
    choose(select, 'bluesky\nacme.example');
    choose(select, '');
    expect(onPlace.mock.calls).toEqual([['bluesky\nacme.example'], [null]]);
    show({ places: [] });
    expect(labelled('Account')).toBeUndefined();
  });
});

describe('goals', () => {
  const wish = async (entry: string): Promise<void> => {
    const field = labelled('What would you like to reach?') as HTMLInputElement;
    field.value = entry;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    field.closest('form')?.requestSubmit();
    await settled();
  };

  test('say how they stand', () => {
    show({ week: friday(), goals: { answers: 80, balance: 2, promo: null } });
    expect(texts('.goal p')).toEqual([
      'At least 80% of messages answered',
      'Reached. 5 of 6 messages answered.',
      'At least 2 answers for every post',
      'Not known yet. 10 more posts or answers and I can show talk : listen.',
    ]);
  });

  test('one that was said is set, and taken away again by its name', async () => {
    const onGoals = vi.fn();
    show({ goals: { ...NO_GOALS, promo: 20 }, onGoals });
    await wish('Answer 8 of 10 messages');
    button('Remove At most 20% of posts are offers').click();
    expect(onGoals.mock.calls).toEqual([[{ answers: 80, balance: null, promo: 20 }], [NO_GOALS]]);
  });

  test('followers are declined, with a reason and something better', async () => {
    const onGoals = vi.fn();
    show({ goals: NO_GOALS, onGoals });
    await wish('10,000 followers');
    expect(onGoals).not.toHaveBeenCalled();
    expect(document.querySelector('.offer')?.textContent).toContain('A count of followers says little');
    expect(document.querySelector('.offer')?.closest('[role="status"]')).not.toBeNull();
    button('Take this goal').click();
    expect(onGoals).toHaveBeenCalledWith({ ...NO_GOALS, answers: 90 });
  });

  test('what can’t be read is said so', async () => {
    show({ goals: NO_GOALS });
    await wish('World peace');
    expect(document.querySelector('.problem')?.textContent).toContain('I can follow goals about answers');
  });
});

describe('lists', () => {
  test('what was heard goes from asked to done, or away', () => {
    const [onHeardState, onForgetHeard] = [vi.fn(), vi.fn()];
    show({ onHeardState, onForgetHeard });
    choose(labelled('How far it has come: A smaller size') as HTMLSelectElement, 'passed on');
    button('Remove Repair kits sold one by one').click();
    expect(onHeardState).toHaveBeenCalledWith('h1', 'passed on');
    expect(onForgetHeard).toHaveBeenCalledWith('h3');
  });

  test('kind words are opened, or thanked for elsewhere', () => {
    const [onOpen, onThanked] = [vi.fn(), vi.fn()];
    const { thanks } = weekProps();
    const unlinked = thanks.map((item, place) => (place === 1 ? { ...item, link: null } : item));
    show({ thanks: unlinked, onOpen, onThanked });
    button('Open what Dan O. wrote').click();
    button('Maja Lindqvist was thanked').click();
    expect(texts('[aria-labelledby="week-thanks"] > .hint')).toEqual(['3 more are in Waiting.']);
    expect(onOpen).toHaveBeenCalledWith(unlinked[0]);
    expect(onThanked).toHaveBeenCalledWith(unlinked[1]);
    expect(findButton('Open what Maja Lindqvist wrote')).toBeUndefined();
  });
});

test('the summary is the same sentences, and whether it was copied is told', async () => {
  const onCopyText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('denied'));
  show({ week: friday(), onCopyText });
  const outcome = () => document.querySelector('footer [role="status"]')?.textContent;
  button('Copy as text').click();
  await settled();
  expect(outcome()).toBe('Copied.');
  expect(onCopyText.mock.calls[0]?.[0].split('\n')).toEqual([
    'Week to November 22, 2026 · All accounts',
    '5 of 6 messages answered.',
    'Median wait: 1 h. (Half of 5 answers were there by then, in working hours)',
    'Not enough to say yet: Talk : listen, Promo share, Thanked, and Days shown up.',
    'Counted from the pages that were opened. What nobody opened isn’t in it.',
  ]);
  button('Copy as text').click();
  await settled();
  expect(outcome()).toContain('The browser didn’t let me copy.');
});
