/** One thing to try per figure. Data: where a figure is fine as it is, and what is said when it isn't. */
import { type Figure, type FigureId, medianOf } from './week.ts';

export interface Try {
  /** From here on (or up to here) there is nothing to change. */
  readonly fine: { readonly least: number } | { readonly most: number };
  readonly because: string;
  /** Message keys. */
  readonly say: string;
}

const HOUR = 60 * 60_000;

export const TRIES: Readonly<Record<FigureId, Try>> = {
  answered: { fine: { least: 0.9 }, because: 'One in ten may have had no answer to give.', say: 'week_try_answered' },
  wait: {
    fine: { most: 4 * HOUR },
    because: 'Within the target for questions as it is set at first.',
    say: 'week_try_wait',
  },
  balance: { fine: { least: 1 }, because: 'Listen at least as much as you talk.', say: 'week_try_balance' },
  promo: {
    fine: { most: 1 / 3 },
    because: 'The rule of thirds: a third of the posts may sell.',
    say: 'week_try_promo',
  },
  thanked: { fine: { least: 0.9 }, because: 'People who are never thanked stop.', say: 'week_try_thanked' },
  days: { fine: { least: 0.8 }, because: 'A day off in the week is no neglect.', say: 'week_try_days' },
};

/** A figure as one number: a share, answers for every post, or milliseconds. Of a range its worse end. null: none yet. */
export function measureOf({ id, tally, missing }: Figure): number | null {
  if (missing > 0) return null;
  switch (id) {
    case 'wait':
      return medianOf(tally.waits)?.to ?? null;
    case 'balance':
      return tally.balance.posts === 0 ? Number.POSITIVE_INFINITY : tally.balance.answers / tally.balance.posts;
    default:
      return tally[id].n / tally[id].of;
  }
}

/** The key of what could be tried; null: nothing to change, or nothing known. */
export function tryFor(figure: Figure): string | null {
  const measure = measureOf(figure);
  const { fine, say } = TRIES[figure.id];
  if (measure === null) return null;
  return ('least' in fine ? measure >= fine.least : measure <= fine.most) ? null : say;
}
