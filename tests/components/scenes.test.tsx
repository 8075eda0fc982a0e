// @vitest-environment happy-dom
/** What holds for every view in every state that the gallery shows. */
import { beforeEach, describe, expect, test } from 'vitest';
import { scenes } from './gallery/scenes.tsx';
import { mount } from './mount.tsx';

const all = (selector: string) => [...document.querySelectorAll(selector)];
const named = (one: Element) =>
  one.textContent?.trim() ||
  one.getAttribute('aria-label') ||
  one.closest('label')?.textContent?.trim() ||
  one.getAttribute('aria-labelledby');

describe.each(Object.entries(scenes))('%s', (_, Scene) => {
  beforeEach(() => {
    mount(<Scene />);
  });

  test('has words for everything', () => {
    expect(document.body.textContent).not.toMatch(/(ui|why|week)_\w/);
    expect(document.body.textContent).not.toMatch(/\$\d/);
  });

  test('names every control', () => {
    expect(all('button, input, select, textarea').filter((one) => !named(one))).toEqual([]);
  });

  test('refers to ids that are there, once', () => {
    const ids = all('[id]').map((one) => one.id);
    const wanted = ['aria-labelledby', 'aria-describedby'].flatMap((attribute) =>
      all(`[${attribute}]`).map((one) => one.getAttribute(attribute)),
    );
    expect(wanted.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    // The gallery shows several popups at once, a browser only one.
    expect(ids.filter((id, at) => ids.indexOf(id) !== at && id !== 'check-title')).toEqual([]);
  });

  test('has no button of the kind that submits, outside forms', () => {
    expect(all('button:not([type="button"])').filter((one) => !one.closest('form'))).toEqual([]);
  });
});
