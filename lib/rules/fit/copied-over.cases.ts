import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Which pattern would you weave first? Link in bio.', words: ['Link in bio'] },
    { text: 'RT @mill_street: the oven is on from seven today.', words: ['RT @m'], draft: { network: 'facebook' } },
    { text: 'Lovely drawing by @ana.bsky.social of our hall.', words: ['@ana.bsky.social'] },
    {
      text: 'The toolkit by @ola@mastodon.social is worth a look.',
      words: ['@ola@mastodon.social'],
      draft: { network: 'bluesky' },
    },
    { text: '1/5 How we mended the clock, step by step.', words: ['1/5'], draft: { network: 'linkedin' } },
  ],
  passes: [
    { text: '1/5 How we mended the clock, step by step.', because: 'threads are numbered on X' },
    { text: 'RT @mill_street: the oven is on from seven today.', because: 'at home on X' },
    {
      text: 'Lovely drawing by @ana.bsky.social of our hall.',
      because: 'at home on Bluesky',
      draft: { network: 'bluesky' },
    },
    { text: 'We put a link in the programme and one on the door.', because: 'no profile link' },
    {
      text: 'The recipe takes 1/2 cup of flour and 1/4 of butter in all.',
      because: 'fractions',
      draft: { network: 'facebook' },
    },
    { text: 'Please boost, the cat is still missing.', because: 'at home on Mastodon', draft: { network: 'mastodon' } },
    { text: 'He wrote "link in bio" on the village notice board.', because: 'a joke in quotes' },
  ],
} satisfies RuleCases;
