import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: "Don't miss out! Our bottle keeps tea hot for 12 hours.",
      words: ["Don't miss out"],
      fixed: 'Would this help you? Our bottle keeps tea hot for 12 hours.',
    },
    {
      text: 'New desks are in. Don’t miss your chance! Which colour would you pick?',
      words: ['Don’t miss your chance'],
      fixed: 'New desks are in. Which colour would you pick?',
    },
    {
      text: 'Order the calendar before it’s too late, it has 12 local views.',
      words: ['before it’s too late'],
      fixed: 'Order the calendar, it has 12 local views.',
    },
    {
      text: 'LAST CHANCE! The offer ends tonight. What are you waiting for?',
      words: ['LAST CHANCE', 'offer ends tonight', 'What are you waiting for'],
      fixed: 'The offer ends tonight. What are you waiting for?',
    },
    {
      text: 'For a limited time only, all our lamps come with a spare bulb.',
      words: ['For a limited time only'],
      fixed: 'All our lamps come with a spare bulb.',
    },
    {
      text: 'Hurry, this deal will not last and only 24 hours left to get yours.',
      words: ['Hurry', 'deal will not last', 'only 24 hours left'],
    },
    {
      text: 'Limited time! Your basket expires in ten minutes.',
      words: ['Limited time', 'basket expires in'],
      fixed: 'Would this help you? Your basket expires in ten minutes.',
    },
    {
      text: 'URGENT! Order within 10 minutes, so you don’t miss out.',
      words: ['URGENT', 'Order within 10', 'so you don’t miss out'],
      fixed: 'Order within 10 minutes, so you don’t miss out.',
    },
    {
      text: 'Soap with a reserved sign: items reserved for 15 minutes, deal of the day.',
      words: ['items reserved for 15', 'deal of the day'],
    },
    {
      text: 'Free shipping ends tonight. Last day to order.',
      words: ['ends tonight', 'Last day to order'],
      fixed: 'Would this help you? Last day to order.',
    },
    { text: 'Ends at midnight: our sale is almost over.', words: ['Ends at midnight', 'sale is almost over'] },
    {
      text: 'Only the oak stools, 2 days left to save, and prices go up tomorrow.',
      words: ['2 days left to save', 'prices go up tomorrow'],
    },
  ],
  passes: [
    { text: 'The exhibition about the mill ends tonight with a song.', because: 'an exhibition' },
    { text: 'There are two days left to save the mill: the council votes on Friday.', because: 'no sale' },
    { text: 'The winter is almost over, and the ferry runs again.', because: 'the season' },
    { text: 'Today only one ferry sails, at nine.', because: 'how many ferries' },
    { text: 'Act fast if you find a hedgehog in daylight: box, towel, phone.', because: 'help for an animal' },
    { text: 'Time is running out for the swifts, who has a ladder?', because: 'a cause' },
    { text: 'Hurry home before the rain, the shelter at Mill Cross leaks.', because: 'meant well' },
    { text: 'URGENT: we need O negative blood in Leeds today.', because: 'real urgency' },
    { text: 'Urgent repairs on the bridge tonight, one lane stays open.', because: 'says what sort of repairs' },
    { text: 'We have limited time for questions on Thursday, so send them before.', because: 'time they have not got' },
    { text: 'The long winter is almost over, the first lambs are here.', because: 'the weather' },
    { text: 'A final reminder to bring a cup to the picnic.', because: 'a kindness' },
    { text: 'There is no hurry, the form stays open until the end of May.', because: 'takes the pressure off' },
    { text: 'When a pipe bursts we act fast: two people are on call all night.', because: 'about their own work' },
    {
      text: "I don't miss it one bit, that old coffee machine of ours.",
      because: 'missing something, not missing out',
    },
    {
      text: 'Only 3 days left until the new library opens its doors. Who is coming?',
      because: 'looking forward together',
    },
    { text: 'Our counter is closed today only, because of the storm.', because: 'an opening time' },
    { text: 'The exhibition ends on Sunday at five, the café stays open.', because: 'a plain date' },
    { text: '"Act now!" is what every scam letter says. Show it to us first.', because: "somebody else's words" },
    { text: 'If your chest hurts, don’t wait, call 112 at once.', because: 'real urgency' },
    { text: 'It was his last chance to see the old harbour before the move.', because: "somebody's story" },
    { text: "Don't miss the turn at the mill, the sign is gone.", because: 'the way' },
  ],
} satisfies RuleCases;
