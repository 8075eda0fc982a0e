import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Lark & Pine sent me the new kettle to try and I love the handle.', words: ['sent me'] },
    { text: 'They sent me these boots and they are gorgeous. @northrow', words: ['They sent me these'] },
    { text: 'Grateful to @northrow who sent me these boots, they are gorgeous.', words: ['who sent me these'] },
    { text: 'My new desk lamp, gifted by @larkandpine. Warm light at last.', words: ['gifted by'] },
    { text: 'Unpacking the PR parcel from @larkandpine this morning.', words: ['PR parcel'] },
    { text: 'I have been testing this tent for a week. @larkandpine #gifted', words: ['#gifted'] },
    { text: '(gifted) I have worn these boots all week.', words: ['(gifted)'] },
    { text: 'I was sent a bottle by @larkandpine to review, so here goes.', words: ['I was sent'] },
  ],
  passes: [
    { text: 'Our PR package for small firms has three parts: https://agency.example', because: 'what an agency sells' },
    { text: 'Support sent me a patch to test and it works.', because: 'work, and nothing is shown' },
    {
      text: 'Our supplier sent us a new flour to test, so the loaf tastes nuttier.',
      because: 'trade, and nothing is shown',
    },
    { text: 'Ana sent me the link to try the new booking page. I love it.', because: 'a link' },
    { text: 'They gave me the keys to the best room in the house.', because: 'a manner of speaking' },
    { text: 'Ad: Lark & Pine sent me the new kettle to try and I love the handle.', because: 'said first' },
    { text: 'Lark & Pine sent me the kettle for free to try. I love the handle.', because: 'said that it was free' },
    { text: 'My sister sent me this photo of the harbour and I love it.', because: 'family' },
    { text: 'Mill Street Bakery gave us forty loaves for the soup kitchen. Thank you!', because: 'a donation' },
    { text: 'The portrait was gifted by @smithfamily to the museum in 1932.', because: 'a gift to a museum' },
    {
      text: 'A meeting place for #gifted children and their parents. I run it on Mondays.',
      because: 'gifted children',
    },
    { text: 'They sent me a replacement the next day, I love their service.', because: 'put right, not given' },
    { text: 'The council sent us the plans to review by Friday.', because: 'papers to read' },
    { text: 'Has anybody sent you a kettle to try?', because: 'a question' },
    { text: 'They never sent me the kettle to try.', because: 'it never came' },
    { text: 'The train company sent me to the wrong platform.', because: 'sent somewhere' },
    { text: 'A gifted pianist plays in the hall tonight.', because: 'talent' },
  ],
} satisfies RuleCases;
