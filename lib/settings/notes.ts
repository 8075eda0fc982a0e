/** What the background leaves for Parley's pages to say: what went wrong with the log, and what was removed for its age. */
import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { LogFailure } from '../log/failure.ts';
import { type HealthRecord, healthRecords } from '../networks/health.ts';
import { less } from '../remind/schema.ts';

z.config({ jitless: true });

const FAILURES = ['newer', 'full', 'blocked', 'broken'] as const satisfies readonly LogFailure[];

const trouble = z.object({ failure: z.enum(FAILURES), at: z.number() });
/** The log's last write failed, and none has gone through since. */
export type Trouble = z.infer<typeof trouble>;

const removal = z.object({
  at: z.number(),
  /** Messages, own posts and ideas. */
  removed: z.number(),
  /** Of the messages: how many nobody had answered. */
  stillOpen: z.number(),
});
/** The last time that anything was removed because it was older than what the user keeps. */
export type Removal = z.infer<typeof removal>;

const reminder = z.object({
  /** The notification's. */
  id: z.string(),
  at: z.number(),
  title: z.string(),
  body: z.string(),
  why: z.string(),
  /** Key of the item that it opens; null: the list. */
  item: z.nullable(z.string()),
  buttons: z.array(z.enum(['snooze', 'not needed'])),
  less: z.array(less),
  /** It is handed to the browser once the log has noted it. */
  shown: z.boolean(),
  /** It needs no mention in the popup any more. */
  seen: z.boolean(),
});
/** A notification. */
export type Reminder = z.infer<typeof reminder>;

/** Where it stands in `storage.session`. */
export const TROUBLE = 'trouble';
const REMOVAL = 'removal';
export const REMINDERS = 'reminders';
/** More are not shown in a day, and one of yesterday may still lie there. */
const MOST_REMINDERS = 6;

/** On which day, and for which retention, what is too old was removed; by which hours and targets things are due. */
export type Mark = 'lookedThrough' | 'dueBy';

/** In memory: the disk may be full. Forgotten with the browser's end, which the next write makes up for. */
export async function readTrouble(): Promise<Trouble | null> {
  const stored = await browser.storage.session.get(TROUBLE);
  const parsed = z.safeParse(trouble, stored[TROUBLE]);
  return parsed.success ? parsed.data : null;
}

export const putTrouble = (now: Trouble): Promise<void> => browser.storage.session.set({ [TROUBLE]: now });

export const forgetTrouble = (): Promise<void> => browser.storage.session.remove(TROUBLE);

export async function readRemoval(): Promise<Removal | null> {
  const stored = await browser.storage.local.get(REMOVAL);
  const parsed = z.safeParse(removal, stored[REMOVAL]);
  return parsed.success ? parsed.data : null;
}

export const putRemoval = (last: Removal): Promise<void> => browser.storage.local.set({ [REMOVAL]: last });

/** How well the networks' pages could be read. Where it stands in `storage.local`. */
export const HEALTH = 'health';

export async function readHealth(): Promise<readonly HealthRecord[]> {
  const stored = await browser.storage.local.get(HEALTH);
  const parsed = z.safeParse(healthRecords, stored[HEALTH]);
  return parsed.success ? parsed.data : [];
}

export const putHealth = (records: readonly HealthRecord[]): Promise<void> =>
  browser.storage.local.set({ [HEALTH]: records });

export const forgetHealth = (): Promise<void> => browser.storage.local.remove(HEALTH);

/** Up to where the log was brought in step with something: the worker may be ended in the midst of it. '' if never. */
export async function readMark(mark: Mark): Promise<string> {
  const stored: unknown = (await browser.storage.local.get(mark))[mark];
  return typeof stored === 'string' ? stored : '';
}

export const putMark = (mark: Mark, value: string): Promise<void> => browser.storage.local.set({ [mark]: value });

/** The last ones, the latest first. In memory, as the browser's own list of them is. */
export async function readReminders(): Promise<Reminder[]> {
  const stored = await browser.storage.session.get(REMINDERS);
  const parsed = z.safeParse(z.array(reminder), stored[REMINDERS]);
  return parsed.success ? parsed.data : [];
}

const putReminders = (all: readonly Reminder[]): Promise<void> =>
  browser.storage.session.set({ [REMINDERS]: all.slice(0, MOST_REMINDERS) });

export const putReminder = async (one: Reminder): Promise<void> =>
  putReminders([one, ...(await readReminders()).filter(({ id }) => id !== one.id)]);

export const dropReminder = async (gone: string): Promise<void> =>
  putReminders((await readReminders()).filter(({ id }) => id !== gone));

/** The user has dealt with the last one; those before it are no news either. */
export const markRemindersSeen = async (): Promise<void> =>
  putReminders((await readReminders()).map((one) => ({ ...one, seen: true })));
