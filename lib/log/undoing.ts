/** What was done last, kept so that it can be taken back after the popup was closed. */
import * as z from 'zod/mini';
import type { Done } from './actions.ts';
import { state, triage } from './schema.ts';

z.config({ jitless: true });

/** Its key in `storage.session`. */
export const LAST_DONE = 'lastDone';

const standing = z.object({ state, triage, due: z.number() });

const lastDone = z.object({
  what: z.enum(['answered', 'not needed', 'deleted', 'snooze', 'waiting', 'kind']),
  until: z.optional(z.number()),
  name: z.optional(z.string()),
  done: z.array(z.object({ key: z.string(), before: standing, after: standing })),
});

export interface LastDone {
  readonly what: z.infer<typeof lastDone>['what'];
  readonly until?: number | undefined;
  readonly name?: string | undefined;
  readonly done: Done;
}

/** null: nothing that can be taken back. */
export function parseLastDone(stored: unknown): LastDone | null {
  const parsed = z.safeParse(lastDone, stored);
  return parsed.success ? parsed.data : null;
}
