import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Get a FREE mug with your desk.',
      words: ['FREE'],
      fixed: 'Get a free mug with your desk.',
    },
    { text: 'TODAY we open at nine and bake rye.', words: ['TODAY'], fixed: 'Today we open at nine and bake rye.' },
    { text: 'Our boots are warm, order NOW.', words: ['NOW'], fixed: 'Our boots are warm, order now.' },
  ],
  passes: [
    { text: 'It is NOT open on Monday, whatever the map says.', because: 'stress that helps' },
    { text: 'You can bring ANYTHING with a plug.', because: 'stress that helps' },
    { text: 'The sign said "SALE" for eleven years.', because: "the sign's word" },
    { text: 'Our NHS choir sings on Friday.', because: 'an abbreviation' },
    { text: 'The free bus leaves now and then.', because: 'small letters' },
    { text: 'WE ARE OPEN NOW, says the whole team.', because: 'another rule speaks of it' },
  ],
} satisfies RuleCases;
