import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'What we learnt stands in report.md, in plain words.', words: ['report.md'] },
    { text: 'Two lines in setup.py and one in main.rs, and the tram runs.', words: ['setup.py', 'main.rs'] },
    {
      text: 'The roof is done at the back end.Next we paint the door.',
      words: ['end.Next'],
      fixed: 'The roof is done at the back end. Next we paint the door.',
    },
    { text: 'The names are in the file trams.py now.', words: ['trams.py'], draft: { network: 'bluesky' } },
    { text: 'Die Namen stehen jetzt in der Datei trams.py drin.', words: ['trams.py'] },
  ],
  passes: [
    { text: 'The report is at https://mill.example/report.md', because: 'meant as a link' },
    { text: 'Our minutes are written with otter.ai since May.', because: 'the name of a website' },
    { text: 'We have moved to bun.sh and it feels light.', because: 'the name of a website' },
    { text: 'The book on Node.js is back on the shelf.', because: 'no top-level domain' },
    {
      text: 'What we learnt stands in report.md, in plain words.',
      because: "LinkedIn's way is not published",
      draft: { network: 'linkedin' },
    },
    {
      text: 'What we learnt stands in report.md, in plain words.',
      because: 'Mastodon makes no link without https://',
      draft: { network: 'mastodon' },
    },
    { text: 'The names stand in the file tram_names.py now.', because: 'X makes no link of an underscore' },
    { text: 'Write to ines@setup.py about it, she reads mail.', because: 'an address for mail' },
    { text: 'The end. Next we paint the door.', because: 'the space is there' },
  ],
} satisfies RuleCases;
