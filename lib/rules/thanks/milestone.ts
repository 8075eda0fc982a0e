import { anyOf } from '../../text/listed.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { before, type Exception, inQuestion, negated } from '../kinds/spot.ts';
import type { ReadDraft } from '../rule.ts';
import { thanked } from './given.ts';

const PEOPLE =
  '(followers|subscribers|members|customers|users|readers|listeners|visitors|downloads|orders|books|meals|volunteers|donors|patients|students|guests|sales|stars|reviews|likes|fans|supporters|signatures|backers)';

const PRIZE = '(award|awards|prize|prizes|medal|medals|trophy|certificate)';

/** "Two hundred years ago": history, not a birthday of ours. */
const history: Exception = (spot) =>
  /^(?:about|some|over|nearly|almost|for|in|every|after|within|around)$/.test(before(spot)) &&
  !/^we/.test(before(spot, 2));

const head: Head = {
  id: 'thanks/milestone',
  why: 'thank',
  source: 'Grant & Gino, A Little Thanks Goes a Long Way, Journal of Personality and Social Psychology 98 (2010)',
  applies: (draft) => draft.kind === 'post' && milestones(draft).length > 0,
};

const milestones = (draft: ReadDraft) => spots(draft, { id: head.id, unless: [history, negated, inQuestion] });

/** A prize, a birthday or a round number, and no word for those who made it. */
export default rule(head, {
  phrases: [
    `(reached|hit|passed|crossed|surpassed|topped|celebrating|celebrate|got to|now have) (over|more than|our first|) {number} (million|) ${PEOPLE}`,
    `{number} (million|) ${PEOPLE} (strong|reached|and counting|later)`,
    '{number} years (today|ago today we|old today|young|in business|of business|of service|together)',
    '(we are|we have been|been here for|been open for|been going for) {number} years (old|)',
    '(we|we are|we have) (turn|turned|turning) {number}',
    '(celebrate|celebrates|celebrating) ({number} years|our {word} (birthday|anniversary))',
    '(our {word}|happy) (birthday|anniversary) (to us|today|this)',
    `(won|awarded|received|receive|accept|get|got) (the|a|an|our|this|{number}|) ({word}|{word} {word}|{word} {word} {word}|) ${PRIZE}`,
    '(been|were|was|are) (named|voted) (best|as|one of|{word} of the year|the {word} of)',
    '(huge|big|major|new|important|another|first) milestone',
    'milestone (reached|unlocked)',
  ],
  check: (draft) => {
    const found = milestones(draft);
    const [first] = found;
    if (!first || thanked(draft) || draft.text.mentions.length > 0) return [];
    if (credits(draft.text)) return [];
    return [finding(head, draft, [[first.hit.start, first.hit.end]], [prompt(head, 'thank')])];
  },
});

/** Somebody besides the writer is in it: the reader, or those who did the work. */
const credits = anyOf(
  'you your volunteers volunteer neighbours neighbors apprentices apprentice colleagues founders everybody everyone',
);
