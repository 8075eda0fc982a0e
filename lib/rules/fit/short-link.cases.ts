import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'How we mended the station clock: https://lnkd.in/eR4tYq',
      words: ['https://lnkd.in/eR4tYq'],
      draft: { network: 'bluesky' },
    },
    {
      text: 'Die Uhr geht wieder: https://t.co/Ab3dEf und Fotos gibt es auch.',
      words: ['https://t.co/Ab3dEf'],
      draft: { network: 'mastodon' },
    },
    { text: 'See you on Saturday at the mill: fb.me/mill', words: ['fb.me/mill'] },
  ],
  passes: [
    { text: 'The station clock runs again: https://t.co/Ab3dEf', because: 'at home on X' },
    {
      text: 'How we mended the station clock: https://lnkd.in/eR4tYq',
      because: 'at home on LinkedIn',
      draft: { network: 'linkedin' },
    },
    { text: 'The clock, filmed: https://youtu.be/x1y2z3', because: 'the usual address of a video' },
    { text: 'The menu: https://target.co/menu', because: 'another host' },
    { text: 'Scan the code or type bit.ly/mill-street', because: "nobody's network" },
    { text: 'What is t.co? It stands before every link on X.', because: 'no link is given' },
  ],
} satisfies RuleCases;
