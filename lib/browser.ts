/** The one import of the extension API; nothing else names the polyfill. */
import browser, { type Events, type Runtime } from 'webextension-polyfill';

export { browser, type Runtime };

/** Listens until `signal` aborts. */
export function listen<Listener extends (...args: never[]) => unknown>(
  event: Events.Event<Listener>,
  listener: Listener,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      event.removeListener(listener);
    } catch {
      // Parley was updated under this open page: the browser has cut off all of its old listeners itself.
    }
  });
}
