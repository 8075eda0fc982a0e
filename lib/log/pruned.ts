/** What the last clean-up removed: the background writes it to `storage.local`, the options page tells it. */
import * as z from 'zod/mini';
import type { Removed } from './retention.ts';

z.config({ jitless: true });

/** Its key in `storage.local`. */
export const PRUNED = 'pruned';

export interface Pruned {
  readonly at: number;
  readonly removed: Removed;
}

const count = z.int().check(z.gte(0));
const pruned = z.object({
  at: z.number(),
  removed: z.object({
    interactions: count,
    posts: count,
    coverage: count,
    heard: count,
    alerts: count,
    aside: count,
    stillOpen: count,
  }),
});

/** null: none yet, or nothing that can be read. */
export function parsePruned(stored: unknown): Pruned | null {
  const parsed = z.safeParse(pruned, stored);
  return parsed.success ? parsed.data : null;
}
