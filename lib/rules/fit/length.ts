import { type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import { lengthOf } from '../length.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/length',
  why: 'fit',
  source:
    "The network's own limit; see lib/networks/<id>/facts.ts for each number, where it is published and when it was read",
  languages: 'any',
};

/** First place that no longer fits, at a word's start; found by halving, so the text is counted about a dozen times. */
const firstTooMany = (draft: ReadDraft): number => {
  const { raw, words } = draft.text;
  const fits = (end: number): boolean => lengthOf(raw.slice(0, end).trimEnd(), draft, draft.facts).over === 0;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(words[middle]?.end ?? raw.length)) low = middle + 1;
    else high = middle;
  }
  return words[low]?.start ?? 0;
};

const check = (draft: ReadDraft): RawFinding[] => {
  const { over, used, limit, yours } = draft.length;
  if (over === 0) return [];
  const key = ruleKey(head.id);
  const { unit } = draft.facts.limits[draft.kind];
  const inBytes = used <= limit;
  const { raw } = draft.text;
  // A limit that nobody published informs, it does not alarm; one that the page states is certain.
  const sure = draft.limit !== undefined || draft.facts.limits[draft.kind].confidence !== 'low';
  return [
    {
      ranges: [[firstTooMany(draft), raw.trimEnd().length]],
      evidence: '',
      severity: sure ? 'warn' : 'advise',
      message: { key: inBytes ? `${key}_bytes` : key, count: over, params: [over, limit, draft.facts.name] },
      reason: { key: unit === 'weighted characters' ? `${key}_reason_weighted` : `${key}_reason` },
      fixes: [prompt(head, draft.facts.norms.threads && draft.kind === 'post' ? 'split' : 'cut')],
      yours: yours || undefined,
    },
  ];
};

export default rule(head, { check });
