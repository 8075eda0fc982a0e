import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Up to 60% off everything in store from Monday.', words: ['Up to 60% off'] },
    { text: 'Use code SPRING at the till and save £20 on any frame.', words: ['Use code SPRING', 'save £20'] },
    {
      text: 'Exclusive deals for our followers and free shipping on all orders.',
      words: ['Exclusive deals', 'free shipping on'],
    },
    { text: 'Our mega sale: buy one get one free.', words: ['mega sale', 'buy one get one free'] },
  ],
  passes: [
    { text: 'The wreck lies 20 off the coast, our divers say in miles.', because: 'a distance' },
    { text: 'Our forecast was 10% off target, and we explain why.', because: 'a miss, not a price' },
    { text: 'Half price for carers and students, bring your card.', because: 'a concession' },
    { text: 'It is no big deal if you come late, the door is open.', because: 'no offer' },
    { text: 'A great deal of work went into this hedge.', because: 'an amount' },
    { text: 'There is no discount code, the price is the same for all.', because: 'says the opposite' },
    { text: 'This thermostat trick saves 30 minutes of heating a day.', because: 'a saving of time' },
  ],
} satisfies RuleCases;
