import type { Sentence } from '../../text/text.ts';
import { wordSet } from '../../text/word-set.ts';
import { finding, type Head, rule } from '../kinds/head.ts';
import type { ReadDraft } from '../rule.ts';
import { isPointer } from './talking.ts';

const head: Head = {
  id: 'tone/question',
  why: 'listen',
  source: 'Facebook + Journalists (2011): posts that ask readers something got twice the comments',
  severity: 'praise',
  applies: ({ kind }) => kind === 'post',
};

const ASKING = wordSet(
  "what which who whose where when how why do does did have has can could would should are is was were what's who's where's how's any",
);
const READER = wordSet("you your yours you're you've you'd anyone anybody somebody someone we");
/** Questions that only an advert asks: the answer is the product. */
const PITCH =
  /^(?:(?:are you |are your )?(?:tired|sick|looking|ready|struggling|fed|bored|still|want|need|love|interested|searching|thinking)\b|do(?:n't)? you (?:want|need|love)\b|(?:have you|did you) (?:heard|know|miss|missed)\b|what are you waiting|why (?:wait|not)\b|would you like to (?:save|win|earn)\b|who (?:doesn't|wants|wouldn't)\b|would this help you)/;

const isOpen = (draft: ReadDraft, { words, mark }: Sentence): boolean => {
  if (mark !== '?' || words[1] - words[0] < 3) return false;
  const norms = draft.text.words.slice(...words);
  if (norms.some(({ quoted }) => quoted)) return false;
  return (
    norms.some(({ norm }) => READER.has(norm)) &&
    norms.some(({ norm }) => ASKING.has(norm)) &&
    !PITCH.test(norms.map(({ norm }) => norm).join(' '))
  );
};

export default rule(head, {
  check: (draft) => {
    if (isPointer(draft.text)) return [];
    const open = draft.text.sentences.find((sentence) => isOpen(draft, sentence));
    const first = draft.text.words[open?.words[0] ?? -1];
    return open && first ? [finding(head, draft, [[first.start, open.end]])] : [];
  },
});
