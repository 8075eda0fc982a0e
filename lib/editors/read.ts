/**
 * Visible text ⇄ DOM position. Neither `innerText` (counts blank lines twice or more in every rich editor) nor `textContent`
 * (loses line breaks) equals what the editors' own models hold; a walk over the blocks does. Linear in the editor's size.
 *
 * - a block is a line, an empty block an empty line, `<br>` a line break; one break at the end of a block is the filler
 *   that keeps its last line open, and no text
 * - a no-break space reads as a space (editors swap them freely), U+200B and U+FEFF (caret holders) as nothing
 * - an inline part that can't be edited (a mention) reads as its words, an image (an emoji) as its `alt`; both are indivisible
 */
import type { Reading } from './editor.ts';
import { isTextarea } from './engines.ts';

/** A reading that also answers the other way round. */
export interface TextMap extends Reading {
  /** Offset in `text` of a DOM point inside the editor, or null where the point is not in it. */
  readonly offsetAt: (node: Node, offset: number) => number | null;
  /** The elements that hold the characters `[start, end)`: parents of text, and indivisible parts themselves. */
  readonly holders: (start: number, end: number) => readonly Element[];
}

/** A stretch of `text` and where it stands: characters of a text node, a whole element, or the inside of an empty block. */
interface Run {
  readonly is: 'text' | 'whole' | 'inside';
  readonly node: Node;
  /** First character in `node` (text only). */
  readonly from: number;
  readonly at: number;
  length: number;
}

type Point = readonly [node: Node, offset: number];

interface Style {
  readonly flow: 'none' | 'block' | 'inline';
  /** White space is shown as it stands; otherwise runs of it are one space, none at the ends of a line. */
  readonly keepsSpace: boolean;
}

const BLOCK = /^(?:block|flow-root|list-item|flex|grid|table)/;
const KEEPS_SPACE = /^(?:pre|preserve|break-spaces)/;
/** Elements without words of their own. */
const MUTE = new Set(['button', 'input', 'script', 'select', 'style', 'svg', 'template', 'textarea']);

const NO_BREAK = /\u00a0/g;
const HOLDERS = /[\u200b\ufeff]+/g;
const LOOSE = /[ \t\n\r\f]+|[\u200b\ufeff]+/g;
const HOLDER = /^[\u200b\ufeff]/;
const UNEVEN = /[\u00a0\u200b\ufeff]/;

/** A text as a reading of it would be: no-break spaces are spaces, caret holders are nothing, lines end in "\n". */
export function asRead(text: string): string {
  return text.replace(NO_BREAK, ' ').replace(HOLDERS, '').replace(/\r\n?/g, '\n');
}

/** Reads an editor. The DOM is only looked at. */
export function readEditor(editor: HTMLElement): TextMap {
  if (isTextarea(editor)) {
    return { text: editor.value, range: () => null, offsetAt: () => null, holders: () => [] };
  }
  const { text, runs } = walk(editor);
  return {
    text,
    range: (start, end) => rangeOf(editor, text, runs, start, end),
    offsetAt: (node, offset) => offsetAt(editor, runs, node, offset),
    holders: (start, end) =>
      runs.flatMap(({ at, length, node }) => {
        const holder = isElement(node) ? node : node.parentElement;
        const isIn = length > 0 && at < end && at + length > start;
        return isIn && holder && holder.localName !== 'br' ? [holder] : [];
      }),
  };
}

function walk(editor: HTMLElement): { text: string; runs: readonly Run[] } {
  const styleOf = styles(editor);
  const runs: Run[] = [];
  const pieces: string[] = [];
  let length = 0;
  let lines = 0;
  let open = false;
  let lineStart = 0;
  /** The last character is a space that vanishes at the end of a line. */
  let loose = false;

  const write = (text: string) => {
    pieces.push(text);
    length += text.length;
    loose = false;
  };
  const unwrite = () => {
    pieces.push((pieces.pop() ?? '').slice(0, -1));
    length -= 1;
    const last = runs.at(-1);
    if (last) last.length -= 1;
    loose = false;
  };
  const openLine = () => {
    if (open) return;
    if (lines > 0) write('\n');
    lines += 1;
    lineStart = length;
    open = true;
  };
  const closeLine = () => {
    if (!open) return;
    if (loose) unwrite();
    if (length > lineStart && pieces.at(-1)?.endsWith('\n')) unwrite();
    open = false;
  };
  const put = (is: Run['is'], node: Node, from: number, text: string) => {
    openLine();
    const last = runs.at(-1);
    const continues = last?.is === 'text' && last.node === node && last.from + last.length === from;
    if (last && continues && last.at + last.length === length) last.length += text.length;
    else runs.push({ is, node, from, at: length, length: text.length });
    if (text !== '') write(text);
  };

  const kept = (node: Text) => {
    const { data } = node;
    if (!UNEVEN.test(data)) return put('text', node, 0, data);
    let from = 0;
    for (const holder of data.matchAll(HOLDERS)) {
      if (holder.index > from) put('text', node, from, data.slice(from, holder.index).replace(NO_BREAK, ' '));
      from = holder.index + holder[0].length;
    }
    // Also where nothing is left: a caret holder is a place to write at.
    put('text', node, from, data.slice(from).replace(NO_BREAK, ' '));
  };
  const collapsed = (node: Text) => {
    const { data } = node;
    let from = 0;
    for (const gap of data.matchAll(LOOSE)) {
      if (gap.index > from) put('text', node, from, data.slice(from, gap.index).replace(NO_BREAK, ' '));
      from = gap.index + gap[0].length;
      if (HOLDER.test(gap[0])) put('text', node, from, '');
      else if (open && length > lineStart && !loose && !pieces.at(-1)?.endsWith('\n')) {
        put('text', node, gap.index, ' ');
        loose = true;
      }
    }
    if (from < data.length) put('text', node, from, data.slice(from).replace(NO_BREAK, ' '));
  };

  const children = (parent: Element, style: Style) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        if (node.length > 0) (style.keepsSpace ? kept : collapsed)(node);
      } else if (isElement(node)) element(node);
    }
  };
  const element = (node: Element) => {
    const tag = node.localName;
    if (MUTE.has(tag)) return;
    if (tag === 'br') {
      if (loose) unwrite();
      return put('whole', node, 0, '\n');
    }
    const style = styleOf(node);
    if (style.flow === 'none') return;
    if (tag === 'img' || node.getAttribute('contenteditable') === 'false') {
      const words = style.flow === 'block' && tag !== 'img' ? '' : wordsOf(node);
      if (words !== '') put('whole', node, 0, words);
    } else if (style.flow === 'block') block(node, style);
    else children(node, style);
  };
  const block = (node: Element, style: Style) => {
    closeLine();
    const before = lines;
    children(node, style);
    closeLine();
    if (lines > before) return;
    put('inside', node, 0, '');
    open = false;
  };

  block(editor, styleOf(editor));
  return { text: pieces.join(''), runs };
}

/** Words of an indivisible part. */
function wordsOf(node: Element): string {
  if (node.localName === 'img') return asRead(node.getAttribute('alt') ?? '');
  return asRead(
    Array.from(node.childNodes, (child) =>
      isText(child) ? child.data : isElement(child) && !MUTE.has(child.localName) ? wordsOf(child) : '',
    ).join(''),
  );
}

/**
 * Computed styles are the dear part of a reading, and an editor's blocks look alike: one look-up for each combination of
 * tag, class and inline style, kept for one reading only.
 */
function styles(editor: HTMLElement): (node: Element) => Style {
  const known = new Map<string, Style>();
  return (node) => {
    const key = `${node.localName}\n${node.getAttribute('class') ?? ''}\n${node.getAttribute('style') ?? ''}`;
    const seen = known.get(key);
    if (seen) return seen;
    const { display, position, whiteSpace } = getComputedStyle(node);
    // Out of the flow = other people's carets, drop marks: no part of the text.
    const out = node !== editor && (position === 'absolute' || position === 'fixed');
    const style: Style = {
      flow: display === 'none' || out ? 'none' : BLOCK.test(display) ? 'block' : 'inline',
      keepsSpace: KEEPS_SPACE.test(whiteSpace),
    };
    known.set(key, style);
    return style;
  };
}

function rangeOf(editor: HTMLElement, text: string, runs: readonly Run[], start: number, end: number): Range | null {
  const places = start === end ? [caret(runs, start)] : [opening(runs, start), closing(runs, end)];
  if (!places.every((run) => run !== undefined && stands(editor, text, run))) return null;
  const [first, last = first] = places;
  if (!first || !last) return null;
  const range = editor.ownerDocument.createRange();
  range.setStart(...point(first, start, 'start'));
  if (start === end) range.collapse(true);
  else range.setEnd(...point(last, end, 'end'));
  return range;
}

/** Index of the last run that begins before `offset` (or at it, when `inclusive`), -1 if none. */
function lastBefore(runs: readonly Run[], offset: number, inclusive: boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = runs[middle]?.at ?? 0;
    if (at < offset || (inclusive && at === offset)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The run that a range from `offset` on begins in: the one with that character, else (a line's end) the one that ends there. */
function opening(runs: readonly Run[], offset: number): Run | undefined {
  const index = lastBefore(runs, offset, true);
  const run = runs[index];
  if (!run || run.length > 0) return run && offset <= run.at + run.length ? run : undefined;
  const earlier = runs[index - 1];
  return earlier && earlier.at + earlier.length === offset ? earlier : run.at === offset ? run : undefined;
}

/** The run that a range up to `offset` ends in: the one with the character before, else (a line's start) the one that begins there. */
function closing(runs: readonly Run[], offset: number): Run | undefined {
  const index = lastBefore(runs, offset, false);
  const run = runs[index];
  if (run && offset <= run.at + run.length) return run;
  const next = runs[index + 1];
  return next?.at === offset ? next : undefined;
}

/** The run to write in at `offset`: text that ends there, else text that begins there, else whatever is there. */
function caret(runs: readonly Run[], offset: number): Run | undefined {
  const before = closing(runs, offset);
  if (before?.is === 'text') return before;
  const after = opening(runs, offset);
  return after?.is === 'text' ? after : (before ?? after);
}

/** Does a run still stand where it was read? */
function stands(editor: HTMLElement, text: string, run: Run): boolean {
  if (!editor.contains(run.node)) return false;
  if (!isText(run.node)) return true;
  const now = run.node.data.slice(run.from, run.from + run.length);
  return now.replace(/\s/g, ' ') === text.slice(run.at, run.at + run.length).replace(/\s/g, ' ');
}

function point(run: Run, offset: number, side: 'start' | 'end'): Point {
  if (run.is === 'text') return [run.node, run.from + Math.min(offset - run.at, run.length)];
  if (run.is === 'inside') return [run.node, 0];
  const parent = run.node.parentNode ?? run.node;
  const index = Array.prototype.indexOf.call(parent.childNodes, run.node);
  const before = offset === run.at || (side === 'start' && offset < run.at + run.length);
  return [parent, before ? index : index + 1];
}

function offsetAt(editor: HTMLElement, runs: readonly Run[], node: Node, offset: number): number | null {
  if (!editor.contains(node)) return null;
  const after = firstAtOrAfter(runs, node, offset);
  const next = runs[after];
  const previous = runs[after - 1];
  if (previous?.node === node && previous.is === 'text') {
    return previous.at + Math.min(Math.max(offset - previous.from, 0), previous.length);
  }
  // Between two runs: an element's point belongs to the line of the element's own content.
  if (next && (next.node === node || node.contains(next.node))) return next.at;
  return previous ? previous.at + previous.length : (next?.at ?? 0);
}

/** Index of the first run that begins at or after a DOM point. */
function firstAtOrAfter(runs: readonly Run[], node: Node, offset: number): number {
  const probe = (node.ownerDocument ?? document).createRange();
  probe.setStart(node, offset);
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && probe.comparePoint(...point(run, run.at, 'start')) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
