import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'The wool socks are £18 a pair and come in green.', words: [''] },
    { text: 'Book your table for Sunday, the garden is open.', words: [''] },
    { text: 'Our new range of lamps is here.', words: [''] },
    { text: 'For sale: an oak loom, in good order.', words: [''] },
  ],
  passes: [
    { text: 'We raised £18 for the shelter with one cake.', because: 'a donation' },
    { text: 'The council spent £2m on the bridge.', because: 'a budget' },
    { text: 'Which socks would you wear to a wedding?', because: 'asks' },
    { text: 'Our new trainee Lina starts on Monday.', because: 'a person' },
    { text: '"Order now!" shouted the parrot.', because: 'a quote' },
    {
      text: 'The socks are £18 a pair.',
      because: 'an answer',
      draft: { kind: 'reply', parent: { text: 'How much are the socks?' } },
    },
  ],
} satisfies RuleCases;
