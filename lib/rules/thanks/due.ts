import { findQuestions } from '../../text/questions.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { thanked } from './given.ts';
import { kindnessIn } from './kindness.ts';

const head: Head = {
  id: 'thanks/due',
  why: 'thank',
  source:
    'Harvard Business Review Analytic Services, The New Conversation (2010): people who are not heard stop talking',
  /** Where they also ask something, the answer is what they wait for. */
  applies: ({ kind, parent }) =>
    kind === 'reply' &&
    parent !== undefined &&
    kindnessIn(parent.text) !== null &&
    findQuestions(parent.text).length === 0,
};

/** They praised, spread the word, reported a fault or waited, and the reply has no word of thanks or congratulation. */
export default rule(head, {
  check: (draft) => {
    const kindness = draft.parent && kindnessIn(draft.parent.text);
    if (!kindness || thanked(draft)) return [];
    return [
      {
        ...finding(head, draft, [], [prompt(head, 'say')]),
        message: { key: kindness === 'praise' ? 'thanks_due' : `thanks_due_${kindness}` },
      },
    ];
  },
});
