import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'We opened our third office this spring. Our team is growing and our numbers are up. We finished our best quarter so far.',
      words: [''],
    },
    {
      text: 'Our range is bigger now. We added our own line of paints, we moved our stock to our new hall, and we painted our vans.',
      words: [''],
    },
    {
      text: 'Our values guide us in all that we do. Our people, our planet and our products: that is what we are and what we stand for.',
      words: [''],
    },
    {
      text: 'Brightwater opens a shop. Brightwater stands for taste, and with the new shop the Brightwater family grows to nine in the county.',
      draft: { self: { account: 'a', handles: [], names: ['Brightwater'], domains: [], role: 'organisation' } },
      words: [''],
    },
  ],
  passes: [
    {
      text: 'We asked our drivers what we should change on our route. Which stop near our depot would take your vote, and why?',
      because: 'asks',
    },
    {
      text: 'We sent our boxes out a day late and we are sorry. Our van broke down and we had no second one. We rent one now.',
      because: 'owns up',
    },
    {
      text: 'Our neighbours helped us carry our shelves out when we had water in our cellar. We owe Ana and Piotr thanks and cake.',
      because: 'thanks people',
    },
    {
      text: 'We learnt from our first winter: we water our trees in the evening, and our mulch lies a hand deep. Our plums agree.',
      because: 'teaches something',
    },
    {
      text: 'You told us our form was too long, so we cut our form to one page. We left our old one online for those who like it.',
      because: 'speaks to the reader',
    },
    { text: 'We opened our third office.', because: 'one sentence is news, not a habit' },
    {
      text: 'The river is called Brightwater, the hill is called Brightwater, and so is the dog. It makes walks with children rather loud.',
      because: 'somebody else of that name',
    },
  ],
} satisfies RuleCases;
