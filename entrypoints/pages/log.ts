/** The log, as Parley's own pages use it: each has a connection of its own, and tells the others what it changed. */
import { connectLog } from '../../lib/log/db.ts';
import { LogError, type LogFailure } from '../../lib/log/failure.ts';
import type { Interaction, Source } from '../../lib/log/schema.ts';
import { askParley } from '../../lib/messages/client.ts';
import { answer } from '../../lib/messages/server.ts';
import { networkAt } from '../../lib/networks/access.ts';
import type { Settings } from '../../lib/settings/schema.ts';

export const log = connectLog();

/** Tells the background and the other pages. Where nobody listens, nobody has to know. */
export const tellChanged = (): void => void askParley('log-changed', {});

/** Calls back when another page or the background has changed the log. */
export function watchLog(changed: () => void, signal: AbortSignal): void {
  answer(
    'log-changed',
    () => {
      changed();
      return null;
    },
    signal,
  );
}

/** Why the log failed; a fault of Parley's own is told to the console, too. */
export function failureOf(error: unknown): LogFailure | 'other' {
  if (error instanceof LogError) return error.failure;
  console.error(error);
  return 'other';
}

/** Does a link lead to that network's own host, or, of what was remembered by hand, to any https address? */
export const leadsHome = (network: Source, link: string, settings: Pick<Settings, 'mastodonHosts'>): boolean =>
  network === 'manual'
    ? URL.canParse(link) && new URL(link).protocol === 'https:'
    : networkAt(link, settings) === network;

export const addressOf = (
  { network, link }: Pick<Interaction, 'network' | 'link'>,
  settings: Pick<Settings, 'mastodonHosts'>,
): string | null => (link !== null && leadsHome(network, link, settings) ? link : null);
