import { browser } from '../../lib/browser.ts';

/** Was Parley updated or removed under this open page? Its script then lives on, cut off from the browser. */
export function isOutdated(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
