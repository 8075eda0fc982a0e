import type { Hashtag } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { inQuestion, near, negated, type Spot, sentenceAt } from '../kinds/spot.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';
import { isMarked, isPraise, NO_ADVERT, speaksAsI } from './disclosure.ts';

const head: Head = {
  id: 'fit/gift',
  why: 'disclose',
  source:
    'ASA and CMA, Influencers’ guide (2023): gifts count as payment, "gifted" alone does not say so; FTC, Disclosures 101 (2019)',
};

/** What was sent out to be shown: enough by itself. */
const SAMPLES = [
  'pr (sample|samples|package|packages|parcel|mailer|haul|gift|gifts|unboxing)',
  '(press|review) (sample|samples)',
];
/** Got from a firm where a name follows: "gifted by @lark". */
const BY = ['gifted by', 'gift from', 'courtesy of'];
/** Got with a purpose, or with praise. */
const KINDLY = ['(kindly|generously) (sent|gifted|gave) me', 'they (sent|gave|gifted) me (this|these|their)'];
/** Got from anybody: only where it says what for. */
const RECEIVED = [
  '(sent|gave|gifted|lent|loaned) (me|us)',
  '(sent|given|gifted|lent) to (me|us)',
  "(i was|i've been|we were|we've been) (sent|given|gifted|lent)",
];
const KIND = new Map<string, 'sample' | 'by' | 'kindly' | 'received'>([
  ...SAMPLES.map((phrase) => [phrase, 'sample'] as const),
  ...BY.map((phrase) => [phrase, 'by'] as const),
  ...KINDLY.map((phrase) => [phrase, 'kindly'] as const),
  ...RECEIVED.map((phrase) => [phrase, 'received'] as const),
]);

const TAGS: ReadonlySet<string> = new Set(
  'gifted kindlygifted giftedproduct giftedproducts prsample prsamples prpackage prhaul pressample presssample gotitfree'.split(
    ' ',
  ),
);

const PURPOSES: ReadonlySet<string> = new Set('try test review sample taste wear unbox feature'.split(' '));
const SAMPLE: ReadonlySet<string> = new Set('sample samples freebie freebies'.split(' '));
/** "They sent me a new one": put right, not given. Papers are reviewed, too. */
const isOther = near(
  `${NO_ADVERT} replacement refund fine bill invoice letter email message photo photos wrong draft report plans paper manuscript document documents contract proposal minutes essay code form send sends sending`,
);

/** Said that it cost nothing, it is said. */
const FREE: ReadonlySet<string> = new Set('free complimentary gratis unpaid exchange'.split(' '));

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
const NO_GIFT: ReadonlySet<string> = new Set(
  `${NO_ADVERT} children child kids education educators teacher teachers talented`.split(' '),
);

const taggedAsGift = ({ text }: ReadDraft): Hashtag | undefined =>
  speaksAsI(text) && !text.words.some(({ norm }) => NO_GIFT.has(norm))
    ? text.hashtags.find(({ tag }) => TAGS.has(tag.toLowerCase()))
    : undefined;

/** Something was given so that it would be shown, and no word says so plainly. */
const check = (draft: ReadDraft): RawFinding[] => {
  const { text } = draft;
  if (isMarked(text) || text.words.some(({ norm }) => FREE.has(norm))) return [];
  const praised = text.words.some(isPraise);
  const isGift = (spot: Spot): boolean => {
    const kind = KIND.get(spot.hit.phrase);
    if (kind === 'by') return /^ @\w/.test(text.raw.slice(spot.hit.end, spot.hit.end + 3));
    return kind === 'sample' || toTry(spot) || (kind === 'kindly' && praised);
  };
  const found =
    spots(draft, { ...head, unless: [negated, inQuestion, isOther] }).find(isGift)?.hit ?? taggedAsGift(draft);
  return found ? [finding(head, draft, [[found.start, found.end]], [prompt(head, 'say')])] : [];
};

export default rule(head, { phrases: [...KIND.keys()], check });
