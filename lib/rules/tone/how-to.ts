import type { Head } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion, precededBy } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/how-to',
  why: 'give',
  source: 'Principle "give": steps and more uses of a thing are what people come back for',
  severity: 'praise',
};

export default phrases({
  ...head,
  phrases: [
    "here's how (to|we|i|you)",
    'how to {word}',
    'step {number}',
    '(first|then|finally|next) (wipe|rinse|mix|cut|fold|turn|press|add|put|take|pull|push|open|close|check|write|save|copy|unplug|let|leave|wait|water|peel|sand|oil|clean|measure|mark|drill|glue)',
    '(a|one|my|our|two|three|quick) (tip|tips|trick|tricks) (for|that|from|on)',
    '(it|that) (takes|needs) {number} (minutes|hours|steps)',
    'no (tools|workshop|special tools|screws|account) (needed|required)',
    '(before|after) you (oil|buy|cut|paint|wash|open|sign|send|plant|water|cook|drill|glue|click)',
    "if your {word} (is|are|won't|doesn't|splits|split|squeaks|leaks|leak|drips|stops)",
  ],
  // "Learn how to…", "click to see how to…" keep the how for later.
  unless: [inQuestion, precededBy('learn discover see find on about out know guide explains explore')],
});
