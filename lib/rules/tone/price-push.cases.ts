import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Two cocktails on the roof, 2 for £16 until seven.', words: ['2 for £16'] },
    { text: 'The oak candle is back. Yours for £24, no card needed.', words: ['Yours for £24', 'no card needed'] },
    { text: 'Up to 60% off everything in store from Monday.', words: ['Up to 60% off'] },
    { text: 'Use code SPRING at the till and save £20 on any frame.', words: ['Use code SPRING', 'save £20'] },
    {
      text: 'Exclusive deals for our followers and free shipping on all orders.',
      words: ['Exclusive deals', 'free shipping on'],
    },
    { text: 'Our mega sale: buy one get one free.', words: ['mega sale', 'buy one get one free'] },
    { text: 'Sofas with £50 off, and lamps from just £9.', words: ['50 off', 'from just £9'] },
    { text: 'Prices slashed: 20% off, on sale now.', words: ['Prices slashed', '20% off', 'on sale now'] },
  ],
  passes: [
    { text: 'Tea for two at 4 for a good cause, and a cake for 12.', because: 'people, no price' },
    { text: 'Our guess was 20% off, and we ate the difference.', because: 'a miss' },
    { text: 'The last 10 off the bus get the wet umbrellas.', because: 'people' },
    { text: 'The wreck lies 20 off the coast, our divers say in miles.', because: 'a distance' },
    { text: 'Our forecast was 10% off target, and we explain why.', because: 'a miss, not a price' },
    { text: 'Half price for carers and students, bring your card.', because: 'a concession' },
    { text: 'It is no big deal if you come late, the door is open.', because: 'no offer' },
    { text: 'A great deal of work went into this hedge.', because: 'an amount' },
    { text: 'There is no discount code, the price is the same for all.', because: 'says the opposite' },
    { text: 'This thermostat trick saves 30 minutes of heating a day.', because: 'a saving of time' },
  ],
} satisfies RuleCases;
