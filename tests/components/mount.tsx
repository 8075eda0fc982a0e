import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { WordsProvider } from '../../components/words.tsx';
import { words } from './words.ts';

/** Renders a view with the English words into the test's document, alone in it. */
export function mount(view: ComponentChild): HTMLElement {
  render(null, document.body);
  render(<WordsProvider words={words}>{view}</WordsProvider>, document.body);
  return document.body;
}

/** Lets Preact render what an event changed. */
export const settled = () => new Promise((done) => setTimeout(done));

/** The button with these words or this name; fails the test if it isn't there. */
export function button(name: string): HTMLButtonElement {
  const found = findButton(name);
  if (!found) throw new Error(`no button “${name}” in: ${document.body.textContent}`);
  return found;
}

export const findButton = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );
