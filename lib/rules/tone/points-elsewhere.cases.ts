import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'The council has approved the plan for the old bridge https://harbour.example/4411',
      words: ['https://harbour.example/4411'],
    },
    {
      text: 'Does your street need another lamp? The report has answers: https://harbour.example/lamps',
      words: ['https://harbour.example/lamps'],
    },
    {
      text: 'Pictures of the spring fair are online https://fair.example/1 https://fair.example/2',
      words: ['https://fair.example/1', 'https://fair.example/2'],
    },
    {
      text: 'The council has approved the plan for the old bridge #Weston #Bridges https://harbour.example/4411',
      words: ['#Weston', 'https://harbour.example/4411'],
    },
  ],
  passes: [
    { text: 'The council has approved the plan for the old bridge.', because: 'no link' },
    { text: 'I like the third drawing best, the one with the roof: https://harbour.example/4411', because: 'a voice' },
    { text: 'Thank you for 80 letters about the bridge: https://harbour.example/4411', because: 'thanks somebody' },
    { text: 'So true https://harbour.example/4411', because: 'a remark on what is linked' },
    {
      text: 'The old bridge closes on the third of May, and the new one opens in June. Until then the ferry runs every ten minutes and is free, also for bikes, and the last one goes at midnight: https://harbour.example/4411',
      because: 'says it all; the link is for more',
    },
    {
      text: 'The form is here: https://harbour.example/form',
      because: 'an answer',
      draft: { kind: 'reply', parent: { text: 'Where is the form?' } },
    },
  ],
} satisfies RuleCases;
