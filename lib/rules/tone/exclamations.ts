import { spansOf } from '../../text/spans.ts';
import { finding, fixLabel, type Head, rule } from '../kinds/head.ts';
import { spanAt } from '../kinds/within.ts';
import type { Edit } from '../rule.ts';
import { talkOf } from './talking.ts';

const head: Head = {
  id: 'tone/exclamations',
  why: 'talk',
  source: 'GOV.UK style guide: no exclamation marks to press a point; plain statements are trusted more',
};

/** Up to here marks are joy: people who talk with each other use them more than adverts do. */
const FINE = 3;
/** As many as friends set in a row. */
const LONGEST_RUN = 3;

/** Not where somebody says "I", thanks or congratulates: there, marks are joy however many they are. */
export default rule(head, {
  check: (draft) => {
    const { raw, quotes } = draft.text;
    const { writer, warm } = talkOf(draft.text);
    if (!raw.includes('!') || writer || warm) return [];
    const runs = spansOf(raw, /!+/g).filter(({ start }) => !spanAt(quotes, start));
    const long = runs.filter(({ start, end }) => end - start > LONGEST_RUN);
    const many = runs.length > FINE && runs.length * 2 > draft.text.sentences.length;
    const shown = many ? runs : long;
    if (shown.length === 0) return [];
    const edits = runs.flatMap(({ start, end }, index): Edit[] => {
      const text = many && index > 0 ? '.' : '!';
      return raw.slice(start, end) === text ? [] : [{ start, end, text }];
    });
    const ranges = shown.map(({ start, end }) => [start, end] as const);
    return [finding(head, draft, ranges, [{ label: fixLabel(head, 'calm'), edits }])];
  },
});
