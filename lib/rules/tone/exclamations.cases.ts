import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'The swifts are back!!!! Eleven nests this year.',
      words: ['!!!!'],
      fixed: 'The swifts are back! Eleven nests this year.',
    },
    {
      text: 'New loaf! So good! Come in! We open at seven! See you there.',
      words: ['! … ! … ! … !'],
      fixed: 'New loaf! So good. Come in. We open at seven. See you there.',
    },
    { text: 'Soup is on!!!! Bring a bowl.', words: ['!!!!'], fixed: 'Soup is on! Bring a bowl.' },
  ],
  passes: [
    { text: 'Thank you, all forty of you!!!! The hall is painted.', because: 'joy about people' },
    { text: 'I saw the first swift!!!! Over the mill, at six.', because: "one person's joy" },
    { text: 'Thank you, Marta! Tom was so glad! See you in spring!', because: 'three marks of joy' },
    { text: 'We did it!! Forty trees in one day, thanks to all of you.', because: 'two marks are a smile' },
    { text: 'Marta, you made our day!!! Tom has read it to everybody.', because: 'three are still joy' },
    { text: 'The letter said "PAY NOW!!!!" and it was fake.', because: "somebody else's marks" },
    {
      text: 'Yes! It fits. It is blue. It is dry! We tried. It holds! So there! The lid is next. Then paint.',
      because: 'few among many sentences',
    },
    { text: 'The play is called Oh! What A Night and runs until May.', because: 'a title' },
  ],
} satisfies RuleCases;
