import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Our new menu has eleven kinds of dumplings. Thoughts?', words: ['Thoughts'] },
    { text: 'The council wants to close the lido in winter. What do you think?', words: ['What do you think'] },
    {
      text: 'We repainted the waiting room in green. Let us know your thoughts in the comments!',
      words: ['Let us know your thoughts in the comments'],
    },
    {
      text: 'The timetable changes in May. What are your thoughts on this?',
      words: ['What are your thoughts on this'],
    },
  ],
  passes: [
    { text: 'What do you think we should bake for the fair?', because: 'asks about one thing' },
    { text: 'Which stop is darkest after nine? What do you think?', because: 'the other question carries it' },
    { text: 'Thoughts from the night shift: tea first, then the tyres.', because: 'no question' },
    { text: 'We tried to bake without eggs. It fell apart. Any ideas?', because: 'a problem that people can solve' },
    { text: 'Any ideas for a quiet first bike ride with two small kids?', because: 'says what the ideas are for' },
    { text: 'Tell us what you think of the second verse, it is the one we rewrote.', because: 'about one verse' },
    {
      text: 'What do you think?',
      draft: { kind: 'reply', parent: { text: 'Should I take the red or the blue one?' } },
      because: 'a reply',
    },
    { text: '"Thoughts?" is the shortest way to get none.', because: 'quoted' },
  ],
} satisfies RuleCases;
