// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Limits, type LimitsProps } from '../../components/options/Limits.tsx';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { button, findButton, mount, settled } from './mount.tsx';

const show = (props: Partial<LimitsProps> = {}) => {
  const onCorrect = vi.fn();
  const root = mount(<Limits facts={[FACTS.x]} corrections={[]} onCorrect={onCorrect} {...props} />);
  return { root, onCorrect };
};
const enter = async (value: string) => {
  const field = document.querySelector<HTMLInputElement>('input[type="number"]');
  if (!field) throw new Error('no field');
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  field.form?.requestSubmit();
  await settled();
};

describe('limits', () => {
  test('show value, unit, source, date and confidence', () => {
    const { root } = show();
    const row = root.querySelector('tbody tr');
    const { value, source, checked } = FACTS.x.limits.post;
    expect(row?.textContent).toContain(`${value} characters, as X weighs them`);
    expect(row?.textContent).toContain(`${source} · looked at ${checked} · sure`);
  });

  test('a number is corrected', async () => {
    const { onCorrect } = show();
    button('Correct: Post').click();
    await settled();
    await enter('25000');
    expect(onCorrect.mock.calls).toEqual([['x', 'post', 25_000]]);
    expect(document.querySelector('form')).toBeNull();
  });

  test('what is no number is refused in words, and the form stays', async () => {
    const { root, onCorrect } = show();
    button('Correct: Post').click();
    await settled();
    for (const entry of ['', '0', '-3', '2.5', '99999999']) {
      await enter(entry);
      expect(root.querySelector('[role="alert"]')?.textContent).toBe('Please give a whole number from 1 to 1,000,000.');
    }
    expect(onCorrect).not.toHaveBeenCalled();
    button('Cancel').click();
    await settled();
    expect(document.querySelector('form')).toBeNull();
  });

  test('a corrected one is marked, with Parley’s beside it, and can be given back', () => {
    const { root, onCorrect } = show({ corrections: [{ network: 'x', limit: 'post', value: 25_000 }] });
    const row = root.querySelector('tbody tr');
    expect(row?.querySelector('td')?.textContent).toContain('25,000 characters, as X weighs them yours');
    expect(row?.textContent).toContain('Parley’s number: 280');
    expect(root.querySelector('summary')?.textContent).toContain('1 number is yours');
    button('Use Parley’s number again: Post').click();
    expect(onCorrect.mock.calls).toEqual([['x', 'post', null]]);
    expect(findButton('Use Parley’s number again: Reply')).toBeUndefined();
  });

  test('typing Parley’s number is no correction', async () => {
    const { onCorrect } = show({ corrections: [{ network: 'x', limit: 'post', value: 300 }] });
    button('Correct: Post').click();
    await settled();
    await enter('280');
    expect(onCorrect.mock.calls).toEqual([['x', 'post', null]]);
  });
});
