import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'The map of all benches: millstreet.org/map and a bus goes there.',
      words: ['millstreet.org/map'],
      fixed: 'The map of all benches: https://millstreet.org/map and a bus goes there.',
      draft: { network: 'mastodon' },
    },
    {
      text: 'Das Programm steht auf www.millstreet.org',
      words: ['www.millstreet.org'],
      fixed: 'Das Programm steht auf https://www.millstreet.org',
      draft: { network: 'mastodon' },
    },
    {
      text: 'Seats and times are here: mill-street.org',
      words: ['mill-street.org'],
      fixed: 'Seats and times are here: https://mill-street.org',
      draft: { network: 'bluesky' },
    },
    {
      text: 'How the bench was made. Plans: https://millstreet.org/bench',
      words: ['https://millstreet.org/bench'],
      draft: { network: 'tiktok' },
    },
    { text: 'Seats and times are here: https://millstreet.ogr/seats', words: ['https://millstreet.ogr/seats'] },
    {
      text: 'The map of all benches: https://mill.org/map',
      words: ['https://mill.org/map'],
      draft: { network: 'instagram' },
    },
  ],
  passes: [
    { text: 'The map of all benches: https://mill.example/map', because: 'an example' },
    { text: 'The map of all benches: millstreet.org/map', because: 'X makes a link of it' },
    {
      text: 'The map of all benches: https://millstreet.org/map',
      because: 'a link with its scheme',
      draft: { network: 'mastodon' },
    },
    { text: 'We have left Booking.com for good.', because: 'the name of a firm', draft: { network: 'mastodon' } },
    {
      text: 'Seats and times: millstreet.org/seats',
      because: 'Bluesky makes a link of it',
      draft: { network: 'bluesky' },
    },
    { text: 'Write to ines@millstreet.org about it.', because: 'an address for mail', draft: { network: 'mastodon' } },
    {
      text: 'The map: mill-street.org/map',
      because: "LinkedIn's way is not published",
      draft: { network: 'linkedin' },
    },
  ],
} satisfies RuleCases;
