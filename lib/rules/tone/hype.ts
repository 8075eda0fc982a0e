import { removeAdjective } from '../kinds/fixes.ts';
import { fixLabel, type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { after, before, followedBy, inQuestion, negated, precededBy, type Spot } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/hype',
  why: 'give',
  source:
    'Nielsen Norman Group: objective wording raised usability by 27 % over promotional wording (Morkes & Nielsen, 1997)',
};

/** Adjectives that stand before a noun and can go without harm. */
const ADJECTIVES = [
  'revolutionary',
  'game-changing',
  '(groundbreaking|ground-breaking)',
  'cutting-edge',
  'world-class',
  'best-in-class',
  'state-of-the-art',
  'next-level',
  'unparalleled',
  '(unrivalled|unrivaled)',
  'unmatched',
  'unbeatable',
  'industry-leading',
  'market-leading',
  'world-leading',
  'life-changing',
  'mind-blowing',
  'jaw-dropping',
  'must-have',
  'once-in-a-lifetime',
  'never-before-seen',
  'one-of-a-kind',
  'next-generation',
  'next-gen',
  'award-winning',
];
const ADJECTIVE: ReadonlySet<string> = new Set(ADJECTIVES);

const lastWord = ({ draft, hit }: Spot): string => draft.text.words[hit.words[1] - 1]?.norm ?? '';

export default phrases({
  ...head,
  phrases: [
    ...ADJECTIVES,
    '(revolutionise|revolutionize|revolutionises|revolutionizes|revolutionising|revolutionizing)',
    '(game-changer|game-changers)',
    'the ultimate {word}',
    'like never before',
    'like no other',
    'the most (powerful|advanced|innovative|comprehensive|intelligent|sophisticated|versatile|complete) {word}',
    '(supercharge|turbocharge|skyrocket|transform) your {word}',
    'unlock (your|the) (full|true|power|potential|secret|secrets)',
    '(unforgettable|unrivalled|unmissable) (experience|journey|event|moments)',
    'must-see (event|show|exhibition|session|film)',
    'to the next level',
    'second to none',
    'all-in-one solution',
    'better than ever',
    '(amazing|incredible|unbelievable|fantastic|insane|crazy) (deal|deals|offer|offers|price|prices|value|savings|product|products)',
    'the best {word} (on the market|in the world|money can buy|in town)',
    'the perfect (gift|solution|choice|way to)',
  ],
  unless: [
    negated,
    inQuestion,
    // Said of others it is praise.
    precededBy('your their his her my'),
    // History, sport, medicine, tools.
    followedBy(
      'in war wars calendar council period guard era movement songs france paris russia injuries injury illness surgery diagnosis accident of frisbee responsibility sacrifice goal',
    ),
    (spot) =>
      spot.hit.phrase === 'the ultimate {word}' &&
      /frisbee|responsibility|sacrifice|goal|aim|cause|decision|end/.test(lastWord(spot)),
    (spot) => spot.hit.phrase === 'like no other' && after(spot) !== '',
    // "You must have taken the wrong bus."
    (spot) => spot.hit.phrase === 'must-have' && !/^(|an?|the|this|these|our|new|summer|winter)$/.test(before(spot)),
    // "We plant for the next generation." has people in mind, "our next-generation lamp" a lamp.
    (spot) => spot.hit.phrase.startsWith('next-') && /^(|and|will|is|to|can|who)$/.test(after(spot)),
    // A prize is a fact about somebody else's work: only "our award-winning" is about oneself.
    (spot) => spot.hit.phrase === 'award-winning' && !['our', 'the', ''].includes(before(spot)),
    (spot) =>
      spot.hit.phrase === 'award-winning' && /author|writer|poet|film|novel|journalist|photographer/.test(after(spot)),
  ],
  fixes: (spot) => [
    ...(ADJECTIVE.has(spot.hit.phrase) ? removeAdjective(spot, fixLabel(head, 'remove')) : []),
    prompt(head, 'fact'),
  ],
});
