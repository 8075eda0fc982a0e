import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import type { Edit, RawFinding, ReadDraft } from '../rule.ts';
import { isJoined, neighbours, partsOf } from './hashtag-words.ts';

const head: Head = {
  id: 'fit/camel-case',
  why: 'fit',
  source:
    'Princeton, Michigan and Kentucky universities on accessible social media: a capital for each word lets screen readers read a hashtag',
};

/** From here up, two words that stand side by side in the draft are looked for in a hashtag. */
const LEAST = 8;

const capitals = (parts: readonly string[]): string =>
  parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');

const check = (draft: ReadDraft): RawFinding[] => {
  const { hashtags } = draft.text;
  const plain = hashtags.filter(({ tag }) => tag.length >= LEAST && /^[a-z]+$/.test(tag));
  const known = neighbours(draft.text, new Set(plain.map(({ tag }) => tag)));
  const joined = plain.filter(({ tag }) => known.has(tag) || isJoined(tag));
  if (joined.length === 0) return [];
  const ranges = joined.map(({ start, end }) => [start, end] as const);
  const edits = joined.flatMap(({ start, end, tag }): Edit[] => {
    const parts = known.get(tag) ?? partsOf(tag);
    return parts ? [{ start: start + 1, end, text: capitals(parts) }] : [];
  });
  // All or nothing: where one can't be parted, only a person can.
  const fix = edits.length === joined.length ? { label: fixLabel(head, 'capitals'), edits } : prompt(head, 'capitals');
  return [finding(head, draft, ranges, [fix])];
};

export default rule(head, { check });
