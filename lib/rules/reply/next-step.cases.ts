import type { RuleCases } from '../cases.ts';

const crisis = {
  kind: 'reply',
  parent: { text: 'My daughter had an allergic reaction to your nut-free bar.' },
} as const;
const complaint = { kind: 'reply', parent: { text: 'Third time in a row that my parcel never arrived.' } } as const;

export default {
  flags: [
    { text: 'Oh no, we are so sorry to hear that.', draft: crisis, words: [''] },
    { text: 'That really is not the standard that we aim for, Piotr.', draft: complaint, words: [''] },
    { text: 'So sorry about this. December is a busy month for everybody.', draft: complaint, words: [''] },
    {
      text: 'A beech tree fell across both tracks at Weston in the storm.',
      draft: { kind: 'reply', parent: { text: 'My train was cancelled again.' } },
      words: [''],
    },
    { text: 'Sorry if you felt let down. Our drivers work hard.', draft: complaint, words: [''] },
  ],
  passes: [
    {
      text: 'I am so sorry. We have stopped the sale, and our food safety lead rings you within the hour.',
      draft: crisis,
      because: 'says what happens, and when',
    },
    {
      text: 'How is she now, and which batch number is on the wrapper?',
      draft: crisis,
      because: 'asks what is needed',
    },
    { text: 'Sorry, Piotr. A new parcel goes out tomorrow.', draft: complaint, because: 'a next step with a day' },
    {
      text: 'The driver has it and is turning round, I rang him.',
      draft: complaint,
      because: 'something is being done',
    },
    {
      text: 'Thanks for the report, Ana. It is a known fault, and the next version mends it.',
      draft: { kind: 'reply', parent: { text: 'Your app crashes when I open the map.' } },
      because: 'says when it ends',
    },
    { text: 'Sorry! Please send us a DM.', draft: complaint, because: "a step, if a poor one: another rule's matter" },
    {
      text: 'That made our week, the whole crew has read it.',
      draft: { kind: 'reply', parent: { text: 'The crew was lovely on Saturday.' } },
      because: 'nobody complains',
    },
    { text: 'So sorry about this. December is a busy month for everybody.', because: 'a post' },
  ],
} satisfies RuleCases;
