import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { type Answer, envelope, type MessageName, messages, type Request, type Response } from './schema.ts';

/** What a message says beside its name. */
type Body<Name extends MessageName> = Omit<Request<Name>, 'name'>;

/** Asks the page script of a tab. Never rejects: a tab without Parley answers `nobody-there`. */
export function askTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  body: Body<Name>,
): Promise<Answer<Response<Name>>> {
  return ask(name, () => browser.tabs.sendMessage(tabId, { name, ...body }));
}

/** Asks the background, or another page of Parley's. Never rejects; after an update under an open page: `nobody-there`. */
export function askParley<Name extends MessageName>(name: Name, body: Body<Name>): Promise<Answer<Response<Name>>> {
  return ask(name, () => browser.runtime.sendMessage({ name, ...body }));
}

async function ask<Name extends MessageName>(
  name: Name,
  send: () => Promise<unknown>,
): Promise<Answer<Response<Name>>> {
  let raw: unknown;
  try {
    raw = await send();
  } catch {
    return { ok: false, failure: 'nobody-there' };
  }
  const answer = z.safeParse(envelope, raw);
  if (!answer.success) return { ok: false, failure: 'nobody-there' };
  if (!answer.data.ok) return { ok: false, failure: answer.data.failure };
  const data = z.safeParse(messages[name].response, answer.data.data);
  return data.success ? { ok: true, data: data.data as Response<Name> } : { ok: false, failure: 'bad-response' };
}
