/**
 * On a site that the user added: which of its text boxes are coached. Chosen and let go by the context menu or from the popup;
 * until a box was chosen, none is read.
 */
import { Saying } from '../../components/advice/Saying.tsx';
import type { BoxState, Request } from '../../lib/messages/schema.ts';
import { changeSite } from '../../lib/networks/access.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { focusedIn, upwards } from '../../lib/networks/dom.ts';
import { type Choosable, choosable } from '../../lib/networks/site-page.ts';
import { MOST_BOXES, type OtherSite } from '../../lib/settings/schema.ts';
import { placeCard } from './coach/place/card.ts';
import { openStage } from './coach/stage.tsx';
import { words } from './words.ts';

export interface Boxes {
  readonly choose: (request: Request<'choose-box'>) => Promise<null>;
  /** Of the box that has the focus. */
  readonly state: () => BoxState;
}

/** What the page is told, by what became of it. */
const SAID = {
  coached: 'ui_box_said_coached',
  stopped: 'ui_box_said_stopped',
  unsaved: 'ui_problem_storage',
  none: 'ui_box_said_none',
  line: 'ui_box_line',
  code: 'ui_box_code',
  frame: 'ui_box_frame',
  twin: 'ui_box_twin',
  many: 'ui_box_many',
} as const;

export function startChoosing(doc: Document, site: () => OtherSite, signal: AbortSignal): Boxes {
  let clicked: Element | null = null;
  let saying: AbortController | undefined;
  doc.addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath();
      if (event.isTrusted) clicked = target instanceof Element ? target : null;
    },
    { capture: true, passive: true, signal },
  );

  const at = (element: Element | null): Choosable =>
    element?.isConnected ? choosable([...upwards(element)]) : { is: 'none' };
  const stateOf = (found: Choosable): BoxState => {
    const { boxes } = site();
    if (found.is !== 'box') return found.is;
    if (boxes.includes(found.mark)) return 'coached';
    return boxes.length < MOST_BOXES ? 'free' : 'many';
  };

  /** Says what became of it, beside the box, until the user goes on. */
  const say = (beside: Element | null, said: keyof typeof SAID) => {
    saying?.abort();
    const life = new AbortController();
    saying = life;
    const until = AbortSignal.any([signal, life.signal]);
    const anchor = beside instanceof HTMLElement ? beside : doc.body;
    const stage = openStage(anchor, until);
    const end = () => life.abort();
    stage.draw({ card: <Saying text={words.t(SAID[said], FACTS[site().network].name)} onClose={end} /> });
    placeCard(stage.layer('card'), anchor, () => null, until)();
    doc.addEventListener('keydown', end, { capture: true, signal: until });
    doc.addEventListener(
      'pointerdown',
      (event) => {
        if (event.target !== stage.host) end();
      },
      { capture: true, signal: until },
    );
  };

  const keep = (beside: Element, change: (boxes: readonly string[]) => string[], said: keyof typeof SAID) =>
    changeSite(site().host, ({ boxes }) => ({ boxes: change(boxes) })).then(
      () => say(beside, said),
      () => say(beside, 'unsaved'),
    );

  return {
    choose: async ({ coach, which }) => {
      const element = which === 'focused' ? focusedIn(doc) : which === 'clicked' ? clicked : doc.activeElement;
      const found: Choosable = which === 'framed' ? { is: 'frame' } : at(element);
      if (found.is !== 'box') say(element, found.is);
      else if (coach && stateOf(found) === 'many') say(element, 'many');
      else if (coach) await keep(found.editor, (boxes) => [...new Set([...boxes, found.mark])], 'coached');
      else await keep(found.editor, (boxes) => boxes.filter((mark) => mark !== found.mark), 'stopped');
      return null;
    },
    state: () => stateOf(at(focusedIn(doc))),
  };
}
