import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: "LIKE if you love long evenings, SHARE if you can't wait for June!",
      words: ['LIKE if', 'SHARE if'],
      draft: { network: 'facebook' },
    },
    {
      text: 'The bakery turns ten. Tag a friend who loves rye!',
      words: ['Tag a friend'],
      fixed: 'The bakery turns ten.',
      draft: { network: 'facebook' },
    },
    {
      text: 'Comment YES if you want the recipe for our oat loaf.',
      words: ['Comment YES if you'],
      draft: { network: 'linkedin' },
    },
    {
      text: 'Summer or winter? Like for summer, heart for winter.',
      words: ['Like for summer', 'heart for winter'],
      fixed: 'Summer or winter?',
      draft: { network: 'facebook' },
    },
  ],
  passes: [
    {
      text: 'Missing since Monday: Tom, grey cat, Mill Lane. Please share if you live nearby.',
      because: 'Meta exempts the search for the lost',
    },
    { text: 'Tell us in the comments which loaf you would bake first.', because: 'a question with an open answer' },
    { text: 'It looks like if you oil it, the hinge stops.', because: 'no request' },
    { text: 'Share your story of the flood with us, we collect them.', because: 'asks for something real' },
    { text: 'Tag us in your pictures, we would like to see the shelf standing.', because: 'asks to see their work' },
    { text: 'People like this post office, and so do we.', because: 'no request' },
    { text: 'She said she would comment if asked.', because: 'told, not asked' },
  ],
} satisfies RuleCases;
