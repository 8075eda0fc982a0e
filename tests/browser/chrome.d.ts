import type { Browser } from 'webextension-polyfill';

declare global {
  /** In functions that tests hand to Parley's worker or pages. Chromium's own object; its promises are typed as the polyfill's. */
  var chrome: Browser;
}
