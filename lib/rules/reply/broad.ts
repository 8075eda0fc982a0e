import { prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { type Exception, inQuestion, sentenceAt } from '../kinds/spot.ts';
import { otherQuestion } from './yes-no.ts';

const head = { id: 'reply/broad' };

/** Words of the sentence besides the phrase, for "so", "guys", "below". */
const LITTLE_ELSE = 2;

/** More words make it a question about one thing: "what do you think we should bake for the fair". */
const aboutOneThing: Exception = (spot) => {
  const sentence = sentenceAt(spot);
  const words = spot.hit.words[1] - spot.hit.words[0];
  return sentence === undefined || sentence.words[1] - sentence.words[0] - words > LITTLE_ELSE;
};

const PLAIN = /^(?:let|tell|share|leave|drop|give)$/;

/** A bare "Thoughts." is no question; "let us know what you think" asks without a mark. */
const neitherAsksNorBegs: Exception = (spot) => {
  const first = spot.draft.text.words[spot.hit.words[0]]?.norm ?? '';
  return !PLAIN.test(first) && !inQuestion(spot);
};

/** So broad that nobody knows where to begin. */
export default phrases({
  ...head,
  why: 'talk',
  source:
    'Dillman, Smyth & Christian, Internet, Phone, Mail, and Mixed-Mode Surveys (2014), on closed and vague questions',
  applies: ({ kind }) => kind === 'post',
  phrases: [
    '(any|your|) (thoughts|opinions|opinion|comments|feedback|views|takeaways)',
    '(any|your|) (thoughts|opinions|opinion|comments|feedback|views|ideas) (on|about) (this|that|it)',
    'what (are|is|were) your (thoughts|opinion|opinions|views|take|takeaways|favourite|favorite) (on|about|) (this|that|it|)',
    'what do you (think|say|reckon|all think|guys think)',
    'what do you (think|reckon) (of|about) (this|that|it)',
    'how (do|does|would) (you|this|that|it) (feel|make you feel|sound) (about|) (this|that|it|to you|)',
    '(let|tell) (us|me) (know|) (what you think|your (thoughts|opinion|opinions|views|feedback)) (below|in the comments|here|)',
    '(share|leave|drop|give) (us|me|) your (thoughts|opinion|opinions|views|feedback|comments) (with us|below|in the comments|here|)',
  ],
  unless: [neitherAsksNorBegs, aboutOneThing, otherQuestion],
  fixes: () => [prompt(head, 'narrow')],
});
