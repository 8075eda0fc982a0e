import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Sign up today for our webinar! Click the link below to register: https://tally.example/w',
      words: ['Sign up today', 'Click the link'],
    },
    {
      text: 'Our new lamp is here. Learn more! Get yours in any shop.',
      words: ['Learn more', 'Get yours'],
      fixed: 'Our new lamp is here. Get yours in any shop.',
    },
    { text: 'Discover our spring colours for walls and doors https://paint.example', words: ['Discover our'] },
    { text: 'The guide to quiet pumps is out. Read more: https://pumps.example', words: ['Read more'] },
    {
      text: 'Denim for long evenings. Shop the new collection with us.',
      words: ['Shop the new collection'],
      fixed: 'Denim for long evenings.',
    },
    { text: 'Six colours, all of wool. Tap to shop.', words: ['Tap to shop'], fixed: 'Six colours, all of wool.' },
    { text: 'Book your table now, the garden is open.', words: ['Book your table'] },
    { text: 'The spring range is here. Explore the colours: https://paint.example', words: ['Explore the'] },
    { text: 'Forty lamps are lit again, help us reach sixty.', words: ['help us reach'] },
    { text: 'New seats for the hall - join the team at https://hall.example', words: ['join the'] },
    { text: 'Low tide walk along the old harbour wall. Join us: https://mill.example/walk', words: ['Join us'] },
  ],
  passes: [
    { text: 'Read the room, they say. We read the meter: https://mill.example/meter', because: 'a saying' },
    { text: 'I want to learn more about bees this year. Where should I begin?', because: 'about oneself' },
    { text: 'See you on Saturday at ten, the map is here: https://mill.example', because: 'a goodbye' },
    { text: 'Get well soon, Ana! The whole shop signed a card: https://mill.example/card', because: 'a wish' },
    { text: 'They asked us to sign up for a slot, so we did.', because: 'told, not commanded' },
    { text: 'Wipe the chain dry before you oil it, one drop a link.', because: 'a step of a how-to' },
    { text: '"Buy now, pay later" is the line we hear most in our advice room.', because: 'a quote' },
    { text: 'You can read more at home, the library lends tablets.', because: 'advice, no command' },
    { text: 'Come and try one on, the mirror is honest.', because: 'an invitation in person' },
    { text: 'Bring your own cup, we bring the tea. The path: https://mill.example/path', because: 'what to bring' },
  ],
} satisfies RuleCases;
