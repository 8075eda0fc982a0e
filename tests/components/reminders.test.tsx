// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Reminded } from '../../components/log/Reminded.tsx';
import { Spikes } from '../../components/log/SpikeCard.tsx';
import { RemindersEditor } from '../../components/options/Reminders.tsx';
import { button, findButton, mount, settled } from './mount.tsx';
import { reminded, reminders, spikesOf, wave } from './remind-samples.ts';
import { HOUR, NOW } from './waiting-samples.ts';

const switchNamed = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('[role="switch"]')].find((one) =>
    one.textContent?.startsWith(name),
  );
  if (!found) throw new Error(`no switch “${name}” in: ${document.body.textContent}`);
  return found;
};

const field = (label: string): HTMLInputElement | HTMLSelectElement => {
  const found = [...document.querySelectorAll('label')]
    .find((one) => one.textContent?.trim().startsWith(label))
    ?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (!found) throw new Error(`no field “${label}” in: ${document.body.textContent}`);
  return found;
};

async function fill(label: string, value: string, event: 'input' | 'change'): Promise<void> {
  const one = field(label);
  one.value = value;
  one.dispatchEvent(new Event(event, { bubbles: true }));
  await settled();
}

describe('Reminders', () => {
  test('off: nothing to set but the switch and whom to tell; the switch asks', () => {
    const onSwitch = vi.fn();
    const off = reminders({ reminders: { ...reminders().reminders, on: false }, onSwitch });
    const root = mount(<RemindersEditor {...off} />);
    expect(root.querySelectorAll('input[type="time"], select')).toHaveLength(0);
    expect(root.textContent).toContain('Jo Lund, press');
    switchNamed('Remind me').click();
    expect(onSwitch).toHaveBeenCalledWith(true);
  });

  test.each([
    ['refused', false, 'so this stays off'],
    ['missing', true, 'no longer lets Parley show notifications'],
  ] as const)('notifications %s: off, with a sentence', (permission, on, says) => {
    const root = mount(<RemindersEditor {...reminders({ permission, reminders: { ...reminders().reminders, on } })} />);
    expect(switchNamed('Remind me').getAttribute('aria-checked')).toBe('false');
    expect(root.querySelector('[role="status"]')?.textContent).toContain(says);
    expect(root.querySelectorAll('input[type="time"]')).toHaveLength(0);
  });

  test('the times of the summaries: the second after the first, or it says why not', async () => {
    const onReminders = vi.fn();
    const root = mount(<RemindersEditor {...reminders({ onReminders })} />);
    const [first, second] = root.querySelectorAll<HTMLInputElement>('input[type="time"]');
    const set = async (input: HTMLInputElement | undefined, value: string) => {
      if (input) input.value = value;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    };
    await set(second, '08:30');
    expect(onReminders).not.toHaveBeenCalled();
    expect(root.querySelector('[role="alert"]')?.textContent).not.toBe('');
    expect(first?.getAttribute('aria-invalid')).toBe('true');
    await set(second, '15:00');
    expect(onReminders).toHaveBeenCalledWith({ digests: [540, 900] });
    expect(first?.getAttribute('aria-invalid')).toBeNull();
  });

  test('says when a summary falls into quiet hours: later, or never', () => {
    const root = mount(<RemindersEditor {...reminders({ comeAt: [600, null] })} />);
    const hints = [...root.querySelectorAll('fieldset .hint')].map((one) => one.textContent);
    expect(hints[0]).toContain('10:00');
    expect(hints[1]).toContain('never');
  });

  test('quiet hours can be taken away, and may run over midnight, but not end when they begin', async () => {
    const onReminders = vi.fn();
    const root = mount(<RemindersEditor {...reminders({ onReminders })} />);
    await fill('From', '22:00', 'change');
    expect(onReminders).toHaveBeenLastCalledWith({ quiet: { from: 22 * 60, to: 8 * 60 } });
    await fill('To', '18:00', 'change');
    expect(onReminders).toHaveBeenCalledTimes(1);
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
    root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    expect(onReminders).toHaveBeenLastCalledWith({ quiet: null });
  });

  test('at most three a day is all there is to choose; single notices can be off', async () => {
    const onReminders = vi.fn();
    mount(<RemindersEditor {...reminders({ onReminders })} />);
    const most = field('At most');
    expect([...most.querySelectorAll('option')].map((one) => one.value)).toEqual(['1', '2', '3']);
    await fill('At most', '2', 'change');
    expect(onReminders).toHaveBeenLastCalledWith({ mostADay: 2 });
    switchNamed('A notice for what is overdue').click();
    expect(onReminders).toHaveBeenLastCalledWith({ singles: false });
  });

  test('what there is less of can be brought back, one by one', () => {
    const onMore = vi.fn();
    const less = [{ what: 'digest' }, { what: 'kind', kind: 'question' }] as const;
    mount(<RemindersEditor {...reminders({ less, onMore })} />);
    button('Bring back: One summary a day').click();
    expect(onMore).toHaveBeenCalledWith({ what: 'digest' });
    expect(onMore).toHaveBeenCalledTimes(1);
  });
});

describe('Contacts', () => {
  const submit = () =>
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

  test('added without the blanks around, once; a name is enough, none isn’t', async () => {
    const onContacts = vi.fn();
    const contacts = [{ name: 'Jo', reach: '1' }];
    mount(<RemindersEditor {...reminders({ contacts, onContacts })} />);
    submit();
    expect(onContacts).not.toHaveBeenCalled();
    await fill('Name', '  Ada ', 'input');
    submit();
    expect(onContacts.mock.lastCall?.[0](contacts)).toEqual([...contacts, { name: 'Ada', reach: '' }]);
    await settled();
    expect(field('Name').value).toBe('');
    await fill('Name', 'Jo', 'input');
    await fill('How to reach', '1', 'input');
    submit();
    expect(onContacts.mock.lastCall?.[0](contacts)).toEqual(contacts);
  });

  test('removed by its own button', () => {
    const onContacts = vi.fn();
    const contacts = [
      { name: 'Jo', reach: '1' },
      { name: 'Ada', reach: '' },
    ];
    mount(<RemindersEditor {...reminders({ contacts, onContacts })} />);
    button('Remove Jo').click();
    expect(onContacts.mock.lastCall?.[0](contacts)).toEqual([{ name: 'Ada', reach: '' }]);
  });

  test('fifty are enough: it says so, and takes no more', async () => {
    const onContacts = vi.fn();
    const contacts = Array.from({ length: 50 }, (_, place) => ({ name: `N${place}`, reach: '' }));
    const root = mount(<RemindersEditor {...reminders({ contacts, onContacts })} />);
    await fill('Name', 'One more', 'input');
    submit();
    expect(onContacts).not.toHaveBeenCalled();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('50');
  });
});

describe('the card of a wave', () => {
  test('says how many, how many there usually are, and that only opened pages are seen', () => {
    const root = mount(<Spikes {...spikesOf({ watched: [wave] })} />);
    const card = root.querySelector('section');
    expect(root.querySelector(`[id="${card?.getAttribute('aria-labelledby')}"]`)?.textContent).toMatch(
      /X, .?River_Bikes/,
    );
    expect(card?.textContent).toContain('7 people complained in the last hour.');
    expect(card?.textContent).toContain('Parley only sees pages that were opened');
    expect(card?.querySelectorAll('ol li')).toHaveLength(7);
  });

  test('the switch holds promotions, and lifts that', () => {
    const onHold = vi.fn();
    mount(<Spikes {...spikesOf({ watched: [wave], onHold })} />);
    switchNamed('Hold promotions').click();
    expect(onHold).toHaveBeenLastCalledWith(wave, true);
    const held = { ...wave, heldSince: NOW - HOUR };
    mount(<Spikes {...spikesOf({ watched: [held], onHold })} />);
    expect(switchNamed('Hold promotions').textContent).toContain('Since 1:00');
    switchNamed('Hold promotions').click();
    expect(onHold).toHaveBeenLastCalledWith(held, false);
  });

  test('a hold outlives the wave, with nothing else on its card', () => {
    const root = mount(<Spikes {...spikesOf({ watched: [{ ...wave, spike: null, heldSince: NOW - HOUR }] })} />);
    expect(switchNamed('Hold promotions').getAttribute('aria-checked')).toBe('true');
    expect(root.querySelector('ol')).toBeNull();
    expect(findButton('Copy the note')).toBeUndefined();
  });

  test('what was noted by hand belongs to no composer: no switch', () => {
    const byHand = { ...wave, network: 'manual' as const, account: '', name: '' };
    const root = mount(<Spikes {...spikesOf({ watched: [byHand] })} />);
    expect(root.querySelector('[role="switch"]')).toBeNull();
  });

  test.each([
    [true, 'Copied'],
    [false, 'by hand'],
  ])('the note is copied as it stands there (the browser lets it: %s), and that is said', async (lets, says) => {
    const onCopy = vi.fn(async () => lets);
    const root = mount(<Spikes {...spikesOf({ watched: [wave], onCopy })} />);
    button('Copy the note').click();
    expect(onCopy).toHaveBeenCalledWith(wave.spike?.note);
    expect(root.querySelector('pre')?.textContent).toBe(wave.spike?.note);
    await vi.waitFor(() => expect(root.querySelector('.line [role="status"]')?.textContent).toContain(says));
  });
});

describe('the last reminder', () => {
  test('says what, and why; less of each sort, once; then goes', async () => {
    const [onLess, onDone] = [vi.fn(), vi.fn()];
    const root = mount(<Reminded {...reminded({ onLess, onDone })} />);
    expect(root.textContent).toContain('X, river_bikes: a complaint is overdue');
    expect(root.textContent).toContain('Why: it has waited longer than you set for complaints.');
    const [ofKind, ofAccount] = root.querySelectorAll<HTMLButtonElement>('details button');
    expect(ofAccount?.textContent).toContain('river_bikes');
    ofKind?.click();
    expect(onLess).toHaveBeenCalledWith({ what: 'kind', kind: 'complaint' });
    await settled();
    expect(root.querySelector('[role="status"]')?.textContent).toContain('Noted');
    expect(root.querySelector('details')).toBeNull();
    button('OK').click();
    expect(onDone).toHaveBeenCalled();
  });

  test('none: nothing at all', () => {
    expect(mount(<Reminded {...reminded({ reminder: null })} />).textContent).toBe('');
  });
});
