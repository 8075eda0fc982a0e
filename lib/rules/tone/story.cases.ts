import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'I thought the bearing was fine until Marek put his ear to it.', words: ['I thought'] },
    { text: 'Three things we got wrong in our first year of repair evenings.', words: ['things we got wrong'] },
    { text: 'Josie told us how the loom is threaded, by hand, each morning.', words: ['told us'] },
  ],
  passes: [
    { text: 'Order the mug now and save on the second one.', because: 'nothing happened' },
    { text: 'The company expanded its range in spring.', because: 'nobody tells it' },
    { text: 'Have we met? Come and say hello at the counter.', because: 'a question' },
    { text: 'She said "I tried everything" and then read the manual.', because: "somebody else's words" },
    { text: 'You learn to hear a tired bearing in a week.', because: 'about the reader' },
  ],
} satisfies RuleCases;
