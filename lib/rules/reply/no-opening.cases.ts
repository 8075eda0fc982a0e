import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'We opened our third office this spring. Our team is growing and our numbers are up again this quarter, as in every quarter before.',
      words: [''],
    },
    {
      text: 'Our new hall is ready. We painted it, we tiled it, and our oldest member cut the ribbon in front of the whole town on Friday.',
      words: [''],
    },
    {
      text: 'We finished our annual report. It covers our projects, our finances and our staff, and it runs to eighty pages with many tables.',
      words: [''],
    },
    {
      text: 'Big spring sale! Everything in the shop is 30% off until Sunday, online and in store. Order now.',
      words: [''],
    },
    {
      text: 'The swifts are back under the library roof, eleven nests this year, and they leave again in the last week of July, all of them at once.',
      words: [''],
    },
  ],
  passes: [
    {
      text: 'We opened our third office this spring, our team is growing, and we have one desk too many. Who would like a standing desk for nothing?',
      because: 'asks something',
    },
    {
      text: "We painted our hall, we tiled it, and our oldest member cut the ribbon. Come by on Saturday, the kettle is on from ten o'clock.",
      because: 'invites',
    },
    {
      text: 'We finished our annual report. Our favourite page is the one about your allotments. Tell us which page is yours.',
      because: 'turns to the reader and asks',
    },
    {
      text: 'The swifts are back under the library roof, eleven nests this year. Send a photo if they nest near you too.',
      because: 'asks for pictures',
    },
    {
      text: 'The old loom runs again after nine winters of repairs, and we would love to hear who worked on it before 1970.',
      because: 'asks for memories without a question mark',
    },
    {
      text: 'Repair evening on Thursday at six in the old fire station, everyone is welcome, with or without a broken toaster.',
      because: 'an invitation',
    },
    {
      text: 'We need two more pairs of hands for the hedge on Saturday, gloves and tea are there, from nine until noon.',
      because: 'asks for help',
    },
    {
      text: 'We closed our office for a day, we packed 640 boxes, and our backs know it. Thanks to Miriam and her team for having us.',
      because: 'those who are thanked can answer',
    },
    { text: 'We moved. Our new door is green.', because: 'too short to hold an invitation' },
    {
      text: 'We opened our third office this spring. Our team is growing and our numbers are up again this quarter, as in every quarter before.',
      draft: { kind: 'reply', parent: { text: 'How is business?' } },
      because: 'a reply',
    },
  ],
} satisfies RuleCases;
