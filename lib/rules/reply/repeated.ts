import { carries } from '../../text/content.ts';
import { sharedWording, shinglesOf } from '../../text/shingles.ts';
import { newestFirst } from '../history.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';

const head: Head = {
  id: 'reply/repeated',
  why: 'person',
  source: 'Kelleher, Conversational Voice, Journal of Communication 59 (2009): people tell a form letter from a person',
  languages: 'any',
  minWords: 8,
  applies: ({ kind, past }) => kind === 'reply' && past !== undefined && past.replies.length > 0,
};

/** From here up it is the same wording: another name, another day, and the rest as before. */
const SAME = 0.6;
/** Older replies are forgotten. */
const LAST = 50;
/** One question asked twice gets one answer; from here on it is a form letter. */
const HABIT = 2;
/** "Thank you so much, see you on Sunday!": courtesy is the same for everybody. */
const LEAST_SAID = 4;

/** The same wording as earlier replies. */
export default rule(head, {
  check: (draft) => {
    if (new Set(draft.text.words.map(({ norm }) => norm).filter(carries)).size < LEAST_SAID) return [];
    const shingles = shinglesOf(draft.text);
    const count = newestFirst(draft.past?.replies ?? [])
      .slice(0, LAST)
      .filter((reply) => sharedWording(shingles, reply.shingles) >= SAME).length;
    if (count === 0) return [];
    const severity = count < HABIT ? 'note' : 'advise';
    return [
      {
        ...finding({ ...head, severity }, draft, [], [prompt(head, 'line')]),
        message: { key: 'reply_repeated', count },
      },
    ];
  },
});
