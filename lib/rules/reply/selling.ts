import { prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { negated, precededBy } from '../kinds/spot.ts';
import { complains } from './complaint.ts';

const head = { id: 'reply/selling' };

/** An offer in the answer to a complaint. */
export default phrases({
  ...head,
  why: 'answer',
  severity: 'warn',
  source: 'Harvard Business Review Analytic Services, The New Conversation (2010): ignored complaints grow in public',
  applies: ({ kind, parent }) => kind === 'reply' && parent !== undefined && complains(parent.text),
  phrases: [
    '{number} (% | percent) off',
    '{number} off (your|the|our|any|all|everything|this|next)',
    '(our|the) (premium|latest|newest|new) (range|model|plan|product|version|collection|hose|line|bundle|subscription|package)',
    '(have you|did you) (seen|tried|try|see|considered|heard of|heard about) (our|the new)',
    '(perfect|great|good|best) (moment|time|chance|opportunity) to (upgrade|buy|try|order|switch)',
    '(why not|you could|you can|time to|consider) (upgrade|upgrading|try our|buy|buying|switch|switching|order)',
    'upgrade (to|now|today|your)',
    '(on sale|special offer|sale ends|new arrivals|shop now|buy now|order now)',
    '(check|checkout) (out|) our (latest|new|other|range|shop|store|sale|offers|products)',
    'use (the|) code',
  ],
  // What is given back is no offer: "we took 20 off your next bill".
  unless: [negated, precededBy('refund refunded credited taken took knocked replace replaced')],
  fixes: () => [prompt(head, 'help')],
});
