import { askInstead, removeSentence, removeWords } from '../kinds/fixes.ts';
import { fixLabel, type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { followedBy, inQuestion, negated } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/scarcity',
  why: 'talk',
  source: 'UK CMA and US FTC on pressure selling: scarcity claims are a named dark pattern (FTC staff report, 2022)',
};

const THINGS =
  '(seats|seat|spots|spot|places|place|tickets|ticket|items|copies|pieces|units|rooms|slots|spaces|pairs|bottles|boxes)';

const LOOSE = ['while (supplies|stocks|stock) last', "before (they're|it's|they are all|it's all|they're all) gone"];
const LOOSE_ONES: ReadonlySet<string> = new Set(LOOSE);

/** "Going fast" needs one of these somewhere: a river may go fast, too. */
const WARES: ReadonlySet<string> = new Set(
  'seats spots places tickets stock stocks sale sales selling items copies slots spaces rooms order orders buy shop book offer yours'.split(
    ' ',
  ),
);

export default phrases({
  ...head,
  phrases: [
    ...LOOSE,
    'only {number} (left|remaining|available)',
    `only {number} (more|) ${THINGS} (left|remaining|available|to go)`,
    `only a (few|handful) (${THINGS}|) (left|remaining|available)`,
    `(just|last|final) {number} ${THINGS} (left|remaining|available)`,
    'less than {number} (items|units|pieces|) left',
    `(last|final) few ${THINGS}`,
    `limited (quantities|stock|supply|availability|${THINGS})`,
    '(almost|nearly) (gone|sold out)',
    '(selling|going|filling up|booking up|selling out) fast',
    'selling (out|) (quickly|fast)',
    'flying off the shelves',
    "(once|when) (they're|it's) gone (they're|it's|) (gone|)",
    '(low|running low) (in|on) stock',
  ],
  unless: [
    negated,
    inQuestion,
    followedBy('of from to'),
    // "Going fast", "almost gone" need a ware: a river may go fast, snow may be almost gone.
    ({ draft, hit }) =>
      hit.phrase.startsWith('(almost|') &&
      !/sold/.test(draft.text.raw.slice(hit.start, hit.end).toLowerCase()) &&
      !draft.text.words.some(({ norm }) => WARES.has(norm)),
    ({ draft, hit }) =>
      hit.phrase.startsWith('(selling|going') && !draft.text.words.some(({ norm }) => WARES.has(norm)),
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
