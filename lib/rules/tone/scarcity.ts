import { askInstead, removeSentence, removeWords } from '../kinds/fixes.ts';
import { fixLabel, type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { followedBy, inQuestion, negated, precededBy, type Spot } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/scarcity',
  why: 'talk',
  source: 'UK CMA and US FTC on pressure selling: scarcity claims are a named dark pattern (FTC staff report, 2022)',
};

/** What runs short. */
export const THINGS =
  '(seats|seat|spots|spot|places|place|tickets|ticket|items|item|copies|copy|pieces|piece|pcs|units|unit|products|product|deals|rooms|slots|spaces|pairs|pair|bottles|boxes|stock|stocks)';

const LOOSE = [
  'while (supplies|stocks|stock|quantities) (last|lasts)',
  "before (they're|it's|they are all|it's all|they're all) gone",
];
const LOOSE_ONES: ReadonlySet<string> = new Set(LOOSE);

/** "Going fast" needs one of these somewhere: a river may go fast, too. */
const WARES: ReadonlySet<string> = new Set(
  'tix seats spots places tickets stock stocks sale sales selling items copies slots spaces rooms order orders buy shop book offer yours'.split(
    ' ',
  ),
);

/** As far as people look for what is meant. */
const AROUND = 100;
const namesWares = ({ draft, hit }: Spot): boolean =>
  draft.text.words.slice(Math.max(0, hit.words[0] - AROUND), hit.words[1] + AROUND).some(({ norm }) => WARES.has(norm));

export default phrases({
  ...head,
  phrases: [
    ...LOOSE,
    '(only|just) {number} (left|remaining|available|in stock)',
    `only {number} (more|) ${THINGS} (left|remaining|available|to go)`,
    `only (a|) (few|couple|handful) (of these|of them|${THINGS}|) (left|remaining|available)`,
    '(only|just|less than|fewer than) {number} {word} (left|remaining|available) in',
    `(just|last|final) ({number}|) ${THINGS} (left|remaining|available|in stock|at this price)`,
    `(less|fewer) than {number} (${THINGS}|) (left|available|in stock)`,
    'last {number} left',
    `(only|just) (have|got) {number} (${THINGS}|) left`,
    `{number} (${THINGS}|) left in (stock|this (size|colour|color)|size {word})`,
    'in (very|) high-demand',
    `(last|final) few ${THINGS}`,
    `(supplies|quantities|availability|${THINGS}) (is|are) (very|strictly|) limited`,
    `limited (quantities|quantity|supply|supplies|availability|${THINGS})`,
    '(almost|nearly) (gone|sold out)',
    '(selling|going|filling up|booking up|selling out) fast',
    '(likely|about|going) to sell out',
    'selling (out|) (quickly|fast)',
    '(flying off the shelves|selling like hot-cakes)',
    "(once|when) (they're|it's) gone (they're|it's|) (gone|)",
    '(low|running low) (in|on) stock',
    'low stock',
    'stock is (running|getting) low',
    '(nearly|almost|running) out of stock',
    'while they last',
    '(tickets|tix|seats|spots|places|spaces|slots) (are|) flying',
    'sold out {number} times',
    '(last one|last batch|last drop|they|it) (sold out|went) in (under|just|) {number} (seconds|mins|minutes|hours)',
    `before (they|it|this|these|${THINGS}) (fill|fills|fill up|fills up|sell out|sells out|run out|runs out)`,
    '(will sell out|sells out|will be gone) (soon|quickly|fast)',
    "(before we|so we don't) (run|sell) out",
  ],
  unless: [
    negated,
    inQuestion,
    followedBy('of from to'),
    // Told to those who come by car.
    precededBy('parking car bike'),
    // "Going fast", "almost gone" need a ware: a river may go fast, snow may be almost gone.
    (spot) =>
      spot.hit.phrase.startsWith('(almost|') &&
      !/sold/.test(spot.draft.text.raw.slice(spot.hit.start, spot.hit.end).toLowerCase()) &&
      !namesWares(spot),
    (spot) => spot.hit.phrase.startsWith('(selling|going') && !namesWares(spot),
  ],
  fixes: (spot) => [
    ...(LOOSE_ONES.has(spot.hit.phrase)
      ? removeWords(spot, fixLabel(head, 'remove'))
      : [
          ...askInstead(spot, fixLabel(head, 'ask'), 'Would you like one?'),
          ...removeSentence(spot, fixLabel(head, 'remove')),
        ]),
    prompt(head, 'fact'),
  ],
});
