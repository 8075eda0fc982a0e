/** The kind of most rules: words that stand in the draft, unless what stands around them changes what they mean. */
import type { Fix, ReadDraft, Rule } from '../rule.ts';
import { finding, type Head, rule } from './head.ts';
import { type Exception, quoted, type Spot } from './spot.ts';

export interface PhraseHead extends Head {
  /** In the notation of lib/text/phrases.ts. */
  readonly phrases: readonly string[];
  /** Any of these lets the phrase pass. */
  readonly unless?: readonly Exception[];
  /** True: also inside quotation marks. */
  readonly quotesToo?: boolean;
  readonly fixes?: (spot: Spot) => readonly Fix[];
}

/** The hits of a rule that none of its exceptions lets pass. */
export const spots = (draft: ReadDraft, head: Pick<PhraseHead, 'id' | 'unless' | 'quotesToo'>): Spot[] => {
  const found: Spot[] = [];
  for (const hit of draft.hits(head.id)) {
    const spot = { draft, hit };
    if ((head.quotesToo || !quoted(spot)) && !head.unless?.some((exception) => exception(spot))) found.push(spot);
  }
  return found;
};

/** One finding for every place where one of the phrases stands. */
export const phrases = (head: PhraseHead): Rule =>
  rule(head, {
    phrases: head.phrases,
    check: (draft) =>
      spots(draft, head).map((spot) => finding(head, draft, [[spot.hit.start, spot.hit.end]], head.fixes?.(spot))),
  });
