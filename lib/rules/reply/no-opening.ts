import type { Text } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { thanked } from '../thanks/given.ts';

/** Ways to leave the door open without a question: asking for words or pictures, inviting along. */
const PHRASES = [
  '(tell|ask|show|send|write|message|email|e-mail|call|join|visit|help|teach|meet|find|ping|text) (us|me|them|him|her)',
  '(bring|join) (it|in|along|them|your|{word} and)',
  '(let|drop) (us|me) (know|a line|a message|a note)',
  '(reply|replies|comment|comments|vote|guess|tag us|questions|answers|suggestions|your thoughts|your ideas|your questions)',
  '(share|post|send|bring|tell|add|name|show|give) (your|yours|a photo|a picture|pictures|photos)',
  '(come|drop|stop|pop|call|walk) (by|in|along|over|round|and|to)',
  '(what|which|how) about (you|yours)',
  "(i'd|we'd|we would|i would) (love|like) to (hear|know|see|learn)",
  '(curious|wondering|keen to (hear|know)|happy to (hear|answer|talk)|looking for (a|an|people|volunteers|somebody|someone|help))',
  '(everyone|everybody|anyone|anybody|all) (is|are|who) (welcome|invited|wants|would like|knows|has|remembers)',
  '(all welcome|open to all|you are welcome|you are invited|volunteers|we need)',
  '(borrow|swap|bring|pick up|take one|take a|feel free|help yourself|is yours|are yours)',
];

/** Shorter posts have no room for it. */
const FROM_WORDS = 12;
/** From here up a post that is only about itself gets a tip; shorter ones a note. */
const TIP_FROM = 20;
/** This often "we", "our" and "us", and never "you": it is about itself. */
const SELF = 3;

const OURS = /^(?:we|our|us|ours|we've|we're|we'll|we'd)$/;
const READERS = /^(?:you|your|yours|you're|you'll|you've|you'd|let's)$/;

/** Long, about the writer, and not a word to the reader. */
const onlyOfItself = ({ words }: Text): boolean =>
  words.length >= TIP_FROM &&
  words.filter(({ norm, quoted }) => !quoted && OURS.test(norm)).length >= SELF &&
  !words.some(({ norm }) => READERS.test(norm));

const head: Head = {
  id: 'reply/no-opening',
  why: 'talk',
  minWords: FROM_WORDS,
  source:
    'Harvard Business Review Analytic Services, The New Conversation (2010): from talking at customers to talking with them',
  applies: ({ kind }) => kind === 'post',
};

/** A post that leaves nothing anyone could answer: a tip where it is about itself, else a note. */
export default rule(head, {
  phrases: PHRASES,
  check: (draft) => {
    const { sentences, mentions } = draft.text;
    // Who is thanked or congratulated is spoken to, and answers.
    if (sentences.some(({ mark }) => mark === '?') || mentions.length > 0 || thanked(draft)) return [];
    if (draft.hits(head.id).some(({ words: [at] }) => !draft.text.words[at]?.quoted)) return [];
    if (onlyOfItself(draft.text)) return [finding(head, draft, [], [prompt(head, 'ask')])];
    return [
      {
        ...finding(head, draft, [], [prompt(head, 'ask')]),
        severity: 'note',
        message: { key: 'reply_no_opening_plain' },
      },
    ];
  },
});
