import * as z from 'zod/mini';
import { browser, listen, type Runtime } from '../browser.ts';
import { type Answer, type MessageName, messages, type Response } from './schema.ts';

/** Answers one message by name until `signal` aborts. Only Parley's own pages are listened to. */
export function answer<Name extends MessageName>(name: Name, reply: () => Response<Name>, signal: AbortSignal): void {
  /** `undefined` leaves a message that is not ours to other listeners. */
  const listener = (raw: unknown, sender: Runtime.MessageSender): Promise<Answer<Response<Name>>> | undefined => {
    if (sender.id !== browser.runtime.id || !z.safeParse(messages[name].request, raw).success) return undefined;
    try {
      return Promise.resolve({ ok: true, data: reply() });
    } catch {
      return Promise.resolve({ ok: false, failure: 'failed' });
    }
  };
  listen(browser.runtime.onMessage, listener, signal);
}
