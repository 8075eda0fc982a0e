/** Does a text sell something? For counting how many of the posts were offers. English; in other languages it says no. */
import { indexPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import pitch from './tone/pitch.ts';

const GOODS =
  '(range|collection|menu|product|products|service|services|line|shop|store|model|models|app|feature|features|platform|course|courses|class|classes|edition|flavour|flavours|album|single|tool|plan|plans|package|packages|mug|blend|box|brew|set|bundle|arrivals)';
const SEATS = '(seats|seat|spots|spot|places|place|tickets|ticket|rooms|slots|spaces|tables|flats)';
const SEASON =
  '(summer|winter|spring|autumn|christmas|easter|january|black friday|cyber monday|boxing day|end of season|mid-season|flash|mega|big|weekend|clearance|closing-down|anniversary|birthday)';

/** Whoever hears these is asked to buy. */
const SALES = [
  // Take it.
  '(shop|buy|order|pre-order|upgrade) (now|today|online|here|yours|early|ours|direct|via|from our|at our|in our|your|the look|the range|the collection)',
  '(order|pre-order) (by|before)',
  '(book|reserve|claim) (now|your (place|places|spot|seat|seats|table|slot|ticket|tickets|stay|demo|trial|copy|room|free {word}))',
  '(get|grab|order|claim|pick up) (yours|your (copy|tickets|ticket|free {word}))',
  '(grab|order|pick up) a (copy|slice|bag|bottle|jar|box)',
  '(start|try|request|book|schedule|get) (your|our|it|a) (free|) (trial|demo|quote|consultation|for free|risk-free)',
  '(try|taste|discover|explore|browse|check out|take a look at|come and try|hire|rent) (all|) our (new|newest|latest|full|whole|lunch|hall|room|rooms|range|menu|collection|shop|bestselling|best-selling|premium)',
  'try our {word}',
  '(upgrade|switch) to (pro|premium|plus|our|the new)',
  '(get|place|send) your (order|orders) (in|now|by|before|today)',
  '(taking|accepting) (orders|pre-orders|bookings)',
  'book early',
  'start (for|) free',
  'for a (free|) quote',
  'treat (yourself|someone|your (mum|dad|mother|father|family|friends|loved ones|team|valentine))',
  '(makes|make|the|a) (a|the|) (great|perfect|lovely|ideal) (gift|present|stocking filler) (for|idea|this|)',
  '(gift|present) ideas',
  '(download|get|install) (our|the) app (now|today|and|to|for|on)',
  '(become|join as) a (member|subscriber|customer|patron)',
  '(open|start) (your|an|a) (account|subscription|membership)',
  '(subscribe|switch|sign-up) (to our|and (save|get|receive|enjoy)|to get)',
  // There is something to be had.
  `(introducing|meet|presenting|announcing|launching|launches|launched|unveiling|unveils|releasing|released) (our|the|a|its) (all|brand|) (new|newest|latest|first) ({word}|) ${GOODS}`,
  '(introducing|announcing|announce|celebrate|proud of) the (launch|release) of',
  `(our|its) (brand|all|) (new|newest|latest|upcoming) (spring|summer|autumn|winter|christmas|{word}|) ${GOODS}`,
  `(see|check|checkout) (out|) (all|) (the|our) (latest|new|newest|full|whole|other) ({word}|) (${GOODS}|offers|deals)`,
  'new in (store|stores|the shop|today|this week)',
  '(now|new|live|back) on (the|our) menu',
  '(collection|single|album|book|edition|range|issue) (is|are|) (finally|) out now',
  '(launching|launches|drops|dropping|on sale|in store|in stores|in shops) (now|today|tomorrow|tonight|this week|this friday|next week)',
  '(now|just) (available|added|arrived|landed|dropped) (in|at|from|on|for|to) (our|the|all|your|every|) (store|stores|shop|shops|shelves|website|site|amazon|etsy|app|order|pre-order|bookshops|online)',
  'available (to (order|buy|pre-order)|in (all|our|both) (stores|shops|branches)|online and in)',
  '(back|now) in (stock|store|stores)',
  '(tickets|bookings|pre-orders|orders) (are|is|) (now|) (open|on sale|available|live|from|start|starting|close|end)',
  '(early bird|early-bird) (tickets|price|prices|rate|ends|offer)',
  'on sale (now|from|until|at|in|on|today|tomorrow|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(is|are|go|goes) on sale',
  '(collection|range|menu) (has|have) (arrived|landed|dropped)',
  'our newest',
  'get your hands on',
  '(now stocking|we now (stock|sell))',
  'our ({word}|) ({word}|) sale (is|starts|ends|now|has|continues|on|at|from)',
  '(membership|opening|launch|student|joining) offer',
  'selling (fast|quickly|out)',
  `${SEATS} (are|is|) (still|now|) available (on|for|in|at|from)`,
  `(last|final) (few|{number}|remaining) ${SEATS}`,
  `{number} (more|) ${SEATS} (left|available|remaining)`,
  '(everything|all stock) must go',
  '(subscription|gift|discovery|tasting|mystery|advent) (box|boxes|hamper|hampers|set|sets|calendar)',
  '(gift (cards|vouchers|hampers)|our (gift|) (card|cards|voucher|vouchers|hamper|hampers))',
  // For how much.
  '(use|with|enter|apply|quote) (my|our|the|promo|discount|coupon|voucher|) code',
  '({number} (percent|) discount|a discount (on|of|for|when|with)|bargains|bundle deal|price drop)',
  '{number} for {number} (on|this|all|deal|offer|cocktails)',
  '(buy|get) (one|{number}) (and|) get (one|{number}|the|a)',
  '({number} for the price of|(get|and|both get) {number} off|eat free|loyalty (card|scheme|points))',
  'half price (on|all|today|this|until|everything)',
  '(special|exclusive|introductory|limited-time|great|hot|unbeatable|meal|lunch|combo) (offer|offers|deal|deals|price|prices)',
  `${SEASON} (sale|deals|deal|offer|offers|discount|discounts|bundle|starts|is on|is here)`,
  '(free|next day) (shipping|delivery|gift|returns) (on|with|when|for|over|included|worldwide|until|today)',
  '(get|enjoy|receive|and get) (your|{number}|a|one) (first|) (month|months|week|weeks|coffee|drink) (free|on us|for free)',
  '(from|only|just|for only|for just|now only|starting at) {number} (each|per (month|person|night|bottle)|a (month|night|bottle|bag|head)|euros|pounds|dollars)',
];

/** 20% off, save up to 40%, or a price as on a label: "£18", not "£2m". */
const PRICE =
  /\b\d{1,3} ?% (?:off|discount)\b|\bsave (?:up to |over |an extra )?\d{1,3} ?%|[$£€]\d{1,4}(?:[.,]\d\d)?(?![\d.,]*\d|[.,]?\d*\s?(?:(?:[kmb]|mn|mln|bn|bil)\b|million|billion))/i;

const find = indexPhrases([{ id: 'sales', phrases: SALES }, pitch]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NEVER = set("no not never don't won't isn't aren't without");
/** Money and bookings that are no sale. */
const NO_SALE = set(
  'donate donated donating donation donations raise raised raising fundraiser fundraising appeal volunteer volunteers volunteering vaccination vaccine jab vote voting petition survey foodbank shelter fine fined tax taxes fare fares grant grants fund funding salary wage wages pension budget council inflation investment invested prize reward worth lost found stolen owed bill bills invoice refund refunded cost costs costing paid charged fraudulent coin won rise rises recommendation hiring vacancy apply entry admission recipe',
);

/** "Introducing our new trainee" is no offer. */
const PEOPLE = set(
  'trainee apprentice intern colleague colleagues teammate member members team neighbour neighbours volunteer director manager chef baker teacher librarian curator chair trustee doctor nurse friend friends',
);

/** Somebody else's words and a denial sell nothing, nor does a question that asks for the facts. */
const stands = ({ words, sentences }: Text, { words: [from, to] }: PhraseHit): boolean => {
  const word = words[from];
  const sentence = word && sentences[word.sentence];
  if (!word || !sentence || word.quoted || sentence.mark === '?' || PEOPLE.has(words[to]?.norm ?? '')) return false;
  return ![1, 2].some((step) => from - step >= sentence.words[0] && NEVER.has(words[from - step]?.norm ?? ''));
};

/** A command to buy, something new to be had, what a pitch says, or a price as an argument. */
export const sells = (text: Text): boolean => {
  if (text.words.some(({ norm }) => NO_SALE.has(norm))) return false;
  if ([...find(text).values()].flat().some((hit) => stands(text, hit))) return true;
  return /[%$£€]/.test(text.raw) && PRICE.test(text.raw);
};
