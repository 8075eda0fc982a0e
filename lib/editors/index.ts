/** The contract is `Editors` in editor.ts. */
export { applyEdits } from './apply.ts';
export { engineOf } from './engines.ts';
export { readEditor } from './read.ts';
export { underline } from './underline.ts';
export { watchEditor } from './watch.ts';
