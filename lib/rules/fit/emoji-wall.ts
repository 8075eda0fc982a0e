import type { Span } from '../../text/text.ts';
import { removal } from '../kinds/edits.ts';
import { finding, fixLabel, type Head, rule } from '../kinds/head.ts';
import { spanAt } from '../kinds/within.ts';
import type { ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/emoji-wall',
  why: 'fit',
  source:
    'Princeton and Kentucky universities on accessible social media: each emoji is read aloud by name, so no rows of them',
  languages: 'any',
};

/** Three in a row are a smile; from here they are a wall. */
const WALL_FROM = 4;

const walls = ({ text }: ReadDraft): Span[] => {
  const runs: { start: number; end: number; count: number }[] = [];
  for (const { start, end } of text.emoji) {
    const last = runs.at(-1);
    if (last && /^[^\S\n]*$/.test(text.raw.slice(last.end, start))) {
      last.end = end;
      last.count++;
    } else {
      runs.push({ start, end, count: 1 });
    }
  }
  return runs.filter(({ count }) => count >= WALL_FROM);
};

export default rule(head, {
  check: (draft) =>
    walls(draft).map(({ start, end }) => {
      const first = spanAt(draft.text.emoji, start);
      const edits = first ? removal(draft.text.raw, first.end, end) : [];
      return finding(head, draft, [[start, end]], [{ label: fixLabel(head, 'keep'), edits }]);
    }),
});
