/** Notices that a draft was sent: a gesture of the user's first, then a second sign from the page. Never acts itself. */
import { upwards } from './dom.ts';

export interface Sending {
  readonly editor: HTMLElement;
  /** The composer's send button as it is now. */
  readonly sendButton: () => Element | null;
  readonly keys: 'ctrl-enter' | 'enter';
  /** Does another editor hold text in this one's place? */
  readonly replaced: () => boolean;
  /** Does the page show that sending failed? */
  readonly failed: () => boolean;
  readonly currentText: () => string;
  readonly sent: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Can a button be pressed? */
export const isEnabled = (button: Element): boolean => !button.matches(':disabled,[aria-disabled="true"]');

/** Calls back whenever `element` may have left the document: its ancestors' child lists are watched, nothing below them. */
export function onGone(element: Element, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  for (const at of upwards(element)) if (at.parentNode) observer.observe(at.parentNode, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

export function watchSending(watch: Sending): void {
  const { editor, signal } = watch;
  const doc = editor.ownerDocument;
  let pending: AbortController | null = null;

  const begin = () => {
    // A network can keep the editor's text for a moment and empty it a second later, or never when sending fails.
    const text = watch.currentText();
    if (text.trim() === '') return;
    pending?.abort();
    pending = new AbortController();
    const until = AbortSignal.any([signal, pending.signal]);
    const errorBefore = watch.failed();
    const look = () => {
      if (until.aborted) return;
      const left = editor.isConnected ? watch.currentText() : '';
      if (left.trim() !== '') {
        // The user typed on: this was no sending, or it failed.
        if (left !== text) pending?.abort();
        return;
      }
      pending?.abort();
      // Mounted anew with its text, as pages do after a failure: it still waits.
      if (!editor.isConnected && watch.replaced()) return;
      if (!watch.failed() || errorBefore) watch.sent(text);
    };
    const observer = new MutationObserver(look);
    observer.observe(editor, { childList: true, subtree: true, characterData: true });
    until.addEventListener('abort', () => observer.disconnect());
    editor.addEventListener('input', look, { signal: until });
    // Whoever edits on hasn't sent, or sending failed: emptying the box by hand is no sending.
    const edited = (event: Event) => event.isTrusted && pending?.abort();
    editor.addEventListener('beforeinput', edited, { signal: until });
    if (editor instanceof HTMLTextAreaElement) {
      // A framework that empties a textarea sets its value: no event, no mutation; `disabled` and focus change around it.
      observer.observe(editor, { attributes: true });
      for (const event of ['focus', 'blur']) editor.addEventListener(event, look, { signal: until });
    }
    onGone(editor, look, until);
  };

  doc.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const button = watch.sendButton();
      if (button && event.composedPath().includes(button) && isEnabled(button)) begin();
    },
    { capture: true, signal },
  );
  editor.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Enter' || event.isComposing) return;
      const sends = watch.keys === 'enter' ? !event.shiftKey : event.ctrlKey || event.metaKey;
      if (sends) begin();
    },
    { capture: true, signal },
  );
}
