/** What words alone can't say: a regular expression, run only where one of its literal triggers stands in the draft. */
import { spansOf } from '../../text/spans.ts';
import type { Fix, ReadDraft, Rule } from '../rule.ts';
import { finding, type Head, rule } from './head.ts';
import { anyWithin } from './within.ts';

export interface PatternHead extends Head {
  /** At least one of these stands in every match. Case matters. */
  readonly triggers: readonly string[];
  /** With the flag g; no nested repetition, so that it stays linear. May be chosen by what stands in the draft. */
  readonly pattern: RegExp | ((raw: string) => RegExp);
  readonly unless?: (draft: ReadDraft, start: number, end: number) => boolean;
  readonly fixes?: (draft: ReadDraft, start: number, end: number) => readonly Fix[];
}

/** All matches outside links, as [start, end). */
export const matches = (
  draft: ReadDraft,
  { triggers, pattern }: Pick<PatternHead, 'triggers' | 'pattern'>,
): [start: number, end: number][] => {
  const { raw, links } = draft.text;
  if (!triggers.some((trigger) => raw.includes(trigger))) return [];
  const found: [number, number][] = [];
  for (const { start, end } of spansOf(raw, typeof pattern === 'function' ? pattern(raw) : pattern))
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
