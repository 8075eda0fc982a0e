import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'The annual report is out.', words: [''] },
    { text: 'Northgate opens a second depot in Weston, with room for forty vans.', words: [''] },
    { text: 'RT @harbour Do you know the new ferry times? Thanks for asking.', words: [''] },
    { text: 'Low water: the harbour steps are closed.', words: ['', 'Low water:'] },
    { text: 'The choir sings on Friday in the old mill.', words: ['', 'Friday'] },
    { text: 'Lantern walk through the old town, 7 pm #Weston', words: ['', '7 pm', '#Weston'] },
    { text: 'The harbour steps are closed https://harbour.example/steps #Weston', words: [''] },
    { text: 'U.S. ferries carried nine million bicycles last year.', words: [''] },
    { text: '@harbour: the steps by the mill stay closed until May.', words: ['', '@harbour:'] },
    { text: 'From our blog: RT @harbour The steps by the mill are open again', words: ['', 'From our blog:'] },
    { text: 'The timetable for the #freeecoferry is out.', words: ['', '#freeecoferry'] },
  ],
  passes: [
    { text: 'The lamp by the mill is broken.. again', because: 'typed as one speaks' },
    { text: 'Ferry late ... again the fog', because: 'a pause within the sentence' },
    { text: 'Sooo much fog on the river', because: 'a drawn-out word' },
    { text: 'No, the ferry goes at nine.', because: 'an answer to somebody' },
    { text: "She's at the mill until six.", because: 'both know who she is' },
    { text: 'Fog again, ferry late, back at the mill tomo', because: 'a spoken word' },
    { text: 'I counted the swifts this morning: eleven nests.', because: 'somebody writes' },
    { text: 'The reading room is open late today, in case you need a warm place.', because: 'somebody is meant' },
    { text: 'Finally mended the damn gate on Friday', because: 'nobody swears in a notice' },
    { text: 'Four hundred bulbs in the ground and none left :)', because: 'a smiley: somebody writes' },
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
