import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'What you bring along:\n✅ a chair\n✅ a cup\n✅ your own screwdriver',
      words: ['✅ … ✅ … ✅'],
      fixed: 'What you bring along:\n- a chair\n- a cup\n- your own screwdriver',
      draft: { network: 'linkedin' },
    },
    {
      text: '👉🏽Brot\n👉🏽Suppe\n👉🏽Kuchen\n\nAlles ab sieben.',
      words: ['👉🏽 … 👉🏽 … 👉🏽'],
      fixed: '- Brot\n- Suppe\n- Kuchen\n\nAlles ab sieben.',
      draft: { network: 'facebook' },
    },
    {
      text: '✔️ roof\n✔️ door\n✔️ clock\n✔️ bench\nFour things done since May.',
      words: ['✔️ … ✔️ … ✔️ … ✔️'],
      fixed: '- roof\n- door\n- clock\n- bench\nFour things done since May.',
      draft: { network: 'mastodon' },
    },
  ],
  passes: [
    { text: '✅ roof\n❌ door\n✅ clock\n✅ bench', because: 'a tick that says yes' },
    { text: '🍞 bread\n🥐 croissants\n🥨 pretzels\n🧁 cakes\nall from seven.', because: 'each one says what it is' },
    { text: '- a chair\n- a cup\n- a screwdriver', because: 'dashes' },
    { text: '✅ The roof is done.\n✅ So is the door.', because: 'only two' },
    { text: '1️⃣ roof\n2️⃣ door\n3️⃣ clock', because: 'numbers' },
    { text: 'Roof ✅\nDoor ✅\nClock ✅\nBench ✅', because: 'behind the words' },
    { text: '🎉\n🎉\n🎉\nEleven nests!', because: 'no list' },
  ],
} satisfies RuleCases;
