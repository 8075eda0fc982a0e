// @vitest-environment happy-dom
/** Options: working hours and targets, brand, and your data. */
import { describe, expect, test, vi } from 'vitest';
import { BrandEditor } from '../../components/options/Brand.tsx';
import { HoursEditor } from '../../components/options/Hours.tsx';
import { YourData } from '../../components/options/YourData.tsx';
import { button, mount, settled } from './mount.tsx';
import { brand, data, hours } from './waiting-samples.ts';

const field = (label: string) => {
  const found =
    document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`) ??
    [...document.querySelectorAll('label')]
      .find((one) => one.textContent?.trim().startsWith(label))
      ?.querySelector<HTMLInputElement>('input, select');
  if (!found) throw new Error(`no field “${label}”`);
  return found;
};
const enter = async (label: string, value: string) => {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
};

describe('working hours', () => {
  test('a day ends after it begins, or is refused in words', async () => {
    const onHours = vi.fn();
    const root = mount(<HoursEditor {...hours({ onHours })} />);
    await enter('Monday to', '08:00');
    expect(onHours).not.toHaveBeenCalled();
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('It has to end after it begins.');
    await enter('Monday to', '00:00');
    expect(onHours.mock.lastCall?.[0](hours().hours).week[1]).toEqual({ from: 9 * 60, to: 24 * 60 });
  });

  test('a day off, and a working Sunday', async () => {
    const onHours = vi.fn();
    mount(<HoursEditor {...hours({ onHours })} />);
    field('Monday').click();
    expect(onHours.mock.lastCall?.[0](hours().hours).week[1]).toBeNull();
    field('Sunday').click();
    expect(onHours.mock.lastCall?.[0](hours().hours).week[0]).toEqual({ from: 9 * 60, to: 17 * 60 });
    await enter('A day off', '2026-01-01');
    field('A day off').closest('form')?.requestSubmit();
    expect(onHours.mock.lastCall?.[0](hours().hours).holidays).toEqual(['2026-01-01', '2026-12-25']);
  });

  test('a target changes alone', async () => {
    const onTargets = vi.fn();
    mount(<HoursEditor {...hours({ onTargets })} />);
    await enter('Question', '30');
    expect(onTargets.mock.lastCall?.[0](hours().targets)).toEqual({ ...hours().targets, question: 30 });
  });
});

test('brand: names and websites are added, refused and removed', async () => {
  const onBrand = vi.fn();
  const root = mount(<BrandEditor {...brand({ onBrand })} />);
  await enter('A website', 'nonsense');
  field('A website').closest('form')?.requestSubmit();
  await settled();
  expect(root.textContent).toContain('That isn’t a website’s name');
  await enter('A name', 'Tall Ship');
  field('A name').closest('form')?.requestSubmit();
  expect(onBrand.mock.lastCall?.[0](brand().brand).names).toEqual(['River Bikes', 'Tall Ship']);
  // A website that was added a moment before, and isn't shown yet, stays.
  expect(onBrand.mock.lastCall?.[0]({ names: [], domains: ['new.example'] })).toEqual({
    names: ['Tall Ship'],
    domains: ['new.example'],
  });
  button('Remove river-bikes.example').click();
  expect(onBrand.mock.lastCall?.[0](brand().brand).domains).toEqual([]);
});

describe('your data', () => {
  test('is counted by kind, with what the last clean-up removed', () => {
    const root = mount(<YourData {...data()} />);
    expect(root.textContent).toContain('Messages of others4,211');
    expect(root.textContent).toContain('15 things were older than that and were removed on');
    expect(root.textContent).toContain('2 messages among them had no answer yet.');
    expect(root.textContent).toContain('2 records could not be read; they are kept and in the export.');
  });

  test('is erased only after a question', async () => {
    const onEraseAll = vi.fn();
    mount(<YourData {...data({ onEraseAll })} />);
    button('Erase everything').click();
    await settled();
    expect(onEraseAll).not.toHaveBeenCalled();
    button('Cancel').click();
    await settled();
    button('Erase everything').click();
    await settled();
    button('Erase for good').click();
    expect(onEraseAll).toHaveBeenCalledOnce();
  });

  test.each(['too large', 'not json', 'not a log', 'newer', 'unreadable'] as const)(
    'a file that is %s is refused in words',
    (failure) => {
      const root = mount(<YourData {...data({ importing: { is: 'refused', failure } })} />);
      expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/^That file|^A newer|^The browser/);
    },
  );
});
