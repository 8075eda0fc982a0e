import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { sells } from '../sells.ts';

const head: Head = {
  id: 'tone/offer',
  why: 'mix',
  source: 'Hootsuite, the rule of thirds: a third of what one posts may sell',
  severity: 'note',
  applies: ({ kind }) => kind === 'post',
};

/** It has something to sell. Nothing wrong with that, only not every time. */
export default rule(head, {
  check: (draft) => (sells(draft.text) ? [finding(head, draft, [], [prompt(head, 'use')])] : []),
});
