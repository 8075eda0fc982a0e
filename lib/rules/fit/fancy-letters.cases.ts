import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: '𝗪𝗵𝗮𝘁 𝘄𝗲 𝗴𝗼𝘁 𝘄𝗿𝗼𝗻𝗴 in our first year.',
      words: ['𝗪𝗵𝗮𝘁 𝘄𝗲 𝗴𝗼𝘁 𝘄𝗿𝗼𝗻𝗴'],
      fixed: 'What we got wrong in our first year.',
    },
    { text: 'A 𝓵𝓸𝓿𝓮𝓵𝔂 evening, thank you all.', words: ['𝓵𝓸𝓿𝓮𝓵𝔂'], fixed: 'A lovely evening, thank you all.' },
    { text: 'ⓗⓔⓛⓛⓞ from the harbour.', words: ['ⓗⓔⓛⓛⓞ'], fixed: 'hello from the harbour.' },
  ],
  passes: [
    { text: 'Solve for 𝑥, then for 𝑦, and show your work.', because: 'variables' },
    { text: 'We need donors with blood group 🅰️ or 🅱️ today.', because: 'emoji' },
    { text: 'Привет из гавани, до встречи в субботу.', because: 'another script' },
    { text: '港の朝市は土曜日の七時からです。', because: 'another script' },
    { text: 'Café, naïve, Łódź and Brontë are spelled like this.', because: 'letters with accents' },
    { text: 'Rules ① and ② hold in the workshop.', because: 'numbers in circles' },
  ],
} satisfies RuleCases;
