import { removeSentence } from '../kinds/fixes.ts';
import { fixLabel, type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { command, not, type Spot, startsSentence } from '../kinds/spot.ts';

const head: Head = {
  id: 'fit/like-bait',
  why: 'fit',
  source:
    'Meta, Content Distribution Guidelines: engagement bait (react, comment, share, tag, vote); LinkedIn, May 2022 and help 137372',
};

const FRIENDS = '(friend|friends|mate|mates|colleague|colleagues|person|people|bestie|buddy|partner|mum|mom|dad)';

/** Meta's own exceptions: help, advice, missing people and animals, fundraising. */
const EXEMPT = new Set(
  'missing lost found fundraiser fundraising donate donation donor donors blood appeal rescue advice recommend recommendation recommendations charity emergency'.split(
    ' ',
  ),
);
const isExempt = ({ draft }: Spot): boolean => draft.text.words.some(({ norm }) => EXEMPT.has(norm));

const isTold = not(command);

export default phrases({
  ...head,
  phrases: [
    // React.
    'like (this|) (post|page|photo|picture|video|) if',
    'like and (share|comment|follow|retweet|repost|subscribe)',
    '(smash|hit|press|click) (the|that) like (button|)',
    '(like|love|heart|react) for {word}',
    '(like|react) with (a|an) {word}',
    // Comment.
    'comment (yes|no|amen|done|agree|interested|me|below if|if you|{word} if|{word} below if)',
    "(comment|type|drop) {word} (to get|to receive|and i'll|and we'll|for the link|if you)",
    '(type|drop) (yes|amen|{number}|a {word}|an emoji|an {word}) (if|below|in the comments|for)',
    // Share.
    'share (this|) (post|) if',
    'share (this|it|) (post|) with {number} (friends|people)',
    'share (this|) (post|) (with a friend|with your friends|with someone|with everyone|with anyone) who',
    '(repost|retweet|rt) (this|) if',
    // Tag.
    `tag (a|an|your|{number}|two|three|someone|somebody|that|that one|all your) (${FRIENDS}|who|you|that|in the comments)`,
    'tag your {word} who',
    // Vote.
    'vote (with a {word}|by (liking|reacting|commenting)|in the comments)',
    // Follow.
    '(follow|like) for (follow|like)',
    'follow back',
  ],
  unless: [isExempt, isTold],
  fixes: (spot) => [
    // A sentence that begins with the request is the request.
    ...removeSentence(spot, fixLabel(head, 'remove'), startsSentence(spot) ? 8 : 0),
    prompt(head, 'ask'),
  ],
});
