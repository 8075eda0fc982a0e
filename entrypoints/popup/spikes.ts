/** Spike watch for the popup: reads who complained, keeps the hold on promotions, copies the note. */
import { useEffect, useState } from 'preact/hooks';
import type { SpikesProps, Watched } from '../../components/log/SpikeCard.tsx';
import { stamp } from '../../components/log/times.ts';
import { plainHandle } from '../../lib/log/people.ts';
import { writtenSince } from '../../lib/log/reminders.ts';
import { escalationNote } from '../../lib/remind/note.ts';
import { phraseWords } from '../../lib/remind/phrase.ts';
import type { Hold } from '../../lib/remind/schema.ts';
import { type Spike, spikes, spikesNeed, spikeWords } from '../../lib/remind/spike.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { changeSetting } from '../../lib/settings/store.ts';
import { failureOf, log, watchLog } from '../pages/log.ts';
import { words } from '../pages/mount.tsx';

const MINUTE = 60_000;

interface Seen {
  readonly now: number;
  readonly found: readonly Spike[];
}

/** With one hour's slack for times that pages tell by the hour. */
const LATELY = 2 * 60 * MINUTE;

async function look(): Promise<Seen> {
  const now = Date.now();
  const spikesSince = async (since: number): Promise<readonly Spike[]> =>
    spikes(now, await writtenSince(log, since, ['crisis', 'complaint']));
  // The week before can only make it less unusual: mostly there is no need to read it.
  const found = await spikesSince(now - LATELY);
  return { now, found: found.length === 0 ? found : await spikesSince(spikesNeed(now)) };
}

export function useSpikes(settings: Settings, run: (change: Promise<unknown>) => void): SpikesProps {
  const [{ now, found }, setSeen] = useState<Seen>(() => ({ now: Date.now(), found: [] }));
  useEffect(() => {
    const life = new AbortController();
    const again = () => void look().then((seen) => !life.signal.aborted && setSeen(seen), failureOf);
    // The list comes first.
    const soon = requestIdleCallback(again, { timeout: 1000 });
    watchLog(again, life.signal);
    const timer = setInterval(again, MINUTE);
    return () => {
      cancelIdleCallback(soon);
      clearInterval(timer);
      life.abort();
    };
  }, []);
  return {
    watched: watchedBy(settings, found),
    now,
    onHold: ({ network, account }, on) => {
      if (network === 'manual') return;
      const hold: Hold = { network, account, since: Date.now() };
      run(changeSetting('hold', (all) => [...all.filter((one) => !isSame(one, hold)), ...(on ? [hold] : [])]));
    },
    onCopy: (note) =>
      navigator.clipboard.writeText(note).then(
        () => true,
        () => false,
      ),
  };
}

type Place = Pick<Watched, 'network' | 'account'>;
const isSame = (one: Place, other: Place): boolean => one.network === other.network && one.account === other.account;

function watchedBy({ accounts, contacts, hold }: Settings, found: readonly Spike[]): Watched[] {
  const nameOf = ({ network, account }: Place): string =>
    accounts.find((own) => own.network === network && plainHandle(own.handle) === account)?.handle ?? account;
  const placed = (place: Place): Pick<Watched, 'network' | 'account' | 'name' | 'heldSince'> => ({
    network: place.network,
    account: place.account,
    name: nameOf(place),
    heldSince: hold.find((one) => isSame(one, place))?.since ?? null,
  });
  const say: Parameters<typeof escalationNote>[2]['say'] = (phrase) =>
    phraseWords(phrase, words.say, document.documentElement.lang);
  return [
    ...found.map((spike) => ({
      ...placed(spike),
      spike: {
        says: spikeWords(spike),
        note: escalationNote({ ...spike, account: nameOf(spike) }, contacts, { say, when: stamp }),
      },
    })),
    ...hold.filter((one) => !found.some((spike) => isSame(one, spike))).map((one) => ({ ...placed(one), spike: null })),
  ];
}
