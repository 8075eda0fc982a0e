import { finding, type Head, prompt, rule } from '../kinds/head.ts';

const head: Head = {
  id: 'fit/camel-case',
  why: 'fit',
  source:
    'Princeton, Michigan and Kentucky universities on accessible social media: a capital for each word lets screen readers read a hashtag',
};

/** Nobody's single word is this long. */
const SURELY_SEVERAL = 22;
/** Shorter ones are read well enough, and may be one word. */
const LEAST = 11;

/** Little words inside, or a word at the end that English sets behind others; "understanding" and "thousand" don't match. */
const JOINED =
  /^(?:[a-z]{3,}(?:and|ofthe|inthe|forthe|tothe|onthe|ofour|inour|with)[a-z]{4,}|(?:my|our|the)[a-z]{9,}|[a-z]{4,}(?:lovers?|life|day|days|week|month|time|tips|news|world|goals|community|marketing|gram|friday|monday|sunday|saturday|style|city|town|street|garden|school|shop|online|business))$/;

const isJoined = (tag: string): boolean =>
  /^[a-z]+$/.test(tag) && (tag.length >= SURELY_SEVERAL || (tag.length >= LEAST && JOINED.test(tag)));

export default rule(head, {
  check: (draft) => {
    const joined = draft.text.hashtags.filter(({ tag }) => isJoined(tag));
    if (joined.length === 0) return [];
    const ranges = joined.map(({ start, end }) => [start, end] as const);
    return [finding(head, draft, ranges, [prompt(head, 'capitals')])];
  },
});
