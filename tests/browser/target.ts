/** Speaks with a target that Playwright doesn't show (the real popup, the worker), through the browser's own protocol. */
import type { CDPSession } from '@playwright/test';

export type Send = <Result>(method: string, params?: object) => Promise<Result>;

interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export async function speakWith(browser: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const answer = JSON.parse(received.message);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return async <Result>(method: string, params: object = {}): Promise<Result> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  };
}
