import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Thank you so much!',
      draft: {
        kind: 'reply',
        parent: {
          text: 'My son learnt to swim with you this summer and yesterday he jumped off the pier on his own. Your trainers are great people.',
        },
      },
      words: [''],
    },
    {
      text: 'Thanks so much for your kind words, Olga!',
      draft: {
        kind: 'reply',
        parent: {
          author: 'Olga',
          text: "We had a lovely evening at the folk night, the fiddler even played my mother's favourite tune on request.",
        },
      },
      words: [''],
    },
    {
      text: 'Many thanks for the lovely review.',
      draft: {
        kind: 'reply',
        parent: {
          text: 'You found the leak in ten minutes that three others had missed for months. Would definitely recommend you to anyone.',
        },
      },
      words: [''],
    },
  ],
  passes: [
    {
      text: "Thank you! I've told Amir, he trained him all July.",
      draft: {
        kind: 'reply',
        parent: {
          text: 'My son learnt to swim with you this summer and yesterday he jumped off the pier on his own. Your trainers are great people.',
        },
      },
      because: 'says who hears of it',
    },
    {
      text: 'Thanks!',
      draft: { kind: 'reply', parent: { text: 'Great job!' } },
      because: 'short praise, short thanks',
    },
    {
      text: 'Thank you, Olga. The fiddler blushed when we read it out.',
      draft: {
        kind: 'reply',
        parent: {
          author: 'Olga',
          text: "We had a lovely evening at the folk night, the fiddler even played my mother's favourite tune on request.",
        },
      },
      because: 'takes up what they told',
    },
    {
      text: 'Thanks, the number is 4471.',
      draft: {
        kind: 'reply',
        parent: {
          text: 'Could you send the order number so that I can look up where the parcel went on Monday morning?',
        },
      },
      because: 'courtesy, not an answer to praise',
    },
    {
      text: 'The next folk night is on the 12th.',
      draft: {
        kind: 'reply',
        parent: {
          text: "We had a lovely evening at the folk night, the fiddler even played my mother's favourite tune on request.",
        },
      },
      because: "no thanks in it: another rule's matter",
    },
    { text: 'Thank you so much!', because: 'a post' },
  ],
} satisfies RuleCases;
