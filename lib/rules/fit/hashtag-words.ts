/** The words that a hashtag in lower case is made of, as far as they can be known without a dictionary. */
import type { Text } from '../../text/text.ts';

/** English sets these behind another word, and hardly ever makes one word of both. */
const LOOSE = 'lovers?|tips|news|goals|community|marketing|friday|monday|sunday|saturday|online|business';
/** These as well, but "wildlife", "holidays" and "workshop" are one word: it shows that there are several, not where. */
const BOUND = 'life|days?|week|month|time|world|style|town|street|garden|school|shop';
/** Two little words, which stand inside no word. */
const PAIRS = 'of|in|for|to|on';
const JOINED = new RegExp(
  `^(?:[a-z]{3,40}(?:and|(?:${PAIRS})the|ofour|inour|with)[a-z]{4,40}|(?:my|our|the)[a-z]{9,40}|[a-z]{4,40}(?:${LOOSE}|${BOUND}))$`,
);
const PAIRED = new RegExp(`^([a-z]{3,9}?)(${PAIRS})(the)([a-z]{4,9})$`);
const ENDED = new RegExp(`^([a-z]{4,8}?)(${LOOSE})$`);

/** Nobody's single word is this long. */
const SURELY_SEVERAL = 22;
/** Shorter ones are read well enough, and may be one word. */
const LEAST = 11;
/** Words of the draft are put together up to here. */
const LONGEST = 40;

/** Written together from several words? */
export const isJoined = (tag: string): boolean =>
  /^[a-z]+$/.test(tag) && (tag.length >= SURELY_SEVERAL || (tag.length >= LEAST && JOINED.test(tag)));

/** Where a joined tag parts, if little words or an ending show it beyond doubt. */
export const partsOf = (tag: string): readonly string[] | undefined => (PAIRED.exec(tag) ?? ENDED.exec(tag))?.slice(1);

/** Those of the tags that are neighbouring words of the draft, with their parts: "night bus" → "nightbus". */
export const neighbours = ({ words }: Text, tags: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  /** All that tags begin with. */
  const begins = new Set(
    [...tags].flatMap((tag) => (tag.length > LONGEST ? [] : Array.from(tag, (_, at) => tag.slice(0, at + 1)))),
  );
  for (let from = 0; begins.size > 0 && from < words.length; from++) {
    const parts: string[] = [];
    let joined = '';
    for (let at = from; at < words.length && words[at]?.sentence === words[from]?.sentence; at++) {
      const norm = words[at]?.norm ?? '';
      joined += norm;
      if (!begins.has(joined)) break;
      parts.push(norm);
      if (parts.length > 1 && tags.has(joined)) found.set(joined, [...parts]);
    }
  }
  return found;
};
