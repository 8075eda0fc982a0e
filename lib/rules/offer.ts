/** Does a text sell something? For counting how many of the posts were offers. English; in other languages it says no. */
import { indexPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';

const GOODS =
  '(range|collection|menu|product|products|service|services|line|shop|store|model|models|app|feature|features|platform|course|courses|edition|flavour|flavours|album|single|tool|plans|package|packages)';

const find = indexPhrases([
  {
    id: 'sells',
    phrases: [
      // Take it.
      '(shop|buy|order|pre-order|reserve|subscribe|enrol|enroll|upgrade) (now|today|online|here|yours|early|ours|direct|via|from our|at our|in our|your)',
      '(book|reserve|claim) (now|online|your (place|places|spot|seat|seats|table|slot|ticket|tickets|stay|demo|trial|free {word}))',
      '(get|grab|order|claim|pick up) (yours|your (copy|tickets|ticket|free {word}))',
      '(treat (yourself|someone)|(makes|make) (a|the) (great|perfect|lovely|ideal) (gift|present)|perfect (gift|present))',
      '(request|book|schedule|get) (a|your) (free|) (demo|quote|consultation|trial)',
      '(start|try) (your|our|it|a) (free|) (trial|for free|risk-free)',
      // What there is.
      `(introducing|meet|presenting|announcing|launching|launches|launched|unveiling|unveils|releasing|released) (our|the|a|its) (all|brand|) (new|newest|latest|first) ({word}|) ${GOODS}`,
      '(introducing|announcing|announce|celebrate|proud of) the (launch|release) of',
      `(our|its) (brand|all|) (new|newest|latest|upcoming) (spring|summer|autumn|winter|christmas|{word}|) ${GOODS}`,
      `(check|checkout|see|discover|explore|browse) (out|) (all|) (the|our) (latest|new|newest|full|whole|range|other) ({word}|) (${GOODS}|offers|deals|arrivals)`,
      '(now|available) (now|available) (in|at|from|on|for|to)',
      '(just|has|have) (just|) (dropped|landed|arrived) (in|on) (our|the|all|) (store|stores|shop|shops|shelves)',
      '(back|now) in (stock|store|stores)',
      'tickets (are|now|) (on sale|available|from)',
      '(is|are|now|go|goes) on sale',
      'in (our|the) (online|web|) (shop|store) (now|from|today|for)',
      // For how much.
      '(use|with|enter|apply|quote) (my|our|the|promo|discount|coupon|voucher|) code',
      '(discounts|{number} (percent|) discount|a discount (on|of|for|when|with)|bargains|clearance|bundle deal|buy one get one|half price (on|all|today|this|until|everything)|price drop)',
      '(special|exclusive|introductory|limited|limited-time|great|hot) (offer|offers|deal|deals|price|prices)',
      '(our|the|big|flash|mega|summer|winter|spring|autumn|christmas|january|black friday|end of season) sale (is|starts|ends|now|has|continues|on)',
      '(free|next day) (shipping|delivery|gift) (on|with|when|for|over|included|worldwide|until)',
      '(prices|from|only|just|for only|for just|now only|starting at) {number} (each|per {word}|a {word}|euros|pounds|dollars)',
    ],
  },
]);

/** 20% off, £5 off, only £9.99, from $12. */
const PRICE = /\b\d{1,3} ?% (?:off|discount)\b|[$£€]\d[\d.,]* off\b|\b(?:only|just|from|now) [$£€]\d|\bsave [$£€]?\d/gi;

const NEVER = new Set("no not never don't won't isn't aren't without".split(' '));

/** Somebody else's words, a question and a denial sell nothing. */
const stands = ({ words, sentences }: Text, { words: [from] }: Pick<PhraseHit, 'words'>): boolean => {
  const word = words[from];
  const sentence = word && sentences[word.sentence];
  if (!word || !sentence || word.quoted || sentence.mark === '?') return false;
  return ![1, 2].some((step) => from - step >= sentence.words[0] && NEVER.has(words[from - step]?.norm ?? ''));
};

/** A command to buy, something new to be had, or a price as an argument. */
export const sells = (text: Text): boolean =>
  (find(text).get('sells') ?? []).some((hit) => stands(text, hit)) ||
  (/[%$£€]|save/i.test(text.raw) && text.raw.search(PRICE) >= 0);
