/**
 * Every message between Parley's parts: name → request, response, who sends it to whom. Few and coarse; a draft never leaves
 * its page, so the popup gets the verdict and the figures, no words of the text.
 */
import * as z from 'zod/mini';
import { NETWORK_IDS } from '../networks/facts.ts';

z.config({ jitless: true });

const words = z.object({
  key: z.string(),
  params: z.optional(z.array(z.union([z.string(), z.number()]))),
  count: z.optional(z.number()),
});

const axis = z.object({ score: z.nullable(z.number()), says: words });

/** What the page script tells the popup about the page in front of it. */
export const pageState = z.object({
  network: z.enum(NETWORK_IDS),
  /** Signed-in account, as the page tells; null where it doesn't. */
  self: z.nullable(z.string()),
  /** Is that one of the accounts that the user looks after? */
  ours: z.boolean(),
  /** The draft that was focused last; null if there is none. */
  draft: z.nullable(
    z.object({
      verdict: words,
      axes: z.object({ tone: axis, thanks: axis, reply: axis, fit: axis }),
      tips: z.number(),
    }),
  ),
});
export type PageState = z.infer<typeof pageState>;

export const messages = {
  /** popup → page script of the tab in front. */
  'page-state': { request: z.object({ name: z.literal('page-state') }), response: pageState },
} as const;

export type MessageName = keyof typeof messages;
export type Response<Name extends MessageName> = z.infer<(typeof messages)[Name]['response']>;

/** All that can go wrong with a message. */
export type Failure = 'nobody-there' | 'bad-request' | 'bad-response' | 'failed';
export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly failure: Failure };

export const envelope = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), failure: z.enum(['nobody-there', 'bad-request', 'bad-response', 'failed']) }),
]);
