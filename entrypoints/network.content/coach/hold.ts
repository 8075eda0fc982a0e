/** Promotions of an account may be on hold while many complain there. */
import { moment } from '../../../components/log/times.ts';
import { sells } from '../../../lib/rules/sells.ts';
import { sameHandle } from '../../../lib/settings/accounts.ts';
import type { Account, Settings } from '../../../lib/settings/schema.ts';
import { readText } from '../../../lib/text/read.ts';
import { words } from '../words.ts';

export interface Held {
  /** Is the draft a promotion? */
  readonly promotes: boolean;
  readonly says: string;
}

/** null: nothing is on hold for any of these accounts. */
export function heldFor({ hold }: Settings, writers: readonly Account[], text: string): Held | null {
  const found = hold.find((one) =>
    writers.some(({ network, handle }) => one.network === network && sameHandle(one.account, handle)),
  );
  if (!found) return null;
  const promotes = sells(readText(text));
  const since = moment(words, found.since, Date.now());
  return { promotes, says: words.t(promotes ? 'ui_held_promotion' : 'ui_held', since) };
}
