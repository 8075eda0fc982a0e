import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Hi Leila, please send us a DM.',
      draft: { kind: 'reply', parent: { author: 'Leila', text: 'My parcel has been stuck in Hull for nine days.' } },
      words: ['please send us a DM'],
    },
    {
      text: 'Sorry to hear that. Please contact our support team.',
      draft: { kind: 'reply', parent: { text: 'The app crashes when I open the map.' } },
      words: ['Please contact our support team'],
    },
    { text: 'Please DM us and we will look into it.', draft: { kind: 'reply' }, words: ['Please DM us'] },
    {
      text: 'You can find all information on our homepage.',
      draft: { kind: 'reply', parent: { text: 'When do you open on Saturdays?' } },
      words: ['find all information on our homepage'],
    },
    {
      text: 'Please raise a ticket with our helpdesk.',
      draft: { kind: 'reply', parent: { text: 'The app crashes when I open the map.' } },
      words: ['Please raise a ticket'],
    },
    {
      text: 'DM for price 💌',
      draft: { kind: 'reply', parent: { text: 'Gorgeous 😍 how much is the blue one?' } },
      words: ['DM for price'],
    },
    {
      text: 'Please see our documentation.',
      draft: { kind: 'reply', parent: { text: 'Is there a way to export my data?' } },
      words: ['see our documentation'],
    },
  ],
  passes: [
    {
      text: 'At nine. See our website for the holidays.',
      draft: { kind: 'reply', parent: { text: 'When do you open on Saturdays?' } },
      because: 'answered, and where to read more',
    },
    {
      text: 'Your parcel left Hull this morning. Please send us a DM with your door code so the driver can get in.',
      draft: { kind: 'reply', parent: { text: 'My parcel has been stuck in Hull for nine days.' } },
      because: 'an answer first, then what is private',
    },
    {
      text: 'The map fails on phones from before 2019. A mended version comes on Friday; call us if yours is newer.',
      draft: { kind: 'reply', parent: { text: 'The app crashes when I open the map.' } },
      because: 'says what is wrong and when it ends',
    },
    {
      text: 'You can send a message in a bottle from the pier too.',
      draft: { kind: 'reply', parent: { text: 'How do I write to the lighthouse keeper?' } },
      because: 'no sending away',
    },
    {
      text: 'Ring the bell twice and Ines opens the side door.',
      draft: { kind: 'reply', parent: { text: 'How do I get in after six?' } },
      because: 'an answer',
    },
    { text: 'Please send us a DM with your favourite tune for Saturday.', because: 'a post, not a reply' },
  ],
} satisfies RuleCases;
