import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'We reached 10,000 followers this morning. What a number!', words: ['reached 10,000 followers'] },
    { text: 'Ten years today. One counter, one oven, one very old till.', words: ['Ten years today'] },
    { text: 'We won the Regional Bread Prize for our rye loaf.', words: ['won the Regional Bread Prize'] },
    { text: 'Northgate Logistics has been named best haulier in the region.', words: ['been named best'] },
  ],
  passes: [
    { text: 'We reached 10,000 members this morning. Thank you, every single one.', because: 'thanks are given' },
    {
      text: 'Ten years today. Congratulations to the night shift, who never missed one.',
      because: 'those who did it are named',
    },
    { text: 'We won the Regional Bread Prize, and the recipe is by @ines_bakes.', because: 'credit by name' },
    { text: 'Two hundred years ago today the mill burned down.', because: 'history' },
    { text: 'We won 3-1 on Saturday, and the second goal was a beauty.', because: 'a match' },
    { text: 'We have received the keys to the new hall!', because: 'keys are no prize' },
    { text: 'We have not reached 500 signatures yet.', because: 'denied' },
    { text: 'The library lends 10,000 books a month.', because: 'a plain figure' },
    {
      text: 'We won the prize for our rye loaf.',
      draft: { kind: 'reply', parent: { text: 'Did you win anything?' } },
      because: 'a reply',
    },
  ],
} satisfies RuleCases;
