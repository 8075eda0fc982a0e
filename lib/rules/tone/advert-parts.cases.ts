import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'We launched Pebble today. Register for the first tour at booth 12, or read on: https://pebble.example',
      words: ['launched … Register for … booth', 'https://pebble.example'],
    },
    {
      text: 'Tallybird cuts costs by 37% and lets you sleep. Used by 600+ teams across the county, open now to all others.',
      words: ['cuts costs … 37% … open now'],
    },
    {
      text: 'Our platform is live → fast → calm → yours. Apply here by Friday and tell your team. #One #Two #Three',
      words: ['Our platform … is live … →', 'Apply here', '#One'],
    },
    {
      text: 'Our weaving partners are here to help. Take a look at the looms before you buy.',
      words: ['Our weaving partners … Take a look'],
    },
    {
      text: 'Our partnership with the mill means that warm bread arrives by six: https://mill.example/six',
      words: ['Our partnership … https://mill.example/six'],
    },
    {
      text: 'Oak stools by hand, made for small kitchens, £45 each, three colours, from Weston.',
      words: ['made for … £45'],
    },
    {
      text: 'I run a small studio. My course is back, with no fluff in it. Message me if you want to weave.',
      words: ['My course … no fluff … Message me'],
    },
  ],
  passes: [
    {
      text: 'Our team is out on 4 May at the school, so the desk opens at 11 am that day.',
      because: 'a team and a date: news',
    },
    {
      text: 'The council spent £24m on the bridge, says the report: https://harbour.example/bridge of last Friday.',
      because: 'millions are news',
    },
    {
      text: 'Thank you for a wonderful day at our stand. The pictures hang in the hall now: https://mill.example/pictures',
      because: 'thanks',
    },
    {
      text: 'I left the mill after nine years. I launched two looms there with our team, and I met my wife at booth 12.',
      because: "somebody's own story, and no command in it",
    },
    {
      text: 'Stars join the parade by the mill, and the choir will download the songs for the ride: https://mill.example/parade',
      because: 'told of others, no command',
    },
    {
      text: 'The new cohort of swifts is here, eleven nests, and the booth by the door is the best place to watch.',
      because: 'two of them, and birds',
    },
    {
      text: 'The library opens at nine. Bring the book back by Monday and the fine of £2 is off.',
      because: 'a fine and a day',
    },
    {
      text: 'I launched my kite today. My hat flew off, my dog ran after it, and I lost both for an hour. £3 for a new hat.',
      because: "somebody's own story",
    },
    {
      text: 'Thank you all. 37% more apples than last year, says the scale, and nine baskets went to the school.',
      because: 'a figure',
    },
    {
      text: 'The council meets on Tuesday at seven. The agenda is on the board and here: https://example.org/agenda',
      because: 'news with a link',
    },
    {
      text: 'Our team is tired and happy: four matches, three wins, one broken finger, and soup for all of us.',
      because: 'about people',
    },
  ],
} satisfies RuleCases;
