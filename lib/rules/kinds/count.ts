/** Something there is too much of. */
import type { Span } from '../../text/text.ts';
import type { Fix, ReadDraft, Rule } from '../rule.ts';
import { finding, type Head, rule } from './head.ts';

export interface CountHead extends Head {
  /** The things counted, in order. */
  readonly count: (draft: ReadDraft) => readonly Span[];
  /** This many are fine. */
  readonly most: (draft: ReadDraft) => number;
  readonly fixes?: (draft: ReadDraft, counted: readonly Span[], most: number) => readonly Fix[];
}

/** One finding about all of them, with how many there are as `$2` and how many are fine as `$3`. */
export const count = (head: CountHead): Rule =>
  rule(head, {
    check: (draft) => {
      const counted = head.count(draft);
      const most = head.most(draft);
      if (counted.length <= most) return [];
      const ranges = counted.map(({ start, end }) => [start, end] as const);
      return [finding(head, draft, ranges, head.fixes?.(draft, counted, most), [counted.length, most])];
    },
  });
