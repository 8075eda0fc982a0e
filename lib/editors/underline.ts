/**
 * Underlines by the CSS Custom Highlight API: ranges in a registry, a style sheet adopted by the editor's own root (Firefox does
 * not let the document's reach into a shadow root). Nothing in the editor's DOM changes. A textarea's words are marked in its mirror.
 */
import type { Mark, Underlines } from './editor.ts';
import { isTextarea } from './engines.ts';
import { nameOf, STYLES, themeOf, visiblePart } from './looks.ts';
import { type Mirror, mirror } from './mirror.ts';
import { readEditor } from './read.ts';

type Root = Document | ShadowRoot;

/** A mark as it was drawn. */
interface Drawn {
  readonly name: string;
  readonly range: Range;
}

/** Underlines for one editor. Nothing is there until the first `show`, and nothing after `clear` or the end of `signal`. */
export function underline(editor: HTMLElement, signal: AbortSignal): Underlines {
  let drawn: readonly (Drawn | null)[] = [];
  let reflection: Mirror | undefined;
  let dropStyles: (() => void) | undefined;

  const erase = () => {
    for (const mark of drawn) if (mark) unregister(mark);
    drawn = [];
  };
  const clear = () => {
    erase();
    dropStyles?.();
    dropStyles = undefined;
    reflection?.remove();
    reflection = undefined;
  };
  const show = (marks: readonly Mark[]) => {
    if (signal.aborted || marks.length === 0 || !editor.isConnected) return clear();
    erase();
    const theme = themeOf(editor);
    if (isTextarea(editor)) reflection ??= mirror(editor);
    const { range } = reflection ?? readEditor(editor);
    dropStyles?.();
    dropStyles = adopt(reflection?.root ?? rootOf(editor));
    drawn = marks.map(({ start, end, look }) => {
      const words = range(start, end);
      return words && register({ name: nameOf(look, theme), range: words });
    });
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    show,
    clear,
    at: (x, y) =>
      drawn.findIndex((mark) =>
        Array.from(mark?.range.getClientRects() ?? []).some(
          (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
        ),
      ),
    rect: (index) => {
      const mark = drawn[index];
      return mark && !mark.range.collapsed ? visiblePart(editor, mark.range.getBoundingClientRect()) : null;
    },
  };
}

/** The registry is the document's: one highlight a look holds the ranges of all editors. */
function register(mark: Drawn): Drawn {
  const highlight = CSS.highlights.get(mark.name) ?? new Highlight();
  highlight.add(mark.range);
  CSS.highlights.set(mark.name, highlight);
  return mark;
}

function unregister({ name, range }: Drawn): void {
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}

const sheets = new WeakMap<Root, { sheet: CSSStyleSheet; users: number }>();

/** Adds the sheet to a root, once however many editors it has. Returns how to drop it. */
function adopt(root: Root): () => void {
  const entry = sheets.get(root) ?? { sheet: new CSSStyleSheet(), users: 0 };
  if (entry.users === 0) entry.sheet.replaceSync(STYLES);
  entry.users += 1;
  sheets.set(root, entry);
  if (!root.adoptedStyleSheets.includes(entry.sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, entry.sheet];
  return () => {
    entry.users -= 1;
    if (entry.users > 0) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
    sheets.delete(root);
  };
}

function rootOf(editor: HTMLElement): Root {
  const root = editor.getRootNode();
  return root instanceof ShadowRoot ? root : editor.ownerDocument;
}
