import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Thank you for carrying all the chairs back on Sunday.', words: ['Thank you for carrying'] },
    {
      text: 'Thanks, Ben, for spotting the broken link.',
      draft: { kind: 'reply', parent: { author: 'Ben', text: 'Heads up, your map link is broken.' } },
      words: ['Thanks, Ben, for spotting'],
    },
    { text: 'Big thanks to the night shift for the hot soup.', words: ['thanks to the night shift for the hot soup'] },
  ],
  passes: [
    { text: 'Thank you for reaching out.', because: 'a reason that fits anybody' },
    { text: 'Thanks for your feedback, it is important to us.', because: "feedback is anybody's" },
    { text: 'Thanks everyone!', because: 'no reason named' },
    { text: 'Thanks for nothing, said the fox, and went home.', because: 'no thanks at all' },
    { text: 'Thank you. For dinner there is soup.', because: 'the reason is in another sentence and is none' },
    { text: 'No thanks for carrying was ever given.', because: 'thanks denied' },
  ],
} satisfies RuleCases;
