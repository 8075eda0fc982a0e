import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { isPointer } from './talking.ts';

const head: Head = {
  id: 'tone/points-elsewhere',
  why: 'give',
  source: 'Principle "give": useful content is in the post; a pointer to it is what people scroll past',
  severity: 'note',
  applies: ({ kind, text }) => kind === 'post' && text.links.length > 0,
};

export default rule(head, {
  check: ({ text, ...rest }) =>
    isPointer(text)
      ? text.links.map(({ start, end }) => finding(head, { text, ...rest }, [[start, end]], [prompt(head, 'give')]))
      : [],
});
