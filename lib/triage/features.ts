/** What stands in an incoming message, counted: each feature has a name and a number that a person can check by eye. */

import { covered } from '../text/content.ts';
import { indexPhrases, isNumber, type PhraseHit, type PhraseIndex } from '../text/phrases.ts';
import { findQuestions } from '../text/questions.ts';
import type { Text } from '../text/text.ts';
import { CUES, type Cue } from './cues.ts';
import { unstretched } from './stretched.ts';

/** Cues that take others back; they are no sign of anything themselves. */
type Veto = Extract<Cue, `no ${string}`>;
type Sign = Exclude<Cue, Veto>;

export type Feature =
  | Sign
  | 'question'
  | 'question mark'
  | 'asks last'
  | 'marks'
  | 'exclaims'
  | 'request'
  | 'link'
  | 'bare link'
  | 'addressed'
  | 'to another'
  | 'to help desk'
  | 'retweet'
  | 'joy'
  | 'sorrow'
  | 'length'
  | 'very short';

const SIGNS = (Object.keys(CUES) as Cue[]).filter((cue): cue is Sign => !cue.startsWith('no '));

/** More of the same says no more. */
const MOST = 2;
/** Words from which a message is as long as it gets, and below which it is very short. */
const LONG = 25;
const SHORT = 5;

let index: PhraseIndex | undefined;
/** The index is made when the first message comes: a page with none pays nothing for it. */
const find: PhraseIndex = (text) => {
  index ??= indexPhrases(Object.entries(CUES).map(([id, phrases]) => ({ id, phrases })));
  return index(text);
};

const JOY = new Set(
  '❤♥💕💖💗💙💚💛💜🧡🖤🤍💝💞💓😍🥰😘😊☺🙂😀😃😄😁😆😻👏🙌👍👌💯🎉🎊😎🤗✨😂🤣🥳😋🤩💪🔥🏆⭐🌟💐🎈'.split(/(?:)/u),
);
const SORROW = new Set('😡😠🤬😤😢😭😞😔😒🙄👎💔😩😫😰😱🤮🤢🙃😣😖😟😕🙁☹😓😥😦😧😨😑😐🤦🤷💩🖕😪😿'.split(/(?:)/u));
const SMILE = /<3|[:;=](?<![\p{L}\p{N}].)[-o]?[)D]/gu;
/** "??", "?!". */
const MARKS = /\?\s?[?!]|!\s?\?/;
const FROWN = /[:;=](?<![\p{L}\p{N}].)['-]?[(/](?!\/)|-_+-/gu;

/** "@AcmeSupport", "@acme_cares": an account that is there for troubles. */
const HELP_DESK = /support|help|cares?$|serv(?:ice)?s?$|svc/i;

const HASHTAGS = {
  broken: /fail|broken|notworking|(?:is|still|site)down$|^bugs?$|outage|stuck|stranded|lost(?:bag|luggage|parcel)/,
  waiting: /delay|waiting|late(?:again|flight|train|bus)$|noanswer|noreply|noresponse/,
  anger:
    /worst|poor|suck|stink|joke$|unhappy|(?:not?|un)(?:happy|impressed|good|cool|acceptable|ok)|angry|frustrat|disappoint|terrible|awful|horrible|bad(?:service|customer|business)|never(?:again|fly|use|buy)|shame|fraud|ridiculous|scam|pathetic|rude$|disgrace|disgust|stupid|useless|annoy|liars|fedup|ripoff|dobetter|(?:^|get)fix(?:it|this)|noservice|^(?:seriously|really|wtf|smh|ugh|fml)$/,
  sarcasm: /sarcas|thanksfornothing|irony/,
  praise:
    /^(?:i|we)?love|best$|^best|great|awesome|amazing|welldone|(?<!not|un)happy|good(?:service|customer|job)|rock(?:s|star)|impressed|kudos|grateful|winning/,
  thanks: /thank|grateful|gratitude/,
  crisis: /racis|discriminat|harass|assault|hacked|boycott|databreach|unsafe/,
} as const satisfies Readonly<Partial<Record<Sign, RegExp>>>;

const many = (count: number): number => Math.min(MOST, count);

/** How many words before a nice one a "not" takes it back: "not at all a happy customer". */
const REACH = 3;

/** How many words after "thanks for" a let-down is what the thanks are for. */
const NEAR = 5;

/** Feelings shown by signs instead of words. */
const faces = (text: Text, signs: ReadonlySet<string>, drawn: RegExp): number =>
  text.emoji.filter(({ start }) => signs.has(String.fromCodePoint(text.raw.codePointAt(start) ?? 0))).length +
  (text.raw.match(drawn)?.length ?? 0);

/** Everything that triage knows of a message. Linear time. */
export const featuresOf = (read: Text): Readonly<Record<Feature, number>> => {
  const text = unstretched(read);
  const hits = find(text);
  const hitsOf = (cue: Cue): readonly PhraseHit[] => hits.get(cue) ?? [];
  /** The hits of a cue that no veto takes back. */
  const standing = (cue: Sign, ...vetoes: readonly Veto[]): readonly PhraseHit[] => {
    const taken = covered(vetoes.flatMap(hitsOf));
    if (taken.size === 0) return hitsOf(cue);
    return hitsOf(cue).filter(({ words: [from, to] }) => !(taken.has(from) || taken.has(to - 1)));
  };
  const tags = text.hashtags.map(({ tag }) => tag.toLowerCase());
  const tagged = (cue: keyof typeof HASHTAGS): number => (tags.some((tag) => HASHTAGS[cue].test(tag)) ? 1 : 0);

  const sarcastic = covered(hitsOf('sarcasm'));
  const isMeant = ({ words: [from] }: PhraseHit): boolean => !(sarcastic.has(from) || text.words[from]?.quoted);
  const nice = standing('praise', 'no praise').filter(isMeant);
  const negations = standing('negation', 'no negation');
  // The "never" of "never disappoints" denies nothing else.
  const ofPraise = covered(nice);
  const no = new Set(negations.map(({ words: [, to] }) => to - 1).filter((at) => !ofPraise.has(at)));
  const denied = nice.filter(({ words: [from] }) =>
    Array.from({ length: REACH }, (_, step) => from - step - 1).some(
      (at) => no.has(at) && text.words[at]?.sentence === text.words[from]?.sentence,
    ),
  );

  const polite = covered(hitsOf('manners'));
  const thanksFor = hitsOf('thanks for').filter(({ words: [from] }) => !(polite.has(from) || sarcastic.has(from)));
  // "Thanks for the rude answer", "thanks for the two hour delay"; two hours may have been lovely.
  const forTrouble = thanksFor.filter(({ words: [, to] }) =>
    [...standing('anger', 'no anger'), ...hitsOf('waiting')].some(
      ({ words: [at] }) =>
        at >= to &&
        at < to + NEAR &&
        text.words[at]?.sentence === text.words[to - 1]?.sentence &&
        !isNumber(text.words[at]?.norm ?? ''),
    ),
  );

  const counts: Partial<Record<Sign, number>> = {
    broken: standing('broken', 'no broken').length + tagged('broken'),
    waiting: standing('waiting', 'no waiting', 'no held up').length + tagged('waiting'),
    'held up': standing('held up', 'no held up').length,
    // "Not happy" is a let-down.
    anger: standing('anger', 'no anger').length + denied.length + tagged('anger'),
    sarcasm: hitsOf('sarcasm').length + forTrouble.length + tagged('sarcasm'),
    negation: negations.length,
    praise: nice.length - denied.length + tagged('praise'),
    thanks: hitsOf('thanks').filter(isMeant).length + tagged('thanks'),
    'thanks for': thanksFor.length - forTrouble.length,
    crisis: standing('crisis', 'no crisis').length + tagged('crisis'),
  };
  const questions = findQuestions(read);
  const words = text.words.length;
  const retweet = /^RT\b/.test(text.raw);
  // Who is passed on is not spoken to.
  const spokenTo = text.mentions.length - (retweet ? 1 : 0);
  const linked = text.links.length > 0;
  const features: Partial<Record<Feature, number>> = {
    question: many(questions.length),
    'question mark': text.sentences.some(({ mark }) => mark === '?') ? 1 : 0,
    'asks last': text.sentences.at(-1)?.mark === '?' ? 1 : 0,
    marks: MARKS.test(text.raw) ? 1 : 0,
    exclaims: text.sentences.some(({ mark }) => mark === '!') ? 1 : 0,
    request: many(questions.filter(({ asks }) => asks === 'request').length),
    link: linked ? 1 : 0,
    'bare link': linked && spokenTo < 1 ? 1 : 0,
    addressed: spokenTo > 0 ? 1 : 0,
    'to another': spokenTo > 1 ? 1 : 0,
    'to help desk': text.mentions.some(({ handle }) => HELP_DESK.test(handle)) ? 1 : 0,
    retweet: retweet ? 1 : 0,
    joy: many(faces(text, JOY, SMILE)),
    sorrow: many(faces(text, SORROW, FROWN)),
    length: Math.min(1, words / LONG),
    'very short': words < SHORT ? 1 : 0,
  };
  for (const sign of SIGNS) features[sign] = many(counts[sign] ?? hitsOf(sign).length);
  return features as Record<Feature, number>;
};
