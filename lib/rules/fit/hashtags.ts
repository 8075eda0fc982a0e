import { removal } from '../kinds/edits.ts';
import { finding, fixLabel, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import type { Fix, RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/hashtags',
  why: 'fit',
  source: 'TrackMaven 2016 (65,000 posts), Buffer on LinkedIn, and the habits in lib/networks/<id>/facts.ts',
  languages: 'any',
};

/** Two are no row anywhere, whatever the figures say. */
const NO_ROW = 2;

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
  return [{ label: { ...fixLabel(head, 'keep'), count: most }, edits: removal(text.raw, from, to) }];
};

/** A row before the first word, though not too many: it belongs behind the words. */
const inFront = (draft: ReadDraft): RawFinding[] => {
  const { raw, hashtags, words } = draft.text;
  const first = words[0]?.start ?? 0;
  const row = hashtags.filter(({ start }) => start < first);
  const [from, to] = [row[0]?.start, row.at(-1)?.end];
  if (row.length <= NO_ROW || from === undefined || to === undefined) return [];
  // What stands between them would be moved as well; a link or a mention is no part of a row.
  if (!/^[\s#,·|\p{L}\p{N}_]*$/u.test(raw.slice(from, first))) return [];
  const end = raw.trimEnd().length;
  const edits = [...removal(raw, from, to), { start: end, end: raw.length, text: `\n\n${raw.slice(from, to)}` }];
  const found = finding(head, draft, [[from, to]], [{ label: fixLabel(head, 'behind'), edits }]);
  const key = `${ruleKey(head.id)}_first`;
  return [{ ...found, message: { ...found.message, key }, reason: { key: `${key}_reason` } }];
};

const check = (draft: ReadDraft): RawFinding[] => {
  const { hashtags } = draft.text;
  const { advise, hard } = draft.facts.hashtags;
  const usual = advise.yours ? advise.value : Math.max(advise.value, NO_ROW);
  const most = Math.min(usual, hard?.value ?? Number.POSITIVE_INFINITY);
  if (hashtags.length <= most) return inFront(draft);
  const refused = hard !== undefined && hashtags.length > hard.value && hard.confidence !== 'low';
  const found = finding(
    { ...head, severity: refused ? 'warn' : 'advise' },
    draft,
    hashtags.map(({ start, end }) => [start, end] as const),
    [...keepFirst(draft, most), prompt(head, 'choose')],
    [hashtags.length, draft.facts.name, refused ? hard.value : most],
  );
  const yours = refused || most < usual ? hard?.yours : advise.yours;
  if (!refused) return [{ ...found, yours }];
  const key = `${ruleKey(head.id)}_hard`;
  return [{ ...found, yours, message: { ...found.message, key }, reason: { ...found.reason, key: `${key}_reason` } }];
};

export default rule(head, { check });
