/** Does a text sell something? For counting how many of the posts were offers. English; in other languages it says no. */
import { anyOf } from '../text/listed.ts';
import { once } from '../text/once.ts';
import { indexPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { wordSet } from '../text/word-set.ts';
import pitch from './tone/pitch.ts';
import scarcity from './tone/scarcity.ts';

const GOODS =
  '(range|collection|menu|product|products|service|services|line|shop|app|course|courses|class|classes|edition|flavour|album|plan|blend|box)';
const SEATS = '(seats|spots|places|tickets|rooms|spaces|tables)';

/** Whoever hears these is asked to buy. What pitches and presses for the price is told by the rules for that. */
const SALES = [
  // Take it.
  '(shop|buy|order|pre-order|upgrade) (now|today|online|here|yours|direct|via|from our|at our|in our|your|the look|the range)',
  '(order|pre-order) (by|before)',
  '(book|reserve|claim) (now|early|your (place|seat|seats|table|slot|ticket|tickets|stay|copy|room))',
  '(get|grab|order|claim|pick up) (yours|your (copy|tickets|orders in)|a (copy|slice|bag|jar))',
  '(try|discover|explore|browse|come and try|hire|rent) (all|) our {word}',
  'treat (yourself|someone|your {word})',
  '(great|perfect|lovely|ideal) (gift|present) (for|idea|)',
  '(download|get|install) (our|the) app',
  '(become|join as) a (member|subscriber|customer)',
  'open (your|an) account',
  '(taking|accepting) (orders|bookings)',
  'start (for|) free',
  'upgrade to (pro|plus|premium)',
  'for a (free|) quote',
  'get your hands on',
  // There is something to be had.
  `(launching|launched|unveiling|releasing) (our|the|a|its) (all|brand|) (new|newest|latest|first) ({word}|) ${GOODS}`,
  `our (brand|all|) (new|newest|latest) ({word}|) ${GOODS}`,
  `(see|check|checkout) (out|) (all|) (the|our) (latest|new|full|whole|other) ({word}|) (${GOODS}|offers|deals)`,
  'our newest',
  'new in (store|stores|the shop|today)',
  '(now|new|back) on (the|our) menu',
  '(launching|launches|drops) (today|tomorrow|this week|next week)',
  '(now|just) (available|added|arrived|landed) (in|at|from|on|for|to) (our|the|all) (store|stores|shop|shelves|website|app)',
  '(back|now) in (stock|store|stores)',
  '(tickets|bookings|pre-orders|orders) (are|is|) (now|) (open|on sale|available|live|from|start|close|end)',
  'early-bird',
  'for sale',
  'on sale (now|from|until|at|in|on|today|friday|saturday)',
  '(is|are|go|goes) on sale',
  `${SEATS} (are|) (still|now|) available`,
  '(everything|all stock) must go',
  '(gift|subscription|tasting|mystery) (cards|vouchers|hampers|boxes|box)',
  'our (gift|) (vouchers|hampers)',
  `{number} (more|) ${SEATS} left`,
  'selling (fast|quickly|out)',
  // For how much.
  '(use|with|quote) (my|our|the|) code',
  '{number} (percent|) discount',
  'a discount (on|of|for|when|with)',
  '({number} for {number} (on|this|all)|buy {number} get|bundle deal|price drop|bargains|eat free|loyalty card)',
  '(get|both get) {number} off',
  '(meal|lunch|introductory|membership|launch|joining|limited-time) (offer|deal|price)',
  '(summer|winter|spring|autumn|christmas|january|end of season|closing-down|our|our {word}|our {word} {word}) sale (is|starts|ends|now|has|on|at|from|)',
  'black friday',
  'free (shipping|delivery|returns)',
  '({number}|first) (month|months|coffee|drink) (free|on us)',
];

/** 20% off, save up to 40%, or a price as on a label: "£18", not "£2m". */
const PRICE =
  /\b\d{1,3} ?% (?:off|discount)\b|\bsave (?:up to |over |an extra )?\d{1,3} ?%|[$£€]\d{1,4}(?:[.,]\d\d)?(?![\d.,]*\d|[.,]?\d*\s?(?:(?:[kmb]|mn|mln|bn|bil)\b|million|billion))/i;

const find = indexPhrases([{ id: 'sales', phrases: SALES }, pitch, scarcity]);

const NEVER = wordSet("no not never don't won't isn't aren't without");
/** Money and bookings that are no sale. */
const isNoSale = anyOf(
  'donate donation donations raise raised raising fundraiser appeal volunteer volunteers vaccination vote petition survey shelter fine tax fares grant funding salary wages pension budget council prize worth lost found stolen bill refund refunded cost costs paid charged coin rise rises hiring vacancy apply entry recipe',
);

/** "Introducing our new trainee" is no offer. */
const PEOPLE = wordSet(
  'trainee apprentice intern colleague colleagues member members team neighbour neighbours director manager chef chair',
);

/** Somebody else's words and a denial sell nothing, nor does a question that asks for the facts. */
const stands = ({ words, sentences }: Text, { words: [from, to] }: PhraseHit): boolean => {
  const word = words[from];
  const sentence = word && sentences[word.sentence];
  if (!word || !sentence || word.quoted || sentence.mark === '?' || PEOPLE.has(words[to]?.norm ?? '')) return false;
  return ![1, 2].some((step) => from - step >= sentence.words[0] && NEVER.has(words[from - step]?.norm ?? ''));
};

/** A command to buy, something new to be had, what a pitch says, or a price as an argument. */
export const sells = once((text): boolean => {
  if (isNoSale(text)) return false;
  if ([...find(text).values()].flat().some((hit) => stands(text, hit))) return true;
  return /[%$£€]/.test(text.raw) && PRICE.test(text.raw);
});
