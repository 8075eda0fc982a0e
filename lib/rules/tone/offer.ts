import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { sells } from '../sells.ts';
import { isToNobody } from './talking.ts';

const head: Head = {
  id: 'tone/offer',
  why: 'mix',
  source: 'Hootsuite, the rule of thirds: a third of what one posts may sell',
  severity: 'note',
  applies: ({ kind }) => kind === 'post',
};

/** It has something to sell. Nothing wrong with that, only not every time; an offer that speaks to nobody is worth a tip. */
export default rule(head, {
  check: (draft) => {
    if (!sells(draft.text)) return [];
    const told = isToNobody(draft.text) ? ({ ...head, severity: 'advise' } as const) : head;
    return [finding(told, draft, [], [prompt(head, 'use')])];
  },
});
