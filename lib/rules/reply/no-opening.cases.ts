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
      text: 'We finished our annual report. Our favourite page is the one about your allotments, and we printed it in colour for the wall.',
      because: 'turns to the reader',
    },
    {
      text: 'The swifts are back under the library roof, eleven nests this year, and they leave again in the last week of July, all of them at once.',
      because: 'about the world, not about themselves',
    },
    { text: 'We moved. Our new door is green.', because: 'too short to hold an invitation' },
    {
      text: 'We opened our third office this spring. Our team is growing and our numbers are up again this quarter, as in every quarter before.',
      draft: { kind: 'reply', parent: { text: 'How is business?' } },
      because: 'a reply',
    },
  ],
} satisfies RuleCases;
