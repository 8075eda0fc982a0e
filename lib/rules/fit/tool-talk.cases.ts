import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: "Here's a LinkedIn post for you:\n\nThe station clock runs again. Marek found the missing wheel.",
      words: ["Here's a LinkedIn post"],
      fixed: 'The station clock runs again. Marek found the missing wheel.',
      draft: { network: 'linkedin' },
    },
    {
      text: 'The station clock runs again. Let me know if you’d like me to make it shorter!',
      words: ['Let me know if you’d like me to make it'],
      fixed: 'The station clock runs again.',
      draft: { network: 'facebook' },
    },
    {
      text: 'The bridge is from 1911:contentReference[oaicite:0]{index=0} and made of oak.',
      words: [':contentReference[oaicite:0]{index=0}'],
      fixed: 'The bridge is from 1911 and made of oak.',
    },
    {
      text: 'Sure, here is a short post about the clock:\nIt runs again.',
      words: ['Sure, here is a short post'],
      fixed: 'It runs again.',
    },
    {
      text: 'Certainly! Here’s a polished version of your post:\n\nThe clock runs again.',
      words: ['Here’s a polished version'],
      fixed: 'The clock runs again.',
    },
  ],
  passes: [
    { text: 'Would you like me to add your name to the list?', because: 'a question to readers' },
    { text: 'Let me know if you’d like me to make one for your door.', because: 'a carpenter' },
    { text: 'Here is the post about the bridge that I promised on Monday.', because: 'a person, to readers' },
    { text: 'Let me know if you’d like to see the clock from inside.', because: 'asked of readers' },
    { text: 'Would you like me to bring the small screwdriver?', because: 'a question to readers' },
    { text: 'She said "as an AI language model" and we all laughed.', because: 'quoted' },
    { text: 'Here’s a short film about the clock, two minutes long.', because: 'something to see' },
    { text: 'It is my turn to search for the key.', because: 'plain words' },
  ],
} satisfies RuleCases;
