import type { RuleCases } from '../cases.ts';

const crisis = { kind: 'reply', parent: { text: 'The heater caught fire while my kids were asleep.' } } as const;
const complaint = { kind: 'reply', parent: { text: 'My parcel never arrived.' } } as const;

export default {
  flags: [
    {
      text: 'Thank goodness you are all well 😅 Our engineer calls you today.',
      draft: crisis,
      words: ['😅'],
      fixed: 'Thank goodness you are all well. Our engineer calls you today.',
    },
    { text: 'Yikes, that is one hot product! Our engineer calls you today.', draft: crisis, words: ['Yikes'] },
    {
      text: 'It is with our driver, he took the scenic route 😂',
      draft: complaint,
      words: ['😂'],
      fixed: 'It is with our driver, he took the scenic route',
    },
    { text: 'Haha, the post again. A new one goes out today.', draft: complaint, words: ['Haha'] },
  ],
  passes: [
    { text: 'I am so sorry 💔 Our engineer calls you today.', draft: crisis, because: 'an earnest sign' },
    { text: 'I am so sorry. Our engineer calls you today.', draft: crisis, because: 'plain words' },
    {
      text: 'A new parcel is on the van 🚚 and comes on Friday.',
      draft: complaint,
      because: 'a picture that says what it is',
    },
    { text: 'We are on it :) It comes tomorrow.', draft: complaint, because: 'a smile with an answer' },
    {
      text: 'Haha, we will tell the dog 😂',
      draft: { kind: 'reply', parent: { text: 'Your office dog is my favourite colleague.' } },
      because: 'a joke for a joke',
    },
    { text: 'Our heater is so hot 😂', because: 'a post' },
    {
      text: 'The map is at https://mill.example/a:) now, and the shift lead walks round at 9:30; ask for Ines.',
      draft: crisis,
      because: 'marks in links and times are no faces',
    },
  ],
} satisfies RuleCases;
