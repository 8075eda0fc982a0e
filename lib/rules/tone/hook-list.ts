import { isNumber } from '../../text/phrases.ts';
import type { Word } from '../../text/text.ts';
import { wordSet } from '../../text/word-set.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';
import { isOneLine } from './one-line.ts';

const head: Head = {
  id: 'tone/hook-list',
  why: 'give',
  source: 'Chakraborty et al., Stop Clickbait (2016): a number at the beginning marks click-bait headlines',
  severity: 'note',
};

const LEADS = wordSet('the top these here are our my best');
/** What such lists are lists of. */
const THINGS = wordSet(
  'things reasons ways tips facts photos pictures pics images times signs tweets products recipes ideas questions quotes moments gifts secrets tricks hacks mistakes lessons stories books movies films songs gifs posts jokes problems thoughts steps memes texts struggles confessions excuses rules looks words places myths habits examples stages types kinds',
);
/** After a plural, these say that the list is about the reader or holds a promise. */
const PROMISES = wordSet(
  "that that'll that're who who'll who've who're whose which you you'll you're you've you'd your every everyone only we we'd guaranteed",
);
/** The thing stands among this many words behind the number. */
const REACH = 7;

/** A plural with nothing but a space behind it: "dogs that", not "ten minutes: that". */
const isPlural = (word: Word | undefined, raw: string, next: Word | undefined): boolean =>
  /[^s]s$|people|women|men|children/.test(word?.norm ?? '') && raw.slice(word?.end, next?.start) === ' ';

/** The index behind the words that promise a list; -1 without one. */
const promiseEnd = ({ text: { raw, words } }: ReadDraft): number => {
  let at = 0;
  while (LEADS.has(words[at]?.norm ?? '')) at++;
  const number = words[at];
  if (!number || number.quoted || at > 2 || !isNumber(number.norm) || number.norm === 'one') return -1;
  for (let next = at + 1; next <= at + REACH; next++) {
    const norm = words[next]?.norm ?? '';
    if (THINGS.has(norm)) return next + 1;
    if (PROMISES.has(norm) && next > at + 1 && isPlural(words[next - 1], raw, words[next])) return next + 1;
  }
  return -1;
};

/** The points themselves stand there: behind a colon, or with commas between them. */
const delivers = ({ text: { raw, words } }: ReadDraft, end: number): boolean => {
  const rest = raw.slice(words[end - 1]?.end ?? 0);
  return /:\s+\S/.test(rest) || (rest.match(/[,;]/g) ?? []).length >= 2;
};

const check = (draft: ReadDraft): RawFinding[] => {
  if (!isOneLine(draft)) return [];
  const end = promiseEnd(draft);
  const { words } = draft.text;
  if (end < 0 || delivers(draft, end)) return [];
  return [finding(head, draft, [[words[0]?.start ?? 0, words[end - 1]?.end ?? 0]], [prompt(head, 'points')])];
};

export default rule(head, { check });
