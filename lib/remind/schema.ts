/** What the user sets about reminders. Each field that several pages change is one of its own (lib/settings/schema.ts). */
import * as z from 'zod/mini';
import { minutes } from '../log/due.ts';
import { MOST, SOURCES } from '../log/schema.ts';
import { NETWORK_IDS } from '../networks/all-facts.ts';

z.config({ jitless: true });

/** The kinds that may have a notice of their own once they are overdue, most pressing first. */
export const PRESSING = ['crisis', 'complaint', 'question'] as const;
export type PressingKind = (typeof PRESSING)[number];

/** More in a day than this nobody is told, whatever is set. */
export const MOST_A_DAY = 3;

/** Wall-clock times; one that ends before it begins runs over midnight. */
const quiet = z
  .object({ from: minutes, to: minutes })
  .check(z.refine(({ from, to }) => from !== to, 'ends when it begins'));
export type Quiet = z.infer<typeof quiet>;

export const reminders = z.object({
  on: z.boolean(),
  /** Two times of day. */
  digests: z.tuple([minutes, minutes]).check(z.refine(([first, second]) => first < second, 'second before first')),
  /** null: none. */
  quiet: z.nullable(quiet),
  /** May an overdue crisis, complaint or question have a notice of its own? */
  singles: z.boolean(),
  mostADay: z.int().check(z.gte(1), z.lte(MOST_A_DAY)),
});
export type Reminders = z.infer<typeof reminders>;

export const DEFAULT_REMINDERS: Reminders = {
  on: false,
  digests: [9 * 60, 16 * 60],
  quiet: { from: 18 * 60, to: 8 * 60 },
  singles: true,
  mostADay: MOST_A_DAY,
};

/** What "less of these" was pressed for: no notice of its own for a kind or an account, or one digest a day. */
export const less = z.discriminatedUnion('what', [
  z.object({ what: z.literal('kind'), kind: z.enum(PRESSING) }),
  z.object({
    what: z.literal('account'),
    network: z.enum(SOURCES),
    /** As the log has it: small letters, no "@". */
    account: z.string().check(z.maxLength(MOST.name)),
  }),
  z.object({ what: z.literal('digest') }),
]);
export type Less = z.infer<typeof less>;

/** An account whose promotions are on hold, and since when. */
export const hold = z.object({
  network: z.enum(NETWORK_IDS),
  account: z.string().check(z.minLength(1), z.maxLength(MOST.name)),
  since: z.number(),
});
export type Hold = z.infer<typeof hold>;

const line = z.string().check(z.maxLength(200));

/** Whom to tell inside when something serious comes up: name and how to reach them. */
export const contact = z.object({ name: line.check(z.minLength(1)), reach: line });
export type Contact = z.infer<typeof contact>;
