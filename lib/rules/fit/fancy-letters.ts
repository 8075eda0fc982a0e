import { folded } from '../../text/words.ts';
import { finding, fixLabel, type Head, rule } from '../kinds/head.ts';

const head: Head = {
  id: 'fit/fancy-letters',
  why: 'fit',
  source:
    'University of Kentucky, accessible social media: screen readers spell out or skip letters taken from the symbol blocks',
  languages: 'any',
};

const LETTER = String.raw`[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]`;
const LETTERS = new RegExp(`${LETTER}+`, 'gu');
/** Two or more; a single one may be a variable or a blood group. */
const RUN = new RegExp(String.raw`${LETTER}{2,}(?:[ \p{P}]*${LETTER}+)*`, 'gu');

export default rule(head, {
  check: (draft) => {
    const { raw } = draft.text;
    const runs = [...raw.matchAll(RUN)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    if (runs.length === 0) return [];
    const edits = runs.map(({ start, end }) => ({ start, end, text: raw.slice(start, end).replace(LETTERS, folded) }));
    const ranges = runs.map(({ start, end }) => [start, end] as const);
    return [finding(head, draft, ranges, [{ label: fixLabel(head, 'plain'), edits }])];
  },
});
