import type { Span } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { holding } from '../kinds/pattern.ts';
import { spots } from '../kinds/phrases.ts';
import { after, inQuestion, near, negated, precededBy } from '../kinds/spot.ts';
import { THINGS } from './scarcity.ts';

const head: Head = {
  id: 'tone/scarcity-count',
  why: 'talk',
  source:
    'Mathur et al., Dark Patterns at Scale (2019): low-stock and high-demand messages, found on 581 of 11,000 shops',
  severity: 'note',
};

/** As shops' templates have it: "4 item(s) left", "Stock left: 4". */
const formsIn = holding(
  ['(s)', '(S)', ': '],
  /\b\d{1,6} (?:item|piece|unit|product|ticket|seat|spot|place|room)\(s\) (?:left|remaining|available)|\b(?:stock|quantity|qty|items?) (?:left|remaining): \d/gi,
);

const PHRASES = [
  `({number}|few) ${THINGS} (left|remaining|available)`,
  '(stock|size|available|availability) {number} (left|remaining)',
  '{number} left (in|)',
  '{number} (claimed|gone)',
  '(high|huge|popular) demand',
  '(popular|hot|bestselling|best-selling) (item|product|pick)',
  '(last|remaining) stock',
  'made in limited (numbers|quantities)',
  'we rarely restock',
  'may not be available again',
];

/** A count as such is a fact; only as one of several pushes does it weigh. */
export default rule(head, {
  phrases: PHRASES,
  check: (draft) => {
    const said = spots(draft, {
      id: head.id,
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
    }).map(({ hit }): Span => hit);
    return [...said, ...formsIn(draft.text)].map(({ start, end }) =>
      finding(head, draft, [[start, end]], [prompt(head, 'more')]),
    );
  },
});
