import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Read how it went: http://localhost:3000/blog/spring', words: ['http://localhost:3000/blog/spring'] },
    {
      text: 'The new programme is here: https://staging.mill.example.org/programme',
      words: ['https://staging.mill.example.org/programme'],
      draft: { network: 'linkedin' },
    },
    { text: 'Das Programm: http://192.168.0.12/programm', words: ['http://192.168.0.12/programm'] },
    {
      text: 'What do you think of it? https://deploy-preview-12--mill.netlify.app/ and http://mill.test',
      words: ['https://deploy-preview-12--mill.netlify.app/', 'http://mill.test'],
    },
    {
      text: 'The clock, part two: https://dev.mill.org/clock',
      words: ['https://dev.mill.org/clock'],
      draft: {
        self: { account: 'mill', handles: [], names: [], domains: ['mill.org'], role: 'organisation' },
      },
    },
    {
      text: 'The clock, part two: https://mill.org/?p=41&preview=true',
      words: ['https://mill.org/?p=41&preview=true'],
      draft: { network: 'facebook' },
    },
  ],
  passes: [
    { text: 'The clock, part two: https://dev.mysql.com/doc/', because: 'a public site for developers' },
    { text: 'How we test kettles: https://test.de/kettles', because: 'a name' },
    { text: 'Start the server and open http://localhost:3000 to see it.', because: 'readers have their own' },
    { text: 'The page of your router is at http://192.168.0.1 as a rule.', because: 'readers have their own' },
    { text: 'Staging a play in a barn: https://mill.org/staging', because: 'the word in the path' },
    { text: 'Home staging by Ines: https://staging-by-ines.com', because: 'a firm' },
    { text: 'A preview of the autumn: https://preview.redd.it/x.png', because: 'a public host' },
  ],
} satisfies RuleCases;
