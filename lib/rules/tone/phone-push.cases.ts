import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Call 01632 960 123 now for a new kitchen!', words: ['Call 01632 960 123'] },
    { text: 'Text WIN to 60123 and tell your friends.', words: ['Text WIN to 60123'] },
    { text: 'Reply YES and we send the brochure.', words: ['Reply YES'] },
    { text: 'New frames are in, ring us on 01632 960456.', words: ['ring us on 01632 960456'] },
    { text: 'Which river runs through Weston? Send A or B', words: ['Send A'] },
  ],
  passes: [
    { text: 'Send a photo or bring one on Friday, we hang up both.', because: 'a photo' },
    { text: 'If you smell gas, call 0800 111 999 and open the windows.', because: 'help' },
    { text: 'Lost your bus pass? Phone 01632 960 123, we have eleven.', because: 'lost property' },
    { text: 'The text goes to 12 pages, so send us your cuts.', because: 'pages' },
    { text: 'Reply to this post with your favourite hedge.', because: 'talk, on the spot' },
    { text: 'We were called in 1998 and again in 2004 to mend the clock.', because: 'years' },
    { text: 'He texted "Call 01632 960 123 now" to everybody, so block it.', because: "somebody else's words" },
    { text: 'Please send your RSVP to Ana by Friday.', because: 'an answer to Ana' },
  ],
} satisfies RuleCases;
