import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: '9 seats left for the bread course on Friday', words: ['9 seats left'] },
    { text: 'Our summer hut by the mill pond: 2 rooms available', words: ['2 rooms available'] },
    { text: 'High demand! The oak desk is back in both colours.', words: ['High demand'] },
    { text: 'Half of the crew wears it: a popular item of ours this winter.', words: ['popular item'] },
    { text: '9 seat(s) left for the bread course', words: ['9 seat(s) left'] },
    { text: 'Oak stool, blue. Stock left: 14', words: ['Stock left: 1'] },
    { text: 'A few tickets left for the mill concert', words: ['few tickets left'] },
  ],
  passes: [
    { text: 'Bring the key(s) left at the desk back by noon.', because: 'no count' },
    { text: 'Only 3 places left on our bread course.', because: 'another rule speaks of it' },
    { text: 'Of the nine mills on this river there are 4 left.', because: 'a fact about mills' },
    { text: 'There are seats left for everybody who is cold.', because: 'no count' },
    { text: 'Are there 4 tickets left at the desk for Sunday?', because: 'a question' },
    { text: 'Two of the bells left the tower in 1917 and never came back.', because: 'bells that went away' },
    { text: 'Power demand was low last night, the grid says.', because: 'demand for power' },
    { text: 'No 2 places are left without a chair: we borrowed forty.', because: 'says the opposite' },
  ],
} satisfies RuleCases;
