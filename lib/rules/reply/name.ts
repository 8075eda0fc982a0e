import { finding, type Head, rule } from '../kinds/head.ts';
import { checkReply } from './check.ts';

const head: Head = {
  id: 'reply/name',
  why: 'person',
  source: 'Kelleher, Conversational Voice, Journal of Communication 59 (2009)',
  applies: ({ kind, parent }) => kind === 'reply' && firstName(parent?.author) !== null,
};

/** "Ana Ruiz" → "Ana"; null for handles and for names of things: only what looks like a person's name is worth asking for. */
const firstName = (author: string | undefined): string | null =>
  author?.match(/^(\p{Lu}\p{Ll}+)(?:\s\p{Lu}[\p{L}.'’-]*)?$/u)?.[1] ?? null;

/** Their name in the answer: praise where it stands, a note where it doesn't. */
export default rule(head, {
  check: (draft) => {
    const name = firstName(draft.parent?.author);
    if (name === null) return [];
    const used = checkReply(draft).nameUsed;
    const key = used ? 'reply_name_used' : 'reply_name';
    return [
      {
        ...finding(head, draft, [], [], [name]),
        severity: used ? 'praise' : 'note',
        message: { key, params: [name] },
      },
    ];
  },
});
