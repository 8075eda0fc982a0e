/** The real popup over the tab in front. Playwright doesn't show it, so it is driven through the browser's own protocol. */
import type { CDPSession, Page } from '@playwright/test';
import type { Launched } from './parley.ts';
import { speakWith } from './target.ts';

export interface Popup {
  /** Value of an expression in the popup's page. */
  readonly run: <Value>(expression: string) => Promise<Value>;
  readonly text: () => Promise<string>;
  /** A real click with the mouse on the button of that name. */
  readonly click: (button: string) => Promise<void>;
  /** Types into the text field that is labelled so. */
  readonly type: (label: string, text: string) => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export async function openPopup({ context, worker, id }: Launched, over: Page): Promise<Popup> {
  await over.bringToFront();
  await worker.evaluate(() => chrome.action.openPopup());
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no session with the browser');
  const targetId = await popupTarget(browser, id);
  const send = await speakWith(browser, targetId);
  const run = async <Value>(expression: string): Promise<Value> => {
    type Evaluated = { result: { value: Value }; exceptionDetails?: { text: string } };
    const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
  /** Waits for an element and brings it into view; its middle in client coordinates. */
  const middle = async (finder: string): Promise<{ x: number; y: number }> => {
    for (;;) {
      const at = await run<{ x: number; y: number } | null>(`(() => {
        const found = ${finder};
        if (!found) return null;
        found.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      })()`);
      if (at) return at;
    }
  };
  const press = async (finder: string) => {
    const at = { ...(await middle(finder)), button: 'left', clickCount: 1 };
    await send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  };
  return {
    run,
    text: () => run('document.body.innerText'),
    click: (name) =>
      press(`[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(name)})`),
    type: async (label, text) => {
      await press(
        `[...document.querySelectorAll('label')].find((one) => one.innerText.startsWith(${JSON.stringify(label)}))?.querySelector('input, textarea')`,
      );
      await send('Input.insertText', { text });
    },
    screenshot: async () =>
      Buffer.from((await send<{ data: string }>('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
    close: async () => {
      await browser.send('Target.closeTarget', { targetId });
      await browser.detach();
    },
  };
}

async function popupTarget(browser: CDPSession, id: string): Promise<string> {
  for (;;) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url === `chrome-extension://${id}/popup.html`);
    if (found) return found.targetId;
  }
}
