import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Win a picnic basket! Share this post on your timeline and tag three friends to enter.',
      words: ['Share this post on your timeline … tag three friends'],
      draft: { network: 'facebook' },
    },
    {
      text: 'Our spring giveaway is here: a signed print of the bridge.',
      words: ['Our spring giveaway'],
      draft: { network: 'linkedin' },
    },
    {
      text: 'Comment below for a chance to win two seats at the gala.',
      words: ['for a chance to win'],
      draft: { network: 'linkedin' },
    },
    {
      text: 'Follow our page and comment to win a seat at the gala.',
      words: ['to win'],
      draft: { network: 'linkedin' },
    },
    {
      text: 'Win a chair from our workshop! Like, share & comment by Friday.',
      words: ['Like, share'],
      draft: { network: 'facebook' },
    },
    {
      text: 'Win a pair of tickets: comment below with your favourite play.',
      words: ['Win a pair'],
      draft: { network: 'linkedin' },
    },
  ],
  passes: [
    {
      text: 'Win a pitch in three steps: listen, ask, wait.',
      because: 'advice',
      draft: { network: 'linkedin' },
    },
    {
      text: 'We want to win back the meadow for the swifts. Share this post if you want that too.',
      because: 'nothing to win for the reader',
      draft: { network: 'facebook' },
    },
    {
      text: 'The giveaway shelf is full of books. Share this post with readers on your street.',
      because: 'sharing is no ticket',
      draft: { network: 'facebook' },
    },
    {
      text: 'Our raffle is on Saturday at the school. Please share this post, we still need cakes.',
      because: 'sharing is no ticket',
      draft: { network: 'facebook' },
    },
    {
      text: 'We ran a raffle at the fair and bought a bench with it.',
      because: 'told',
      draft: { network: 'linkedin' },
    },
    {
      text: 'We wanted to enter the Spanish market, and to win back the trust of the growers.',
      because: 'no prize',
      draft: { network: 'linkedin' },
    },
    {
      text: 'Thanks to players of the National Lottery the roof is done.',
      because: 'where the money came from',
      draft: { network: 'linkedin' },
    },
    {
      text: 'Our raffle raised 400 pounds for the pool, and everybody had soup.',
      because: 'news about one that is over',
      draft: { network: 'linkedin' },
    },
    {
      text: 'Ola won the regional welding contest. We are so proud of her.',
      because: 'news about a person',
      draft: { network: 'linkedin' },
    },
    {
      text: 'Share this post with the night bus drivers you know, they wrote it.',
      because: 'no prize',
      draft: { network: 'facebook' },
    },
    {
      text: 'Our giveaway shelf stands by the door: take a book, leave a book. Enter by the yard.',
      because: 'Facebook allows it without sharing',
      draft: { network: 'facebook' },
    },
    {
      text: 'Share this post to enter the draw for a chance to win.',
      because: 'no such policy is known on Mastodon',
      draft: { network: 'mastodon' },
    },
    {
      text: 'There is nothing to win here, and no raffle. Just soup.',
      because: 'negated',
      draft: { network: 'linkedin' },
    },
  ],
} satisfies RuleCases;
