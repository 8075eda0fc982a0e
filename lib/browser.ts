/** The one import of webextension-polyfill; nothing else names it. */
export { default as browser } from 'webextension-polyfill';
