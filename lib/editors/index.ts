/** The contract is `Editors` in editor.ts. */
export { engineOf } from './engines.ts';
export { readEditor } from './read.ts';
export { watchEditor } from './watch.ts';
