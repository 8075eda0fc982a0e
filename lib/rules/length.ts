/** How long a draft is for its network: the page's own limit beats our table, and a second limit may hold at the same time. */
import type { NetworkFacts } from '../networks/facts.ts';
import type { Draft } from './rule.ts';

export interface Length {
  /** In the network's unit. */
  readonly used: number;
  readonly limit: number;
  /** Units too many; 0 within the limits. Of the second limit (Bluesky's bytes) only where the first one holds. */
  readonly over: number;
  /** The user set the limit that this goes by. */
  readonly yours: boolean;
}

export const lengthOf = (
  raw: string,
  { kind, limit: own, contentWarning }: Pick<Draft, 'kind' | 'limit' | 'contentWarning'>,
  facts: NetworkFacts,
): Length => {
  const used = facts.count(raw, contentWarning === undefined ? undefined : { contentWarning });
  const limit = own ?? facts.limits[kind].value;
  const also = facts.alsoLimited;
  const first = used > limit || !also;
  const over = first ? used - limit : also.count(raw) - also.limit.value;
  const yours = first || over <= 0 ? own === undefined && facts.limits[kind].yours : also.limit.yours;
  return { used, limit, over: Math.max(0, over), yours: yours === true };
};
