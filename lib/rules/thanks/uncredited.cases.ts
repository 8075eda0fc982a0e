import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Great article on why swifts come back to the same roof: https://birdpaper.example/swifts',
      words: ['Great article'],
    },
    {
      text: 'Worth a read over the weekend, on how cities plan for heat. https://heat.example/cities',
      words: ['Worth a read'],
    },
    { text: 'The harbour at five in the morning. Photo credit: unknown', words: ['Photo credit: unknown'] },
    { text: 'Sunday mood. Credits to the original owner.', words: ['Credits to the original owner'] },
  ],
  passes: [
    {
      text: 'Great article by Ana Ruiz on why swifts come back: https://birdpaper.example/swifts',
      because: 'the author is named',
    },
    { text: 'Great thread on swifts, @birdpaper: https://birdpaper.example/swifts', because: 'the account is named' },
    {
      text: 'A very good piece in the Harbour Post on heat: https://heat.example/cities',
      because: 'the paper is named',
    },
    {
      text: "Ana Ruiz's great essay on swifts is out: https://birdpaper.example/swifts",
      because: 'her name stands before it',
    },
    { text: 'Our great interview with Josie is up: https://mill.example/josie', because: 'their own work' },
    {
      text: 'A good read about winter tyres: https://mill.example/tyres',
      draft: { self: { account: 'mill', handles: [], names: [], domains: ['mill.example'], role: 'organisation' } },
      because: 'their own site',
    },
    {
      text: 'What a great talk that was, forty chairs and not one empty.',
      because: 'tells of an evening, shares nothing',
    },
    { text: 'Is it worth reading? https://heat.example/cities', because: 'asked, not shared' },
    {
      text: 'Good read, thanks! https://heat.example/cities',
      draft: { kind: 'reply', parent: { text: 'Our piece on heat is out.' } },
      because: 'a reply to who made it',
    },
  ],
} satisfies RuleCases;
