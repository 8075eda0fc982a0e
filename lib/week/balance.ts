/** The balance in one line, for the foot of the panel beside a draft. */
import { NEEDED, type Week } from './week.ts';

/** A sentence by its key, and the figures in it. */
export interface BalanceLine {
  readonly key: string;
  readonly params: readonly number[];
}

/** Posts, answers and offers of the last weeks, from ten posts on; null: fewer. Of the account that writes. */
export function balanceLine({ promo: { weeks, tally, missing } }: Pick<Week['figures'], 'promo'>): BalanceLine | null {
  const { posts, answers } = tally.balance;
  if (posts < NEEDED.promo) return null;
  const { n, of } = tally.promo;
  return missing > 0
    ? { key: `week_line_${weeks}`, params: [posts, answers] }
    : { key: `week_line_offers_${weeks}`, params: [posts, answers, n, of] };
}
