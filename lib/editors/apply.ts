/** Carries out a fix in the editor as if the writer had done it: model, caret and undo of the editor's own take part. */
import type { Edit } from '../rules/rule.ts';
import type { ApplyOutcome, EngineId } from './editor.ts';
import { engineOf, isTextarea } from './engines.ts';
import { caretAfter, edited, plan } from './plan.ts';
import { asRead, readEditor, type TextMap } from './read.ts';
import { caretOf, select } from './selection.ts';
import { isComposing, sinceChange } from './watch.ts';
import { type Extent, replaceSelection, takesLines } from './write.ts';

/**
 * Changes that follow each other faster than this, in milliseconds, are one undo step: a fix right after a key would be taken
 * back together with what was typed. Quill's `history.delay`, ProseMirror's `newGroupDelay`.
 */
const UNDO_GROUP: Partial<Readonly<Record<EngineId, number>>> = { quill: 1000, prosemirror: 500 };

/** How often, and how far apart in milliseconds, the editor is read until it shows what was wanted. */
const LOOKS = 20;
const PAUSE = 20;

/**
 * Makes `edits` (offsets in `before`, the text they were found in) and resolves once the editor was read again.
 *
 * One fix is one undo step, unless a mention or other formatting stands between two of its edits: those are then made one by
 * one, so that it survives. The caret stays where the writer had it; where it was inside an edit, or elsewhere, it ends right
 * after the last edit. The editor is focused afterwards.
 */
export async function applyEdits(editor: HTMLElement, before: string, edits: readonly Edit[]): Promise<ApplyOutcome> {
  await undoGroupClosed(editor);
  const map = readEditor(editor);
  if (map.text !== before) return 'stale';
  if (isComposing(editor) || !isWritable(editor)) return 'refused';

  const caret = caretOf(editor);
  const steps = plan(before, edits, (start, end) => mustStay(editor, map, start, end));
  if (!takesLines(engineOf(editor)) && steps.some((step) => step.text.includes('\n'))) return 'refused';

  editor.focus({ preventScroll: true });
  let text = before;
  // From the last to the first: what is still to come keeps its offsets.
  for (const step of steps.toReversed()) {
    const selected = await select(editor, step.start, step.end);
    const now = readEditor(editor);
    if (now.text !== text) return 'stale';
    if (!selected || isComposing(editor)) return 'refused';
    text = asRead(edited(text, [step]));
    replaceSelection(editor, engineOf(editor), step.text, extentOf(now.range(step.start, step.end)));
    if (!(await shows(editor, text))) return 'refused';
  }
  const place = Math.min(caretAfter(edits, caret), text.length);
  if (caretOf(editor) !== place) await select(editor, place, place);
  return 'applied';
}

/** Waits, a second at most, until the editor begins a new undo step with the next change. */
async function undoGroupClosed(editor: HTMLElement): Promise<void> {
  const left = (UNDO_GROUP[engineOf(editor)] ?? 0) - sinceChange(editor);
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left + PAUSE));
}

/** `null`: a textarea, which has one text. */
function extentOf(range: Range | null): Extent {
  if (range?.collapsed) return 'caret';
  return range?.startContainer === range?.endContainer ? 'node' : 'nodes';
}

/** True once the editor reads as `text` and still does a task later (a model that did not take a change puts it back). */
async function shows(editor: HTMLElement, text: string): Promise<boolean> {
  for (let look = 0; look < LOOKS && editor.isConnected; look += 1) {
    await pause();
    if (readEditor(editor).text !== text) continue;
    await pause();
    if (readEditor(editor).text === text) return true;
  }
  return false;
}

/** Does something stand in `[start, end)` that plain text would not bring back: a mention, a link, a bold word? */
function mustStay(editor: HTMLElement, map: TextMap, start: number, end: number): boolean {
  if (!takesLines(engineOf(editor)) && map.text.slice(start, end).includes('\n')) return true;
  const between = map.holders(start, end);
  const [beside = between[0]] = map.holders(start - 1, start);
  const plain = beside && dressOf(editor, beside);
  return between.some((holder) => isAtom(holder) || dressOf(editor, holder) !== plain);
}

function isAtom(holder: Element): boolean {
  return holder.localName === 'img' || holder.getAttribute('contenteditable') === 'false';
}

/** What makes text more than plain: its weight and slant, and the inline elements around it, but those Draft.js makes anew. */
function dressOf(editor: HTMLElement, holder: Element): string {
  const { fontWeight, fontStyle } = getComputedStyle(holder);
  const dress = [fontWeight, fontStyle];
  if (engineOf(editor) === 'draft') return dress.join(' ');
  for (let up: Element | null = holder; up && up !== editor && isInline(up); up = up.parentElement) {
    dress.push(`${up.localName}.${up.getAttribute('class') ?? ''}`);
  }
  return dress.join(' ');
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline');
}

function isWritable(editor: HTMLElement): boolean {
  if (!editor.isConnected) return false;
  return isTextarea(editor) ? !editor.readOnly && !editor.disabled : editor.isContentEditable;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}
