import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { negated } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/counts',
  why: 'measure',
  source: 'Principle "measure": followers and likes mislead; people who are counted are not talked with',
};

const COUNTED = '(followers|follower|subscribers|streams|downloads|likes|fans|views|impressions|unfollowers)';

export default phrases({
  ...head,
  phrases: [
    `{number} (new|more|) ${COUNTED} (in|on|this|today|and|with|for|last|already|already|strong|so far)`,
    `(hit|reached|passed|crossed|surpassed|gained|got|have|over|just hit) (over|more than|our first|) {number} (million|thousand|new|monthly|) ${COUNTED}`,
    '(who|people) unfollowed me',
    '(stats|followers|unfollowers|follow back) (via|by|found)',
    'help (us|me) (reach|get to|hit) {number}',
  ],
  unless: [negated],
  fixes: () => [prompt(head, 'person')],
});
