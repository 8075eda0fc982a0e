import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Hi [Name], thank you for your kind words about the choir.', words: ['[Name]'] },
    { text: 'Hello {{first_name}}, your bench is at {place} now.', words: ['{{first_name}}', '{place}'] },
    { text: 'The hall opens at seven. <insert link> TODO photo', words: ['<insert link>', 'TODO'] },
    { text: 'Doors at XX:XX, seats from £XX. Come early.', words: ['XX:XX', 'XX'] },
    { text: '{Hi|Hello} all, the oven is on from seven. More: [link here]', words: ['{Hi|Hello}', '[link here]'] },
    {
      text: 'Liebe {vorname}, danke für deine Hilfe am Samstag.',
      words: ['{vorname}'],
      draft: { network: 'facebook' },
    },
  ],
  passes: [
    { text: 'She wrote "I seen [sic] the swifts" and she had.', because: 'an editor’s note' },
    { text: 'In C, {1, 2, 3} fills the array, in Rust it doesn’t.', because: 'code' },
    { text: "One line, import {useState} from 'react', and it ran.", because: 'code' },
    { text: 'What does the <time> element do? It marks a date.', because: 'a name in HTML' },
    { text: 'Half of all letters begin with "Dear [Name]". Ours don’t.', because: 'talked about' },
    { text: 'In XML we write <name> before and </name> behind.', because: 'about markup' },
    { text: 'I <3 this choir and the name it gave itself.', because: 'a heart' },
    { text: 'Todo el mundo está invitado, el sábado a las siete.', because: 'Spanish' },
    { text: 'Our TODO list has eleven lines, and one is done.', because: 'talked about' },
    { text: 'The bridge was [as we feared] closed at nine.', because: 'an aside' },
    { text: 'Sizes up to XXXL are back on the shelf in Leith.', because: 'a size' },
    { text: 'Happy birthday to the whole night shift. Love, Ana XXX', because: 'kisses' },
    { text: 'Chapter XXX of the town chronicle is about the mill.', because: 'thirty' },
  ],
} satisfies RuleCases;
