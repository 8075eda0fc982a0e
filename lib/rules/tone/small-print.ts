import type { Span } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { holding } from '../kinds/pattern.ts';
import { spots } from '../kinds/phrases.ts';
import { followedBy, inQuestion, negated } from '../kinds/spot.ts';
import { anyWithin, spanAt } from '../kinds/within.ts';

const head: Head = {
  id: 'tone/small-print',
  why: 'talk',
  source: 'GOV.UK content design: plain words and only what readers need; terms belong on the page that is linked',
  severity: 'note',
};

const PHRASES = [
  "(t|t's|ts) (and|n|) (c|c's|cs) (apply|)",
  '(tcs|tncs|terms|conditions) apply',
  'terms and conditions',
  '(standard|normal|national|network|premium) ({word}|) (rate|rates|charges)',
  '(msg|msgs|texts|txts|calls|messages) (cost|costs|charged)',
  '(opt-out|unsubscribe|unsub)',
  '(text|txt|send|reply) (with|) (stop|end)',
  '(to|2) (stop|end) (texts|msgs|messages|txt|text|reply)',
  '(stop to|stop 2|stop2) (end|stop|cancel|{number})',
  '(over|aged) {number} (only|or over)',
  '{number} (yrs|years) (only|or over|plus)',
  'no purchase (necessary|needed)',
  '(offer|voucher|code) (is|) (only|) valid',
  'subject to (availability|status|credit)',
  'excludes (sale|all) {word}',
  '(see|visit) (website|site|store|in store) for (details|terms)',
  '(charged|billed) (at|per|{number})',
  'been (billed|charged)',
  'cancel (anytime|any time)',
  'from (a|your|) (landline|land line)',
  'charges apply',
];

/** A price by the minute, message, week: "10p/min", "£4.99 a month". */
const ratesIn = holding(
  ['p', 'P', '£', '$', '€'],
  /(?=[\d£$€])(?:\d ?p|[£$€]\d{1,4}(?:\.\d{1,2})?) ?(?:\/|per |a |p\/?)? ?(?:minute|min|message|msg|text|txt|call|(?:\d )?days|week|wk|month|mth|pm)\b/gi,
);

export default rule(head, {
  phrases: PHRASES,
  check: (draft) => {
    // "Opt out of the paper bill", "cancel any time you are ill" are help.
    const unless = [negated, inQuestion, followedBy('of you')];
    const said = spots(draft, { id: head.id, unless }).map(({ hit }): Span => hit);
    const rates = ratesIn(draft.text).filter(
      ({ start, end }) => !spanAt(draft.text.quotes, start) && !anyWithin(said, start, end),
    );
    return [...said, ...rates].map(({ start, end }) => finding(head, draft, [[start, end]], [prompt(head, 'link')]));
  },
});
