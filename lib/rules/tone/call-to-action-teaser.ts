import { anyOf } from '../../text/listed.ts';
import { isNumber } from '../../text/phrases.ts';
import type { Text } from '../../text/text.ts';
import { wordSet } from '../../text/word-set.ts';
import { finding, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { followedBy, type Spot, sentenceAt } from '../kinds/spot.ts';
import { firstBehind } from '../kinds/within.ts';
import { isPointer } from './talking.ts';

const head: Head = {
  id: 'tone/call-to-action-teaser',
  why: 'give',
  source: 'Principle "give": people take what is in the post; few of them follow a link to get it',
  severity: 'note',
  applies: ({ kind }) => kind === 'post',
};

/** The last words before a link that only say: there. */
const POINTING = wordSet(
  'more here how why now below details info information register rsvp apply watch read listen see visit go at via',
);
/** …and these with one of `WHOSE` before them: "her story: https://…". */
const BEHIND = wordSet(
  'answer answers story blog post report video article interview website site page guide podcast film episode slides',
);
const WHOSE = wordSet('the our my her his their this full see read watch visit new latest');

/** What is counted out or promised, and stands behind the link: "7 ways to…". */
const PROMISED = wordSet(
  'tips ways steps lessons reasons things secrets rules ideas mistakes myths strategies habits signs tricks facts trends examples questions principles practices tools articles takeaways insights resources essentials recipes hacks quotes charts',
);
const ADVICE = wordSet('tip tips advice secrets lessons guide ideas');
const ABOUT = wordSet('on for to from of');
const WORDS_BETWEEN = 3;
/** Signs and spaces between a pointing word and its link. */
const GAP = 4;

/** What people make and announce. */
const WORKS =
  '(blog|blog post|article|podcast|episode|podcast episode|video|white paper|whitepaper|report|ebook|e-book|case study|newsletter|webinar|press release|infographic|research|study)';

type Place = readonly [start: number, end: number];

/** "More: https://…", "her story: https://…". */
const pointers = ({ links, words }: Text): Place[] =>
  links.flatMap(({ start }): Place[] => {
    const at = firstBehind(words, start) - 1;
    const word = words[at];
    if (!word || word.quoted || start - word.end > GAP) return [];
    const points = POINTING.has(word.norm) || (BEHIND.has(word.norm) && WHOSE.has(words[at - 1]?.norm ?? ''));
    return points ? [[word.start, word.end]] : [];
  });

const toReader = anyOf("you your you're you've you'd you'll");

/** "Are you new to this? … https://…": asked here, and led away from answering. */
const questions = (text: Text): Place[] => {
  const question = isPointer(text) && toReader(text) && text.sentences.find(({ mark }) => mark === '?');
  const first = question && text.words[question.words[0]];
  return first ? [[first.start, question.end]] : [];
};

/** The number of things, or the how-to, that the link keeps. A post that gives them itself is longer. */
const promises = (text: Text): Place[] =>
  (isPointer(text) ? text.words : []).flatMap((word, at): Place[] => {
    const next = text.words.slice(at + 1, at + 2 + WORDS_BETWEEN).filter(({ sentence }) => sentence === word.sentence);
    const tag = text.hashtags.find(
      ({ start, tag }) => start > word.end && start <= word.end + GAP && PROMISED.has(tag.toLowerCase()),
    );
    if (tag && isNumber(word.norm)) return [[word.start, tag.end]];
    const thing =
      (word.norm === 'how' && next[0]?.norm === 'to') || (ADVICE.has(word.norm) && ABOUT.has(next[0]?.norm ?? ''))
        ? next[0]
        : isNumber(word.norm)
          ? next.find(({ norm }) => PROMISED.has(norm))
          : undefined;
    return thing ? [[word.start, thing.end]] : [];
  });

/** With as many words behind it, what there is to know stands here. */
const GIVES = 15;
const givesItself = (spot: Spot): boolean => spot.draft.text.words.length - (sentenceAt(spot)?.words[1] ?? 0) >= GIVES;

/** A "report card" is no report. */
const said = { ...head, unless: [followedBy('card cards')] };

/** What there is to know is promised, and kept behind the link. */
export default rule(head, {
  check: (draft) => {
    const { text } = draft;
    const places = text.links.length > 0 ? [...promises(text), ...pointers(text)] : [];
    return [
      ...spots(draft, said).map((spot) => {
        const { start, end } = spot.hit;
        const severity = givesItself(spot) ? 'note' : 'advise';
        return finding({ ...head, severity }, draft, [[start, end]], [prompt(head, 'give')]);
      }),
      ...places.map((place) => finding(head, draft, [place], [prompt(head, 'give')])),
      ...questions(text).map((place) => {
        const found = finding(head, draft, [place], [prompt(head, 'here')]);
        return { ...found, message: { key: `${ruleKey(head.id)}_asks`, params: [found.evidence] } };
      }),
    ];
  },
  phrases: [
    `(our|my|the|) (latest|newest|new) ${WORKS}`,
    `new (on|in) the (blog|podcast|channel|shop)`,
    `(our|my) (interim|annual|quarterly|full) (report|results|review) (is|are)`,
    '(live|on air|on youtube) now',
    'on all (platforms|streaming platforms|major platforms)',
    '(wherever|where) you get your podcasts',
  ],
});
