import { finding, type Head, prompt, rule } from '../kinds/head.ts';

const PHRASES = [
  '(tell|ask|show|send|write|message|email|e-mail|call|join|visit|help|teach|meet|find|bring) (us|me|them|him|her|it|along|in)',
  '(let|drop) (us|me) (know|a line|a message|a note)',
  '(reply|comment|comments|vote|guess|share your|tag us|below|questions)',
  '(come|drop|stop|pop) (by|in|along|over|round|and)',
  '(what|which|how) about (you|yours)',
];

/** Shorter posts have no room for it. */
const FROM_WORDS = 20;
/** This often "we", "our" and "us", and never "you": it is about itself. */
const SELF = 3;

const head: Head = {
  id: 'reply/no-opening',
  why: 'talk',
  minWords: FROM_WORDS,
  source:
    'Harvard Business Review Analytic Services, The New Conversation (2010): from talking at customers to talking with them',
  applies: ({ kind }) => kind === 'post',
};

/** A post about itself that leaves nothing anyone could answer. */
export default rule(head, {
  phrases: PHRASES,
  check: (draft) => {
    const { words, sentences, mentions } = draft.text;
    const own = words.filter(({ norm, quoted }) => !quoted && /^(?:we|our|us|ours|we've|we're|we'll|we'd)$/.test(norm));
    const toReader = words.some(({ norm }) => /^(?:you|your|yours|you're|you'll|you've|you'd|let's)$/.test(norm));
    const asks = sentences.some(({ mark }) => mark === '?');
    if (own.length < SELF || toReader || asks || mentions.length > 0 || draft.hits(head.id).length > 0) return [];
    return [finding(head, draft, [], [prompt(head, 'ask')])];
  },
});
