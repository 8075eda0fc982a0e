import { browser, listen } from '../browser.ts';
import { fields, parseSettings, type Settings } from './schema.ts';

const KEYS = Object.keys(fields);

/** Reads all settings. Rejects only where the browser's storage itself does. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get(KEYS));
}

/** Sets one field outright and at once: for what a single page writes and must not lose when it is closed the next moment. */
export function putSetting<Field extends keyof Settings>(field: Field, value: Settings[Field]): Promise<void> {
  return browser.storage.local.set({ [field]: value });
}

/** Changes in this context wait for each other, so that two quick clicks on one list both count. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes one field: `change` gets its present value and returns the next one.
 * Rejects when storage refuses (disk full); the stored value is then as before.
 */
export function changeSetting<Field extends keyof Settings>(
  field: Field,
  change: (now: Settings[Field]) => Settings[Field],
): Promise<void> {
  const next = last
    .catch(() => undefined)
    .then(async () => {
      const now = parseSettings(await browser.storage.local.get(field));
      await browser.storage.local.set({ [field]: change(now[field]) });
    });
  last = next;
  return next;
}

/** Calls back with all settings after any of them changed, in any page of the browser, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    readSettings().then(
      (settings) => {
        if (!signal.aborted) changed(settings);
      },
      () => undefined, // The extension was updated under an open page: session.ts notices and says so.
    );
  };
  listen(browser.storage.onChanged, listener, signal);
}
