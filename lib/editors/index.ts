/** The contract is `Editors` in editor.ts. */
export { applyEdits } from './apply.ts';
export { caretLine } from './caret.ts';
export { engineOf } from './engines.ts';
export { visiblePart } from './looks.ts';
export { readEditor } from './read.ts';
export { underline } from './underline.ts';
export { watchEditor } from './watch.ts';
