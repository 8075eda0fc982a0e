import { anyOf } from '../../text/listed.ts';
import { isNumber } from '../../text/phrases.ts';
import { wordSet } from '../../text/word-set.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { after, before, inQuestion, near, negated, type Spot } from '../kinds/spot.ts';
import type { ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'tone/urgency-crowd',
  why: 'talk',
  source: 'Mathur et al., Dark Patterns at Scale (2019): messages about what other shoppers are doing at this moment',
  severity: 'note',
};

const CROWD = '(people|persons|person|users|customers|customer|shoppers|visitors|others)';
const LOOK = '(viewing|viewed|watching|looking|looked|seeing|interested|active|checked)';
const TAKE = '(bought|purchased|ordered|added|claimed|adding|buying)';

/** What a crowd does is pressure where it is counted, or done to this very thing at this very time. */
const CROWD_DOES = [
  `${CROWD} (are|is|have|) (${LOOK}|${TAKE})`,
  `${CROWD} (are|is|have) {word} (${LOOK}|${TAKE})`,
  `${CROWD} (recently|just|currently|already|also) (${LOOK}|${TAKE})`,
];
const CROWD_ONES: ReadonlySet<string> = new Set(CROWD_DOES);
const THIS = new Set('this that it at for right today now recently to in already'.split(' '));
const LOOKS = /ing$|^(?:viewed|looked|interested|active|checked)$/;

const pressing = (spot: Spot): boolean => {
  const verb = spot.draft.text.words[spot.hit.words[1] - 1]?.norm ?? '';
  const counted = isNumber(before(spot)) || isNumber(before(spot, 2));
  return LOOKS.test(verb) && counted ? true : THIS.has(after(spot));
};

/** A bare count at the end of a line: "3,642 sold". */
const COUNTED = '{number} (bought|sold|claimed|orders)';

/** As fresh as only a shop's counter knows: "bought … in the last few hours", "… 10 seconds ago". */
const BOUGHT_SINCE = '(in the last (few|{number}) (hours|hrs|minutes)|{number} (seconds|secs|minutes|mins) ago)';

const PHRASES = [
  ...CROWD_DOES,
  `{number} (${TAKE}|sold|viewing|viewed) (in|today|this|per|to|recently|already)`,
  '{number} items sold',
  COUNTED,
  '(bought|viewed|purchased|sold|ordered) (by|) {number} (times|people|others)',
  `{number} {word} (${TAKE}|sold) in the last`,
  '(this|it|item) in (their|other|{number}) (shopping|) (cart|carts|basket|baskets|bag)',
  "in ({number}|other|{number} other|{number} people's|other people's|other users'|other users|other people) (carts|baskets)",
  '(someone|somebody) (just|recently) (bought|purchased|ordered|added|booked)',
  '(viewed|bought|purchased|ordered) {number} (seconds|minutes|mins|hours) ago',
  '(bought|purchased|viewed|added) this (product|item|offer)',
  'to their (cart|basket|bag)',
  'last purchased',
  'back by popular demand',
  'in the last {number} (hours|hrs) by',
  BOUGHT_SINCE,
  'currently active on',
];

/** "Someone in Leeds just bought a lamp": a name, a place, then what they took. */
const TOOK = wordSet('bought purchased ordered added booked got buying');
const LINKS = wordSet('in from of the city has just recently started');
/** A name, "in", and a place of up to this many words. */
const LONGEST_PLACE = 9;
/** Shops say how fresh it is; a story doesn't. */
const isFresh = anyOf('just recently ago now');
/** Somebody tells of people they know, or gives thanks. */
const isTold = anyOf('we our i my me thank thanks who');

const shopMessage = ({ text }: ReadDraft): readonly [start: number, end: number] | undefined => {
  const { words, raw, sentences } = text;
  const at = words.slice(0, LONGEST_PLACE + 1).findIndex(({ norm }) => TOOK.has(norm));
  const [first, verb] = [words[0], words[at]];
  if (!first || !verb || first.quoted || at < 3 || sentences.length > 2) return undefined;
  if (isTold(text)) return undefined;
  if (sentences[0]?.mark === '.' && !isFresh(text)) return undefined;
  const place = words.slice(1, at);
  const stray = place.filter(({ norm, start }) => {
    const letter = raw.slice(start, start + 1);
    return !LINKS.has(norm) && letter === letter.toLowerCase();
  });
  // Names of places are often typed with one small word in them.
  const named = place.some(({ norm }) => norm === 'in' || norm === 'from');
  return named && stray.length < 2 ? [first.start, verb.end] : undefined;
};

export default rule(head, {
  phrases: PHRASES,
  check: (draft) => {
    const said = spots(draft, {
      id: head.id,
      unless: [
        negated,
        inQuestion,
        near('thank thanks grateful shares'),
        (spot) => CROWD_ONES.has(spot.hit.phrase) && !pressing(spot),
        (spot) => spot.hit.phrase === BOUGHT_SINCE && (isTold(draft.text) || !near('bought purchased ordered')(spot)),
        (spot) => spot.hit.phrase === COUNTED && (after(spot) !== '' || near('we our')(spot)),
      ],
    }).map(({ hit }): readonly [number, number] => [hit.start, hit.end]);
    const shop = shopMessage(draft);
    const all = shop && !said.some(([start]) => start < shop[1]) ? [shop, ...said] : said;
    return all.map((range) => finding(head, draft, [range], [prompt(head, 'use')]));
  },
});
