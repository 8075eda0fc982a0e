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

/** null: nothing is on hold for this account. */
export function heldFor({ hold }: Settings, { network, handle }: Account, text: string): Held | null {
  const found = hold.find((one) => one.network === network && sameHandle(one.account, handle));
  if (!found) return null;
  const promotes = sells(readText(text));
  const since = moment(words, found.since, Date.now());
  return { promotes, says: words.t(promotes ? 'ui_held_promotion' : 'ui_held', since) };
}
