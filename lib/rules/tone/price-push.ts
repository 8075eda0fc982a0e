import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { followedBy, inQuestion, negated, precededBy, priced } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/price-push',
  why: 'mix',
  source:
    'Sprout Social Index 2016: too many promotions is the first reason to unfollow a brand (57.5 % of 1,000 people)',
};

/** "10 off" is a distance or a miss unless a price stands there. */
const OFF = '{number} off';
const PRICED = [
  'up to {number} off',
  '(get|save|take|enjoy|extra|an extra|flat) {number} off',
  '(save|saves) (up to|over|) {number}',
  '{number} off (everything|all|your|our|any|selected|sitewide|storewide|the whole|every|with|when you)',
  '{number} (discount|savings)',
  OFF,
  'from (only|just) {number}',
  '(yours for|now only|now just|for only|for just|was {number} now) {number}',
  '{number} for {number}',
  'save a (fiver|tenner)',
  'bet {number} get {number}',
];
const PRICED_ONES: ReadonlySet<string> = new Set(PRICED);

export default phrases({
  ...head,
  phrases: [
    ...PRICED,
    '(best|lowest|unbeatable|unbeaten|cheapest|rock-bottom) (price|prices|deals|deal|offers)',
    '(use|with|enter|apply) (promo|discount|coupon|voucher) code',
    '(use|enter) code {word}',
    'buy one get one',
    '(buy {number} get {number}) (free|)',
    'half price',
    '(up to|save) half off',
    'free (bet|bets|spins)',
    '(double|triple|bonus) points',
    "(or|and) you don't pay",
    'no (card|credit card) (needed|required)',
    'free for {number} (days|weeks|months)',
    'first (class|month|session|lesson) free',
    'new customers only',
    "cheapest it'll ever be",
    '(special|exclusive|unmissable|great|big|hot|bonus) (offer|offers|deal|deals|discount|discounts|savings)',
    '(huge|massive|big) (savings|discounts|sale)',
    'money-back guarantee',
    '(flash|mega|clearance) sale',
    '(our|the) (summer|winter|spring|autumn|christmas|easter) sale (is|starts|ends|has)',
    '(black friday|cyber monday) (deal|deals|sale|offer|offers|discount)',
    '(free shipping|free delivery|free gift|free trial) (on|with|when|for|today|included|)',
    'at no extra cost',
    '(price|prices) (slashed|dropped|cut)',
    'price drop',
    'on sale now',
    'great value',
    'no strings attached',
  ],
  unless: [
    negated,
    inQuestion,
    // "Our forecast was 10% off".
    (spot) =>
      spot.hit.phrase === OFF && (precededBy('was were is are be by')(spot) || followedBy('target course the')(spot)),
    (spot) => PRICED_ONES.has(spot.hit.phrase) && !spot.hit.phrase.startsWith('save a') && !priced(spot),
    // A concession is information for those it is for.
    (spot) => spot.hit.phrase === 'half price' && followedBy('for if on')(spot),
    // "A big deal", "a great deal of": no offers.
    (spot) =>
      /big|great/.test(spot.draft.text.raw.slice(spot.hit.start, spot.hit.end).toLowerCase()) &&
      /deal$/i.test(spot.draft.text.raw.slice(spot.hit.start, spot.hit.end)),
  ],
  fixes: () => [prompt(head, 'use')],
});
