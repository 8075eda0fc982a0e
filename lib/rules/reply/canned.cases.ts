import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Thank you for reaching out. Your feedback is important to us.',
      draft: { kind: 'reply', parent: { text: 'My veg box came without eggs, again.' } },
      words: ['Thank you for reaching out … Your feedback is important'],
    },
    {
      text: "We are sorry for any inconvenience. We'd be happy to help, please feel free to contact our support team.",
      draft: { kind: 'reply', parent: { text: 'The lift at Park Street has been out since May.' } },
      words: ["sorry for any inconvenience … We'd be happy to help … please feel free to contact"],
    },
    {
      text: 'Thanks for your message. We appreciate your patience. Have a great day!',
      draft: { kind: 'reply' },
      words: ['Thanks for your message … We appreciate your patience … Have a great day'],
    },
  ],
  passes: [
    {
      text: 'Thank you for reaching out, Mara. The eggs went to your neighbour at 14, I have rung her and she brings them round tonight.',
      draft: { kind: 'reply', parent: { author: 'Mara', text: 'My veg box came without eggs, again.' } },
      because: 'a worn opening, then all that was needed',
    },
    {
      text: 'The lift at Park Street gets its new motor on Tuesday. Until then the lift at Mill Cross works.',
      draft: { kind: 'reply', parent: { text: 'The lift at Park Street has been out since May.' } },
      because: 'says what happens',
    },
    {
      text: 'Happy to help! Hold the top button for ten seconds and the kettle forgets its settings.',
      draft: { kind: 'reply', parent: { text: 'How do I reset the kettle?' } },
      because: 'help follows',
    },
    {
      text: 'Update to the latest version and it will hold, sorry for the trouble.',
      draft: { kind: 'reply', parent: { text: 'The app crashes.' } },
      because: 'the cure is in it',
    },
    {
      text: 'Happy to help, have a great day!',
      draft: { kind: 'reply', parent: { text: 'Thanks, that worked straight away.' } },
      because: 'a courtesy for a courtesy',
    },
    {
      text: 'That made us laugh, we will hang it in the bakery.',
      draft: { kind: 'reply', parent: { text: 'Your bread is the reason I get up.' } },
      because: 'nobody else could be meant',
    },
    { text: 'Thank you for reaching out. Your feedback is important to us.', because: 'a post, not a reply' },
    {
      text: 'No, that is not what I said.',
      draft: { kind: 'reply', parent: { text: 'You said the shop was closed.' } },
      because: 'short but its own',
    },
  ],
} satisfies RuleCases;
