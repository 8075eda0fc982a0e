/** What a content script has left in a page: elements, highlights, sheets, listeners and observers, counted by the browser itself. */
import type { CDPSession, Page } from '@playwright/test';

export interface Traces {
  readonly elements: number;
  readonly highlights: number;
  readonly sheets: number;
  /** Listeners on document, window and the focused editor that Parley's script added. */
  readonly listeners: number;
  /** Mutation, resize and intersection observers that observe something in Parley's world. */
  readonly observers: number;
}

export interface Tracer {
  readonly count: () => Promise<Traces>;
  readonly end: () => Promise<void>;
}

/** The browser tells of all scripts and worlds that are there once it is asked to; asked all the time, it would be slow at everything. */
export async function tracer(page: Page): Promise<Tracer> {
  const cdp = await page.context().newCDPSession(page);
  const scripts = new Set<string>();
  let ours: number | undefined;
  cdp.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.startsWith('chrome-extension://')) scripts.add(scriptId);
  });
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const aux = context.auxData as { type?: string } | undefined;
    if (context.origin.startsWith('chrome-extension://') && aux?.type === 'isolated') ours = context.id;
  });

  return {
    count: async () => {
      ours = undefined;
      await cdp.send('Debugger.enable');
      await cdp.send('Runtime.enable');
      const inPage = await page.evaluate(() => ({
        elements: document.querySelectorAll('parley-coach').length,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
      }));
      const inScript =
        ours === undefined
          ? { listeners: 0, observers: 0 }
          : { listeners: await listeners(cdp, scripts, ours), observers: await observers(cdp, ours) };
      await cdp.send('Runtime.disable');
      await cdp.send('Debugger.disable');
      return { ...inPage, ...inScript };
    },
    end: () => cdp.detach(),
  };
}

/**
 * What Parley leaves in a page in which it has begun: its first listener is for a newer copy, all others come in one turn, which
 * may be in the middle of a count. The next one is whole.
 */
export async function begun(traces: Tracer): Promise<Traces> {
  while ((await traces.count()).listeners < 2);
  return traces.count();
}

async function listeners(cdp: CDPSession, scripts: ReadonlySet<string>, contextId: number): Promise<number> {
  const counts = await Promise.all(
    ['document', 'window', 'document.activeElement'].map(async (expression) => {
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId, objectGroup: 'traces' });
      if (!result.objectId) return 0;
      const found = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      return found.listeners.filter(({ scriptId }) => scripts.has(scriptId)).length;
    }),
  );
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'traces' });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Counts observers by what they do: `observe` without a `disconnect` after it. Noted from the first count on. */
const NOTE_OBSERVERS = `(() => {
  if (globalThis.__observing) return globalThis.__observing.size;
  const observing = new Set();
  globalThis.__observing = observing;
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype;
    prototype.observe = function (...all) { observing.add(this); return observe.apply(this, all); };
    prototype.disconnect = function () { observing.delete(this); return disconnect.apply(this); };
  }
  return observing.size;
})()`;

async function observers(cdp: CDPSession, contextId: number): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: NOTE_OBSERVERS, contextId, returnByValue: true });
  return Number(result.value);
}
