import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Our lamp sale ends in 04:12:09, and the shop is open.', words: ['04:12:09'] },
    { text: 'Offer ends in 2 hours 14 minutes for all desks.', words: ['2 hours 14 minutes'] },
    { text: '⏳ 01d 06h left to order your calendar', words: ['01d 06h'] },
    { text: '00 HRS 45 MINS 10 SECS', words: ['00 HRS 45 MINS 10 SECS'] },
    {
      text: 'A scarf for mum with every order. 01 days 02 hrs 35 mins 10 secs',
      words: ['01 days 02 hrs 35 mins 10 secs'],
    },
    { text: 'Your basket is reserved for 09:30 minutes only.', words: ['09:30 '] },
    { text: 'Lamps at half price: Hrs | Mins | Secs', words: ['Hrs | Mins | Secs'] },
    { text: 'Spring weekend, 07 Hours 19 : Minutes 44 : Seconds', words: ['Hours 19 : Minutes 44 : Seconds'] },
    { text: 'HOURS : 0012 MINUTES : 0041 SECONDS : 7', words: ['HOURS : 0012 MINUTES : 0041 SECONDS'] },
  ],
  passes: [
    { text: 'Anna ran the harbour marathon in 3:12:45, her best so far.', because: 'a race' },
    { text: 'The ham cooks for 2 hours 15 minutes at a low heat.', because: 'a recipe' },
    { text: 'The night train was 1 hour 40 minutes late, and we are sorry.', because: 'a delay' },
    { text: 'Doors open at 19:30, the band plays from 20:15.', because: 'times of day' },
    { text: 'The film runs for 1 h 52 min without a break.', because: 'the length of a film' },
    { text: 'Water is off for 2 hours 30 minutes in Hill Street.', because: 'works in a street' },
    { text: 'The trip is only 2 hours 15 minutes by train, window seats are free.', because: 'a journey' },
    { text: 'The lift was out for 3 days 4 hours; here is what broke.', because: 'what happened' },
    { text: 'The old clock counts hours, minutes and seconds, one wheel for each.', because: 'a clock of brass' },
  ],
} satisfies RuleCases;
