/** Does a reply answer what was asked, and could it stand under any message? English. */
import type { ReplyCheck } from '../../judge/judgement.ts';
import { contentStems } from '../../text/content.ts';
import { type Asks, findQuestions } from '../../text/questions.ts';
import type { Text } from '../../text/text.ts';
import type { ReadDraft } from '../rule.ts';
import { thanksIn } from '../thanks/given.ts';
import { answeredBy, OFFERS } from './answered.ts';
import { isUseful, nameWords, offerOf } from './offer.ts';
import { ANSWERS, CANNED_BY, COMMON_MOST, OWN_ENOUGH, PLAIN_AT_MOST, SPECIFIC_FROM, SPECIFIC_MOST } from './weights.ts';

type Weights = Readonly<Record<string, number>>;

/** How much of each part there is, times its weight, from 0 to 1. */
const weigh = <W extends Weights>(weights: W, parts: { readonly [part in keyof W]: number | boolean }): number => {
  const sum = Object.entries(weights).reduce((total, [part, weight]) => total + weight * Number(parts[part]), 0);
  return Math.max(0, Math.min(1, sum));
};

/** Their name or handle, as it would stand in an answer: "Ana Ruiz" is also used by "Ana". */
const usesName = (text: Text, author: string): boolean => {
  const handle = author.replace(/^@/, '').toLowerCase();
  if (handle === '') return false;
  const names = nameWords(handle);
  return (
    text.mentions.some((mention) => mention.handle.toLowerCase() === handle) ||
    text.words.some(({ norm }) => names.includes(norm.replace(/'s$/, '')))
  );
};

/** A smile typed in letters. */
const SMILEY = /[:;]-?[)DP](?![\p{L}\d])/u;

/** Any words may do as an answer. */
const IN_ANY_WORDS: ReadonlySet<Asks> = new Set(['yes-no', 'request', 'reason']);

/** Words that go on with what was said before, or ask back. */
const GOES_ON = /^(?:and|but|or|so|then|how|why|who)$/;

/** A verdict goes first. */
const VERDICT = /^(?:yes|yeah|yep|yup|no|nope|sure|definitely)$/;

const check = (draft: ReadDraft): ReplyCheck => {
  const { text } = draft;
  const { words, links } = text;
  const author = draft.parent?.author ?? '';
  const parent = draft.parent?.text;
  const offer = offerOf(draft);
  const asked = parent ? answeredBy(offer, findQuestions(parent), parent) : [];
  const isAsked = asked.length > 0;
  const theirs = parent ? [...contentStems(parent)] : [];
  const common = Math.min(COMMON_MOST, theirs.filter((word) => offer.stems.has(word)).length);
  const cannedWords = offer.canned.reduce((sum, hit) => sum + hit.words[1] - hit.words[0], 0);
  const away = offer.elsewhere.length > 0;
  const done = asked.filter(({ answered }) => answered).length / asked.length;
  const overlap = asked.reduce((sum, one) => sum + one.overlap, 0) / asked.length;
  return {
    questions: asked.map(({ question, answered }) => ({ text: question.text, answered })),
    answers:
      cannedWords === words.length
        ? 0
        : weigh(ANSWERS, {
            start: 1,
            // Where nothing is asked, taking up what they said or a kind word is the answer.
            answered: isAsked ? done : Math.max(common / COMMON_MOST, Number(offer.has('givesBack'))),
            speaksOfIt: isAsked ? overlap : 0,
            common,
            specific: Math.min(
              SPECIFIC_MOST,
              (offer.numbers + offer.names + links.length) / Math.max(SPECIFIC_FROM, words.length),
            ),
            figure: offer.numbers > 0,
            brief: Math.max(0, 1 - words.length / SPECIFIC_FROM),
            where: offer.has('where'),
            inKind: asked.some(({ question: { asks } }) => !IN_ANY_WORDS.has(asks) && OFFERS[asks](offer)),
            verdict: isAsked && VERDICT.test(words[0]?.norm ?? ''),
            youCan: offer.says('youCan'),
            goesOn: GOES_ON.test(words[0]?.norm ?? ''),
            thanks: isAsked && thanksIn(text).length > 0,
            asksBack: offer.asksBack,
            banter: offer.says('banter') || SMILEY.test(text.raw),
            ofItself: offer.ofItself,
            canned: Math.min(2, offer.canned.length),
            away,
          }),
    canned:
      words.length === 0
        ? 0
        : Math.min(
            offer.canned.length > (isUseful(offer) ? 1 : 0) || away ? 1 : PLAIN_AT_MOST,
            weigh(CANNED_BY, {
              start: 1,
              phrase: Math.min(3, offer.canned.length),
              share: cannedWords / words.length,
              nothingOwn: 1 - Math.min(1, offer.own / OWN_ENOUGH),
              away,
              common,
              link: links.length > 0 && common === 0,
            }),
          ),
    nameUsed: usesName(text, author),
  };
};

const known = new WeakMap<ReadDraft, ReplyCheck>();

/**
 * What a reply does for the message that it answers: its questions, each answered or not; how much it answers and how
 * much of it is canned, 0..1; whether their name is used. Several rules ask, so it is worked out once a draft.
 */
export const checkReply = (draft: ReadDraft): ReplyCheck => {
  const before = known.get(draft);
  if (before) return before;
  const result = check(draft);
  known.set(draft, result);
  return result;
};
