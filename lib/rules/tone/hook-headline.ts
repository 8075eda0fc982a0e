import { DAYS } from '../../text/days.ts';
import type { Word } from '../../text/text.ts';
import { wordSet } from '../../text/word-set.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';
import { isOneLine, isTitleCase } from './one-line.ts';
import { talkOf } from './talking.ts';

const head: Head = {
  id: 'tone/hook-headline',
  why: 'give',
  source:
    'Chakraborty et al., Stop Clickbait (2016): "you", "this", strong feelings and nameless people mark click-bait headlines',
  severity: 'note',
  minWords: 4,
  // Who names somebody talks with them.
  applies: (draft) => isOneLine(draft) && draft.text.mentions.length === 0,
};

/** As the first word they point at something that isn't told. */
const POINTERS = wordSet("this these here's watch meet when why how what which everyone");
/** In a headline, so do these: they ask without wanting an answer, or leave out who and what. */
const OPENERS = wordSet(
  "there's that that's tell see look if what's who who's where can could would should are do does did is will we i nobody everything just so please never",
);
const READER = wordSet("you your you're you've you'd you'll yourself");
/** As many as a list has; a year or a pair is news. */
const COUNT = /^(?:[3-9]|[1-9]\d|10[01])$/;
/** A verdict in place of the thing, and what makes it stronger. */
const FEELINGS = wordSet(
  'actually literally totally ever everything perfect perfectly adorable hilarious amazing incredible incredibly insane insanely awkward creepy weird genius stunning epic cute magical delicious gorgeous heartbreaking seriously ridiculously absolutely beautiful beautifully obsessed brilliant glorious shocking bizarre officially apparently completely extremely',
);
/** Mild ones, which people use about anything when they talk. */
const MILD = wordSet(
  'awesome really definitely so super very total just finally best worst most hot sexy crazy damn love loves hard greatest hardest easiest coolest',
);
const STRONGEST = /^\w{4,}(?:iest|ppest|ttest|ddest)$/;
/** Shorter lines in small letters are chat. */
const SHORTEST_UNSET = 5;
/** People without a name. */
const NAMELESS = wordSet(
  'guy man men boy boys girl girls woman women kid kids mom moms mum dad dads couple couples dude dudes',
);
const CROWD = wordSet(
  'guys people someone somebody anyone everyone everybody internet instagram facebook snapchat youtube twitter tiktok meme memes emoji selfie',
);
/** A list without its number. */
const LISTED = wordSet('things thoughts facts confessions secrets struggles moments reasons ways tips hacks tricks');
const SHORTENED = /(?:'ll|'ve|'re|n't|'d)$|^(?:it|he|she|who|what|there|that|here|every(?:one|body)|nobody)'s$/;
/** A date or an hour: the line tells when, so it is news. A courtesy: it is said to people. */
const NO_TEASER = wordSet(`${DAYS} march tonight tomorrow noon pm am thank thanks congratulations congrats welcome`);

/** Somebody speaks for themselves: that is talk. */
const SPEAKS = wordSet("i i'm i've i'll me my we we're us our u");

/** What "this" dates: "this week" points at nothing. */
const TIMES = wordSet('week weekend month year summer winter spring autumn morning evening');

type Teases = (norm: string, next?: string) => boolean;

const reader: Teases = (norm) => READER.has(norm);
/** Also in a line that is set like any other; there it takes two of them. */
const PLAIN: readonly Teases[] = [
  reader,
  (norm) => FEELINGS.has(norm) || STRONGEST.test(norm),
  (norm) => NAMELESS.has(norm),
];
const SET_AS_HEADLINE: readonly Teases[] = [
  reader,
  (norm) => FEELINGS.has(norm) || STRONGEST.test(norm) || MILD.has(norm),
  (norm) => NAMELESS.has(norm) || CROWD.has(norm),
  (norm) => LISTED.has(norm),
  // "… And This Baker Knows": who or what is not told.
  (norm, next = '') => /^th(?:is|ese)$/.test(norm) && !TIMES.has(next),
  (norm) => SHORTENED.test(norm) && !READER.has(norm),
];

/** The first word of each kind of teaser. */
const teasers = ({ text: { words } }: ReadDraft, opens: Teases, kinds: readonly Teases[]): Word[] => {
  const first = words[0];
  const opener = first && opens(first.norm) ? first : undefined;
  const found = kinds.map((is) =>
    words.find((word, at) => word !== opener && !word.quoted && is(word.norm, words[at + 1]?.norm)),
  );
  return [opener, ...found].filter((word) => word !== undefined);
};

/** People who are pointed at. Within a sentence they have no capital. */
const PERSON = /^(?:s?he|his|hers?|him|their|they|them|my|me)$/;

const inHeadline = (draft: ReadDraft): Word[] => {
  const { raw, words } = draft.text;
  const person = words.find(({ norm, start }, at) => at > 0 && PERSON.test(norm) && raw[start] !== norm[0]);
  const found = teasers(draft, (norm) => POINTERS.has(norm) || OPENERS.has(norm) || COUNT.test(norm), SET_AS_HEADLINE);
  return person ? [...found, person] : found;
};

/** "this little dog thinks you are adorable": no capitals, no full stop, nobody speaking, and two teasers. */
const inPlainLine = (draft: ReadDraft): Word[] => {
  const { words, sentences } = draft.text;
  if (words.some(({ norm }) => SPEAKS.has(norm)) || sentences.some(({ mark }) => mark !== '')) return [];
  const found = teasers(draft, (norm) => POINTERS.has(norm) || COUNT.test(norm), PLAIN);
  return found.filter(({ norm }) => !READER.has(norm)).length > 1 ||
    (found.length > 1 && !found.some(({ norm }) => POINTERS.has(norm)))
    ? found
    : [];
};

/** Without any capital, nobody's own words and no mark at its end: a headline in small letters. */
const isUnset = ({ text }: ReadDraft): boolean =>
  text.words.length >= SHORTEST_UNSET &&
  !/\p{Lu}/u.test(text.raw) &&
  !talkOf(text).writer &&
  text.sentences.every(({ mark }) => mark === '' || mark === '?');

const check = (draft: ReadDraft): RawFinding[] => {
  const { words } = draft.text;
  // "All you need today" has no date; "open today" has.
  const dated = !words.some(({ norm }) => READER.has(norm));
  if (words.some(({ norm }) => NO_TEASER.has(norm) || (dated && norm === 'today'))) return [];
  const found = isTitleCase(draft) || isUnset(draft) ? inHeadline(draft) : inPlainLine(draft);
  return found.map(({ start, end }) => finding(head, draft, [[start, end]], [prompt(head, 'tell')]));
};

export default rule(head, { check });
