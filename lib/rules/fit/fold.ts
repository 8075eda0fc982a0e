import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/fold',
  why: 'fit',
  source:
    'Estimates of what is shown before "more" (lib/networks/<id>/facts.ts); no network but X, Bluesky and Mastodon publishes one',
  severity: 'note',
  languages: 'any',
  applies: ({ kind, facts, text }) =>
    kind === 'post' && facts.fold.unit !== 'lines' && text.raw.length > facts.fold.value,
};

/** "Big news!" says nothing yet: a sentence that people could open the post for has more words. */
const SAYS_SOMETHING = 4;

/** The first sentence that says something should be over by then, so that people know what they would open. */
const check = (draft: ReadDraft): RawFinding[] => {
  const { sentences } = draft.text;
  const { value } = draft.facts.fold;
  const first = sentences.find(({ words: [from, to], end }) => to - from >= SAYS_SOMETHING || end > value);
  if (!first || first.end <= value) return [];
  const found = finding(head, draft, [[first.start, first.end]], [prompt(head, 'shorter')], [draft.facts.name]);
  return [{ ...found, yours: draft.facts.fold.yours }];
};

export default rule(head, { check });
