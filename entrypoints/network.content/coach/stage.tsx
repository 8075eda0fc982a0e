/**
 * The in-page element: outside of the editor, in the nearest modal (else the body), so that a modal's focus trap lets it work.
 * Its shadow root is closed (open in builds for tests), its styles come along, and only the user's own events act.
 */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import adviceCss from '../../../components/advice/advice.css?inline';
import baseCss from '../../../components/base.css?inline';
import tokensCss from '../../../components/tokens.css?inline';
import { WordsProvider } from '../../../components/words.tsx';
import { upwards } from '../../../lib/networks/dom.ts';
import { words } from '../words.ts';
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

const LAYERS = ['chip', 'panel', 'card'] as const;
type LayerName = (typeof LAYERS)[number];

export interface Stage {
  readonly host: HTMLElement;
  /** Chip, panel and card are three layers that are placed one by one; each element stays the same for the stage's life. */
  readonly layer: (name: LayerName) => HTMLElement;
  /** Draws the layers named; the others are empty. */
  readonly draw: (layers: Partial<Readonly<Record<LayerName, ComponentChild>>>) => void;
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
  // One tree for all layers: ids that labels refer to would repeat in separate ones.
  const draw: Stage['draw'] = (layers) => {
    if (signal.aborted) return;
    const theme = themeAt(editor);
    render(
      <WordsProvider words={words}>
        {LAYERS.map((name) => (
          <div key={name} class={`parley layer ${name}-layer`} data-theme={theme}>
            {layers[name]}
          </div>
        ))}
      </WordsProvider>,
      root,
    );
  };
  draw({});

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
  // A click on our buttons leaves the caret and the focus where they are. A list of choices wouldn't open without either.
  root.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof HTMLSelectElement)) event.preventDefault();
  });

  nearestModal(editor).append(host);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return {
    host,
    layer: (name) => {
      const layer = root.querySelector<HTMLElement>(`.${name}-layer`);
      if (!layer) throw new Error('the stage is gone');
      return layer;
    },
    draw,
    hasFocus: () => root.activeElement !== null,
  };
}

/** Is the page dark where the editor stands? By the nearest background that is painted; networks have themes of their own. */
function themeAt(editor: HTMLElement): 'light' | 'dark' {
  for (const element of upwards(editor)) {
    const [r = 0, g = 0, b = 0, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    if (alpha > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
  }
  return 'light';
}
