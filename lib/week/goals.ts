/** Goals that are in one's own hands. What others' clicks decide is declined, and something better is offered. Pure. */
import * as z from 'zod/mini';
import { GOALS, type GoalId, type Goals, goals, NO_GOALS } from './schema.ts';
import { measureOf } from './tries.ts';
import type { FigureId, Week } from './week.ts';

interface GoalKind {
  readonly figure: FigureId;
  /** What is offered, and why that much. */
  readonly offered: number;
  readonly because: string;
  /** Words that speak of it. */
  readonly words: RegExp;
}

/** In the order in which a wish is tried: "two answers per post" is about balance, though it speaks of answers. */
const KINDS: Readonly<Record<GoalId, GoalKind>> = {
  balance: {
    figure: 'balance',
    offered: 2,
    because: 'Listen more than you talk.',
    words: /\blisten|\btalk|\bconversation|\bbalance|\b(?:answer|repl)\w*\s(?:per|for (?:every|each|a|one)) post/i,
  },
  promo: {
    figure: 'promo',
    offered: 33,
    because: 'The rule of thirds: a third of the posts may sell.',
    words: /\bpromo|\boffers?\b|\badverts?\b|\bads?\b|\bsell|\bsales?\b|\bpitch/i,
  },
  answers: {
    figure: 'answered',
    offered: 90,
    because: 'One in ten may have no answer to give.',
    words: /\banswer|\brepl(?:y|ies)\b|\brespon/i,
  },
};

/** What says little about people, with the goal that says more. */
const VANITY: readonly { readonly words: RegExp; readonly says: string; readonly better: GoalId }[] = [
  {
    words: /\bfollow(?:er|ers|ing)?\b|\bfans?\b|\bsubscri|\bcommunity size\b/i,
    says: 'week_vanity_followers',
    better: 'answers',
  },
  {
    words: /\blikes?\b|\bhearts?\b|\bshares?\b|\bretweets?\b|\breposts?\b|\bboosts?\b|\bengagement\b/i,
    says: 'week_vanity_likes',
    better: 'balance',
  },
  { words: /\breach|\bimpressions?\b|\bviews?\b|\bviral\b|\bclicks?\b/i, says: 'week_vanity_reach', better: 'promo' },
];

export type Wish =
  /** `target`: as it was said, or what is offered. */
  | { readonly is: 'goal'; readonly id: GoalId; readonly target: number; readonly said: boolean }
  /** `says`: the key of the sentence that says why not. */
  | { readonly is: 'vanity'; readonly says: string; readonly better: GoalId; readonly target: number }
  | { readonly is: 'unclear' };

/** What somebody who wrote this wants to reach. English; what it can't read is unclear, not refused. */
export function readWish(wish: string): Wish {
  const id = (Object.keys(KINDS) as GoalId[]).find((one) => KINDS[one].words.test(wish));
  if (id) {
    const said = numberIn(id, wish);
    return { is: 'goal', id, target: said ?? KINDS[id].offered, said: said !== null };
  }
  const vanity = VANITY.find(({ words }) => words.test(wish));
  if (!vanity) return { is: 'unclear' };
  return { is: 'vanity', says: vanity.says, better: vanity.better, target: KINDS[vanity.better].offered };
}

const OF = /(\d+)\s*(?:of|in|out of)\s*(?:every\s*)?(\d+)/i;
const NUMBER = /\d+(?:[.,]\d+)?/;
const NUMBER_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

function numberIn(id: GoalId, wish: string): number | null {
  const word = wish.toLowerCase().match(/\b(?:one|two|three|four|five)\b/)?.[0];
  const plain = Number(wish.match(NUMBER)?.[0].replace(',', '.') ?? (word && NUMBER_WORDS[word]) ?? Number.NaN);
  const [, part, whole] = wish.match(OF) ?? [];
  const share = part && whole ? Math.round((100 * Number(part)) / Number(whole)) : plain;
  const all = id === 'answers' && /\b(?:all|every|everybody|everyone|each)\b/i.test(wish);
  const target = id === 'balance' ? plain : all && Number.isNaN(plain) ? 100 : share;
  return z.safeParse(goals, { ...NO_GOALS, [id]: target }).success ? target : null;
}

export interface Standing {
  readonly id: GoalId;
  readonly figure: FigureId;
  readonly target: number;
  /** null: too little is known. */
  readonly reached: boolean | null;
}

/** How the goals that were set stand. */
export const standings = (set: Goals, { figures }: Pick<Week, 'figures'>): Standing[] =>
  GOALS.flatMap((id) => {
    const target = set[id];
    if (target === null) return [];
    const { figure } = KINDS[id];
    const measure = measureOf(figures[figure]);
    return [{ id, figure, target, reached: measure === null ? null : isReached(id, measure, target) }];
  });

function isReached(id: GoalId, measure: number, target: number): boolean {
  if (id === 'balance') return measure >= target;
  return id === 'promo' ? measure * 100 <= target : measure * 100 >= target;
}
