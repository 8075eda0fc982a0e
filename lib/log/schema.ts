/**
 * The records of the log. Each one has a core, which is what is known and what is exported, and a few fields that follow from
 * it and serve the indexes (lib/log/derive.ts).
 */
import * as z from 'zod/mini';
import { NETWORK_IDS } from '../networks/all-facts.ts';
import { VIEWS } from '../networks/places.ts';

z.config({ jitless: true });

/** Hostile pages have names of a megabyte; no person needs more than this. */
export const MOST = { text: 10_000, name: 200, id: 500, link: 2000 } as const;

/** Where a record comes from: a network, or the user, who remembered it by hand. */
export const SOURCES = [...NETWORK_IDS, 'manual'] as const;
export type Source = (typeof SOURCES)[number];

/** The kinds of lib/triage, most pressing first. */
export const TRIAGE_KINDS = ['crisis', 'complaint', 'question', 'purchase', 'praise', 'other', 'spam'] as const;
export type TriageKind = (typeof TRIAGE_KINDS)[number];

const moment = z.number();
const text = z.string().check(z.maxLength(MOST.text));
const name = z.string().check(z.maxLength(MOST.name));
const id = z.string().check(z.minLength(1), z.maxLength(MOST.id));
/** A key holds a network's name before the id. */
const key = z.string().check(z.minLength(1), z.maxLength(MOST.id + 20));
const link = z.string().check(z.maxLength(MOST.link), z.startsWith('https://'));
const source = z.enum(SOURCES);
/** In small letters and without "@"; '' for what was remembered by hand, which belongs to no account. */
const account = name;

export const timeRange = z
  .object({ from: moment, to: moment })
  .check(z.refine(({ from, to }) => from <= to, 'ends before it begins'));

/** How an interaction stands. `at` is when it came to stand so. Overdue is no state of its own: it follows from `due`. */
export const state = z.discriminatedUnion('is', [
  /** `by: 'hand'`: the user said that it still waits; only a later answer closes it by itself again. */
  z.object({ is: z.literal('waiting'), at: moment, by: z.enum(['page', 'hand']) }),
  z.object({ is: z.literal('answered'), at: moment, by: z.enum(['page', 'sent', 'hand', 'like']) }),
  z.object({ is: z.literal('not needed'), at: moment, by: z.enum(['hand', 'kind', 'courtesy', 'deleted']) }),
  z.object({ is: z.literal('snoozed'), at: moment, until: moment }),
]);
export type State = z.infer<typeof state>;

export const triage = z.object({
  kind: z.enum(TRIAGE_KINDS),
  urgency: z.number(),
  /** Keys of the messages that say why. */
  reasons: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(10)),
  /** The user set the kind; no later reading changes it. */
  corrected: z.boolean(),
});
export type Triage = z.infer<typeof triage>;

export const interactionCore = z.object({
  network: source,
  externalId: id,
  account,
  kind: z.enum(['reply', 'mention', 'quote', 'comment', 'remembered']),
  author: z.object({ name, handle: z.nullable(name) }),
  text,
  link: z.nullable(link),
  time: z.nullable(timeRange),
  postId: z.nullable(id),
  parentId: z.nullable(id),
  onOurs: z.nullable(z.boolean()),
  likedByMe: z.nullable(z.boolean()),
  firstSeen: moment,
  /** When its present content was first read. */
  seenAt: moment,
  /** When its text was found changed; null: never. */
  edited: z.nullable(moment),
  triage,
  state,
  due: moment,
});
export type InteractionCore = z.infer<typeof interactionCore>;

export const interaction = z.extend(interactionCore, {
  key: z.string(),
  /** When it was written, as far as is known. */
  at: moment,
  person: z.string(),
  branch: z.string(),
  /** Its places in the queues that it waits in; none when it is closed. */
  queue: z.array(z.tuple([z.string(), z.string(), moment])),
  words: z.array(z.string()),
});
export type Interaction = z.infer<typeof interaction>;

const score = z.nullable(z.number());

export const postCore = z.object({
  /** `network:externalId` of what a page showed, `sent:<uuid>` of what was sent from here. */
  id: key,
  network: z.enum(NETWORK_IDS),
  /** null: sent from here and not yet seen on a page. */
  externalId: z.nullable(id),
  account,
  kind: z.enum(['post', 'reply']),
  text,
  time: z.nullable(timeRange),
  firstSeen: moment,
  postId: z.nullable(id),
  parentId: z.nullable(id),
  /** What the judge said when it was sent from a composer that Parley stood beside. */
  axes: z.nullable(z.object({ tone: score, thanks: score, reply: score, fit: score })),
  offer: z.nullable(z.boolean()),
});
export type PostCore = z.infer<typeof postCore>;

export const post = z.extend(postCore, {
  at: moment,
  past: z.tuple([z.string(), moment]),
  shown: z.nullable(z.string()),
  thread: z.nullable(z.string()),
  parent: z.nullable(z.string()),
  unseen: z.nullable(z.string()),
});
export type Post = z.infer<typeof post>;

/** One list that was looked at on one day. */
export const coverage = z.object({
  key: z.string(),
  network: z.enum(NETWORK_IDS),
  account,
  view: z.enum(VIEWS),
  /** The user's own day, "2026-11-22". */
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  at: moment,
  health: z.enum(['healthy', 'fallback', 'unreadable']),
});
export type Coverage = z.infer<typeof coverage>;

/** How far something that was heard has come. */
export const HEARD_STATES = ['asked', 'passed on', 'done'] as const;
export type HeardState = (typeof HEARD_STATES)[number];

/** Something that people say they want, feel, like or don't like. */
export const heard = z.object({
  key: z.string().check(z.maxLength(MOST.id)),
  network: source,
  account,
  text,
  link: z.nullable(link),
  at: moment,
  state: z._default(z.enum(HEARD_STATES), 'asked'),
});
export type Heard = z.infer<typeof heard>;

/** What was already said, so that it isn't said twice. */
export const alert = z.object({
  key: z.string().check(z.maxLength(MOST.id)),
  account,
  at: moment,
  times: z.number(),
});
export type Alert = z.infer<typeof alert>;

/** A record that could not be read. It is kept as it was, and shown. */
export interface Aside {
  readonly store: StoreName;
  readonly key: string;
  readonly at: number;
  readonly record: unknown;
}

export const STORES = { interactions: interaction, posts: post, coverage, heard, alerts: alert } as const;
export type StoreName = keyof typeof STORES;
export const STORE_NAMES = Object.keys(STORES) as StoreName[];
