/**
 * The contract between a draft's text and the editor that holds it. Never changes the editor's DOM by hand;
 * recipes were tried in real browsers (see the comments in the engines).
 */
import type { Edit } from '../rules/rule.ts';

export type EngineId = 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'textarea' | 'contenteditable';

/** A reading of an editor: its text, and where each character stands in the DOM. Valid until the editor changes. */
export interface Reading {
  readonly text: string;
  /** DOM range of `[start, end)` in `text`, or null in a textarea or where the DOM has changed since. */
  readonly range: (start: number, end: number) => Range | null;
}

/** applied = re-read and equal to what was wanted; stale = the text had changed before; refused = the editor did not take it. */
export type ApplyOutcome = 'applied' | 'stale' | 'refused';

/** `wavy`… are drawn by the stylesheet of lib/editors/underline.ts: one look per kind. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly look: 'tone' | 'fit';
}

/** Underlines of one editor. */
export interface Underlines {
  /** Replaces all marks. They follow typing elsewhere until the next call. */
  readonly show: (marks: readonly Mark[]) => void;
  /** Index (into the marks last shown) of the mark under a point in client coordinates, or -1. */
  readonly at: (x: number, y: number) => number;
  /** Client rectangle of a mark, for placing the card; null if it is not visible. */
  readonly rect: (index: number) => DOMRect | null;
  /** Removes every trace. Also done when the signal given at the start aborts. */
  readonly clear: () => void;
}

/** What lib/editors/index.ts exports. */
export interface Editors {
  readonly engineOf: (editor: HTMLElement) => EngineId;
  readonly readEditor: (editor: HTMLElement) => Reading;
  /** `before` is the text that the edits were made for. Resolves after the editor was re-read. */
  readonly applyEdits: (editor: HTMLElement, before: string, edits: readonly Edit[]) => Promise<ApplyOutcome>;
  /** Calls back (at most once a task) after the editor's content changed, never during an IME composition. */
  readonly watchEditor: (editor: HTMLElement, changed: () => void, signal: AbortSignal) => void;
  readonly underline: (editor: HTMLElement, signal: AbortSignal) => Underlines;
  /** Where the caret stands and how high its line is, in client coordinates; null where it is not in this editor. */
  readonly caretLine: (editor: HTMLElement) => DOMRect | null;
  /** The part of an element that can be seen, in client coordinates; null if there is none. */
  readonly visiblePart: (element: HTMLElement) => DOMRect | null;
}
