import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'The annual report is out.', words: [''] },
    { text: 'Northgate opens a second depot in Weston, with room for forty vans.', words: [''] },
    { text: 'RT @harbour Do you know the new ferry times? Thanks for asking.', words: [''] },
  ],
  passes: [
    { text: 'I counted the swifts this morning: eleven nests.', because: 'somebody writes' },
    { text: 'The reading room is open late today, in case you need a warm place.', because: 'somebody is meant' },
    { text: 'Which bench in the park would be the best place for a lamp?', because: 'asks' },
    { text: 'Congratulations to the girls of the rowing club!', because: 'congratulates' },
    { text: 'Great photo! RT @harbour The bridge at six this morning', because: 'their words, with a remark on them' },
    { text: '@ana The depot opens at eight tomorrow.', because: 'an answer to somebody' },
    {
      text: 'The depot opens at eight tomorrow.',
      because: 'a reply is to somebody',
      draft: { kind: 'reply', parent: { text: 'When does the depot open?' } },
    },
  ],
} satisfies RuleCases;
