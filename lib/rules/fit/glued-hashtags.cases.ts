import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'The kettle is on #Tea#Cake',
      words: ['#Tea#Cake'],
      fixed: 'The kettle is on #Tea #Cake',
    },
    {
      text: 'Elf Nester in diesem Jahr #Mauersegler#Stadt#Nester, wie schön.',
      words: ['#Mauersegler#Stadt#Nester'],
      fixed: 'Elf Nester in diesem Jahr #Mauersegler #Stadt #Nester, wie schön.',
      draft: { network: 'mastodon' },
    },
    {
      text: '#Swifts#Nests are what we count on Monday.',
      words: ['#Swifts#Nests'],
      fixed: '#Swifts #Nests are what we count on Monday.',
      draft: { network: 'linkedin' },
    },
  ],
  passes: [
    { text: 'The kettle is on #Tea #Cake', because: 'a space between' },
    { text: 'The map: https://mill.example/#north#gate', because: 'in a link' },
    { text: 'She plays F#C#G# by heart, we do not.', because: 'music' },
    { text: 'Tickets #1#2 are taken, said the door.', because: 'numbers' },
    { text: '##Heading', because: 'no two tags' },
    { text: 'The C#developers meet in room 4.', because: 'inside a word' },
  ],
} satisfies RuleCases;
