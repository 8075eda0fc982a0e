import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Join over 50,000 happy customers who sleep better.', words: ['Join over 50,000 happy customers'] },
    { text: 'Trusted by thousands of workshops, our clamps hold anything.', words: ['Trusted by thousands'] },
    {
      text: 'Rated number one! Our brush has a handle of beech.',
      words: ['Rated number one'],
      fixed: 'Our brush has a handle of beech.',
    },
    { text: 'See why everyone is talking about our oat loaf.', words: ['everyone is talking about'] },
    {
      text: 'Don’t take our word for it. 12,000 satisfied clients can’t be wrong.',
      words: ['Don’t take our word for it', '12,000 satisfied clients'],
      fixed: '12,000 satisfied clients can’t be wrong.',
    },
  ],
  passes: [
    {
      text: 'Join 40 neighbours on Saturday to plant the last trees.',
      because: 'an invitation to do something together',
    },
    { text: 'Is everyone talking about the bus strike at your school too?', because: 'a question' },
    { text: 'Our most popular book this month is about moss.', because: 'tells which' },
    { text: 'Thousands of swifts came through the valley this week.', because: 'birds' },
    { text: 'The bridge is used by 900 cyclists a day, the count says.', because: 'a measured fact about a bridge' },
    {
      text: 'Someone bought the round table, so the chairs are looking for a home.',
      because: 'a story',
      draft: { network: 'facebook' },
    },
    { text: 'Our members voted: the reading room stays open on Mondays.', because: 'a decision by people' },
    { text: 'He says his shop was "voted best in town" by his mother.', because: 'a quote and a joke' },
  ],
} satisfies RuleCases;
