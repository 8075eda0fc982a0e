import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: "The recipe is my grandmother's, she wrote it down in 1961.",
      draft: { kind: 'reply', parent: { text: 'Best scones in the whole county, and the staff were lovely!' } },
      words: [''],
    },
    {
      text: 'We will correct the page this afternoon.',
      draft: { kind: 'reply', parent: { text: "Heads up, there's a typo in the opening hours on your site." } },
      words: [''],
    },
    {
      text: 'Parts for that model come in on Thursday.',
      draft: { kind: 'reply', parent: { text: 'No rush, take your time with my bike.' } },
      words: [''],
    },
    {
      text: 'The next walk starts at the mill on the 4th.',
      draft: {
        kind: 'reply',
        parent: { text: 'I told all my friends about the river walk, would definitely recommend it.' },
      },
      words: [''],
    },
    {
      text: 'The talk was filmed by our neighbours from the print shop.',
      draft: { kind: 'reply', parent: { text: 'Sharing this with my whole class tomorrow.' } },
      words: [''],
    },
    {
      text: 'Ines wrote them all in one afternoon.',
      draft: { kind: 'reply', parent: { text: 'Left you five stars, the labels in your museum are so funny.' } },
      words: [''],
    },
    {
      text: 'The saddle comes back from the workshop on Monday.',
      draft: { kind: 'reply', parent: { text: 'I know you are busy, so whenever suits you.' } },
      words: [''],
    },
  ],
  passes: [
    {
      text: 'Thank you, that goes straight to the kitchen wall.',
      draft: { kind: 'reply', parent: { text: 'Best scones in the whole county!' } },
      because: 'thanks are given',
    },
    {
      text: 'Much appreciated, the hours are right now.',
      draft: { kind: 'reply', parent: { text: "Heads up, there's a typo in the opening hours." } },
      because: 'thanks without the word',
    },
    {
      text: 'Congratulations to you both, the swing band still talks about it!',
      draft: { kind: 'reply', parent: { text: 'Best wedding venue ever, we had such a good night.' } },
      because: 'a kind word of another sort comes back',
    },
    {
      text: 'That is so kind of you, the kitchen will hear it tonight.',
      draft: { kind: 'reply', parent: { text: 'The soup was delicious.' } },
      because: 'thanks without the word',
    },
    {
      text: 'You are welcome, enjoy the quiet kettle.',
      draft: { kind: 'reply', parent: { text: 'Thanks, that worked.' } },
      because: 'thanks want no thanks back',
    },
    {
      text: 'The shirt you ordered goes out today.',
      draft: { kind: 'reply', parent: { text: 'Thanks for sending the wrong shirt.' } },
      because: 'not meant as thanks',
    },
    {
      text: 'You can change the date in your booking until Friday.',
      draft: { kind: 'reply', parent: { text: 'FYI your booking page is useless, I am fed up with it.' } },
      because: 'anger wants an answer first',
    },
    {
      text: 'Replacement buses run from the square every ten minutes.',
      draft: { kind: 'reply', parent: { text: 'No rush hour trains today, brilliant.' } },
      because: 'the rush hour is no patience, and the praise is none',
    },
    {
      text: 'On Sundays from ten to four.',
      draft: { kind: 'reply', parent: { text: 'Love your café! When do you open on Sundays?' } },
      because: 'they asked, so the answer comes first',
    },
    {
      text: 'Sorry about the cold soup. The next one is on us.',
      draft: { kind: 'reply', parent: { text: 'The bread was great but the soup was cold.' } },
      because: 'praise with a complaint wants the complaint answered',
    },
    {
      text: 'We will send a new lamp today.',
      draft: { kind: 'reply', parent: { text: 'My lamp arrived broken.' } },
      because: 'nothing to be thankful for',
    },
    { text: 'The mill opens at ten on Saturday.', because: 'a post answers nobody' },
    {
      text: 'Turn the valve a quarter to the left.',
      draft: { kind: 'reply', parent: { text: 'How do I stop the tap dripping?' } },
      because: 'a plain question',
    },
  ],
} satisfies RuleCases;
