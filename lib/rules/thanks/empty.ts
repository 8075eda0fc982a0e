import { carries } from '../../text/content.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { thanksIn } from './given.ts';
import { kindnessIn } from './kindness.ts';

/** A message this long cost its writer some time. */
const LONG_MESSAGE = 12;
/** A reply this long says something besides thanks. */
const LONG_REPLY = 40;
/** With this many words of its own the reply says something besides thanks. */
const SAYS_SOMETHING = 2;

const head: Head = {
  id: 'thanks/empty',
  why: 'person',
  source: 'Kelleher, Conversational Voice, Journal of Communication 59 (2009)',
  applies: ({ kind, parent, text }) => kind === 'reply' && parent !== undefined && thanksIn(text).length > 0,
};

/** "Thanks!" and nothing else, under a message that somebody took time for. */
export default rule(head, {
  check: (draft) => {
    const { parent, text } = draft;
    if (!parent || parent.text.words.length < LONG_MESSAGE || kindnessIn(parent.text) === null) return [];
    if (text.words.length > LONG_REPLY) return [];
    const thanks = thanksIn(text);
    const names = new Set((parent.author ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u));
    const own = text.words.filter(
      ({ norm }, at) =>
        carries(norm) && !names.has(norm) && !PLEASANT.has(norm) && !thanks.some(([from, to]) => from <= at && at < to),
    );
    if (own.length >= SAYS_SOMETHING) return [];
    return [finding(head, draft, [], [prompt(head, 'name')])];
  },
});

/** What goes with any thanks. */
const PLEASANT = new Set(
  'much lot feedback kind kindly words comment comments message review support sharing share lovely nice great day reaching appreciate appreciated heart everyone guys team'.split(
    ' ',
  ),
);
