/** What the user's accounts sent before, as the background knows it: digests, no words. Judging never waits for it. */
import { askParley } from '../../../lib/messages/client.ts';
import type { Past } from '../../../lib/messages/schema.ts';
import type { NetworkId } from '../../../lib/networks/facts.ts';
import type { PastText } from '../../../lib/rules/rule.ts';

export interface Known {
  readonly posts: readonly PastText[];
  readonly replies: readonly PastText[];
  /** How many people wait for an answer under the last post. */
  readonly waiting: number;
  /** Posts and answers of the account as one line; null before there are ten posts. */
  readonly balance: Past['balance'];
}

export interface History {
  /** undefined until it was answered. */
  readonly of: (account: string) => Known | undefined;
  readonly ask: (account: string) => void;
}

export function openHistory(network: NetworkId, changed: () => void, signal: AbortSignal): History {
  const known = new Map<string, Known>();
  return {
    of: (account) => known.get(account),
    ask: async (account) => {
      const answer = await askParley('past', { network, account });
      if (!answer.ok || signal.aborted) return;
      const { posts, replies, waiting, balance } = answer.data;
      const now = { posts: posts.map(asText), replies: replies.map(asText), waiting, balance };
      if (JSON.stringify(known.get(account)) === JSON.stringify(now)) return;
      known.set(account, now);
      changed();
    },
  };
}

const asText = ({ kind, ...text }: Past['posts'][number]): PastText => (kind ? { ...text, kind } : text);
