import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { after, inQuestion, near, negated, precededBy } from '../kinds/spot.ts';
import { THINGS } from './scarcity.ts';

const head: Head = {
  id: 'tone/scarcity-count',
  why: 'talk',
  source:
    'Mathur et al., Dark Patterns at Scale (2019): low-stock and high-demand messages, found on 581 of 11,000 shops',
  severity: 'note',
};

/** A count as such is a fact; only as one of several pushes does it weigh. */
export default phrases({
  ...head,
  phrases: [
    `{number} ${THINGS} (left|remaining|available)`,
    '(stock|size|available|availability) {number} (left|remaining)',
    '{number} left (in|)',
    '{number} (claimed|gone)',
    '(high|huge|popular) demand',
    '(popular|hot|bestselling|best-selling) (item|product|pick)',
    '(last|remaining) stock',
    'made in limited (numbers|quantities)',
    'we rarely restock',
    'may not be available again',
  ],
  unless: [
    negated,
    inQuestion,
    precededBy('only just last than have'),
    // "Two of them left the tower": only as the end of a line is it a count.
    (spot) =>
      spot.hit.phrase === '{number} left (in|)' &&
      ((spot.draft.text.words[spot.hit.words[1] - 1]?.norm === 'left' && after(spot) !== '') ||
        near('there are were was of')(spot)),
  ],
  fixes: () => [prompt(head, 'more')],
});
