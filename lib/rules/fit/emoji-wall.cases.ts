import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'The oven is hot 🔥🔥🔥🔥 from seven.', words: ['🔥🔥🔥🔥'], fixed: 'The oven is hot 🔥 from seven.' },
    { text: 'See you on Saturday 🎉 🎈 🎂 🥳 🎁', words: ['🎉 🎈 🎂 🥳 🎁'], fixed: 'See you on Saturday 🎉' },
    { text: '👩‍🔧👨‍🌾👩‍🍳👨‍🎨 All of us say hello!', words: ['👩‍🔧👨‍🌾👩‍🍳👨‍🎨'], fixed: '👩‍🔧 All of us say hello!' },
    {
      text: 'Our 🔥 oven ☀️ is hot 🥖 from seven 🎉 and so 😋 is the tea.',
      words: ['🔥 … ☀️ … 🥖 … 🎉 … 😋'],
    },
  ],
  passes: [
    { text: '🇩🇪🇫🇷🇪🇸🇮🇹 all play tonight, the screen is in the yard.', because: 'flags say who' },
    { text: '⭐⭐⭐⭐ out of five from the inspector, and a note about the door.', because: 'stars say how many' },
    {
      text: '🍞 bread\n🥐 croissants\n🥨 pretzels\n🧁 cakes\n🥧 pies\n🍪 biscuits',
      because: 'none interrupts a sentence',
    },
    {
      text: 'Flour from the mill 🌾, eggs from the yard 🥚, honey from the roof 🍯 and an apple 🍎 each: that is all.',
      because: 'after the words they stand for',
    },
    { text: 'Thank you so much 🙏🙏🙏 from all of us.', because: 'three are a smile' },
    { text: '🍞 bread\n🥐 croissants\n🥨 pretzels\n🧁 cakes\nall from seven.', because: 'one a line' },
    { text: 'The family 👨‍👩‍👧‍👦 next door has a new dog 🐕', because: 'one emoji made of four people' },
    { text: 'Flags 🇪🇸 and 🇵🇱 hang in the hall for our guests.', because: 'each has its place' },
    { text: '3️⃣ eggs, 2️⃣ spoons of flour, 1️⃣ pan.', because: 'keycaps apart from each other' },
  ],
} satisfies RuleCases;
