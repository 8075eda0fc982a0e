import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Our CEO, Jane Holt, spoke in Vienna about socks.', words: ['Our CEO'] },
    {
      text: 'We are thrilled to announce that our new depot is a testament to our commitment to excellence.',
      words: ['We are thrilled to announce', 'a testament to', 'commitment to excellence'],
    },
    {
      text: 'Hollow Oak is proud to announce a strategic partnership with Brightwater.',
      words: ['is proud to announce', 'strategic partnership'],
    },
    {
      text: 'Northgate, a leading provider of transport, has been awarded the regional prize.',
      words: ['a leading provider', 'has been awarded the'],
    },
    { text: 'The opening marks a significant milestone for the group.', words: ['marks a significant milestone'] },
  ],
  passes: [
    { text: 'Our CEO answers the phone on the first Monday, ask him about socks.', because: 'somebody at work' },
    { text: 'Guess the weight and win a £50 voucher for plants.', because: 'a prize, no award' },
    { text: 'The school next door is opening its gate for us on Saturday.', because: 'a gate, no launch' },
    { text: "I'm happy to share my notes from the talk with anybody who asks.", because: 'gives something' },
    { text: 'We are proud of Ola, who finished her apprenticeship today.', because: 'proud of a person' },
    { text: 'The council announced nothing about the bus, so we asked again.', because: 'negated' },
    { text: 'Are we excited to announce things nobody asked for? Sometimes, sorry.', because: 'a question' },
    { text: '"Thrilled to announce" is the phrase we promise not to use this year.', because: 'a quote' },
    { text: 'The leading runner gave her bottle to the one behind her.', because: 'leading in a race' },
    { text: 'Excited to see you all on Saturday, the oven is on from seven.', because: 'glad about people' },
    { text: 'Our goal is to plant fourteen trees before the frost.', because: 'a plan people can follow' },
    { text: 'Delighted to welcome Rui, who fixed the projector.', because: 'a welcome' },
    { text: 'Ruth was instrumental in this, she taught us all of it.', because: 'credit' },
    { text: 'The school announced the winners of the reading prize: 4b!', because: 'news about people' },
  ],
} satisfies RuleCases;
