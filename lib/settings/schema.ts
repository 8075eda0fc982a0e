/**
 * What the user has set. Each field is a key of its own in `storage.local`, so that two pages that change different
 * fields at once don't undo each other, and one spoilt field doesn't take the others along.
 */
import * as z from 'zod/mini';
import { DEFAULT_HOURS, DEFAULT_TARGETS, hours, targets } from '../log/due.ts';
import { NETWORK_IDS } from '../networks/all-facts.ts';
import { LIMITS, MOST_VALUE } from '../networks/corrections.ts';
import { contact, DEFAULT_REMINDERS, hold, less, reminders } from '../remind/schema.ts';
import { goals, NO_GOALS } from '../week/schema.ts';

z.config({ jitless: true });

const network = z.enum(NETWORK_IDS);

/** A host that a Mastodon instance can live on: a plain DNS name, at least two labels. */
export const hostName = z
  .string()
  .check(
    z.maxLength(253),
    z.regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/),
  );

/** An account that the user looks after. Coaching and the log run for these only. */
export const account = z.object({
  network,
  /** Without "@"; where the network has no handles, the name that the page shows. Compared without regard to case. */
  handle: z.string().check(z.minLength(1), z.maxLength(200)),
  role: z.enum(['organisation', 'employee', 'partner', 'unknown']),
});
export type Account = z.infer<typeof account>;

const line = z.string().check(z.maxLength(500));

/** So many boxes of one site can be chosen. */
export const MOST_BOXES = 20;

/** A site of none of our networks (a scheduler, a help desk) where the user chose text boxes, judged as for one of them. */
export const otherSite = z.object({
  host: hostName,
  network,
  kind: z.enum(['post', 'reply']),
  /** The boxes that were chosen, as lib/networks/mark.ts tells them. */
  boxes: z.array(line).check(z.maxLength(MOST_BOXES)),
});
export type OtherSite = z.infer<typeof otherSite>;

export const fields = {
  /** The user's own language, for texts that are too short to tell. */
  language: z._default(z.string().check(z.regex(/^[a-z]{2,3}$/)), 'en'),
  /** Networks whose switch is on. Whether Parley may run there is the browser's to say (lib/networks/access.ts). */
  wanted: z._default(z.array(network), []),
  /** Mastodon instances that the user added. */
  mastodonHosts: z._default(z.array(hostName).check(z.maxLength(50)), []),
  otherSites: z._default(z.array(otherSite).check(z.maxLength(50)), []),
  accounts: z._default(z.array(account).check(z.maxLength(200)), []),
  /** What the organisation calls itself and its products, and its web sites' hosts. */
  brand: z._default(
    z.object({ names: z.array(line).check(z.maxLength(50)), domains: z.array(hostName).check(z.maxLength(50)) }),
    { names: [], domains: [] },
  ),
  /** Working hours, and within how many minutes of them each kind of message is to be answered. */
  hours: z._default(hours, { ...DEFAULT_HOURS, holidays: [...DEFAULT_HOURS.holidays] }),
  targets: z._default(targets, { ...DEFAULT_TARGETS }),
  /** For how many days the log keeps what it has. */
  retention: z._default(z.union([z.literal(30), z.literal(90), z.literal(365)]), 90),
  reminders: z._default(reminders, DEFAULT_REMINDERS),
  /** What "less of these" was pressed for. */
  less: z._default(z.array(less).check(z.maxLength(200)), []),
  /** Accounts whose promotions are on hold. */
  hold: z._default(z.array(hold).check(z.maxLength(200)), []),
  /** Whom to tell inside when something serious comes up. */
  contacts: z._default(z.array(contact).check(z.maxLength(50)), []),
  /** What the user wants to reach; set in the popup's Week. */
  goals: z._default(goals, NO_GOALS),
  /** Numbers of the networks that the user knows better. */
  limits: z._default(
    z
      .array(z.object({ network, limit: z.enum(LIMITS), value: z.int().check(z.gte(1), z.lte(MOST_VALUE)) }))
      .check(z.maxLength(500)),
    [],
  ),
  /** Ids of rules that the user turned off. */
  rulesOff: z._default(z.array(line).check(z.maxLength(500)), []),
  /** Fingerprints of findings that are "our voice, keep". */
  keep: z._default(z.array(line).check(z.maxLength(2000)), []),
  /** The last draft in the popup's Check, kept so that closing the popup loses nothing. */
  check: z._default(
    z.object({
      text: z.string().check(z.maxLength(300_000)),
      network,
      kind: z.enum(['post', 'reply']),
      parent: z.string().check(z.maxLength(300_000)),
    }),
    { text: '', network: 'x', kind: 'post', parent: '' },
  ),
} as const;

export type Settings = { readonly [Field in keyof typeof fields]: z.infer<(typeof fields)[Field]> };

/** Settings out of whatever is stored: a missing or spoilt field gets its default, the others stay. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const parsed = Object.entries(fields).map(([field, schema]) => {
    const result = z.safeParse(schema, stored[field]);
    return [field, result.success ? result.data : z.parse(schema, undefined)];
  });
  return Object.fromEntries(parsed) as Settings;
}
