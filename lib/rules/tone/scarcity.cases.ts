import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Only 3 left! The kettle boils a litre in two minutes.',
      words: ['Only 3 left'],
      fixed: 'Would you like one? The kettle boils a litre in two minutes.',
    },
    {
      text: 'Spots are going fast for our bread course, only two places left.',
      words: ['going fast', 'only two places left'],
    },
    {
      text: 'The blue mugs are back while stocks last, at both shops.',
      words: ['while stocks last'],
      fixed: 'The blue mugs are back, at both shops.',
    },
    { text: 'Take a bulb home before they sell out.', words: ['before they sell out'] },
    {
      text: 'Tickets are flying, and the last batch sold out in 6 minutes.',
      words: ['Tickets are flying', 'last batch sold out in 6 minutes'],
    },
    { text: 'Seats are limited, so register for the talk today.', words: ['Seats are limited'] },
    { text: 'Our winter boots are selling out fast this week.', words: ['selling out fast'] },
    { text: 'Book your table now, limited availability on Friday.', words: ['limited availability'] },
    {
      text: 'Low stock! Fewer than 10 left, and we only have 2 boxes left.',
      words: ['Low stock', 'Fewer than 10 left', 'only have 2 boxes left'],
      fixed: 'Would you like one? Fewer than 10 left, and we only have 2 boxes left.',
    },
    { text: 'This size is in high demand, order while they last.', words: ['in high demand', 'while they last'] },
    {
      text: 'The oak stool is likely to sell out. Just 4 in stock, and the paint is nearly out of stock.',
      words: ['likely to sell out', 'Just 4 in stock', 'nearly out of stock'],
    },
    {
      text: 'Last items in stock, quantities are limited, so pick one before it sells out.',
      words: ['Last items in stock', 'quantities are limited', 'before it sells out'],
    },
  ],
  passes: [
    { text: 'Say hello to the cubs before they go home.', because: 'bears' },
    { text: 'Parking spaces are limited at the mill, so come by bus if you can.', because: 'told to those who drive' },
    { text: 'Is the mill likely to sell out of bread on Sundays?', because: 'a question' },
    { text: 'The last piece of the bridge was lifted in at noon.', because: 'a piece of a bridge' },
    { text: 'The flour is not out of stock, it stands on the lower shelf now.', because: 'says the opposite' },
    { text: 'We are low on soup, so bring a pot if you can.', because: 'a kitchen that asks for help' },
    { text: 'Before we run out of daylight: who can hold a ladder?', because: 'daylight' },
    { text: 'There are only 3 of us in the team, so answers may take a day.', because: 'people, not wares' },
    {
      text: 'Our limited edition print of the harbour map is back from the framer.',
      because: 'the name of a kind of print',
    },
    { text: 'The snow is almost gone and the crocuses are out.', because: 'the weather' },
    { text: 'The river is going fast under the mill bridge after the rain.', because: 'water' },
    { text: 'Only 2 of the old trams are left, and both still run.', because: 'a fact about trams' },
    { text: 'Tickets are not selling fast, so bring the whole family.', because: 'says the opposite' },
    { text: 'Are there only 3 left in your pack as well? Then it was our mistake.', because: 'a question' },
    { text: 'The shop wrote "only 1 left!" for a whole year, says the report.', because: "somebody else's words" },
  ],
} satisfies RuleCases;
