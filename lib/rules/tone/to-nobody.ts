import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { isToNobody } from './talking.ts';

const head: Head = {
  id: 'tone/to-nobody',
  why: 'talk',
  source:
    'Harvard Business Review Analytic Services, The New Conversation (2010): from talking at customers to talking with them',
  severity: 'note',
  minWords: 3,
  applies: ({ kind }) => kind === 'post',
};

export default rule(head, {
  check: (draft) => (isToNobody(draft.text) ? [finding(head, draft, [], [prompt(head, 'you')])] : []),
});
