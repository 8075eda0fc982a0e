/** Does a reply answer what was asked, and could it stand under any message? English. */
import type { ReplyCheck } from '../../judge/judgement.ts';
import { carries, contentStems, covered, stem } from '../../text/content.ts';
import { indexPhrases, isNumber } from '../../text/phrases.ts';
import { type Asks, findQuestions, type Question } from '../../text/questions.ts';
import type { Text } from '../../text/text.ts';
import type { PhraseHit, ReadDraft } from '../rule.ts';

/** Wordings that stand under any message, whatever it says. */
const CANNED = [
  'thank you for (reaching out|contacting us|getting in touch|your (message|feedback|comment|patience|interest|understanding|enquiry|inquiry))',
  'thanks for (reaching out|contacting us|getting in touch|your (message|feedback|comment|patience|interest|understanding|enquiry|inquiry)|tweeting)',
  'thank you for (bringing|letting) (this to our attention|us know)',
  'thanks for (bringing|letting) (this to our attention|us know)',
  '(your|this) (feedback|opinion|comment|satisfaction|experience) (is|are) (very|really|extremely|so|) (important|valuable|valued)',
  'we (value|appreciate) your (feedback|business|patience|comments|loyalty|understanding|support)',
  '(apologise|apologize|apologies|sorry) for (any|the|all the|your) (inconvenience|inconveniences|trouble|troubles|frustration|delay|issue|confusion)',
  '(accept|sincere|sincerest|deepest) (our|) apologies',
  '(i|we) (truly|fully|completely|can|) understand (how|your|the) (frustrating|frustration|upsetting|concern|concerns|inconvenience)',
  "(we'd|we'll|we would|we will|we're|i'd|i'll|i am|i'm|) be (happy|glad|more than happy) to (help|assist|look)",
  '(happy|glad|here|able|love|like|want|glad) to (help|assist)',
  '(assist|help) you (further|better|with this|out)',
  '(further|any) assistance',
  '(look|looking) into (this|it|that|the matter)',
  '(pass|passed|forward|forwarded|share|shared) (this|it|your feedback|your comments|that) (on|along|) (to|with) (the|our) (relevant|appropriate|team|right)',
  "(please|) (feel free|do not hesitate|don't hesitate) to (contact|reach|ask|get|let)",
  '(let|keep) us (know|posted|updated)',
  '(reach|get in touch|contact) (out to|with|) our (support|customer|care|service|team|experts)',
  'anything else',
  '(have|enjoy) a (great|nice|good|lovely|wonderful) (day|weekend|evening|one)',
  '(these|this) (tips|link|steps|article|page) (may|might|should|can) help',
  'hope this helps',
  '(sorry|disappointed|concerned) to (hear|see|read) (this|that|about|of|it)',
  '(we|our team) (take|takes) (this|all|such|these) (very|) (seriously|feedback|matters)',
  'get you pointed',
  'at your earliest convenience',
];

export const CANNED_PHRASES: readonly string[] = CANNED;

/** Sending people elsewhere. */
const ELSEWHERE = [
  '(dm|pm|inbox|message) (us|me)',
  '(send|drop|shoot) (us|me|) (a|an|) (dm|pm|private message|direct message|message|email|e-mail)',
  '(via|by|in|through|to|a) (dm|pm|direct message|private message)',
  '(please|pls|can you|could you) (dm|pm)',
  '(call|email|e-mail|ring|phone) (us|our)',
  '(reach|contact|visit|check) (out to|) (us|our|the) (support|website|site|team|page|help)',
  'click (the link|here)',
  '(use|using|following|visit) (this|the) link',
  'link below',
];

const YES = [
  'yes',
  'yep',
  'yeah',
  'yup',
  'sure',
  'absolutely',
  'certainly',
  'definitely',
  'of course',
  'indeed',
  'correct',
  "that's right",
  'exactly',
  'we do',
  'it does',
  'you can',
  'we can',
  'we will',
  "we'll",
];
const NO = [
  'no',
  'nope',
  'not',
  'never',
  "don't",
  "doesn't",
  "isn't",
  "aren't",
  "can't",
  "won't",
  "haven't",
  "hasn't",
  "wasn't",
  'unfortunately',
  'afraid',
  'sadly',
  'unable',
];
const WHEN = [
  'today',
  'tonight',
  'tomorrow',
  'yesterday',
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)',
  '(from|at|until|till|by|between|after|before|around|about) {number} (to|am|pm|and|until|sharp|every|on|each|tomorrow|today|)',
  '(january|february|march|april|june|july|august|september|october|november|december)',
  '(mon|tue|tues|wed|thu|thurs|fri|sat|sun)',
  '(day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|min|mins)',
  '(noon|midnight|morning|afternoon|evening|night|weekend)',
  '(immediately|overnight|daily|weekly|monthly|annually)',
  '(spring|summer|autumn|winter|easter|christmas)',
  '(am|pm)',
];
const AMOUNT = [
  '(euro|euros|pound|pounds|dollar|dollars|cent|cents|eur|usd|gbp|pence|percent)',
  '(free|nothing|none|unlimited|several|few|dozen|half|double|both)',
  '(kilometre|kilometres|km|mile|miles|metre|metres|cm|mm|kg|grams|litre|litres)',
  '(small|medium|large)',
];
const WHY = [
  'because',
  'due to',
  'since',
  'as we',
  'so that',
  'in order to',
  'caused by',
  'the reason',
  'reason is',
  'owing to',
  'thanks to',
  'to (keep|make|avoid|ensure|protect|prevent|save)',
];
const STEPS = [
  '(go|head) to',
  '(open|tap|click|select|choose|press|hold|scroll|type|enter|turn|switch|try|follow|restart|reinstall|reset|unplug|update|download|fill|bring|write|ask|call|visit|apply|use|take|put|add|remove|hold|check|sign) (the|your|on|off|it|a|an|this|to|in|out|with|up|for|all|at|by|these|those|down|back|into)',
  'you (can|could|need to|have to|should|just|may|will need)',
  'by {word} (the|your|it|a|an)',
  '(first|then|next|after that|step)',
  'here is how',
  "here's how",
];
const DONE = [
  "(i've|we've|i have|we have|have|has been|is|are) (just|now|already|) (sent|done|changed|fixed|refunded|replaced|cancelled|booked|added|updated|corrected|removed|restored|ordered|posted|shipped|reset|checked|asked|resolved|made)",
  '(just|now|already) (sent|done|changed|fixed|refunded|replaced|posted|shipped)',
  "(i'll|we'll|i will|we will) (send|refund|replace|call|bring|post|change|fix|add|correct|remove|cancel|book|swap|collect|deliver|write)",
  'here (it is|you go|they are)',
  "here's",
  'on (its|the) way',
  '(refunded|corrected|sorted|replaced|sent)',
];
/** No answer yet, but a promise of one; it counts where it says when. */
const LATER = [
  "(i'll|we'll|i will|we will|let me|i'm going to) (find out|ask|check|look|come back|get back|write|tell you|let you know|answer)",
];
const IN_PLACE = [
  '(at|in|near|on|next to|opposite|behind|beside|from) (the|our|your|{word})',
  '(here|upstairs|downstairs|online|nearby|inside|outside)',
  '(street|road|lane|square|avenue|station|shop|store|counter|website|app|menu|settings)',
];
const GIVES_BACK = [
  'glad you',
  'glad we',
  'so (happy|pleased|glad|nice|kind)',
  '(made|make|makes) (our|my) day',
  '(thank|thanks|thx|grateful)',
  'enjoy',
  '(see|have) you (soon|on board|again)',
  'welcome',
];

const CUES = {
  canned: CANNED,
  elsewhere: ELSEWHERE,
  yes: YES,
  no: NO,
  when: WHEN,
  amount: AMOUNT,
  why: WHY,
  steps: STEPS,
  done: DONE,
  place: IN_PLACE,
  later: LATER,
  givesBack: GIVES_BACK,
};
type Cue = keyof typeof CUES;

const find = indexPhrases(Object.entries(CUES).map(([id, phrases]) => ({ id, phrases })));

/** What a reply offers, once. Cues inside canned wordings, in its own questions and in sentences that send people away don't count. */
interface Offer {
  readonly text: Text;
  readonly canned: readonly PhraseHit[];
  readonly elsewhere: readonly PhraseHit[];
  readonly has: (cue: Cue) => boolean;
  /** Sentences in which a yes or a no stands. */
  readonly verdicts: number;
  readonly stems: ReadonlySet<string>;
  readonly numbers: number;
  /** Names of things and people inside sentences. */
  readonly names: number;
  /** Does it ask back? */
  readonly asksBack: boolean;
}

const offerOf = (text: Text, author: string): Offer => {
  const hits = find(text);
  const of = (cue: Cue): readonly PhraseHit[] => hits.get(cue) ?? [];
  const canned = of('canned');
  const elsewhere = of('elsewhere');
  const awaySentences = new Set(elsewhere.map(({ words }) => text.words[words[0]]?.sentence));
  const inCanned = covered(canned);
  const counts = (index: number): boolean => {
    const sentence = text.words[index]?.sentence ?? -1;
    return !awaySentences.has(sentence) && text.sentences[sentence]?.mark !== '?' && !inCanned.has(index);
  };
  const standing = (cue: Cue): readonly PhraseHit[] => of(cue).filter(({ words }) => counts(words[0]));
  const authorWords = new Set(author.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const verdictSentences = new Set(
    [...standing('yes'), ...standing('no')].map(({ words }) => text.words[words[0]]?.sentence),
  );
  return {
    text,
    canned,
    elsewhere,
    has: (cue) => standing(cue).length > 0,
    verdicts: verdictSentences.size,
    stems: new Set(text.words.flatMap(({ norm }, index) => (counts(index) && carries(norm) ? [stem(norm)] : []))),
    numbers: text.words.filter(({ norm }, index) => norm !== 'one' && isNumber(norm) && counts(index)).length,
    names: text.words.filter(
      ({ start, sentence, norm }, index) =>
        counts(index) &&
        text.sentences[sentence]?.words[0] !== index &&
        /^\p{Lu}\p{L}/u.test(text.raw.slice(start, start + 2)) &&
        !authorWords.has(norm),
    ).length,
    asksBack: text.sentences.some(({ mark }) => mark === '?'),
  };
};

/** How many words about the matter the draft has outside canned wordings, questions and sentences that send people away. */
export const saysBesides = (draft: ReadDraft): number => {
  const author = draft.parent?.author ?? '';
  const names = new Set(
    author
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map(stem),
  );
  return [...offerOf(draft.text, author).stems].filter((word) => !names.has(word)).length;
};

const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : [...part].filter((word) => whole.has(word)).length / part.size;

/** Would this do as an answer of the kind asked for, overlap aside? */
const OFFERS: Readonly<Record<Asks, (offer: Offer) => boolean>> = {
  'yes-no': (offer) => offer.verdicts > 0,
  request: (offer) => offer.has('done') || offer.has('steps') || offer.verdicts > 0 || offer.text.links.length > 0,
  time: (offer) => offer.has('when'),
  amount: (offer) => offer.numbers > 0 || offer.has('amount') || /[$£€¥₹]/.test(offer.text.raw),
  place: (offer) => offer.has('place') || offer.text.links.length > 0,
  person: (offer) => offer.names > 0 || offer.text.mentions.length > 1,
  reason: (offer) => offer.has('why'),
  way: (offer) => offer.has('steps') || offer.text.links.length > 0,
  thing: (offer) => offer.numbers + offer.names + offer.text.links.length > 0,
};

/** With this share of a question's words in the answer, it speaks about what was asked. */
const SPEAKS_OF_IT = 0.5;

/** Which questions the reply answers, in order. A lone yes answers one question, unless it speaks of the others too. */
const answered = (questions: readonly Question[], parent: Text, offer: Offer): boolean[] => {
  const overlaps = questions.map(({ words }) => share(contentStems(parent, words), offer.stems));
  let spareVerdicts =
    offer.verdicts - questions.filter(({ asks }, at) => asks === 'yes-no' && (overlaps[at] ?? 0) > 0).length;
  if (offer.has('later') && offer.has('when')) return questions.map(() => true);
  return questions.map(({ asks }, at) => {
    const overlap = overlaps[at] ?? 0;
    if (asks === 'time' || asks === 'amount') return OFFERS[asks](offer);
    if (overlap >= SPEAKS_OF_IT) return true;
    if (!OFFERS[asks](offer)) return false;
    if (asks !== 'yes-no' || overlap > 0) return true;
    spareVerdicts--;
    return spareVerdicts >= 0;
  });
};

/** What moves `answers`, from 0 to 1. */
const ANSWERS = {
  /** A reply that is there at all. */
  start: 0.25,
  /** Times the share of their questions that are answered. */
  answered: 0.3,
  /** Times the share of the questions' words that come back. */
  speaksOfIt: 0.2,
  /** Each word of their message that comes back, up to three. */
  common: 0.1,
  /** Numbers, steps, places, reasons, things done; up to two. */
  specific: 0.05,
  /** "You're welcome, enjoy!" under a question. */
  courtesy: -0.15,
  /** Asking back puts the answer off. */
  asksBack: -0.2,
  /** Each canned wording, up to two. */
  canned: -0.15,
  /** Sends them elsewhere. */
  away: -0.1,
} as const;

/** What moves `canned`, from 0 to 1. */
const CANNED_BY = {
  start: 0.1,
  /** Each canned wording, up to three. */
  phrase: 0.2,
  /** Times the share of the reply's words that are canned. */
  share: 0.3,
  away: 0.15,
  common: -0.1,
  specific: -0.05,
  /** A link, and no word of theirs: the same link goes to everybody. */
  link: 0.15,
} as const;

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** Their name or handle, as it would stand in an answer: "Ana Ruiz" is also used by "Ana". */
const usesName = (text: Text, author: string): boolean => {
  const handle = author.replace(/^@/, '').toLowerCase();
  if (handle === '') return false;
  const names = handle.split(/[^\p{L}\p{N}]+/u).filter((name) => name.length > 1);
  return (
    text.mentions.some((mention) => mention.handle.toLowerCase() === handle) ||
    text.words.some(({ norm }) => names.includes(norm.replace(/'s$/, '')))
  );
};

const check = (draft: ReadDraft): ReplyCheck => {
  const { text } = draft;
  const author = draft.parent?.author ?? '';
  const parent = draft.parent?.text;
  const offer = offerOf(text, author);
  const asked = parent ? findQuestions(parent) : [];
  const done = parent ? answered(asked, parent, offer) : [];
  const theirs = parent ? contentStems(parent) : new Set<string>();
  const common = Math.min(3, [...theirs].filter((word) => offer.stems.has(word)).length);
  const specifics = Math.min(
    2,
    [offer.numbers > 0, offer.has('steps'), offer.has('place'), offer.has('why'), offer.has('done')].filter(Boolean)
      .length,
  );
  const cannedWords = offer.canned.reduce((sum, { words }) => sum + words[1] - words[0], 0);
  const ownWords = text.words.length - cannedWords;
  const overlaps = asked.map(({ words }) => (parent ? share(contentStems(parent, words), offer.stems) : 0));
  const speaksOfIt = overlaps.reduce((sum, overlap) => sum + overlap, 0) / Math.max(1, asked.length);
  // Thanks and good wishes are a fine answer to praise, and none to a question.
  const courtesy = asked.length > 0 && offer.has('givesBack') ? 1 : 0;
  const away = offer.elsewhere.length > 0 ? 1 : 0;
  const shareDone =
    asked.length > 0
      ? done.filter(Boolean).length / asked.length
      : Math.max(common / 3, offer.has('givesBack') ? 1 : 0);
  return {
    questions: asked.map((question, at) => ({ text: question.text, answered: done[at] ?? false })),
    answers:
      ownWords === 0
        ? 0
        : clamp(
            ANSWERS.start +
              ANSWERS.answered * shareDone +
              ANSWERS.speaksOfIt * speaksOfIt +
              ANSWERS.common * common +
              ANSWERS.courtesy * courtesy +
              ANSWERS.specific * specifics +
              ANSWERS.asksBack * (offer.asksBack ? 1 : 0) +
              ANSWERS.canned * Math.min(2, offer.canned.length) +
              ANSWERS.away * away,
          ),
    canned:
      text.words.length === 0
        ? 0
        : clamp(
            CANNED_BY.start +
              CANNED_BY.phrase * Math.min(3, offer.canned.length) +
              (CANNED_BY.share * cannedWords) / text.words.length +
              CANNED_BY.away * away +
              CANNED_BY.common * common +
              CANNED_BY.specific * specifics +
              CANNED_BY.link * (text.links.length > 0 && common === 0 ? 1 : 0),
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
