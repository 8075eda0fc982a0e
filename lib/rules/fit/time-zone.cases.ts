import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Our webinar on old clocks begins on Thursday at 3pm. Bring your questions.', words: ['3pm'] },
    {
      text: 'Watch the swifts with us: live stream on Sunday, 18:30, with Ines at the camera.',
      words: ['18:30'],
      draft: { network: 'mastodon' },
    },
    {
      text: 'We answer your questions about looms on Zoom, Monday at 7:15 p.m.',
      words: ['7:15 p.m.'],
      draft: { network: 'linkedin' },
    },
  ],
  passes: [
    { text: 'We are open from 9 am to 5 pm all week, and the kettle is on.', because: 'a place one goes to' },
    { text: 'Tickets online from 9 am, doors at 7 pm in the old hall.', because: 'sold online, held in a hall' },
    { text: 'Our webinar on old clocks begins on Thursday at 3pm CET.', because: 'the zone is there' },
    { text: 'Our webinar on old clocks begins at 15:00 London time.', because: 'the place is there' },
    { text: 'The webinar was on Thursday at 3pm; here is what we learnt.', because: 'it is over' },
    { text: 'The village meeting is at 7pm, in the hall and on Zoom.', because: 'for neighbours' },
    { text: 'The webinar has 3 parts of 20 minutes each, on Thursday.', because: 'no time of day' },
    { text: 'The score of the live stream cup was 3:1 in the end.', because: 'a score' },
  ],
} satisfies RuleCases;
