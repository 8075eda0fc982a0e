/** Tells the background how well this page can be read: once for each composer and list, again when it changes or a day later. */
import { askParley } from '../../lib/messages/client.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { Sighting } from '../../lib/networks/health.ts';
import { isOutdated } from './outdated.ts';

type Told = Omit<Sighting, 'network' | 'matched'> & { readonly matched?: Readonly<Record<string, string>> };

export interface Health {
  readonly tell: (seen: Told) => void;
  /** When a composer of this network could last be read, as far as the background has said; null: never, or not known. */
  readonly worked: () => number | null;
}

const AGAIN_AFTER = 24 * 60 * 60_000;

export function openHealth(network: NetworkId): Health {
  const told = new Map<string, { readonly said: string; readonly at: number }>();
  let worked: number | null = null;
  return {
    worked: () => worked,
    tell: async ({ part, place, health, matched = {} }) => {
      const seen: Sighting = { network, part, place, health, matched: Object.entries(matched) };
      const key = `${part} ${place}`;
      const said = JSON.stringify(seen);
      const now = Date.now();
      const before = told.get(key);
      if (isOutdated() || (before?.said === said && now - before.at < AGAIN_AFTER)) return;
      told.set(key, { said, at: now });
      const answer = await askParley('health', seen);
      if (answer.ok) worked = answer.data.worked;
      // What wasn't heard is told with the next composer.
      else told.delete(key);
    },
  };
}
