import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'We are hiring! Interested candidates can write to Ola.',
      words: ['We are hiring', 'Interested candidates'],
    },
    {
      text: 'Job position: driver. Employment type: full time. Key responsibilities: parcels.',
      words: ['Job position', 'Employment type', 'Key responsibilities'],
    },
    {
      text: 'Join our growing team and work in a fast-paced environment.',
      words: ['Join our growing team', 'fast-paced environment'],
    },
  ],
  passes: [
    {
      text: 'We look for a second baker. You would start at four with Marek, who sings. What would you like to know?',
      because: 'tells the work and the people',
    },
    { text: 'We are not hiring at the moment, but Ola keeps every letter.', because: 'negated' },
    { text: 'Are you hiring in spring? Three pupils asked me.', because: 'a question' },
    { text: '"Fast-paced environment" is what they called it. It was a warehouse.', because: 'a quote' },
    { text: 'The council is responsible for the hedge, we cut it anyway.', because: 'a duty' },
    { text: 'Congratulations on the new job, Ana!', because: 'good wishes' },
  ],
} satisfies RuleCases;
