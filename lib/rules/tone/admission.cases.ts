import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'We were wrong about the swifts: they are back.', words: ['We were wrong'] },
    { text: 'The first cake burnt. Our mistake, the oven runs hot.', words: ['Our mistake'] },
    { text: 'I don’t know yet how we will solve this.', words: ['I don’t know yet'] },
    { text: 'We should have asked the neighbours first.', words: ['We should have'] },
  ],
  passes: [
    { text: 'You were wrong about the swifts, my dear.', because: "somebody else's" },
    { text: 'Were we wrong? Tell us.', because: 'asked, not owned' },
    { text: 'Mistakes cost money. Buy the checker.', because: 'nobody owns one' },
    { text: '"We were wrong," said the other firm.', because: 'a quote' },
    { text: 'It works since Monday.', because: 'nothing went wrong' },
    { text: 'Sorry, sold out.', because: 'a set phrase' },
  ],
} satisfies RuleCases;
