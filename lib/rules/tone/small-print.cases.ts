import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Half of the desks are reduced. T&Cs apply.', words: ['T&Cs apply'] },
    { text: 'Vote for your song, calls cost 50p from a landline.', words: ['calls cost', 'from a landline'] },
    { text: 'The plan is £4.99 a month, cancel anytime.', words: ['£4.99 a month', 'cancel anytime'] },
    { text: 'Offer valid in May, no purchase necessary.', words: ['Offer valid', 'no purchase necessary'] },
    { text: 'Reply STOP to end the messages.', words: ['Reply STOP'] },
  ],
  passes: [
    { text: 'The bus comes 3 times per 5 days, please plan for that.', because: 'no price' },
    { text: 'The mill path is closed until the bank dries, in terms of weeks: two.', because: 'a manner of speaking' },
    { text: 'We read the terms of the old lease aloud, and people laughed.', because: 'a lease in a story' },
    { text: 'Entry is £4, children come in free.', because: 'a plain price' },
    { text: 'Opt out of the paper bill and save a tree.', because: 'help' },
    { text: 'Cancel any time you are ill, we keep your place.', because: 'a kindness' },
    { text: 'The 12 bus no longer stops at the mill.', because: 'a bus' },
    { text: 'Do terms and conditions bore you as well? We cut ours to a page.', because: 'a question' },
    { text: 'Working conditions in the weaving shed were hard, as her diary tells.', because: 'history' },
  ],
} satisfies RuleCases;
