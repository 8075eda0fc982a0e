/**
 * Notices that a draft was sent: a gesture of the user's first, then the editor emptied or gone, then a second sign from the page.
 * An emptied editor alone proves nothing: networks empty it before they know. Never acts itself.
 */

import { editorsIn, textIn, upwards } from './dom.ts';
import type { SeenInteraction } from './interaction.ts';
import type { SentWatch } from './network.ts';
import { isSameText } from './written.ts';

/** What a network shows of a sending, as selectors. */
export interface SentSigns {
  /** A notice of success. */
  readonly notice: string;
  /** A notice of failure: what was sent still waits. */
  readonly failure: string;
  /** The network closes this composer only once it was sent. */
  readonly closes: boolean;
  /** While this is there, it closed to ask for more. */
  readonly asks: string;
}

export interface Sending {
  readonly editor: HTMLElement;
  readonly box: HTMLElement;
  /** The composer's send button as it is now. */
  readonly sendButton: () => Element | null;
  readonly keys: 'ctrl-enter' | 'enter' | 'none';
  /** Does another editor hold text in this one's place? */
  readonly replaced: () => boolean;
  readonly signs: SentSigns;
  /** What the user's own account wrote, in or around an element that was added. */
  readonly ownIn: (added: Element, now: number) => readonly SeenInteraction[];
  readonly watch: SentWatch;
}

/** How long after the gesture the page has to show what became of it. Milliseconds. */
const PATIENCE = 30_000;
/** An age such as "now" may be a while old; an equal text of long ago is another one. */
const CLOCKS_DIFFER = 120_000;
/** Added elements that are looked at for our own words, at most. */
const MOST_ADDED = 500;

/** Can a button be pressed? */
export const isEnabled = (button: Element): boolean => !button.matches(':disabled,[aria-disabled="true"]');

/** Calls back whenever `element` may have left the document: its ancestors' child lists are watched, nothing below them. */
export function onGone(element: Element, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  for (const at of upwards(element)) if (at.parentNode) observer.observe(at.parentNode, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

type Notices = ReadonlyMap<Element, string>;

/** The notices that are there, and what they say: a page may use one element for many of them. */
function noticesIn(doc: Document, selector: string): Notices {
  const found = selector === '' ? [] : [...doc.querySelectorAll(selector)];
  return new Map(found.map((element) => [element, sayingOf(element)]));
}

function sayingOf(element: Element): string {
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return [element.textContent, ...links].join('\n');
}

/** A notice that wasn't there before. */
function newNotice(doc: Document, selector: string, before: Notices): [Element, string] | undefined {
  return [...noticesIn(doc, selector)].find(([element, saying]) => before.get(element) !== saying);
}

/** What was begun, the last one at the end: is its editor empty by now? And the notices that were taken as a second sign. */
const begun = new Map<AbortController, () => boolean>();
const taken = new WeakMap<Element, string>();

/** A notice doesn't say what it speaks of: it belongs to the last one that waits for one, and to no other. */
function takeNotice(whose: AbortController, notice: [Element, string] | undefined): boolean {
  if (!notice || taken.get(notice[0]) === notice[1]) return false;
  if ([...begun].findLast(([, isEmptied]) => isEmptied())?.[0] !== whose) return false;
  taken.set(...notice);
  return true;
}

export function watchSending(sending: Sending): void {
  const { editor, watch } = sending;
  const { signal } = watch;
  let pending: AbortController | null = null;

  const begin = () => {
    // A network can keep the editor's text for a moment and empty it a second later, or never when sending fails.
    const text = watch.currentText();
    if (text.trim() === '') return;
    pending?.abort();
    pending = new AbortController();
    awaitSigns(sending, text, watch.begun(text), pending);
  };

  editor.ownerDocument.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const button = sending.sendButton();
      if (button && event.composedPath().includes(button) && isEnabled(button)) begin();
    },
    { capture: true, signal },
  );
  editor.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Enter' || event.isComposing) return;
      const { keys } = sending;
      const sends = keys === 'enter' ? !event.shiftKey : keys === 'ctrl-enter' && (event.ctrlKey || event.metaKey);
      if (sends) begin();
    },
    { capture: true, signal },
  );
}

/** From the gesture until the page has shown what became of it: `sent` is called, or not. */
function awaitSigns(sending: Sending, text: string, sent: () => void, ending: AbortController): void {
  const { editor, box, signs, watch } = sending;
  const doc = editor.ownerDocument;
  const began = Date.now();
  const until = AbortSignal.any([watch.life, ending.signal]);
  const before = { notice: noticesIn(doc, signs.notice), failure: noticesIn(doc, signs.failure) };
  const added = new Set<Element>();
  let wasEmptied = false;

  /** The editor's text left it, by itself. */
  const emptied = (): boolean => {
    const left = editor.isConnected ? watch.currentText() : '';
    if (left.trim() !== '') {
      // The user typed on: this was no sending, or it failed.
      if (left !== text) ending.abort();
      return false;
    }
    // Mounted anew with its text, as pages do after a failure: it still waits.
    if (!editor.isConnected && sending.replaced()) {
      ending.abort();
      return false;
    }
    return true;
  };

  const isEmptied = () => {
    wasEmptied ||= emptied();
    return wasEmptied;
  };
  begun.set(ending, isEmptied);

  const isPutBack = () => box.isConnected && editorsIn(box).some((one) => isSameText(text, textIn(one)));
  const isOurs = ({ text: shown, time }: SeenInteraction) =>
    isSameText(text, shown) && (time === null || time.to >= began - CLOCKS_DIFFER);
  const showsOurs = (): boolean => {
    const found = [...added].some((element) => element.isConnected && sending.ownIn(element, Date.now()).some(isOurs));
    added.clear();
    return found;
  };

  const look = () => {
    if (until.aborted) return;
    if (newNotice(doc, signs.failure, before.failure)) return ending.abort();
    if (!isEmptied()) return;
    if (isPutBack()) return ending.abort();
    const isAsking = () => signs.asks !== '' && doc.querySelector(signs.asks) !== null;
    const isClosed = signs.closes && !box.isConnected && !isAsking();
    if (!isClosed && !takeNotice(ending, newNotice(doc, signs.notice, before.notice)) && !showsOurs()) return;
    ending.abort();
    sent();
  };

  /** A page that changes a lot is looked at once for all of it, when it has the time. */
  let asked = 0;
  const soon = () => {
    asked ||= requestIdleCallback(
      () => {
        asked = 0;
        look();
      },
      { timeout: 500 },
    );
  };
  const around = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element && added.size < MOST_ADDED) added.add(node);
    }
    soon();
  });
  around.observe(doc, { childList: true, subtree: true, characterData: true, attributeFilter: ['href'] });
  const inside = new MutationObserver(soon);
  inside.observe(editor, { childList: true, subtree: true, characterData: true });
  // Whoever edits on hasn't sent, or sending failed: emptying the box by hand is no sending.
  editor.addEventListener(
    'beforeinput',
    (event) => {
      // Emptied a moment ago, it may be typed into again.
      if (event.isTrusted && !isEmptied()) ending.abort();
    },
    { signal: until },
  );
  editor.addEventListener('input', soon, { signal: until });
  if (editor instanceof HTMLTextAreaElement) {
    // A framework that empties a textarea sets its value: no event, no mutation; `disabled` and focus change around it.
    inside.observe(editor, { attributes: true });
    for (const event of ['focus', 'blur']) editor.addEventListener(event, soon, { signal: until });
  }
  onGone(editor, soon, until);
  const patience = setTimeout(() => ending.abort(), PATIENCE);
  until.addEventListener('abort', () => {
    begun.delete(ending);
    around.disconnect();
    inside.disconnect();
    clearTimeout(patience);
    cancelIdleCallback(asked);
  });
}
