import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Looking for the perfect gift? Our hampers are here.', words: ['Looking for the perfect gift?'] },
    { text: 'Tired of cold feet? Wool socks keep warm even when wet.', words: ['Tired of cold feet?'] },
    { text: 'Happy Friday! Need a plan for the weekend? The barn is open.', words: ['Need a plan for the weekend?'] },
  ],
  passes: [
    { text: 'What are you looking for in a village shop? We plan the shelves next week.', because: 'wants to know' },
    { text: 'The barn is open on Sunday. Need a lift?', because: 'an offer of help at the end' },
    { text: 'Want to come along?', because: 'an invitation, and nothing behind it' },
    { text: 'How do you keep your feet warm? Ours are cold, and winter has hardly begun.', because: 'asks people' },
    { text: '"Tired of cold feet?" asked the sock. Yes, I said.', because: 'a quote' },
    { text: 'The heating is off. The tea is hot. Fancy a chat?', because: 'friendly, at the end' },
  ],
} satisfies RuleCases;
