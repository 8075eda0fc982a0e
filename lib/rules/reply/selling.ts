import { prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { followedBy, negated, precededBy } from '../kinds/spot.ts';
import { complains } from './complaint.ts';

const head = { id: 'reply/selling' };

/** "Have you tried our chat", "our help page": a way to be helped, nothing to buy. */
const HELP = 'web app help guide tracking form page chat status map faq tool phone line latest hotline support';

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
    '(a (premium|pro)|(our|the) (premium|pro|latest|newest|new)) (range|model|plan|product|collection|hose|line|bundle|subscription|package|membership)',
    "(you (might|may|could|will|would)|you'll|you'd) (like|love|enjoy|prefer) our",
    '(have you|did you) (seen|tried|try|see|considered|heard of|heard about) (our|the new)',
    '(perfect|great|good|best) (moment|time|chance|opportunity) to (upgrade|buy|try|order|switch)',
    '(why not|you could|you can|time to|consider) (upgrade|upgrading|try our|buy|buying|switch|switching|order)',
    'upgrade (to|now|today|your)',
    '(on sale|special offer|sale ends|new arrivals|shop now|buy now|order now)',
    '(check|checkout) (out|) our (latest|new|other|range|shop|store|sale|offers|products)',
    '(use|with|enter) (the|this|our|) (code|discount code|promo code)',
    '{number} (% | percent|) discount',
    '(our|the) ({word}|) sale (starts|ends|is on|runs)',
    '(book|order|buy|get) your next',
    'save (up to|) {number}',
  ],
  // What is given back is no offer: "we took 20 off your next bill".
  unless: [negated, precededBy('refund refunded credited taken took knocked replace replaced'), followedBy(HELP)],
  fixes: () => [prompt(head, 'help')],
});
