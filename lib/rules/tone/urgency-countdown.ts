import { type Head, prompt } from '../kinds/head.ts';
import { holding, pattern, startingWith } from '../kinds/pattern.ts';
import { indexesWithin } from '../kinds/within.ts';
import type { ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'tone/urgency-countdown',
  why: 'talk',
  source: 'Mathur et al., Dark Patterns at Scale (2019): countdown timers, found on 361 of 11,000 shops, many not true',
};

/** Two to four numbers with units of time in a row. */
const UNITS = String.raw`(?:\d{1,8} ?(?:days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[dhms])(?![a-z])[ ,:]{0,3}){2,4}(?<=\w)`;
const CLOCK = String.raw`\d{1,2} ?: ?\d{2} ?: ?\d{2}|\d{2}:\d{2} ?(?=minutes|mins|hours|hrs)`;
/** The labels of a clock, copied with or without its figures. */
const LABELS = String.raw`(?:hours?|hrs?)[ :|\d]{1,16}min(?:ute)?s?[ :|\d]{1,16}sec(?:ond)?s?`;
/** What a clock that presses stands beside. */
const PRESSED = new Set(
  'sale offer offers deal deals discount ends ending expires expire expiring hurry checkout cart basket save prices left yours bonus prioritised prioritized reserved'.split(
    ' ',
  ),
);
/** Nobody tells a time from days down to seconds, or in labels. */
const NEVER_TOLD = /^(?:\d+ ?d.*\d ?s|h)/i;
/** With no more words than these, the clock is the post. */
const LITTLE_ELSE = 3;

/** A time that was run, cooked or waited for: other words, none of them about an offer. */
const told = ({ text: { raw, words } }: ReadDraft, start: number, end: number): boolean => {
  if (NEVER_TOLD.test(raw.slice(start, end))) return false;
  const [from, to] = indexesWithin(words, start, end);
  if (words.slice(Math.max(0, from - 30), to + 30).some(({ norm }) => PRESSED.has(norm))) return false;
  return from + words.length - to > LITTLE_ELSE;
};

export default pattern({
  ...head,
  find: [
    holding([...'0123456789'], new RegExp(String.raw`(?<![\d.:])(?:${CLOCK}|${UNITS})`, 'gi')),
    startingWith('hour hours hr hrs', new RegExp(LABELS, 'iy')),
  ],
  unless: told,
  fixes: () => [prompt(head, 'date')],
});
