import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'We just hit 10,000 followers on this page!', words: ['just hit 10,000 followers'] },
    { text: 'The list grows: 25 new subscribers this week.', words: ['25 new subscribers this'] },
    { text: 'Help us reach 500 and the kettle is on.', words: ['Help us reach 500'] },
  ],
  passes: [
    { text: 'The choir has 40 members and one dog.', because: 'people of a choir' },
    { text: 'We have no followers in the tower, only bats.', because: 'negated' },
    { text: 'Nine streams cross the path; bring boots.', because: 'water' },
    { text: 'She has many views on bread, ask her.', because: 'opinions' },
    { text: '"10,000 followers on day one" is what the agency promised us.', because: 'a quote' },
    { text: 'It downloads slowly here, try the library.', because: 'a verb' },
  ],
} satisfies RuleCases;
