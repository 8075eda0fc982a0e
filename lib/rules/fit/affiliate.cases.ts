import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'The lamp on my desk, since you asked: https://amzn.to/3AbCdEf', words: ['https://amzn.to/3AbCdEf'] },
    {
      text: 'Still the best bread knife: https://www.amazon.co.uk/dp/B00X?th=1&tag=millst-21',
      words: ['https://www.amazon.co.uk/dp/B00X?th=1&tag=millst-21'],
    },
    {
      text: 'These boots got me through the winter https://www.awin1.com/cread.php?awinmid=1&p=2',
      words: ['https://www.awin1.com/cread.php?awinmid=1&p=2'],
    },
    {
      text: 'A good host for small sites: https://host.example/?aff=1234',
      words: ['https://host.example/?aff=1234'],
    },
    {
      text: 'I love this planner, 10% off here: https://planner.example/?ref=ana',
      words: ['https://planner.example/?ref=ana'],
    },
    {
      text: 'Die Lampe auf meinem Tisch, weil ihr gefragt habt: https://amzn.to/3AbCdEf',
      words: ['https://amzn.to/3AbCdEf'],
    },
  ],
  passes: [
    { text: 'The boots are back: https://boots.example/p/1?awc=123_456', because: 'an address that was copied' },
    { text: 'Ad: the lamp on my desk, since you asked https://amzn.to/3AbCdEf', because: 'it is said first' },
    { text: 'The lamp on my desk: https://amzn.to/3AbCdEf (affiliate link)', because: 'said beside the link' },
    { text: 'The lamp on my desk: https://amzn.to/3AbCdEf I get a small commission.', because: 'said in words' },
    { text: 'Werbung: die Lampe auf meinem Tisch https://amzn.to/3AbCdEf', because: 'said in German' },
    { text: 'おすすめのランプ #広告 https://amzn.to/3AbCdEf', because: 'said in Japanese' },
    {
      text: 'The programme is out: https://mill.example/spring?ref=facebook',
      because: 'a note on where people come from',
    },
    { text: 'Twenty seats are 10% off: https://mill.example/seats?ref=fb', because: 'an organisation’s own offer' },
    { text: 'I love this fix: https://code.example/tool?ref=v2', because: 'a version' },
    { text: 'We are looking for a cook: https://jobs.example/vacancy?ref=2031', because: 'the number of a vacancy' },
    { text: 'Our book is also here: https://www.amazon.de/dp/B00X', because: 'an ordinary shop link' },
    {
      text: 'I love our new course page: https://larkandpine.example/course?ref=post',
      draft: {
        self: { account: 'lark', handles: [], names: [], domains: ['larkandpine.example'], role: 'organisation' },
      },
      because: 'their own site',
    },
    { text: 'The photos are tagged: https://photos.example/list?tag=harbour', because: 'a tag of pictures' },
  ],
} satisfies RuleCases;
