import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Council Approves Plan To Replace Old Bridge With Cycling… https://harbour.example/4411',
      words: ['Council Approves Plan To Replace Old Bridge With Cycling'],
    },
    {
      text: 'Seven Ways To Prepare Your Garden For The Winter Months https://greenrow.example/blog',
      words: ['Seven Ways To Prepare Your Garden For The Winter Months'],
    },
    { text: 'https://greenrow.example/blog/winter', words: ['https://greenrow.example/blog/winter'] },
    {
      text: 'the council has approved the plan to replace the... https://harbour.example/4411',
      words: ['the council has approved the plan to replace the'],
    },
    {
      text: 'Oak shelf, 80 cm, with four hooks https://attic.example/443',
      words: ['Oak shelf, 80 cm, with four hooks'],
    },
    {
      text: '[VIDEO] the old crane moves for the last time https://harbour.example/crane',
      words: ['VIDEO] the old crane moves for the last time'],
    },
  ],
  passes: [
    {
      text: 'The old bridge goes, a covered one comes: here is the plan. https://harbour.example/4411',
      because: 'a sentence for people',
    },
    {
      text: 'Marek and Josie from Mill Lane won the Bath Chess Cup. The games: https://chess.example',
      because: 'names',
    },
    { text: 'Seven Ways To Prepare Your Garden For The Winter Months', because: 'no link: a title of something' },
    { text: 'Which of the Seven Ways To Prepare Your Garden do you use? https://greenrow.example', because: 'asks' },
    {
      text: 'I read "Seven Ways To Prepare Your Garden" twice, and tried the third: it works. https://greenrow.example',
      because: 'introduced in own words',
    },
    {
      text: 'Here it is: https://greenrow.example/map',
      because: 'an answer',
      draft: { kind: 'reply', parent: { text: 'Where is the map?' } },
    },
    { text: 'What a lovely oak shelf with four hooks! https://attic.example', because: 'praises somebody' },
    { text: 'I think he just might be... https://harbour.example/4411', because: 'somebody pauses' },
  ],
} satisfies RuleCases;
