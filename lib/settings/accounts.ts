/** The accounts that the user looks after, as a list without doubles. */
import type { Account } from './schema.ts';
import { changeSetting } from './store.ts';

/** Handles are compared without their "@" and without regard to case. */
export const sameHandle = (one: string, other: string): boolean =>
  one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase();

const same = (one: Account, other: Account): boolean =>
  one.network === other.network && sameHandle(one.handle, other.handle);

/** Adds an account; one that is there already gets the new role. */
export function addAccount(account: Account): Promise<void> {
  return changeSetting('accounts', (now) => [...now.filter((other) => !same(other, account)), account]);
}

export function removeAccount(account: Account): Promise<void> {
  return changeSetting('accounts', (now) => now.filter((other) => !same(other, account)));
}
