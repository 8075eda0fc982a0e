import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: "You won't believe what our baker found this morning.", words: ["You won't believe"] },
    { text: 'We asked ten cooks about salt. The answer will surprise you.', words: ['The answer will surprise you'] },
    {
      text: 'One simple trick for a dry cellar, and what happened next.',
      words: ['One simple trick', 'what happened next'],
    },
    {
      text: 'Five facts you didn’t know about tea. Number 3 will make you laugh.',
      words: ['facts you didn’t know', 'Number 3 will make'],
    },
    { text: 'A jar that will make you cry, https://mill.example/jar', words: ['that will make you cry'] },
    { text: 'You’ve been slicing bread wrong all your life', words: ['You’ve been slicing bread wrong'] },
  ],
  passes: [
    { text: 'Nobody tells you that a mill is nine parts sweeping.', because: 'told at once' },
    {
      text: 'You’ll never guess who opened the fair: it was Mrs Patel from the post office.',
      because: 'tells at once',
    },
    { text: 'What happened next? The fireman came down with the kitten in his hat.', because: 'tells at once' },
    { text: 'Number 7 will be late this morning, a tree fell at Mill Cross.', because: 'a bus' },
    { text: 'Wait until you see the roses in June, for now it is mud.', because: 'says what there will be' },
    { text: 'Cut it thick, or that will ruin the crust.', because: 'advice about bread' },
    { text: 'You won’t believe how grateful we are for the forty loaves.', because: 'says at once what it is' },
    { text: 'The secret to a dry cellar is a gutter that works. Check it in October.', because: 'gives the answer' },
    { text: 'The price will not surprise you: it is the same as last year.', because: 'negated' },
    { text: 'A simple knot that holds: twice round, once through, pull.', because: 'useful at once' },
    { text: '"You won’t believe this" is how my aunt begins every call.', because: 'a quote' },
    { text: 'Nobody told the new driver about the low bridge, and that was our fault.', because: 'a plain story' },
  ],
} satisfies RuleCases;
