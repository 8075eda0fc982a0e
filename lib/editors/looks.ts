/** What underlines look like and the part of an editor that can be seen. */
import { getOverflowAncestors } from '@floating-ui/dom';
import type { Mark } from './editor.ts';

type Look = Mark['look'];
type Theme = 'light' | 'dark';

interface Line {
  readonly style: 'solid' | 'dotted';
  /** On a light and on a dark ground; 3:1 against white and black at least. */
  readonly colour: Readonly<Record<Theme, string>>;
}

const LINES: Readonly<Record<Look, Line>> = {
  tone: { style: 'solid', colour: { light: '#a8560a', dark: '#f0a95b' } },
  fit: { style: 'dotted', colour: { light: '#2257c4', dark: '#8db0ff' } },
};
const LOOKS: readonly Look[] = ['tone', 'fit'];
const THEMES: readonly Theme[] = ['light', 'dark'];

/** Name in the highlight registry. The page can see it, so it says nothing. */
export const nameOf = (look: Look, theme: Theme): string => `note-${look}-${theme}`;

/**
 * Only inside of text boxes, and of shadow trees as a textarea's mirror is one: asked of every element of a long page, the
 * underlines cost each of its frames (`npm run prove -- busy`, 2026-11-22).
 */
const WRITTEN = ':is([contenteditable], [contenteditable] *, :host *)';

/** One rule for each look on each ground; a page or a test may override a colour by its custom property. */
export const STYLES = LOOKS.flatMap((look) =>
  THEMES.map((theme) => {
    const { style, colour } = LINES[look];
    const name = nameOf(look, theme);
    return `${WRITTEN}::highlight(${name}) { text-decoration: underline ${style} 2px var(--${name}, ${colour[theme]}); }`;
  }),
).join('\n');

/** The ground an editor's text stands on. The page's theme need not be the system's, so the text's own colour tells. */
export function themeOf(editor: HTMLElement): Theme {
  const { color } = getComputedStyle(editor);
  const [a = 0, b = 0, c = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (/^(?:ok)?l(?:ab|ch)/.test(color)) return a > (color.startsWith('ok') ? 0.6 : 60) ? 'dark' : 'light';
  const full = color.startsWith('rgb') ? 255 : 1;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / full > 0.5 ? 'dark' : 'light';
}

/** The part of an element that no ancestor and no window edge cuts off, in client coordinates; null if nothing is left. */
export function visiblePart(element: HTMLElement, box: DOMRect = element.getBoundingClientRect()): DOMRect | null {
  const view = element.ownerDocument.documentElement;
  let [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  let [right, bottom] = [Math.min(box.right, view.clientWidth), Math.min(box.bottom, view.clientHeight)];
  for (const ancestor of [element, ...getOverflowAncestors(element, [], false)]) {
    // The body's overflow is the window's.
    if (!(ancestor instanceof HTMLElement) || ancestor === element.ownerDocument.body) continue;
    if (ancestor === element && getComputedStyle(element).overflow === 'visible') continue;
    const edge = ancestor.getBoundingClientRect();
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  }
  return left < right && top < bottom ? new DOMRect(left, top, right - left, bottom - top) : null;
}
