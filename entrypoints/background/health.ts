/** Notes how well the networks' pages could be read, as their page scripts tell. */
import { answer, MessageFailure } from '../../lib/messages/server.ts';
import { networkAt } from '../../lib/networks/access.ts';
import { lastWorked, type Sighting, withSighting } from '../../lib/networks/health.ts';
import { putHealth, readHealth } from '../../lib/settings/notes.ts';
import { readSettings } from '../../lib/settings/store.ts';

/** Sightings are noted one after the other: two pages may tell at once. */
let last: Promise<unknown> = Promise.resolve();

function note(seen: Sighting): Promise<{ worked: number | null }> {
  const next = last
    .catch(() => undefined)
    .then(async () => {
      const before = await readHealth();
      const after = withSighting(before, seen, Date.now());
      if (after !== before) await putHealth(after);
      return { worked: lastWorked(after, seen.network) };
    });
  last = next;
  return next;
}

export function noteHealth(signal: AbortSignal): void {
  answer(
    'health',
    async ({ name: _, ...seen }, { url = '', frameId }) => {
      const settings = await readSettings();
      const { network } = seen;
      const isItsPage = frameId === 0 && networkAt(url, settings) === network && settings.wanted.includes(network);
      if (!isItsPage) throw new MessageFailure('not-ours');
      return note(seen);
    },
    signal,
  );
}
