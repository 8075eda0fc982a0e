import { DAYS } from '../../text/days.ts';
import { wordSet } from '../../text/word-set.ts';
import { finding, fixLabel, type Head, rule } from '../kinds/head.ts';
import { indexesWithin } from '../kinds/within.ts';
import type { Edit, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'tone/shouting',
  why: 'talk',
  source: 'University of Kentucky, social media accessibility: capitals are hard to read and are heard as shouting',
};

/** One or two words in capitals are emphasis. */
const LEAST_WORDS = 3;

const NAMES = wordSet(`${DAYS} christmas easter i`);
/** Short words that are surely no abbreviation; other words of up to three letters keep their capitals. */
const SHORT = wordSet(
  'a an the and or but not no yes we you he she it is are was be am do did has had can may will our us my me his her its at in on of to for by as if so up out off all any new now one two six ten who how why get got go see say big old far top own too yet let ask day end buy win try use sale last here',
);

const lower = (word: string, first: boolean): string => {
  const norm = word.toLowerCase();
  if (word.length <= 3 && !SHORT.has(norm)) return word;
  return first || NAMES.has(norm) ? `${word.slice(0, 1)}${norm.slice(1)}` : norm;
};

const calm = ({ text }: ReadDraft, from: number, to: number): Edit[] =>
  text.words
    .slice(from, to)
    .map((word, at) => ({ word, first: text.sentences[word.sentence]?.words[0] === from + at }))
    .filter(({ word }) => word.caps)
    .map(({ word, first }) => ({
      start: word.start,
      end: word.end,
      text: lower(text.raw.slice(word.start, word.end), first),
    }))
    .filter((edit) => edit.text !== text.raw.slice(edit.start, edit.end));

/** "I CANNOT BELIEVE IT": one person's feeling, not a loudspeaker. */
const FELT = wordSet("i i'm im i've ive i'll me my myself");

export default rule(head, {
  check: (draft) =>
    draft.text.shouting.flatMap(({ start, end }) => {
      const [from, to] = indexesWithin(draft.text.words, start, end);
      const run = draft.text.words.slice(from, to);
      if (run.length < LEAST_WORDS || run.every(({ quoted }) => quoted)) return [];
      const before = draft.text.words[from - 1];
      if ((before ? [before, ...run] : run).some(({ norm }) => FELT.has(norm))) return [];
      const edits = calm(draft, from, to);
      return [finding(head, draft, [[start, end]], edits.length > 0 ? [{ label: fixLabel(head, 'calm'), edits }] : [])];
    }),
});
