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
      words: ['giveaway'],
      draft: { network: 'linkedin' },
    },
    {
      text: 'Comment below for a chance to win two seats at the gala.',
      words: ['for a chance to win'],
      draft: { network: 'linkedin' },
    },
  ],
  passes: [
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
