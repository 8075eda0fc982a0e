import { askInstead, removeSentence, removeWords } from '../kinds/fixes.ts';
import { fixLabel, type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { command, followedBy, near, negated, not, precededBy } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/urgency',
  why: 'talk',
  source: 'UK CMA and US FTC on pressure selling: urgency claims are a named dark pattern (FTC staff report, 2022)',
};

/** Pressing as a command; "we act fast", "I don't miss it" are something else. */
const COMMANDS = [
  "don't miss (out|this|it|your chance|the chance|your shot)",
  "don't (wait|delay|hesitate|sleep on (it|this))",
  'act (now|fast|today|quickly|quick|immediately)',
  'hurry (up|)',
  'be quick',
  'get in (quick|fast)',
];

/** The sentence can stand without these. */
const LOOSE = [
  "before it's too late",
  'for a limited time (only|)',
  "while there's still time",
  'before time runs out',
];

const ALWAYS = [
  'last chance (to|)',
  '(your|the) (last|final) chance (to|)',
  '(limited|limited-time) (time|) (offer|deal|offers|deals)',
  'limited time only',
  '(sale|offer|deal|discount|promotion|promo|code|coupon) (ends|expires|closes|ending|expiring) (soon|today|tonight|tomorrow|midnight|at midnight|this weekend|in {number})',
  '(today|tonight|this weekend|one day|{number} hours) only',
  'only {number} (hours|hour|days|day|minutes) (left|to go|remaining)',
  'only (hours|days|minutes) (left|to go)',
  '(just|last) {number} (hours|days|minutes) (left|to go)',
  'ending soon',
  'ends soon',
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

export default phrases({
  ...head,
  phrases: [...COMMANDS, ...LOOSE, ...ALWAYS],
  unless: [
    // Commands said about somebody else, or taken back: "we act fast", "no need to hurry".
    (spot) => COMMANDED.has(spot.hit.phrase) && isCommand(spot),
    (spot) => !COMMANDED.has(spot.hit.phrase) && negated(spot),
    precededBy('his her their its whose no'),
    followedBy('until till saloon'),
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
          ...askInstead(spot, fixLabel(head, 'ask'), 'Would this help you?'),
          ...removeSentence(spot, fixLabel(head, 'remove')),
        ]),
    prompt(head, 'date'),
  ],
});
