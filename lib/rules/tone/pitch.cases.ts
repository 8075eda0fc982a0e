import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Tallybird is 5x faster than paper and saves you hours.', words: ['5x faster', 'saves you hours'] },
    {
      text: 'We help small tea brands find shelves. Our platform does the rest.',
      words: ['We help small tea brands find', 'Our platform does'],
    },
    { text: 'Meet your new favourite mug, in all shops from Friday.', words: ['your new favourite', 'in all shops'] },
    { text: "Weaving is hard. It doesn't have to be.", words: ["It doesn't have to be"] },
    { text: 'Your porch deserves better, says our new bench.', words: ['Your porch deserves better'] },
    { text: 'Boost your sales in just 3 clicks.', words: ['Boost your sales', 'in just 3 clicks'] },
    {
      text: 'Say goodbye to cold feet. The wool sock is perfect for every winter.',
      words: ['Say goodbye to cold', 'perfect for every'],
    },
    {
      text: 'Whether you are a beginner or a master, this loom is designed for you.',
      words: ['Whether you are a beginner', 'designed for you'],
    },
  ],
  passes: [
    {
      text: 'The new bus is faster than the old one by four minutes, says Ola, who drives both.',
      because: 'a fact with a name',
    },
    { text: 'We help new neighbours carry the sofa up, then we eat.', because: 'help, nothing sold' },
    { text: "It doesn't have to be perfect, the hens will not mind.", because: 'comfort' },
    { text: 'The collection arrives on Monday, forty crates of moths.', because: 'a museum' },
    { text: 'We save the seeds of the best beans each year.', because: 'seeds, no money' },
    { text: 'Nothing helps you more on the pass than warm socks.', because: 'negated' },
    { text: 'Would it boost your sales? We asked three shops and two said no.', because: 'asked, not claimed' },
    { text: '"Boost your sales" stood on the flyer. We laughed.', because: 'a quote' },
    { text: 'They say goodbye to the old hall on Sunday with a concert.', because: 'a farewell' },
    { text: 'If you are unsure, ask at the desk, we help you fill in the form.', because: 'help, no promise' },
    { text: 'The museum brings its own chairs.', because: 'chairs' },
    { text: 'Our annual report is out now. I wrote page nine.', because: 'a report' },
    { text: 'The first snowdrops are out now.', because: 'flowers' },
    { text: 'Please say hello to Lina, our new trainee.', because: 'a person' },
    { text: 'We say goodbye to Paul on Friday at four, with cake.', because: 'a farewell' },
    { text: 'The swifts have arrived, eleven nests so far.', because: 'birds' },
    { text: 'Spring is finally here, and the door of the hall stands open.', because: 'the season' },
    { text: 'The fire brigade was there in under 5 minutes.', because: 'a fact that matters' },
    { text: 'The hall is closed for only 3 days.', because: 'days, no price' },
    { text: 'The temperature drops on Friday, cover your tomatoes.', because: 'the weather' },
    { text: 'You can park for free on Sundays.', because: 'information' },
    { text: 'The library is free to use, also for guests.', because: 'information' },
    { text: 'A customer of ours brought cake, so we built a longer table.', because: 'a story' },
    { text: 'The lamp helps you find the gate at night.', because: 'of use' },
    { text: 'Introducing the new librarian: Noor, who hates loud pens.', because: 'a person' },
  ],
} satisfies RuleCases;
