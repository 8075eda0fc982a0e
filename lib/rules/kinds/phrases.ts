/** The kind of most rules: words that stand in the draft, unless what stands around them changes what they mean. */
import type { Fix, PhraseHit, ReadDraft, Rule } from '../rule.ts';
import { finding, type Head, rule } from './head.ts';
import { type Exception, quoted, type Spot } from './spot.ts';

export interface PhraseHead extends Head {
  /** In the notation of phrase-index.ts. */
  readonly phrases: readonly string[];
  /** Any of these lets the phrase pass. */
  readonly unless?: readonly Exception[];
  /** True: also inside quotation marks. */
  readonly quotesToo?: boolean;
  readonly fixes?: (spot: Spot) => readonly Fix[];
}

/** The hits of a rule that none of its exceptions lets pass. */
export const spots = (
  draft: ReadDraft,
  head: Pick<PhraseHead, 'id' | 'unless' | 'quotesToo'>,
  where: (hit: PhraseHit) => boolean = () => true,
): Spot[] =>
  draft
    .hits(head.id)
    .filter(where)
    .map((hit) => ({ draft, hit }))
    .filter((spot) => (head.quotesToo || !quoted(spot)) && !head.unless?.some((exception) => exception(spot)));

const findAt = (head: PhraseHead, draft: ReadDraft, where?: (hit: PhraseHit) => boolean) =>
  spots(draft, head, where).map((spot) => finding(head, draft, [[spot.hit.start, spot.hit.end]], head.fixes?.(spot)));

/** One finding for every place where one of the phrases stands. */
export const phrases = (head: PhraseHead): Rule =>
  rule(head, { phrases: head.phrases, check: (draft) => findAt(head, draft) });

/** One of the phrases as the first words of the draft (links, mentions and emoji aside). */
export const opening = (head: PhraseHead): Rule =>
  rule(head, { phrases: head.phrases, check: (draft) => findAt(head, draft, (hit) => hit.words[0] === 0) });

/** One of the phrases in the last sentence of the draft that has words. */
export const closing = (head: PhraseHead): Rule =>
  rule(head, {
    phrases: head.phrases,
    check: (draft) => {
      const last = draft.text.words.at(-1)?.sentence;
      return findAt(head, draft, (hit) => draft.text.words[hit.words[0]]?.sentence === last);
    },
  });
