/** Drafts that are one headline and nothing else: what a teaser looks like. Used by the hook rules. */
import type { Word } from '../../text/text.ts';
import type { ReadDraft } from '../rule.ts';

/** No headline is longer, links and hashtags aside. */
const LONGEST = 24;
const MOST_SENTENCES = 2;

/** A post of one line, without pictures that might hold what the line promises. */
export const isOneLine = ({ kind, text, media }: ReadDraft): boolean =>
  kind === 'post' &&
  (media?.length ?? 0) === 0 &&
  text.words.length <= LONGEST &&
  text.sentences.length <= MOST_SENTENCES &&
  text.paragraphs.length <= 2;

/** Words whose capital says something about how a line is set; small ones differ by house. */
const LONG_WORD = 4;
const FEWEST = 2;

/** Set like a headline: the last word and nearly every longer one begin with a capital (names alone don't make one). */
export const isTitleCase = ({ text: { raw, words } }: ReadDraft): boolean => {
  const isSmall = ({ start }: Word): boolean => /^\p{Ll}/u.test(raw.slice(start, start + 2));
  const last = words.at(-1);
  if (!last || isSmall(last)) return false;
  const long = words.filter(
    ({ start, end, caps }) => end - start >= LONG_WORD && !caps && /^\p{L}/u.test(raw.slice(start, start + 2)),
  );
  return long.length >= FEWEST && long.filter(isSmall).length * 5 <= long.length;
};
