import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { before, type Exception, inQuestion, negated } from '../kinds/spot.ts';
import type { ReadDraft } from '../rule.ts';
import { thanked } from './given.ts';

const PEOPLE =
  '(followers|subscribers|members|customers|users|readers|listeners|visitors|downloads|orders|books|meals|volunteers|donors|patients|students|guests|sales|stars|reviews|likes|fans|supporters|signatures|backers)';

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
    `(reached|hit|passed|crossed|surpassed|topped|celebrating|celebrate|got to|have) (over|more than|our first|the|a|) {number} (k|thousand|million|) ${PEOPLE}`,
    `{number} (k|thousand|million|) ${PEOPLE} (strong|today|reached|and counting|later)`,
    'our {number} (thousand|million|) (th|st|) (follower|subscriber|member|customer|user|reader|visitor|order|guest|volunteer)',
    '{number} years (today|ago today we|old today|young|in business|of business|of service|of {word} today|together)',
    '{number} years old (today|this week|this month|this year)',
    '(our|celebrating our|mark our|marks our|its) {word} (birthday|anniversary)',
    '(celebrate|celebrates|celebrating|turn|turns|turned) {number} (years|today|this week|this month|this year)',
    "(we|we've|we have|just|has|have) (just|been|) (won|been awarded|awarded|received|been named|named|voted|been voted) (the|a|an|our|best|as|{number})",
    '(proud|happy|thrilled|delighted|honoured|honored) to (have won|have received|have been named|receive|accept) (the|a|an|our|this)',
    '(huge|big|major|new|important|another|first) milestone',
    'milestone (reached|unlocked)',
  ],
  check: (draft) => {
    const found = milestones(draft);
    const [first] = found;
    if (!first || thanked(draft) || draft.text.mentions.length > 0) return [];
    if (draft.text.words.some(({ norm }) => CREDITED.has(norm))) return [];
    return [finding(head, draft, [[first.hit.start, first.hit.end]], [prompt(head, 'thank')])];
  },
});

/** Somebody besides the writer is in it: the reader, or those who did the work. */
const CREDITED = new Set(
  'you your volunteers volunteer neighbours neighbors apprentices apprentice colleagues founders everybody everyone'.split(
    ' ',
  ),
);
