import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Lovely drawing by @ana.bsky.social of our hall.', words: ['@ana.bsky.social'] },
    {
      text: 'The toolkit by @ola@mill.social is worth a look.',
      words: ['@ola@mill.social'],
      draft: { network: 'bluesky' },
    },
    { text: 'Der Plan ist von @mill_street und sehr gut.', words: ['@mill_street'], draft: { network: 'linkedin' } },
    { text: 'The plan is by @MillStreet and very good.', words: ['@MillStreet'], draft: { network: 'bluesky' } },
    { text: 'The pattern comes from u/loom_fan, thank you.', words: ['u/loom_fan'], draft: { network: 'facebook' } },
    {
      text: 'A good morning with @Ana Ruiz and a broken clock.',
      words: ['@Ana Ruiz'],
      draft: { network: 'bluesky' },
    },
    { text: 'The plan is by @mill_street and very good.', words: ['@mill_street'], draft: { network: 'reddit' } },
    { text: 'The clock runs, thanks to @Ana Ruiz and @Marek Nowak.', words: ['@Ana Ruiz', '@Marek Nowak'] },
  ],
  passes: [
    { text: 'Lovely drawing by @ana.bsky.social.', because: 'at home on Bluesky', draft: { network: 'bluesky' } },
    { text: 'You find us on Mastodon too: @mill@mill.social', because: 'says where it works' },
    { text: 'The pattern comes from u/loom_fan on Reddit.', because: 'says where it works' },
    {
      text: 'The pattern comes from u/loom_fan in r/knitting, thank you.',
      because: 'at home on Reddit',
      draft: { network: 'reddit' },
    },
    { text: 'The toolkit by @ola@mill.social.', because: 'at home on Mastodon', draft: { network: 'mastodon' } },
    { text: 'Filmed by @mill.studio.', because: 'handles may have dots', draft: { network: 'tiktok' } },
    { text: 'Dinner @home on Friday, at last.', because: 'a word', draft: { network: 'bluesky' } },
    { text: 'The mill takes cards by @Visa Checkout now.', because: 'a handle before a capital' },
    { text: '@Ana Thank you for the drawing of the hall.', because: 'a greeting' },
    { text: 'The pump is u/s since Monday, the plumber says.', because: 'an abbreviation' },
    {
      text: '@mill_street the oven is on from seven.',
      because: 'in a reply they are told anyway',
      draft: { network: 'bluesky', kind: 'reply', parent: { text: 'When do you bake?' } },
    },
  ],
} satisfies RuleCases;
