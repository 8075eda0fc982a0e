import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Rye or oat on Friday? ❤️ for rye, 👍 for oat!',
      words: ['❤️ for … 👍 for'],
      draft: { network: 'facebook' },
    },
    {
      text: 'Which door should we paint?\n👍 = the red one\n😮 = the green one\n❤️ = both',
      words: ['👍 = … 😮 = … ❤️ ='],
      draft: { network: 'linkedin' },
    },
    {
      text: 'React with ❤️ if you love long evenings by the canal.',
      words: ['React with ❤️'],
      draft: { network: 'facebook' },
    },
    { text: 'Welche Tür? 👍 für rot, 👏 für grün.', words: ['👍 für … 👏 für'], draft: { network: 'linkedin' } },
    { text: 'Drop a 🔥 below when the bread is your thing.', words: ['Drop a 🔥'] },
  ],
  passes: [
    { text: '🌱 = vegan, 🌶️ = hot, 🥜 = with nuts. The menu for Friday.', because: 'a legend' },
    { text: '👏 for Ana, ❤️ for Tom and 🙌 for the night shift. What a team!', because: 'applause' },
    { text: '❤️ for everybody who swept the yard on Saturday.', because: 'one heart, for people' },
    { text: 'Rye or oat on Friday? Tell us which and why ❤️', because: 'a question with an answer in words' },
    { text: 'Thank you 🙏 for the soup and 👏 to the band.', because: 'thanks' },
    { text: 'We will leave a ❤️ on the door for Tom, who retires today.', because: 'told, not asked' },
    { text: 'Water at the 🔥 exit only, please. Bus 47 stops there if it rains.', because: 'a picture in a sentence' },
  ],
} satisfies RuleCases;
