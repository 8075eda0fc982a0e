/**
 * A textarea's text as a text node, so that it can be measured and underlined like any other: transparent, in a closed shadow
 * root, fixed exactly over the textarea, deaf to the pointer. It follows typing, scrolling, resizing and layout.
 */
import { autoUpdate } from '@floating-ui/dom';
import { visiblePart } from './looks.ts';

export interface Mirror {
  readonly root: ShadowRoot;
  readonly range: (start: number, end: number) => Range;
  readonly remove: () => void;
}

/** Everything that decides where a textarea breaks its lines and where a letter stands. */
// biome-ignore format: a list
const COPIED = [
  'border-bottom-width', 'border-left-width', 'border-right-width', 'border-top-width', 'direction', 'font-family',
  'font-feature-settings', 'font-kerning', 'font-optical-sizing', 'font-size', 'font-stretch', 'font-style',
  'font-variant', 'font-variation-settings', 'font-weight', 'hyphens', 'letter-spacing', 'line-break', 'line-height',
  'overflow-wrap', 'padding-bottom', 'padding-left', 'padding-right', 'padding-top', 'tab-size', 'text-align',
  'text-indent', 'text-rendering', 'text-transform', 'unicode-bidi', 'white-space', 'word-break', 'word-spacing',
  'writing-mode',
];

const MODAL = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

export function mirror(editor: HTMLTextAreaElement): Mirror {
  const doc = editor.ownerDocument;
  const host = doc.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const box = root.appendChild(doc.createElement('div'));
  const text = doc.createTextNode(editor.value);
  const page = box.appendChild(doc.createElement('div'));
  page.append(text);

  const { container, layer } = stack(editor);
  set(host, {
    all: 'initial',
    position: 'fixed',
    left: '0',
    top: '0',
    width: '0',
    height: '0',
    'pointer-events': 'none',
    'z-index': layer,
  });
  container.append(host);

  const follow = () => {
    const { value } = editor;
    if (value !== text.data) replaceChanged(text, value);
    place(editor, host, box, page);
  };
  const life = new AbortController();
  for (const type of ['input', 'change', 'selectionchange', 'scroll']) {
    editor.addEventListener(type, follow, { signal: life.signal, passive: true });
  }
  // Style, class, `dir`, `rows`: what moves the words without moving the box.
  const dressed = new MutationObserver(follow);
  dressed.observe(editor, { attributes: true });
  const stop = autoUpdate(editor, null, follow);

  return {
    root,
    range: (start, end) => {
      follow();
      const range = doc.createRange();
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      return range;
    },
    remove: () => {
      life.abort();
      dressed.disconnect();
      stop();
      host.remove();
    },
  };
}

/** Only the part that differs, so that ranges elsewhere stay with their words. */
function replaceChanged(node: Text, value: string): void {
  const old = node.data;
  const most = Math.min(old.length, value.length);
  let head = 0;
  while (head < most && old[head] === value[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === value.at(-1 - tail)) tail += 1;
  node.replaceData(head, old.length - head - tail, value.slice(head, value.length - tail));
}

function place(editor: HTMLTextAreaElement, host: HTMLElement, box: HTMLElement, page: HTMLElement): void {
  const frame = editor.getBoundingClientRect();
  const seen = visiblePart(editor, frame);
  if (!seen) {
    set(box, { display: 'none' });
    return;
  }

  const style = getComputedStyle(editor);
  const copied = Object.fromEntries(COPIED.map((name) => [name, style.getPropertyValue(name)]));
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  // The scroll bar's room, at whichever side it stands.
  const borders = px('border-left-width') + px('border-right-width');
  const bar = Math.max(0, Math.round(editor.offsetWidth - editor.clientWidth - borders));
  const barLeft = Math.round(editor.clientLeft - px('border-left-width')) > 0 ? bar : 0;
  // Fixed boxes stand in the window's corner, but for those in a transformed ancestor.
  const corner = host.getBoundingClientRect();
  set(box, {
    ...copied,
    'border-style': 'solid',
    'border-color': 'transparent',
    'box-sizing': 'border-box',
    'clip-path': `inset(${seen.top - frame.top}px ${frame.right - seen.right}px ${frame.bottom - seen.bottom}px ${seen.left - frame.left}px)`,
    color: 'transparent',
    display: 'block',
    height: `${frame.height}px`,
    left: `${frame.left - corner.left}px`,
    overflow: 'hidden',
    'padding-left': `${px('padding-left') + barLeft}px`,
    'padding-right': `${px('padding-right') + bar - barLeft}px`,
    position: 'absolute',
    top: `${frame.top - corner.top}px`,
    width: `${frame.width}px`,
  });
  set(page, { transform: `translate(${-editor.scrollLeft}px, ${-editor.scrollTop}px)` });
}

/**
 * Where the mirror hangs: in the nearest modal (else the body), as the last child, in the layer of that part of it that the
 * textarea is in, so that it lies over the textarea and under what lies over the textarea.
 */
function stack(editor: HTMLElement): { container: HTMLElement; layer: string } {
  const { body } = editor.ownerDocument;
  let layer = 'auto';
  for (let up = parentOf(editor); up && up !== body; up = parentOf(up)) {
    if (up.matches(MODAL)) return { container: up, layer };
    const { zIndex } = getComputedStyle(up);
    if (zIndex !== 'auto') layer = zIndex;
  }
  return { container: body, layer };
}

/** The parent in the composed tree. */
function parentOf(element: Element): HTMLElement | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : null;
}

function set(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
