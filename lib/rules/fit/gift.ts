import { anyOf } from '../../text/listed.ts';
import type { Span } from '../../text/text.ts';
import { finding, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { inQuestion, near, negated, type Spot, sentenceAt } from '../kinds/spot.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';
import { isMarked, NO_ADVERT, praises, speaksAsI } from './disclosure.ts';

const head: Head = {
  id: 'fit/gift',
  why: 'disclose',
  source:
    'ASA and CMA, Influencers’ guide (2023): gifts count as payment, "gifted" alone does not say so; FTC, What people are asking: "sent me this to try" says it',
};

const PHRASES = {
  /** What was sent out to be shown. */
  sample: ['pr (sample|samples|package|packages|parcel|mailer|haul|gift|gifts|unboxing)', 'press (sample|samples)'],
  /** Got from a firm where a name follows: "gifted by @lark". */
  by: ['gifted by', 'gift from', 'courtesy of'],
  /** Got, and praised. */
  kindly: ['(kindly|generously) (sent|gifted) me', 'gifting me'],
  /** Got, and praised, where it is said from whom. */
  they: ['(they|who) (sent|gifted) me (this|these|their)'],
  /** Got from anybody: only where it says what for, and names or praises something. */
  received: [
    '(sent|gave|gifted|lent|loaned) (me|us)',
    '(sent|given|gifted|lent) to (me|us)',
    "(i was|i've been|we were|we've been) (sent|given|gifted|lent)",
  ],
} as const;
const KIND: ReadonlyMap<string, string> = new Map(
  Object.entries(PHRASES).flatMap(([kind, list]) => list.map((phrase) => [phrase, kind] as const)),
);

/** These say it in words: enough for the FTC, not for the ASA. */
const IN_WORDS: ReadonlySet<string> = new Set(['kindly', 'they', 'received']);

const TAGS: ReadonlySet<string> = new Set(
  'gifted kindlygifted giftedproduct giftedproducts prsample prsamples prpackage prhaul pressample presssample gotitfree'.split(
    ' ',
  ),
);

const PURPOSES: ReadonlySet<string> = new Set('try test review sample taste wear unbox feature'.split(' '));
const SAMPLE: ReadonlySet<string> = new Set('sample samples freebie freebies'.split(' '));
/** "They sent me a new one": put right, not given. Papers are reviewed, too. */
const isOther = near(
  `${NO_ADVERT} replacement refund fine bill invoice letter email message photo photos wrong draft report plans paper manuscript document documents contract proposal minutes essay code form card flowers drawing video song meme article link patch fix update file recipe send sends sending`,
);

/** "Our PR package" is what an agency sells. */
const isOffered = near('our we your clients client agency campaign services');

/** Said that it cost nothing, it is said. */
const isFree = anyOf('free complimentary gratis unpaid exchange');

/** The words behind, to the end of the sentence. */
const behind = (spot: Spot): readonly string[] => {
  const end = sentenceAt(spot)?.words[1] ?? 0;
  return spot.draft.text.words.slice(spot.hit.words[1], Math.min(end, spot.hit.words[1] + 15)).map(({ norm }) => norm);
};

const toTry = (spot: Spot): boolean => {
  const words = behind(spot);
  return words.some(
    (word, at) => SAMPLE.has(word) || (at > 0 && PURPOSES.has(word) && /^(?:to|for)$/.test(words[at - 1] ?? '')),
  );
};

/** "#gifted" is also said of children. */
const isNoGift = anyOf(`${NO_ADVERT} children child kids education educators teacher teachers talented`);

/** "#gifted" or "(gifted)" on what somebody shows. */
const markedAsGift = ({ text }: ReadDraft): Span | undefined => {
  const aside = /[([]gifted[)\]]/i.exec(text.raw);
  if (aside) return { start: aside.index, end: aside.index + aside[0].length };
  if (!speaksAsI(text) || isNoGift(text)) return undefined;
  return text.hashtags.find(({ tag }) => TAGS.has(tag.toLowerCase()));
};

/** Something was given so that it would be shown, and no word says so plainly. */
const check = (draft: ReadDraft): RawFinding[] => {
  const { text } = draft;
  if (isMarked(text) || isFree(text)) return [];
  const praised = praises(text);
  const named = text.mentions.length + text.hashtags.length + text.links.length > 0;
  const isGift = (spot: Spot): boolean => {
    const kind = KIND.get(spot.hit.phrase);
    if (kind === 'by') return /^ @\w/.test(text.raw.slice(spot.hit.end, spot.hit.end + 3));
    if (kind === 'kindly') return praised;
    if (kind === 'they') return praised && named;
    return (praised || named) && (kind === 'sample' ? !isOffered(spot) : toTry(spot));
  };
  const spot = spots(draft, { ...head, unless: [negated, inQuestion, isOther] }).find(isGift);
  const said = spot !== undefined && IN_WORDS.has(KIND.get(spot.hit.phrase) ?? '');
  const found = spot?.hit ?? markedAsGift(draft);
  if (!found) return [];
  const tip = finding(head, draft, [[found.start, found.end]], [prompt(head, 'say')]);
  if (!said) return [tip];
  const key = `${ruleKey(head.id)}_said`;
  return [{ ...tip, severity: 'note', message: { ...tip.message, key }, reason: { key: `${key}_reason` } }];
};

export default rule(head, { phrases: [...KIND.keys()], check });
