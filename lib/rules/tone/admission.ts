import type { Head } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/admission',
  why: 'person',
  source: 'Aronson, Willerman & Floyd (1966): people like somebody able better after a slip; owning up shows a person',
  severity: 'praise',
};

export default phrases({
  ...head,
  phrases: [
    "(we were|i was|we are|i am|we're|i'm) (wrong|late|mistaken|not proud|ashamed|to blame)",
    '(we|i) (got|have got) (it|that|this|something|the {word}|our {word}) wrong',
    '(our|my) (mistake|fault|error|bad)',
    "(it|this|that) (didn't|doesn't|did not) work",
    "(we|i) (don't|do not) know (yet|how|why|what)",
    '(we|i) (failed|messed up|slipped up|underestimated|overlooked|misjudged|lost|forgot)',
    '(we|i) should have',
    "(we|i) (could've|could have) done better",
    '(what|things|thing) (we|i) got wrong',
    '(sorry|apologies) (for|to|that|about) (the|our|my|all|everyone|those|anyone|we|i)',
  ],
  unless: [inQuestion],
});
