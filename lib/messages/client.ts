import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { type Answer, envelope, type MessageName, messages, type Response } from './schema.ts';

/** Asks the page script of a tab. Never rejects: a tab without Parley answers `nobody-there`. */
export async function askTab<Name extends MessageName>(tabId: number, name: Name): Promise<Answer<Response<Name>>> {
  let raw: unknown;
  try {
    raw = await browser.tabs.sendMessage(tabId, { name });
  } catch {
    return { ok: false, failure: 'nobody-there' };
  }
  const answer = z.safeParse(envelope, raw);
  if (!answer.success) return { ok: false, failure: 'nobody-there' };
  if (!answer.data.ok) return { ok: false, failure: answer.data.failure };
  const data = z.safeParse(messages[name].response, answer.data.data);
  return data.success ? { ok: true, data: data.data as Response<Name> } : { ok: false, failure: 'bad-response' };
}
