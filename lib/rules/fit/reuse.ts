import { FACTS } from '../../networks/all-facts.ts';
import { sharedWording, shinglesOf } from '../../text/shingles.ts';
import { newestFirst } from '../history.ts';
import { finding, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import type { RawFinding, ReadDraft, Severity } from '../rule.ts';

const head: Head = {
  id: 'fit/reuse',
  why: 'adapt',
  source:
    'Principle "adapt": the same text pasted everywhere fails, adapting it is fine; X, developer policy, on identical content',
  languages: 'any',
  /** Shorter texts ("Good morning, Leith!") are nobody's in particular. */
  minWords: 8,
  applies: ({ kind, past }) => kind === 'post' && past !== undefined && past.posts.length > 0,
};

/** From here up it is the same text: a word here or there is no other text. */
const SAME = 0.8;
/** From here up it is the same thought in other words. */
const ALIKE = 0.3;
/** Among so many of the last posts here, people still remember it. */
const REMEMBERED = 10;

const say = (draft: ReadDraft, how: '' | '_again' | '_adapted', severity: Severity, network: string): RawFinding => {
  const key = `${ruleKey(head.id)}${how}`;
  const fixes = severity === 'praise' ? [] : [prompt(head, 'adapt')];
  return {
    ...finding({ ...head, severity }, draft, [], fixes),
    message: { key, params: [network] },
    reason: { key: `${key}_reason` },
  };
};

/** The same text elsewhere or here again; or, better, the same thought put in other words for the people here. */
const check = (draft: ReadDraft): RawFinding[] => {
  const shingles = shinglesOf(draft.text);
  const known = newestFirst(draft.past?.posts ?? []).map((post) => ({
    ...post,
    shares: sharedWording(shingles, post.shingles),
  }));
  const here = known.filter(({ network }) => network === draft.network);
  const there = known.filter(({ network }) => network !== draft.network);
  const isSame = ({ shares }: { readonly shares: number }): boolean => shares >= SAME;
  const elsewhere = there.find(isSame);
  if (elsewhere) return [say(draft, '', 'advise', FACTS[elsewhere.network].name)];
  const again = here.findIndex(isSame);
  if (again >= 0) return [say(draft, '_again', again < REMEMBERED ? 'advise' : 'note', draft.facts.name)];
  const source = there.find(({ shares }) => shares >= ALIKE);
  return source ? [say(draft, '_adapted', 'praise', FACTS[source.network].name)] : [];
};

export default rule(head, { check });
