/** Who has to know that the log has changed. */
import { askParley } from '../../lib/messages/client.ts';
import { answer } from '../../lib/messages/server.ts';
import { forgetTrouble } from '../../lib/settings/notes.ts';

type Follower = () => Promise<void>;

const followers: Follower[] = [];
const tellFollowers = (): Promise<unknown> => Promise.allSettled(followers.map((follower) => follower()));

/** Calls back whenever the log has changed, here or in one of Parley's pages. */
export const followLog = (follower: Follower): void => void followers.push(follower);

/** Parley's open pages hear that the log has changed here. */
export const tellPages = (): void => void askParley('log-changed', {});

/** The log has changed here: the background follows, and Parley's open pages hear of it. */
export function logChanged(): void {
  void tellFollowers();
  tellPages();
}

/** What pages changed. */
export function hearChanges(signal: AbortSignal): void {
  answer(
    'log-changed',
    async () => {
      // A page could write: whatever stood in the way is gone.
      await forgetTrouble();
      await tellFollowers();
      return null;
    },
    signal,
  );
}
