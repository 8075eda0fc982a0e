import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { isPointer, isShort, talkOf } from './talking.ts';

const head: Head = {
  id: 'tone/link-out',
  why: 'give',
  source: 'Principle "give": what stands in the post is what most people get; few of them follow a link',
  severity: 'note',
  minWords: 3,
  applies: ({ kind, text }) => kind === 'post' && text.links.length > 0,
};

/** Somebody talks, and what it is about is behind a link. One that is handed to somebody by name, with thanks, is for them. */
export default rule(head, {
  check: (draft) => {
    const { text } = draft;
    if (!isShort(text) || isPointer(text) || (text.mentions.length > 0 && talkOf(text).warm)) return [];
    return [
      finding(
        head,
        draft,
        text.links.slice(0, 1).map(({ start, end }) => [start, end]),
        [prompt(head, 'give')],
      ),
    ];
  },
});
