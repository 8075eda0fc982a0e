import type { Span } from '../../text/text.ts';
import { removal } from '../kinds/edits.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import { spanAt } from '../kinds/within.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/emoji-wall',
  why: 'fit',
  source:
    'Princeton and Kentucky universities on accessible social media: each emoji is read aloud by name, so no rows of them',
  languages: 'any',
};

/** Three in a row are a smile; from here they are a wall. */
const WALL_FROM = 4;

/** Flags and stars say something: who takes part, how many of five. */
const MEANT = /^(?:\p{RI}|⭐|🌟)/u;

const walls = ({ text }: ReadDraft): Span[] => {
  const runs: { start: number; end: number; count: number }[] = [];
  for (const { start, end } of text.emoji) {
    if (MEANT.test(text.raw.slice(start, start + 2))) continue;
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

/** Between two words of a line, where it interrupts; four of them in one post, one for every four words, are too many. */
const inside = ({ text: { raw, emoji } }: ReadDraft): Span[] =>
  emoji.filter(
    ({ start, end }) =>
      /[\p{L}\p{N},] ?$/u.test(raw.slice(Math.max(0, start - 2), start)) && /^ ?\p{L}/u.test(raw.slice(end, end + 3)),
  );
const WORDS_EACH = 4;

const check = (draft: ReadDraft): RawFinding[] => {
  const { raw, emoji, words } = draft.text;
  const rows = walls(draft).map(({ start, end }) => {
    const first = spanAt(emoji, start);
    const edits = first ? removal(raw, first.end, end) : [];
    return finding(head, draft, [[start, end]], [{ label: fixLabel(head, 'keep'), edits }]);
  });
  const between = rows.length > 0 ? [] : inside(draft);
  if (between.length < WALL_FROM || between.length * WORDS_EACH < words.length) return rows;
  const ranges = between.map(({ start, end }) => [start, end] as const);
  return [finding(head, draft, ranges, [prompt(head, 'fewer')])];
};

export default rule(head, { check });
