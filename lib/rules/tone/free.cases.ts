import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'A free gift with every chair you order.', words: ['free gift'] },
    { text: 'The course is 100% free of charge.', words: ['100% free of charge'] },
    { text: 'Start your free trial and see.', words: ['free trial'] },
    { text: 'Get your copy free at the desk.', words: ['Get your copy free'] },
  ],
  passes: [
    { text: 'Feel free to bring the dog.', because: 'a manner of speaking' },
    { text: 'The Sunday concert is free, the hat goes round.', because: 'a plain fact' },
    { text: 'Free entry for carers, and the lift works again.', because: 'a concession' },
    { text: 'Our bread is free from nuts.', because: 'what is not in it' },
    { text: 'Collect your free compost bin from the depot.', because: 'a service of the town' },
    { text: 'Are you free on Friday to paint the fence?', because: 'time' },
    { text: 'There is no free gift in this box, only soap.', because: 'says the opposite' },
    { text: 'The swan is free again, thanks to two firemen.', because: 'a swan' },
  ],
} satisfies RuleCases;
