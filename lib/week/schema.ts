/** The goals that the user may set, as settings keep them. */
import * as z from 'zod/mini';

z.config({ jitless: true });

export const GOALS = ['answers', 'balance', 'promo'] as const;
export type GoalId = (typeof GOALS)[number];

const percent = z.nullable(z.int().check(z.gte(1), z.lte(100)));

/** null: no such goal. */
export const goals = z.object({
  /** Of a hundred messages, at least so many answered. */
  answers: percent,
  /** For every post, at least so many answers. */
  balance: z.nullable(z.number().check(z.gte(0.1), z.lte(100))),
  /** Of a hundred posts, at most so many offers. */
  promo: percent,
});
export type Goals = z.infer<typeof goals>;

export const NO_GOALS: Goals = { answers: null, balance: null, promo: null };
