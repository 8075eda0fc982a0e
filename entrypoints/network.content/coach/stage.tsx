/**
 * The in-page element: outside of the editor, in the nearest modal (else the body), so that a modal's focus trap lets it work.
 * Its shadow root is closed (open in builds for tests), its styles come along, and only the user's own events act.
 */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import adviceCss from '../../../components/advice/advice.css?inline';
import baseCss from '../../../components/base.css?inline';
import tokensCss from '../../../components/tokens.css?inline';
import { upwards } from '../../../lib/networks/dom.ts';
import stageCss from './stage.css?inline';

declare const __PARLEY_OPEN__: boolean;

const STYLES = [tokensCss, baseCss, adviceCss, stageCss].join('\n');
const MODAL = 'dialog[open],[aria-modal="true"],[role="dialog"]';
/** Keys and pointers that the page's own shortcuts and click-outside handlers must not see when they were meant for us. */
const ISOLATED = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'input',
  'paste',
  'copy',
];

export interface Stage {
  readonly host: HTMLElement;
  /** Chip, panel and card are drawn into three layers that are placed one by one. */
  readonly layer: (name: 'chip' | 'panel' | 'card') => HTMLElement;
  readonly draw: (name: 'chip' | 'panel' | 'card', what: ComponentChild) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  /** Does the focus stand in one of our layers? */
  readonly hasFocus: () => boolean;
}

function nearestModal(editor: HTMLElement): Element {
  for (const element of upwards(editor)) if (element.matches(MODAL)) return element;
  return editor.ownerDocument.body;
}

export function openStage(editor: HTMLElement, signal: AbortSignal): Stage {
  const doc = editor.ownerDocument;
  const host = doc.createElement('parley-coach');
  // Nothing of the page's own style reaches in, and the element itself takes up no room.
  host.style.cssText = 'all:initial!important;display:contents!important';
  const root = host.attachShadow({ mode: __PARLEY_OPEN__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const layers = { chip: doc.createElement('div'), panel: doc.createElement('div'), card: doc.createElement('div') };
  for (const [name, layer] of Object.entries(layers)) {
    layer.className = `parley layer ${name}-layer`;
    root.append(layer);
  }

  for (const type of ISOLATED) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  // A click on our buttons leaves the caret and the focus where they are.
  root.addEventListener('mousedown', (event) => event.preventDefault());

  nearestModal(editor).append(host);
  signal.addEventListener('abort', () => {
    for (const layer of Object.values(layers)) render(null, layer);
    host.remove();
  });
  return {
    host,
    layer: (name) => layers[name],
    draw: (name, what) => {
      if (!signal.aborted) render(what, layers[name]);
    },
    setTheme: (theme) => {
      for (const layer of Object.values(layers)) layer.dataset['theme'] = theme;
    },
    hasFocus: () => root.activeElement !== null,
  };
}

/** Is the page dark where the editor stands? By the nearest background that is painted; networks have themes of their own. */
export function themeAt(editor: HTMLElement): 'light' | 'dark' {
  for (const element of upwards(editor)) {
    const [r = 0, g = 0, b = 0, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    if (alpha > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
  }
  return 'light';
}
