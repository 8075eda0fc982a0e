import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Wipe the chain before you oil it, one drop a link.', words: ['before you oil'] },
    { text: "Here's how we keep the jars dry: a spoon of rice in the lid.", words: ["Here's how we"] },
    {
      text: 'If your tomatoes split, it is the watering: a little every second evening.',
      words: ['If your tomatoes split'],
    },
  ],
  passes: [
    { text: 'Learn how to grow your business in our webinar.', because: 'keeps the how for later' },
    { text: 'A leaflet about how to vote lies at the counter.', because: 'names the topic only' },
    { text: 'Do you know how to sharpen a spade?', because: 'asks' },
    { text: 'The how and why of our new logo.', because: 'no instruction' },
    { text: 'First prize went to the bakery in Mill Lane.', because: 'a prize, no step' },
  ],
} satisfies RuleCases;
