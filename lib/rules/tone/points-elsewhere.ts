import type { Text } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { isPointer, isToNobody } from './talking.ts';

const head: Head = {
  id: 'tone/points-elsewhere',
  why: 'give',
  source: 'Principle "give": useful content is in the post; a pointer to it is what people scroll past',
  applies: ({ kind, text }) => kind === 'post' && text.links.length > 0,
};

/** With a hashtag, a line that speaks to nobody is posted for reach: that is worth a tip. */
const severityOf = ({ hashtags }: Text, toNobody: boolean) => (toNobody && hashtags.length > 0 ? 'advise' : 'note');

export default rule(head, {
  check: (draft) => {
    const { text } = draft;
    if (!isPointer(text)) return [];
    const told = { ...head, severity: severityOf(text, isToNobody(text)) } as const;
    return text.links.map(({ start, end }) => finding(told, draft, [[start, end]], [prompt(head, 'give')]));
  },
});
