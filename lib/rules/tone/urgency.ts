import { askInstead, removeSentence, removeWords } from '../kinds/fixes.ts';
import { fixLabel, type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import {
  after,
  before,
  command,
  followedBy,
  near,
  negated,
  not,
  precededBy,
  type Spot,
  startsSentence,
} from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/urgency',
  why: 'talk',
  source: 'UK CMA and US FTC on pressure selling: urgency claims are a named dark pattern (FTC staff report, 2022)',
};

/** Pressing as a command; "we act fast", "I don't miss it" are something else. */
const COMMANDS = [
  "don't miss (out|this|it|your chance|the chance|your shot|this (deal|offer|sale)|(the|our|tonight's|tomorrow's|today's) ({word}|) (finale|show|premiere|event|webinar|launch|game|match|concert|sale|opportunity|livestream|keynote|deadline|summit|party))",
  "don't (wait|delay|hesitate|sleep on (it|this))",
  'act (now|fast|today|quickly|quick|immediately)',
  'hurry (up|)',
  'be quick',
  "run don't walk",
  "don't leave it (til|till|until) (the|it's|tomorrow|later)",
  'get in (quick|fast)',
  'order soon',
  '(order|buy|claim|activate|checkout|check out|complete your (order|purchase)) (within|within the next|in the next) {number}',
];

/** The sentence can stand without these. */
const LOOSE = [
  "before it's too late",
  'for a limited time (only|)',
  "while there's still time",
  'before time runs out',
];

/** "The show ends tonight" is news. */
const ENDS = '(ends|expires) (tonight|at midnight|midnight|soon)';

const LAST_DAYS =
  '({number}|final|last|last {number}) (day|days|hours|chance) (left|) (to (save|shop|order|buy)|of (our|the) ({word}|) sale)';

const ALWAYS = [
  'last chance (to|)',
  '(your|the) (last|final) chance (to|)',
  '(limited|limited-time) (offer|deal|offers|deals)',
  'limited time',
  '(sale|offer|deal|discount|promotion|promo|code|coupon|voucher|cart|basket) (ends|expires|closes|ending|expiring|will end|will expire|must end) (soon|today|tonight|tomorrow|midnight|at midnight|this weekend|in|once|)',
  "so you (don't|won't) miss out",
  '(reserved|guaranteed|held|prioritised|prioritized|valid) for (the next|) {number} (minutes|mins|minute|hours|hour|hrs) (only|)',
  '(reserved|held) in your (cart|basket|bag)',
  '(items|order|cart|basket) (is|are|) (reserved|held) for {number}',
  '(deal|offer) of the (day|week|month)',
  '(final|last) few (hours|days) (left|to)',
  LAST_DAYS,
  '(sale|offer|deal|discount|promotion) is (nearly|almost) over',
  '(early-bird|early-bird pricing) (ends|closes)',
  '(price|prices) (go|goes|going) up (at midnight|tonight|tomorrow|soon)',
  'while you still can',
  '(available|back|in stock|here) for a short time',
  ENDS,
  '{number} hour (sale|deal|offer)',
  'urgent',
  '(today|tonight|this weekend|one day|{number} hours) only',
  'only {number} (hours|hour|days|day|minutes) (left|to go|remaining)',
  'only (hours|days|minutes) (left|to go)',
  '(just|last) {number} (hours|days|minutes) (left|to go)',
  'ending (soon|today|tonight)',
  'before it (ends|expires)',
  'time is running out',
  'time is almost up',
  'the clock is ticking',
  'now or never',
  'what are you waiting for',
  "(offer|sale|deal|deals|discount|they|it|prices) won't last (long|forever|)",
  "won't last long",
];

const COMMANDED: ReadonlySet<string> = new Set(COMMANDS);
const LOOSE_ONES: ReadonlySet<string> = new Set(LOOSE);
const isCommand = not(command);

/** Where these are named, the hurry is real. */
const GRAVE = new Set(
  'blood donor donors missing flood floods storm fire gas police ambulance hospital recall allergy danger evacuate rescue shelter'.split(
    ' ',
  ),
);

const setOff = ({ draft, hit }: Spot): boolean => /^ ?[!:,.…–—-]/.test(draft.text.raw.slice(hit.end, hit.end + 2));
/** How far ahead a post says what the hurry is about. */
const AHEAD = 40;
const isGrave = ({ draft, hit }: Spot): boolean =>
  draft.text.words.slice(hit.words[0], hit.words[0] + AHEAD).some(({ norm }) => GRAVE.has(norm));

/** First in its sentence and set off by a mark. */
const startsLoud = (spot: Spot): boolean => startsSentence(spot) && setOff(spot);

export default phrases({
  ...head,
  phrases: [...COMMANDS, ...LOOSE, ...ALWAYS],
  unless: [
    // Commands said about somebody else, or taken back: "we act fast", "no need to hurry".
    (spot) => COMMANDED.has(spot.hit.phrase) && isCommand(spot),
    (spot) => !COMMANDED.has(spot.hit.phrase) && negated(spot),
    // "Hurry home before the rain" is said to one who is out in it.
    (spot) =>
      spot.hit.phrase.startsWith('hurry') &&
      !/^(?:|while|before|and|to|as|now|only|in|over|for)$/.test(after(spot)) &&
      !setOff(spot),
    (spot) =>
      spot.hit.phrase === ENDS &&
      !startsSentence(spot) &&
      !near('off sale sales offer deal deals code discount free price prices save')(spot),
    // "Two days left to save the mill": no sale.
    (spot) => spot.hit.phrase === LAST_DAYS && followedBy('the our this a')(spot),
    precededBy('his her their its whose no'),
    followedBy('until till saloon'),
    // Time that somebody hasn't got is no offer: "we have limited time for questions".
    (spot) =>
      spot.hit.phrase === 'limited time' &&
      (/^(have|has|had|the|our|very|with|of)$/.test(before(spot)) ||
        /^(to|for|with|we|left|and|in)$/.test(after(spot))),
    // "URGENT: …" is a call to hurry; "urgent repairs" says what sort.
    (spot) => spot.hit.phrase === 'urgent' && (!startsLoud(spot) || isGrave(spot)),
    // "Today only one ferry sails", "act fast if you find a hedgehog", "time is running out for the swifts".
    (spot) => spot.hit.phrase.startsWith('(today|') && followedBy('one two three the a an our')(spot),
    (spot) => spot.hit.phrase.startsWith('act (') && followedBy('if when')(spot),
    (spot) => /^(time is running|now or)/.test(spot.hit.phrase) && followedBy('for')(spot),
    // A short opening or closing time is news, not pressure.
    (spot) => spot.hit.phrase.includes('this weekend') && near('closed closure road shut')(spot),
    (spot) => spot.hit.phrase.startsWith('(today|') && near('closed closing shut late delayed cancelled from')(spot),
    (spot) =>
      spot.hit.phrase.startsWith("don't (wait") && near('ask call tell write help ambulance doctor 999 112 911')(spot),
  ],
  fixes: (spot) => [
    ...(LOOSE_ONES.has(spot.hit.phrase)
      ? removeWords(spot, fixLabel(head, 'remove'))
      : [
          ...(spot.hit.phrase === 'urgent' ? [] : askInstead(spot, fixLabel(head, 'ask'), 'Would this help you?')),
          ...removeSentence(spot, fixLabel(head, 'remove')),
        ]),
    prompt(head, 'date'),
  ],
});
