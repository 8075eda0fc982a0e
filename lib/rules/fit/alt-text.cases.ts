import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'The swifts are back.', words: [''], draft: { media: [{ kind: 'image', alt: '' }] } },
    {
      text: 'The loom, this morning.',
      words: [''],
      draft: {
        media: [
          { kind: 'image', alt: 'A loom' },
          { kind: 'gif', alt: ' ' },
        ],
      },
    },
    {
      text: 'Zwei Bilder vom Hafen.',
      words: [''],
      draft: {
        media: [
          { kind: 'image', alt: '' },
          { kind: 'image', alt: '' },
        ],
      },
    },
    {
      text: 'The loom, this morning.',
      words: [''],
      draft: { media: [{ kind: 'image', alt: 'IMG_2034.jpg' }] },
    },
    { text: 'Der Hafen am Abend.', words: [''], draft: { media: [{ kind: 'image', alt: 'Foto' }] } },
  ],
  passes: [
    {
      text: 'The loom, this morning.',
      because: 'a word that says what it shows',
      draft: { media: [{ kind: 'image', alt: 'Loom' }] },
    },
    { text: 'The swifts are back.', because: 'no picture' },
    {
      text: 'The swifts are back.',
      because: 'described',
      draft: { media: [{ kind: 'image', alt: 'Two swifts under a roof' }] },
    },
    { text: 'The swifts are back.', because: 'the page does not tell', draft: { media: [{ kind: 'image' }] } },
    {
      text: 'The swifts, one minute.',
      because: 'videos have captions instead',
      draft: { media: [{ kind: 'video', alt: '' }] },
    },
    { text: 'The minutes of Monday.', because: 'no picture', draft: { media: [{ kind: 'other', alt: '' }] } },
  ],
} satisfies RuleCases;
