import type { Head } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/story',
  why: 'mix',
  source:
    'Principle "mix": behind-the-scenes stories relieve product news; told by somebody, about something that happened',
  severity: 'praise',
};

export default phrases({
  ...head,
  phrases: [
    '(i|we) (learnt|learned|noticed|realised|realized|thought|tried|failed|forgot|met|asked|found out|got it wrong|got wrong|used to|spent|remember|broke|changed our mind|changed my mind|walked|watched|listened|sat|talked|told)',
    '(i|we) (never|once|finally|nearly|almost) (thought|learnt|learned|tried|failed|met|asked|broke|saw|heard|gave up)',
    '(what|things|thing) (i|we) (learnt|learned|got wrong)',
    '(this morning|last night|yesterday|last week) (i|we|my|our|the {word} and i)',
    '(taught|told|showed|asked) (me|us)',
    'behind the scenes',
  ],
  unless: [inQuestion],
});
