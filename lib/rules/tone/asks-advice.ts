import type { Head } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';

const head: Head = {
  id: 'tone/asks-advice',
  why: 'listen',
  source: 'Meta, engagement bait guidelines: asking for help, advice or recommendations is expressly fine',
  severity: 'praise',
  applies: ({ kind }) => kind === 'post',
};

export default phrases({
  ...head,
  phrases: [
    '(what|which|how|where|who) (one|{word}|) would you',
    'what should (we|i)',
    'how do you (do|keep|deal|handle|make|clean|use|store|cook|mend|fix|grow)',
    '(any|your) (tips|recommendations|suggestions|ideas|advice|favourites|thoughts)',
    '(tell|show|teach|ask) (us|me) (which|what|how|where|about your|your)',
    'let (us|me) know (what|which|how|where|if)',
    "(we'd|i'd|we would|i would) (love|like) to (hear|know|see)",
    'what (are we|am i|did we|did i|have we|have i) (missing|missed|miss|forget|forgotten|get wrong)',
    'what (helped|worked for|works for|surprised|taught) you',
    'who taught you',
    '(we|i) (need|want|could use|would like) your (help|advice|opinion|ideas|eyes)',
  ],
});
