import * as z from 'zod/mini';
import { browser, listen, type Runtime } from '../browser.ts';
import { type Answer, type Failure, type MessageName, messages, type Request, type Response } from './schema.ts';

/** Throw it from a reply to answer with this failure. */
export class MessageFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure);
    this.name = 'MessageFailure';
    this.failure = failure;
  }
}

/** May this sender send that? Pages of the web can't send at all; a page script is not one of Parley's own pages. */
function maySend(name: MessageName, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? sender.tab === undefined;
  return messages[name].from === 'parley' ? own : !own && sender.tab !== undefined;
}

/**
 * Answers one message by name until `signal` aborts. What doesn't come from where it may come from, or isn't shaped as it
 * should be, is answered with a failure and reaches nobody.
 */
export function answer<Name extends MessageName>(
  name: Name,
  reply: (request: Request<Name>, sender: Runtime.MessageSender) => Response<Name> | Promise<Response<Name>>,
  signal: AbortSignal,
): void {
  const answered = async (raw: unknown, sender: Runtime.MessageSender): Promise<Answer<Response<Name>>> => {
    if (!maySend(name, sender)) return { ok: false, failure: 'not-ours' };
    const request = z.safeParse(messages[name].request, raw);
    if (!request.success) return { ok: false, failure: 'bad-request' };
    try {
      return { ok: true, data: await reply(request.data as Request<Name>, sender) };
    } catch (error) {
      return { ok: false, failure: error instanceof MessageFailure ? error.failure : 'failed' };
    }
  };
  /** `undefined` leaves a message that is not this one to other listeners. */
  const listener = (raw: unknown, sender: Runtime.MessageSender) =>
    isNamed(raw, name) ? answered(raw, sender) : undefined;
  listen(browser.runtime.onMessage, listener, signal);
}

const isNamed = (raw: unknown, name: string): boolean =>
  typeof raw === 'object' && raw !== null && 'name' in raw && raw.name === name;
