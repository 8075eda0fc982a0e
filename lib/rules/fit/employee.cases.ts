import type { RuleCases } from '../cases.ts';
import type { Self } from '../rule.ts';

const self: Self = {
  account: 'ana_writes',
  handles: ['ana_writes', 'larkandpine'],
  names: ['Lark & Pine'],
  domains: ['larkandpine.example'],
  role: 'employee',
};
const employee = { self };
const partner = { self: { ...self, role: 'partner' as const } };

export default {
  flags: [
    { text: 'The kettle by Lark & Pine is the best I ever had.', draft: employee, words: ['Lark & Pine'] },
    { text: 'Best tea in town. @larkandpine', draft: employee, words: ['@larkandpine'] },
    {
      text: 'I recommend the spring course: https://larkandpine.example/course',
      draft: employee,
      words: ['https://larkandpine.example/course'],
    },
    { text: 'Obsessed with the new tent from #LarkAndPine.', draft: partner, words: ['#LarkAndPine'] },
  ],
  passes: [
    { text: 'Six years at @larkandpine. Amazing how time flies.', draft: employee, because: 'said in passing' },
    {
      text: 'The best apple in the market is a russet.',
      draft: { self: { ...self, names: ['Apple'] } },
      because: 'a fruit',
    },
    { text: 'Six years at Lark & Pine today. Amazing how time flies.', draft: employee, because: 'said in passing' },
    { text: 'Lark & Pine is hiring a cook. Best to write by Friday.', draft: employee, because: 'no praise' },
    { text: 'Thanks, Lark & Pine, for a fantastic summer party.', draft: employee, because: 'thanks from inside' },
    { text: 'I work at Lark & Pine, and the kettle is the best I ever had.', draft: employee, because: 'said' },
    { text: 'Our kettle at Lark & Pine is the best one yet.', draft: employee, because: 'says "our"' },
    { text: 'The kettle by Lark & Pine is the best. #LarkEmployee', draft: employee, because: 'said as a hashtag' },
    { text: 'Disclosure: day job. The Lark & Pine kettle is brilliant.', draft: employee, because: 'said' },
    { text: 'Lark & Pine opens at nine on Monday.', draft: employee, because: 'a fact, no praise' },
    { text: 'The kettle by Lark & Pine is not the best for camping.', draft: employee, because: 'denied' },
    { text: 'The best bench in Leith is by the harbour.', draft: employee, because: 'about something else' },
    { text: 'My client Lark & Pine makes a brilliant kettle.', draft: partner, because: 'says how they work together' },
    {
      text: 'Lark & Pine: best kettle in town.',
      draft: { self: { ...self, role: 'organisation' } },
      because: 'the brand itself speaks',
    },
    { text: 'Is the Lark & Pine kettle the best one?', draft: employee, because: 'a question' },
  ],
} satisfies RuleCases;
