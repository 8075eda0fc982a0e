/** Which editor library runs an editable element, told from the marks that the libraries themselves put on it. */
import type { EngineId } from './editor.ts';

/** In order: the first that matches names the engine. Classes and attributes as of the versions in package.json. */
const MARKS: readonly (readonly [EngineId, string])[] = [
  ['textarea', 'textarea'],
  ['draft', '.public-DraftEditor-content'],
  // Facebook's own pages had Lexical before its name: "Outline" (a page saved in 2022-01).
  ['lexical', '[data-lexical-editor="true"],[data-outline-editor="true"]'],
  ['quill', '.ql-editor'],
  ['prosemirror', '.ProseMirror'],
];

/** The engine of an editable element; anything unknown is a plain `contenteditable`. */
export function engineOf(editor: HTMLElement): EngineId {
  return MARKS.find(([, selector]) => editor.matches(selector))?.[0] ?? 'contenteditable';
}

/** Narrows to the one kind of editor whose text is not in the DOM. */
export function isTextarea(editor: HTMLElement): editor is HTMLTextAreaElement {
  return engineOf(editor) === 'textarea';
}
