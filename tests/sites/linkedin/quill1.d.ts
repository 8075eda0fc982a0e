/** Quill 1.3.7 has no types of its own; what the practice page uses of it is the same in Quill 2. */
declare module 'quill1' {
  export { default } from 'quill';
}
