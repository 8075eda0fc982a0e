/**
 * Every message between Parley's parts: name → who sends it, request, response. Few and coarse; a draft never leaves its
 * page: the popup gets the verdict and the figures, the background only what was sent and what others wrote.
 */
import * as z from 'zod/mini';
import { MOST, timeRange } from '../log/schema.ts';
import { NETWORK_IDS } from '../networks/all-facts.ts';
import { sighting } from '../networks/health.ts';
import { VIEWS } from '../networks/places.ts';

z.config({ jitless: true });

const words = z.object({
  key: z.string(),
  params: z.optional(z.array(z.union([z.string(), z.number()]))),
  count: z.optional(z.number()),
});

const axis = z.object({ score: z.nullable(z.number()), says: words });

/**
 * The box that has the focus, on a site that the user added. Why one can't be chosen: it has one line only, it is for program
 * code, it stands in another frame, another one looks the same, too many are chosen.
 */
export const BOX_STATES = ['none', 'free', 'coached', 'line', 'code', 'frame', 'twin', 'many'] as const;
export type BoxState = (typeof BOX_STATES)[number];

/** What the page script tells the popup about the page in front of it. */
export const pageState = z.object({
  network: z.enum(NETWORK_IDS),
  /** Signed-in account, as the page tells; null where it doesn't. */
  self: z.nullable(z.string()),
  /** Is that one of the accounts that the user looks after? */
  ours: z.boolean(),
  /** Absent on a network's own page. */
  box: z.optional(z.enum(BOX_STATES)),
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

const network = z.enum(NETWORK_IDS);
/** Readers of pages cut to the same lengths; what is longer doesn't come from them. */
const text = z.string().check(z.maxLength(MOST.text));
const name = z.string().check(z.maxLength(MOST.name));
const id = z.string().check(z.minLength(1), z.maxLength(MOST.id));
const link = z.nullable(z.string().check(z.maxLength(MOST.link)));
/** The signed-in account, as `NetworkPage.self` gives it. */
const account = name.check(z.minLength(1));
const score = z.nullable(z.number());

/** Most characters of a report; lib/networks/report.ts keeps to it. */
export const MOST_REPORT = 60_000;

/** Most items in one message: a longer list is told in several. */
export const MOST_ITEMS = 200;

const seenInteraction = z.object({
  network,
  externalId: id,
  kind: z.enum(['reply', 'mention', 'quote', 'comment']),
  author: z.object({ name, handle: z.nullable(name) }),
  text,
  link,
  time: z.nullable(timeRange),
  postId: z.nullable(id),
  parentId: z.nullable(id),
  onOurs: z.nullable(z.boolean()),
  mine: z.boolean(),
  likedByMe: z.nullable(z.boolean()),
});

/** A digest of something sent before (lib/rules/rule.ts, PastText): numbers, no words. */
const pastText = z.object({
  network,
  at: z.number(),
  shingles: z.array(z.number()).check(z.maxLength(256)),
  offer: z.boolean(),
  kind: z.optional(z.enum(['offer', 'how-to', 'thanks', 'question', 'story', 'news'])),
});

const past = z.object({
  /** The latest posts of all of the user's accounts on all networks. */
  posts: z.array(pastText),
  /** The latest replies of this account. */
  replies: z.array(pastText),
  /** How many people wait for an answer under this account's last post. */
  waiting: z.number(),
  /** This account's talk and listening as one line (lib/week/balance.ts); null: fewer than ten posts. */
  balance: z.nullable(z.object({ key: z.string(), params: z.array(z.number()) })),
});
export type Past = z.infer<typeof past>;

export const messages = {
  /** popup → page script of the tab in front. */
  'page-state': { from: 'parley', request: z.object({ name: z.literal('page-state') }), response: pageState },
  /** popup, context menu → page script of a site that the user added: coach a box from now on, or no more. */
  'choose-box': {
    from: 'parley',
    request: z.object({
      name: z.literal('choose-box'),
      coach: z.boolean(),
      /** Which: the one that has the focus, the one that was right-clicked, one in a frame that Parley isn't in. */
      which: z.enum(['focused', 'clicked', 'framed']),
    }),
    response: z.null(),
  },
  /** Page script → background: interactions that came into view, and which list was looked at. */
  seen: {
    from: 'page',
    request: z.object({
      name: z.literal('seen'),
      network,
      account,
      items: z.array(seenInteraction).check(z.maxLength(MOST_ITEMS)),
      looked: z.nullable(z.object({ view: z.enum(VIEWS), health: z.enum(['healthy', 'fallback', 'unreadable']) })),
    }),
    response: z.object({ added: z.number(), changed: z.number(), closed: z.number() }),
  },
  /** Page script → background: a post or reply went out, as two signs of the page say. Saying it twice counts once. */
  sent: {
    from: 'page',
    request: z.object({
      name: z.literal('sent'),
      uuid: z.uuid(),
      network,
      account,
      kind: z.enum(['post', 'reply']),
      text,
      at: z.number(),
      /** What the composer showed as answered; null for a post, or where the page doesn't tell. */
      parent: z.nullable(
        z.object({ externalId: z.nullable(id), author: z.nullable(name), handle: z.nullable(name), text }),
      ),
      axes: z.nullable(z.object({ tone: score, thanks: score, reply: score, fit: score })),
    }),
    response: z.object({ closed: z.number() }),
  },
  /** Page script → background: what a draft of this account is compared with. */
  past: { from: 'page', request: z.object({ name: z.literal('past'), network, account }), response: past },
  /** Page script → background: how well a composer or a list could be read. Answered with when a composer there last could. */
  health: {
    from: 'page',
    request: z.extend(sighting, { name: z.literal('health') }),
    response: z.object({ worked: z.nullable(z.number()) }),
  },
  /** Popup → page script of the tab in front: the structure around the box or list there, without any words (lib/networks/report.ts). */
  report: {
    from: 'parley',
    request: z.object({ name: z.literal('report') }),
    response: z.object({ text: z.string().check(z.maxLength(MOST_REPORT)) }),
  },
  /** Between the background and Parley's own pages, both ways: the log is no longer as it was. */
  'log-changed': { from: 'parley', request: z.object({ name: z.literal('log-changed') }), response: z.null() },
} as const;

export type MessageName = keyof typeof messages;
export type Request<Name extends MessageName> = z.infer<(typeof messages)[Name]['request']>;
export type Response<Name extends MessageName> = z.infer<(typeof messages)[Name]['response']>;

const FAILURES = [
  'nobody-there',
  'bad-request',
  'bad-response',
  'failed',
  /** The sender, its page or the account is none that may say this. */
  'not-ours',
  // The log's own (lib/log/failure.ts).
  'newer',
  'full',
  'blocked',
  'broken',
] as const;

/** All that can go wrong with a message. */
export type Failure = (typeof FAILURES)[number];
export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly failure: Failure };

export const envelope = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), failure: z.enum(FAILURES) }),
]);
