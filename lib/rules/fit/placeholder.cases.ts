import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Hi [Name], thank you for your kind words about the choir.', words: ['[Name]'] },
    { text: 'Hello {{first_name}}, your bench is at {place} now.', words: ['{{first_name}}', '{place}'] },
    { text: 'The hall opens at seven. <insert link> TODO photo', words: ['<insert link>', 'TODO'] },
  ],
  passes: [
    { text: 'She wrote "I seen [sic] the swifts" and she had.', because: 'an editor’s note' },
    { text: 'In C, {1, 2, 3} fills the array, in Rust it doesn’t.', because: 'code' },
    { text: 'I <3 this choir and the name it gave itself.', because: 'a heart' },
    { text: 'Todo el mundo está invitado, el sábado a las siete.', because: 'Spanish' },
    { text: 'The bridge was [as we feared] closed at nine.', because: 'an aside' },
    { text: 'Sizes up to XXXL are back on the shelf in Leith.', because: 'a size' },
  ],
} satisfies RuleCases;
