import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'The oven is **really hot** from seven.',
      words: ['**really hot**'],
      fixed: 'The oven is really hot from seven.',
    },
    {
      text: 'Here is [the map](https://mill.example/map) of all benches.',
      words: ['[the map](https://mill.example/map)'],
      fixed: 'Here is the map: https://mill.example/map of all benches.',
    },
    {
      text: '## What we learnt\nWater in the evening.',
      words: ['## '],
      fixed: 'What we learnt\nWater in the evening.',
    },
    { text: 'It was __not__ the washer after all.', words: ['__not__'], fixed: 'It was not the washer after all.' },
    {
      text: 'The bench today: ![a red bench](https://mill.example/bench.png)',
      words: ['![a red bench](https://mill.example/bench.png)'],
      fixed: 'The bench today: a red bench: https://mill.example/bench.png',
    },
  ],
  passes: [
    { text: 'The drawing is by @__ana__ and hangs in the hall.', because: 'a handle' },
    { text: 'How it starts: https://mill.example/__init__/notes', because: 'an address' },
    { text: 'Two stars ** for the soup, three for the bread.', because: 'no pair around words' },
    { text: 'In the form, first__name and last__name are swapped.', because: 'names in code' },
    { text: '#Swifts are back, eleven nests this year.', because: 'a hashtag' },
    { text: 'The sign [in red] (see photo) is new.', because: 'plain brackets' },
    { text: '- bread\n- soup\n- cake, all from seven', because: 'a list reads well as it is' },
    { text: 'We got 2 ** 8 = 256 loaves, said the baker.', because: 'arithmetic' },
    {
      text: 'The oven is **really hot** from seven, see [the map](https://mill.example/map).',
      because: 'Reddit shows it as it is meant',
      draft: { network: 'reddit' },
    },
  ],
} satisfies RuleCases;
