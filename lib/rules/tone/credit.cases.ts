import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'The bridge at six this morning. Photo by Ana Ruiz.', words: ['Photo by'] },
    { text: 'Congratulations to the choir next door on forty years.', words: ['Congratulations to'] },
    { text: 'Forty trees stand, thanks to everyone who dug.', words: ['thanks to everyone who'] },
  ],
  passes: [
    { text: 'Our credit card reader is being repaired.', because: 'money' },
    { text: 'A photo booth stands in the hall until May.', because: 'no one is named' },
    { text: 'The sign says "thanks to our sponsors" in gold.', because: 'a quote' },
    { text: 'Made by hand in our own hall.', because: 'about oneself' },
    { text: 'Well, done is done: the wall is green.', because: 'other words' },
  ],
} satisfies RuleCases;
