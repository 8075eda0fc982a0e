import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'The map of all benches: https://mill.example/map?fbclid=IwAR2x9Kq and a bus goes there.',
      words: ['fbclid=IwAR2x9Kq'],
      fixed: 'The map of all benches: https://mill.example/map and a bus goes there.',
    },
    {
      text: 'Seats are here: https://mill.example/hall?row=7&utm_source=newsletter&utm_medium=mail#left',
      words: ['utm_source=newsletter'],
      fixed: 'Seats are here: https://mill.example/hall?row=7#left',
      draft: { network: 'mastodon' },
    },
    {
      text: 'Die Karte: https://mill.example/karte?gclid=Cj0KC&lang=de',
      words: ['gclid=Cj0KC'],
      fixed: 'Die Karte: https://mill.example/karte?lang=de',
      draft: { network: 'bluesky' },
    },
    {
      text: 'How we mended the clock: https://mill.example/clock?utm_source=chatgpt.com',
      words: ['utm_source=chatgpt.com'],
      fixed: 'How we mended the clock: https://mill.example/clock',
      draft: { network: 'linkedin' },
    },
    {
      text: 'How we mended the clock: https://mill.example/clock?utm_source=Threads',
      words: ['utm_source=Threads'],
      fixed: 'How we mended the clock: https://mill.example/clock',
      draft: { network: 'reddit' },
    },
    {
      text: 'How we mended the clock: https://mill.example/clock?utm_source=tiktok&utm_medium=social',
      words: ['utm_source=tiktok'],
      fixed: 'How we mended the clock: https://mill.example/clock',
      draft: { network: 'youtube' },
    },
    {
      text: 'How we mended the clock: https://mill.example/clock?utm_campaign=clock',
      words: ['utm_campaign=clock'],
      fixed: 'How we mended the clock: https://mill.example/clock',
    },
  ],
  passes: [
    { text: 'The map: https://mill.example/map?lang=en&zoom=3', because: 'parameters that the page needs' },
    { text: 'The talk: https://video.example/watch?v=fbclid_talk', because: 'a value, not a name' },
    { text: 'The chapter: https://mill.example/book#utm_source', because: 'a place on the page' },
    { text: 'What is utm_source=newsletter good for? Ines explains it on Monday.', because: 'no link' },
    { text: 'The article on fbclid: https://mill.example/fbclid/what-is-it', because: 'part of the path' },
    { text: 'The shop in Gclid Street: https://mill.example/?street=gclid', because: 'a value' },
  ],
} satisfies RuleCases;
