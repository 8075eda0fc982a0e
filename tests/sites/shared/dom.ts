/** Small helpers for moving through a practice page as its user would. */

/** Resolves with the first value that is not null, undefined or false. Rejects after five seconds, naming `what`. */
export async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  const end = performance.now() + 5000;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await pause(10);
  }
}

/** A pause of `ms` milliseconds; a timer, because animation frames stall in background tabs. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits for the element and clicks it. */
export async function click(selector: string): Promise<void> {
  const element = await until(() => document.querySelector<HTMLElement>(selector), selector);
  element.click();
}
