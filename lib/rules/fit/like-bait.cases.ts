import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: "Thank you for watching! Don't forget to like and subscribe!",
      words: ["Don't forget to like"],
      fixed: 'Thank you for watching!',
      draft: { network: 'youtube', kind: 'reply' },
    },
    {
      text: "LIKE if you love long evenings, SHARE if you can't wait for June!",
      words: ['LIKE if', 'SHARE if'],
      draft: { network: 'facebook' },
    },
    {
      text: 'The bakery turns ten. Tag a friend who loves rye!',
      words: ['Tag a friend who'],
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
    {
      text: 'We wrote down how we mend clocks. Comment "CLOCK" and the guide is yours.',
      words: ['Comment "CLOCK"'],
      fixed: 'We wrote down how we mend clocks.',
      draft: { network: 'linkedin' },
    },
    {
      text: 'Three things about looms. ♻️ Repost this to help others in your network.',
      words: ['Repost this to help others'],
      draft: { network: 'linkedin' },
    },
    {
      text: 'The mill is open again. Share this with somebody who likes flour!',
      words: ['Share this with somebody who'],
      fixed: 'The mill is open again.',
    },
  ],
  passes: [
    { text: "Don't forget to bring a cup: the urn holds tea for sixty.", because: 'nothing to click' },
    { text: 'Like for like, sales of rye are up. Love for bread runs in this town.', because: 'a term, and a love' },
    { text: 'React for beginners: a course in six evenings.', because: 'a library for programmers' },
    { text: 'The form has a box: type "N/A" if you have no second name. Comments help us.', because: 'a how-to' },
    {
      text: 'Found by the canal: a set of keys. Please share if you know the owner.',
      because: 'the search for an owner',
      draft: { network: 'facebook' },
    },
    { text: 'Drop a comment below and tell us which clock you would keep.', because: 'the answer is theirs' },
    { text: 'We would give it a like if we could, said the baker.', because: 'told, not asked' },
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
