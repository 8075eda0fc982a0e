import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion, negated } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/free',
  why: 'give',
  source: 'US FTC, guide on the word "free" (16 CFR 251): conditions must be said at once, or the offer misleads',
  severity: 'note',
};

export default phrases({
  ...head,
  phrases: [
    '(absolutely|completely|totally|{number}) free (of charge|)',
    'free (gift|gifts|trial|upgrade|bonus|goodies|quote|demo|offer|msg|message|messages|text|texts|txt|txts|minutes|mins|calls|phone|mobile|camera|ringtone|ringtones|game|games|video|music|credit|credits|cash|laptop|tablet|iphone|ipad)',
    'freemsg',
    '(get|grab|receive|win) (a|an|your|one|{number}|it|this|them) ({word}|) free',
    'free (for|4) {number}',
    'for free',
    '(try|start) (it|) free',
    '(message|call|text|app|download) is free',
  ],
  unless: [negated, inQuestion],
  fixes: () => [prompt(head, 'terms')],
});
