/** Whose page this is: coach and log run only for the accounts that the user named. */
import type { NetworkPage } from '../../lib/networks/network.ts';
import { sameHandle } from '../../lib/settings/accounts.ts';
import type { Account, Settings } from '../../lib/settings/schema.ts';

/** The user's account that is signed in on this page; undefined on any other account. */
export function accountHere(page: NetworkPage, self: string | null, settings: Settings): Account | undefined {
  return settings.accounts.find(
    ({ network, handle }) => network === page.id && self !== null && sameHandle(handle, self),
  );
}

/** Handles of the user's other accounts on this network. */
export function otherAccounts(page: NetworkPage, self: string, settings: Settings): string[] {
  return settings.accounts.flatMap(({ network, handle }) =>
    network === page.id && !sameHandle(handle, self) ? [handle.replace(/^@/, '')] : [],
  );
}

/**
 * Whose draft it may be: the account's that is signed in. On a site that the user added (`account` is null) nobody can tell: any of
 * theirs on the network that the site is judged for. There the coach runs because the user added the site and chose the box.
 */
export function writersHere(page: NetworkPage, account: Account | null, settings: Settings): readonly Account[] {
  return account ? [account] : settings.accounts.filter(({ network }) => network === page.id);
}

/** In which role they write; not known where they differ. */
export function roleOf(writers: readonly Account[]): Account['role'] {
  const [role = 'unknown', ...others] = new Set(writers.map((writer) => writer.role));
  return others.length === 0 ? role : 'unknown';
}
