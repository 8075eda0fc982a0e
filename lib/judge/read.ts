/** A draft made ready for rules: its texts read once, its phrases found in one walk, its network's facts at hand. */
import type { NetworkFacts } from '../networks/facts.ts';
import { lengthOf } from '../rules/length.ts';
import type { Draft, PhraseHit, ReadDraft } from '../rules/rule.ts';
import type { PhraseIndex } from '../text/phrases.ts';
import { readText } from '../text/read.ts';

const NO_HITS: readonly PhraseHit[] = [];

export const readDraft = (draft: Draft, facts: NetworkFacts, index: PhraseIndex): ReadDraft => {
  const { parent, ...rest } = draft;
  const text = readText(draft.text);
  const hits = index(text);
  return {
    ...rest,
    text,
    ...(parent && { parent: { ...parent, text: readText(parent.text) } }),
    facts,
    length: lengthOf(draft.text, draft, facts),
    hits: (rule) => hits.get(rule) ?? NO_HITS,
  };
};
