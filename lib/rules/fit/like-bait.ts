import { listed } from '../../text/listed.ts';
import { removeSentence } from '../kinds/fixes.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import { startingWith } from '../kinds/pattern.ts';
import { spots } from '../kinds/phrases.ts';
import { command, not, type Spot, startsSentence } from '../kinds/spot.ts';
import { anyWithin, indexesWithin } from '../kinds/within.ts';
import type { Fix, RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/like-bait',
  why: 'fit',
  source:
    'Meta, Content Distribution Guidelines: engagement bait (react, comment, share, tag, vote); LinkedIn, May 2022, March 2026 and help 137372',
};

const FRIENDS =
  '(friend|friends|mate|mates|colleague|colleagues|person|people|bestie|besties|buddy|partner|mum|mom|dad|crew|squad)';
const ANYBODY =
  '(someone|somebody|anyone|anybody|everyone|a friend|a colleague|your friends|your network|people|others)';

/** "Like for tea, heart for cake"; one alone may be anything ("love for bread", "like for like"). */
const CHOICE = '(like|love|heart|react|rt|retweet|repost|share|comment) for {word}';

const PHRASES = [
  // React.
  'like (this|) (post|page|photo|picture|video|) if',
  'like and (share|comment|follow|retweet|repost|subscribe)',
  "(don't forget|remember|be sure|make sure) to (like|subscribe)",
  '(smash|hit|press|click) (the|that) like (button|)',
  'hit like (if|and)',
  'give (this|us|it) (post|) a (like|heart|thumbs up) (if|for)',
  'thumbs up if',
  CHOICE,
  '(like|react) with (a|an) {word} (if|below|for)',
  // Comment.
  'comment (yes|no|amen|done|agree|interested|me|below if|if you|{word} if|{word} below if)',
  "(comment|type|drop) {word} (below|) (to get|to receive|and i'll|and we'll|for the link|if you)",
  '(type|drop) (yes|amen|{number}|a {word}|an emoji|an {word}) (if|below|in the comments|for)',
  // Share.
  'share (this|) (post|) if',
  'share (this|it|) (post|) with {number} (friends|people)',
  `share (this|it|) (post|) with ${ANYBODY} (who|that)`,
  `(share|repost|reshare) (this|it|) (post|) to help ${ANYBODY}`,
  '(repost|reshare|retweet|rt) (this|it|) if',
  // Tag.
  `tag (a|an|your|{number}|two|three|someone|somebody|that|that one|all your) ({word}|) (${FRIENDS}|who|you|that|in the comments)`,
  // Vote.
  'vote (with a {word}|by (liking|reacting|commenting)|in the comments)',
  // Follow.
  'follow for follow',
  'follow back',
];

/** 'Comment "GUIDE" and …': a word that readers are told to write, in capitals or quotes. */
const keywordsIn = startingWith(
  'comment type drop',
  /(?:[Cc]omment|COMMENT|[Tt]ype|[Dd]rop)(?: the word)? (?:["“‘'][\p{L}\p{N} ]{1,20}["”’']|\p{Lu}{2,15})(?= (?:and|to|if|for|below|in the comments)(?!\p{L}))/uy,
);

/** Meta's own exceptions: help, advice, missing people and animals, fundraising. */
const exemptIn = listed(
  'missing lost owner owners fundraiser fundraising donate donation donor donors blood appeal rescue rehome adopt amber witness witnesses petition evacuation advice recommend recommendation recommendations charity emergency',
);

const isTold = not(command);

const OPEN = new Set('comment line note question message story tip suggestion reply'.split(' '));
/** "Drop a comment below": what to write is theirs. */
const isOpen = ({ draft, hit }: Spot): boolean =>
  draft.text.words.slice(hit.words[0] + 1, hit.words[1]).some(({ norm }) => OPEN.has(norm));

const keywordSpots = (draft: ReadDraft, known: readonly Spot[]): Spot[] => {
  const taken = known.map(({ hit }) => hit);
  return keywordsIn(draft.text)
    .filter(({ start, end }) => !anyWithin(taken, start, end))
    .map(({ start, end }): Spot => {
      const words = indexesWithin(draft.text.words, start, end);
      return { draft, hit: { start, end, words, phrase: '' } };
    })
    .filter(command);
};

/** "♻️ Repost …": the sign would stay behind without its words. */
const RECYCLES = /♻\ufe0f?\s*$/u;

const fixesFor = (spot: Spot): Fix[] => {
  const { start } = spot.hit;
  if (RECYCLES.test(spot.draft.text.raw.slice(Math.max(0, start - 4), start))) return [prompt(head, 'ask')];
  // A sentence that begins with the request is the request.
  return [...removeSentence(spot, fixLabel(head, 'remove'), startsSentence(spot) ? 8 : 0), prompt(head, 'ask')];
};

const check = (draft: ReadDraft): RawFinding[] => {
  if (exemptIn(draft.text).length > 0) return [];
  const found = spots(draft, { ...head, unless: [isTold, isOpen] });
  const sentenceOf = ({ hit }: Spot): number | undefined => draft.text.words[hit.words[0]]?.sentence;
  const isChoice = ({ hit }: Spot): boolean => hit.phrase === CHOICE;
  const asked = found.filter((spot, at) => {
    const beside = [found[at - 1], found[at + 1]];
    return (
      !isChoice(spot) || beside.some((other) => other && isChoice(other) && sentenceOf(other) === sentenceOf(spot))
    );
  });
  return [...asked, ...keywordSpots(draft, asked)]
    .toSorted((a, b) => a.hit.start - b.hit.start)
    .map((spot) => finding(head, draft, [[spot.hit.start, spot.hit.end]], fixesFor(spot)));
};

export default rule(head, { phrases: PHRASES, check });
