import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Squeaky chain? Wipe it dry first. What does your bike complain about?',
      words: ['What does your bike complain about?'],
    },
    { text: 'The swifts are back. Have yours come back yet?', words: ['Have yours come back yet?'] },
    { text: 'We can mend two stops. Which one would you send us to?', words: ['Which one would you send us to?'] },
  ],
  passes: [
    { text: 'Are you tired of cold tea? Our bottle keeps it hot.', because: 'the answer is the product' },
    { text: 'Did you know that you can rent a lamp?', because: 'no question at all' },
    { text: 'Why wait for spring? Plant in October.', because: 'rhetorical' },
    { text: 'She asked "what would you do?" and we had no answer.', because: "somebody else's question" },
    { text: 'Ready for your best summer? So are we.', because: 'a pitch' },
    { text: 'Really? Yes, really: forty trees.', because: 'nothing to answer' },
    {
      text: 'Which size do you need, Ana?',
      because: 'in a reply it belongs to the reply axis',
      draft: { kind: 'reply', parent: { text: 'I need a hose.' } },
    },
  ],
} satisfies RuleCases;
