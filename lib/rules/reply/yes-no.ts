import type { Sentence, Text } from '../../text/text.ts';
import { prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { type Exception, inQuestion, not, sentenceAt } from '../kinds/spot.ts';

const head = { id: 'reply/yes-no' };

/** This many sentences before and after are the same train of thought. */
const AROUND = 10;

const nearby = ({ sentences, words }: Text, word: number): readonly Sentence[] => {
  const at = words[word]?.sentence ?? 0;
  return sentences.slice(Math.max(0, at - AROUND), at + AROUND);
};

/** Another question in the post gives people something to hold on to. */
export const otherQuestion: Exception = ({ draft, hit }) =>
  nearby(draft.text, hit.words[0]).some(
    ({ mark, words: [from, to] }) => mark === '?' && !(from <= hit.words[0] && hit.words[0] < to) && to - from > 3,
  );

/** A closing question that only takes a yes. */
export default phrases({
  ...head,
  why: 'talk',
  source:
    'Dillman, Smyth & Christian, Internet, Phone, Mail, and Mixed-Mode Surveys (2014), on closed and vague questions',
  applies: ({ kind }) => kind === 'post',
  phrases: [
    '(do you|) agree',
    '(do|would) you agree',
    "(who's|who is) (with us|in|excited|ready)",
    '(are you|) (ready|excited|interested)',
    'sounds (good|great|familiar|interesting)',
    'sound (good|great|familiar)',
    '(right|agreed|yes or no)',
    "(isn't|ain't) (it|this|that) (great|amazing|awesome|exciting|fantastic|beautiful|wonderful)",
  ],
  unless: [
    not(inQuestion),
    // More words in the question make it one that can be answered: "do you agree that the 47 should run later".
    (spot) => {
      const sentence = sentenceAt(spot);
      return sentence === undefined || sentence.words[1] - sentence.words[0] > spot.hit.words[1] - spot.hit.words[0];
    },
    otherQuestion,
  ],
  fixes: () => [prompt(head, 'narrow')],
});
