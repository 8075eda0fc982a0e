import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Which pattern would you weave first? Link in bio.', words: ['Link in bio'] },
    {
      text: 'RT @mill_street: the oven is on from seven today.',
      words: ['RT @mill_street:'],
      fixed: 'mill_street: the oven is on from seven today.',
      draft: { network: 'facebook' },
    },
    {
      text: 'So true! RT @mill_street the oven is on from seven today.',
      words: ['RT @mill_street'],
      fixed: 'So true! mill_street: the oven is on from seven today.',
      draft: { network: 'mastodon' },
    },
    { text: '1/5 How we mended the clock, step by step.', words: ['1/5'], draft: { network: 'linkedin' } },
    {
      text: 'Please retweet, the cat is still missing.',
      words: ['Please retweet'],
      draft: { network: 'mastodon' },
    },
    { text: 'The clock runs again. Swipe up to see it.', words: ['Swipe up to'], draft: { network: 'bluesky' } },
    { text: 'As I said in my last tweet, the mill is open.', words: ['my last tweet'], draft: { network: 'linkedin' } },
    { text: 'Part two on Friday, hit the bell if you like wool.', words: ['hit the bell'], draft: { network: 'x' } },
    { text: 'How the loom is threaded 🧵👇', words: ['🧵👇'], draft: { network: 'linkedin' } },
    {
      text: 'Four hands, one loom. Duet this with your own song!',
      words: ['Duet this'],
      draft: { network: 'facebook' },
    },
  ],
  passes: [
    {
      text: 'Part two on Friday, hit the bell if you like wool.',
      because: 'at home there',
      draft: { network: 'youtube' },
    },
    { text: 'Ring the bell twice and Ines opens the side door.', because: 'a real bell' },
    {
      text: '1/2 price on Monday, all day. Doors on 1/5',
      because: 'a fraction and a date',
      draft: { network: 'facebook' },
    },
    { text: 'She has the link in the bio of the choir.', because: "somebody's page" },
    { text: '1/5 How we mended the clock, step by step.', because: 'threads are numbered on X' },
    { text: 'RT @mill_street: the oven is on from seven today.', because: 'at home on X' },
    { text: 'We put a link in the programme and one on the door.', because: 'no profile link' },
    {
      text: 'The recipe takes 1/2 cup of flour and 1/4 of butter in all.',
      because: 'fractions',
      draft: { network: 'facebook' },
    },
    { text: 'Upvote this so that the shelter sees it.', because: 'at home on Reddit', draft: { network: 'reddit' } },
    { text: 'Please boost, the cat is still missing.', because: 'at home on Mastodon', draft: { network: 'mastodon' } },
    {
      text: 'The new pumps boost this year’s crop by a third.',
      because: 'no request',
      draft: { network: 'linkedin' },
    },
    {
      text: 'We have a poll on Twitter: retweet this week’s question there.',
      because: 'readers are sent there',
      draft: { network: 'facebook' },
    },
    {
      text: 'Swipe left to see the second one, it is the shy one.',
      because: 'at home on Instagram',
      draft: { network: 'instagram' },
    },
    {
      text: 'Which pattern would you weave first? Link in bio.',
      because: 'links in a caption can’t be clicked',
      draft: { network: 'instagram' },
    },
    {
      text: 'Stitch this with your own kettle. The bench plans: link in bio.',
      because: 'both at home on TikTok, where links can’t be clicked',
      draft: { network: 'tiktok' },
    },
    { text: 'He wrote "link in bio" on the village notice board.', because: 'a joke in quotes' },
  ],
} satisfies RuleCases;
