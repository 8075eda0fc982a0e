/** What words alone can't say: a regular expression, run only where one of its literal triggers stands in the draft. */
import { spansIn } from '../../text/along.ts';
import type { Fix, ReadDraft, Rule } from '../rule.ts';
import { finding, type Head, rule } from './head.ts';
import { anyWithin } from './within.ts';

export interface PatternHead extends Head {
  /** At least one of these stands in every match. Case matters. */
  readonly triggers: readonly string[];
  /**
   * With the flag g; no nested repetition, so that it stays linear; no match goes over an empty line or asks for the draft's own
   * beginning or end. May be chosen by what stands in the draft.
   */
  readonly pattern: RegExp | ((raw: string) => RegExp);
  readonly unless?: (draft: ReadDraft, start: number, end: number) => boolean;
  readonly fixes?: (draft: ReadDraft, start: number, end: number) => readonly Fix[];
}

const FINDERS = new WeakMap<RegExp, ReturnType<typeof spansIn>>();
const finderOf = (pattern: RegExp): ReturnType<typeof spansIn> => {
  const known = FINDERS.get(pattern) ?? spansIn(pattern);
  FINDERS.set(pattern, known);
  return known;
};

/** All matches outside links, as [start, end). */
export const matches = (
  draft: ReadDraft,
  { triggers, pattern }: Pick<PatternHead, 'triggers' | 'pattern'>,
): [start: number, end: number][] => {
  const { raw, links } = draft.text;
  if (!triggers.some((trigger) => raw.includes(trigger))) return [];
  const found: [number, number][] = [];
  for (const { start, end } of finderOf(typeof pattern === 'function' ? pattern(raw) : pattern)(draft.text))
    if (!anyWithin(links, start, end)) found.push([start, end]);
  return found;
};

/** One finding for every match. */
export const pattern = (head: PatternHead): Rule =>
  rule(head, {
    check: (draft) =>
      matches(draft, head)
        .filter(([start, end]) => !head.unless?.(draft, start, end))
        .map(([start, end]) => finding(head, draft, [[start, end]], head.fixes?.(draft, start, end))),
  });
