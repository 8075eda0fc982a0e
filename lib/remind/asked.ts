/** What `remind` is asked with. */
import type { Waits } from '../log/reminders.ts';
import type { Alert, Source } from '../log/schema.ts';
import type { RemindSettings } from './slots.ts';

export interface Asked {
  readonly now: number;
  readonly waits: Waits;
  readonly settings: RemindSettings;
  readonly said: readonly Alert[];
  /** Networks whose tab is in front. */
  readonly front: readonly Source[];
}

/** An item has a notice of its own, and one repeat. A digest without anything new is given once more, too. */
export const MOST_TIMES = 2;
