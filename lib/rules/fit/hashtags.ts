import { removal } from '../kinds/edits.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import type { Fix, RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/hashtags',
  why: 'fit',
  source: 'TrackMaven 2016 (65,000 posts), Buffer on LinkedIn, and the habits in lib/networks/<id>/facts.ts',
  languages: 'any',
};

/** Takes the surplus out where it stands together at the end; elsewhere a hashtag may be a word of a sentence. */
const keepFirst = ({ text }: ReadDraft, most: number): Fix[] => {
  const surplus = text.hashtags.slice(most);
  const [from, to] = [surplus[0]?.start, surplus.at(-1)?.end];
  if (from === undefined || to === undefined) return [];
  const behind = text.raw.slice(to).trim();
  const between = surplus.every(({ end }, at) => {
    const next = surplus[at + 1];
    return !next || /^[\s,·|]*$/.test(text.raw.slice(end, next.start));
  });
  if (behind !== '' || !between) return [];
  return [{ label: fixLabel(head, 'keep', [most]), edits: removal(text.raw, from, to) }];
};

const check = (draft: ReadDraft): RawFinding[] => {
  const { hashtags } = draft.text;
  const { advise, hard } = draft.facts.hashtags;
  if (hashtags.length <= advise.value) return [];
  const refused = hard !== undefined && hashtags.length > hard.value;
  return [
    finding(
      { ...head, severity: refused ? 'warn' : 'advise' },
      draft,
      hashtags.map(({ start, end }) => [start, end] as const),
      [...keepFirst(draft, advise.value), prompt(head, 'choose')],
      [hashtags.length, draft.facts.name, advise.value],
    ),
  ];
};

export default rule(head, { check });
