import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'WE ARE OPEN AGAIN FROM MONDAY AND WE CANNOT WAIT! The kettle is on.',
      words: ['WE ARE OPEN AGAIN FROM MONDAY AND WE CANNOT WAIT'],
      fixed: 'We are open again from Monday and we cannot wait! The kettle is on.',
    },
    {
      text: 'Our soup is back and IT IS REALLY GOOD this year.',
      words: ['IT IS REALLY GOOD'],
      fixed: 'Our soup is back and it is really good this year.',
    },
    {
      text: 'THANK YOU ALL SO MUCH for the apples.',
      words: ['THANK YOU ALL SO MUCH'],
      fixed: 'Thank you all so much for the apples.',
    },
  ],
  passes: [
    { text: 'The NHS and the BBC both wrote to us about the bench.', because: 'abbreviations' },
    { text: 'You can bring ANYTHING with a plug to our repair evening.', because: 'one word with stress on it' },
    { text: 'The window seat is THE BEST place to read on a wet day.', because: 'two words with stress on them' },
    { text: 'The sign says "PLEASE DO NOT FEED THE GEESE" and the geese know it.', because: "the sign's words" },
    { text: 'Our HTML and CSS course begins in May, bring a laptop.', because: 'names of techniques' },
    { text: 'I read it twice, OK, and it is still funny to me.', because: 'OK is written so' },
    { text: 'I CANNOT BELIEVE IT, the swifts are back in box eleven.', because: "one person's joy" },
    { text: 'Train IC 204 to YORK leaves from platform 3.', because: 'a name on a board' },
  ],
} satisfies RuleCases;
