import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'You have won a weekend at the lake! Call us.', words: ['You have won'] },
    { text: 'Win a £100 voucher for our garden shop this week.', words: ['Win a', '100 voucher'] },
    { text: 'Claim your prize before Friday at the desk.', words: ['Claim your prize'] },
    {
      text: 'Answer three questions for your chance to win, free entry into our prize draw.',
      words: ['your chance to win', 'free entry into our prize draw'],
    },
    {
      text: 'A mystery gift awaits collection by one lucky winner.',
      words: ['mystery gift', 'awaits collection', 'lucky winner'],
    },
    { text: 'You have been selected to try our new soap.', words: ['You have been selected'] },
  ],
  passes: [
    { text: 'Our apprentice Tom won a prize for his oak table, and we are glad for him.', because: "somebody's work" },
    { text: 'Free entry to the museum on Sunday, from ten to five.', because: 'an opening day' },
    { text: 'We hope to win a place in the final on Saturday.', because: 'a team that hopes' },
    { text: 'Claim your free bus pass at the town hall, bring a photo.', because: 'what people are owed' },
    { text: 'You have been chosen by the children as their favourite driver, Jean.', because: 'praise by children' },
    { text: 'Volunteers can claim your travel costs for you, ask Ana.', because: 'costs' },
    { text: 'Did anybody win a cake at the fair?', because: 'a question' },
    {
      text: 'The letter said "you have won £5,000" and wanted a fee. It is a fraud.',
      because: 'a warning that quotes',
    },
    { text: 'The prize draw at the fête raised £90 for the roof.', because: 'what came of it' },
    { text: 'The mill was awarded a grant of £2,000 for the wheel.', because: 'a grant, plainly told' },
    { text: 'Gift vouchers are at the desk, and we post them too.', because: 'where to get them' },
  ],
} satisfies RuleCases;
