import type { Span } from '../../text/text.ts';
import { finding, fixLabel, type Head, rule } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/emoji-bullets',
  why: 'fit',
  source: 'Kentucky and Princeton universities: no emoji as bullets, screen readers say the name before each line',
  languages: 'any',
};

/** Two may be chance. */
const LIST_FROM = 3;

/** Beside these a tick is an answer, not a bullet. */
const NO = /^[❌❎✖🚫⬜☐]/u;

/** Emoji that begin a line with words behind them. */
const firstOfLine = ({ text: { raw, emoji } }: ReadDraft): Span[] =>
  emoji.filter(
    ({ start, end }) =>
      /(?:^|\n)[^\S\n]*$/.test(raw.slice(Math.max(0, start - 4), start)) && /^ ?\S/.test(raw.slice(end, end + 2)),
  );

const check = (draft: ReadDraft): RawFinding[] => {
  const { raw } = draft.text;
  const bullets = firstOfLine(draft);
  if (bullets.some(({ start }) => NO.test(raw.slice(start, start + 2)))) return [];
  const lists = new Map<string, Span[]>();
  for (const bullet of bullets) {
    const emoji = raw.slice(bullet.start, bullet.end);
    const list = lists.get(emoji);
    if (list) list.push(bullet);
    else lists.set(emoji, [bullet]);
  }
  return [...lists.values()]
    .filter(({ length }) => length >= LIST_FROM)
    .map((list) => {
      const ranges = list.map(({ start, end }) => [start, end] as const);
      const edits = list.map(({ start, end }) => ({ start, end, text: raw[end] === ' ' ? '-' : '- ' }));
      return finding(head, draft, ranges, [{ label: fixLabel(head, 'dash'), edits }]);
    });
};

export default rule(head, { check });
