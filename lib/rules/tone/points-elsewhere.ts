import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { isPointer, isToNobody } from './talking.ts';

const head: Head = {
  id: 'tone/points-elsewhere',
  why: 'give',
  source: 'Principle "give": useful content is in the post; a pointer to it is what people scroll past',
  applies: ({ kind, text }) => kind === 'post' && text.links.length > 0,
};

/** With hashtags, a line that speaks to nobody is posted for reach: they count like another link, and it is worth a tip. */
export default rule(head, {
  check: (draft) => {
    const { text } = draft;
    if (!isPointer(text)) return [];
    const tags = isToNobody(text) ? text.hashtags : [];
    const told = { ...head, severity: tags.length > 0 ? 'advise' : 'note' } as const;
    return [...text.links, ...tags.slice(0, 1)].map(({ start, end }) =>
      finding(told, draft, [[start, end]], [prompt(head, 'give')]),
    );
  },
});
