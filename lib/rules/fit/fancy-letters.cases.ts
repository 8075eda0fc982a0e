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
    { text: 'ᴛʜɪꜱ evening in the hall.', words: ['ᴛʜɪꜱ'], fixed: 'this evening in the hall.' },
    { text: 'Ｓｏｕｐ　ｄａｙ at the mill.', words: ['Ｓｏｕｐ　ｄａｙ'], fixed: 'Soup day at the mill.' },
    { text: 'The hall is o̲p̲e̲n̲ again.', words: ['o̲p̲e̲n̲'], fixed: 'The hall is open again.' },
    { text: 'ℋℯ𝓁𝓁ℴ from the harbour.', words: ['ℋℯ𝓁𝓁ℴ'], fixed: 'Hello from the harbour.' },
    { text: 'ⓗⓞⓣ 🄢🄞🄤🄟 and ⒯⒠⒜.', words: ['ⓗⓞⓣ 🄢🄞🄤🄟 … ⒯⒠⒜'], fixed: 'hot SOUP and tea.' },
  ],
  passes: [
    { text: 'ＪＲの駅まで歩いて五分です。', because: 'full width is usual in Japanese' },
    { text: 'We are c̶l̶o̶s̶e̶d̶ open.', because: 'struck through on purpose' },
    { text: 'The 1ˢᵗ and the 2ⁿᵈ of May, with Mᵐᵉ Blanc.', because: 'raised as in print' },
    { text: 'She says it like /ˈhɑːbə/, I say it like [ɪɴɢʟɪ].', because: 'phonetics' },
    { text: 'Solve for 𝑥, then for 𝑦, and show your work.', because: 'variables' },
    { text: 'We need donors with blood group 🅰️ or 🅱️ today.', because: 'emoji' },
    { text: 'Привет из гавани, до встречи в субботу.', because: 'another script' },
    { text: '港の朝市は土曜日の七時からです。', because: 'another script' },
    { text: 'Café, naïve, Łódź and Brontë are spelled like this.', because: 'letters with accents' },
    { text: 'Rules ① and ② hold in the workshop.', because: 'numbers in circles' },
  ],
} satisfies RuleCases;
