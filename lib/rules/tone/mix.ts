import { lastPosts, postsToGo } from '../history.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import type { Fix, PastText, PostKind } from '../rule.ts';
import { sells } from '../sells.ts';

const head: Head = {
  id: 'tone/mix',
  why: 'mix',
  source:
    'Sprout Social Index 2016: too many promotions is the first reason to unfollow a brand; rule of thirds (Hootsuite): a third of the posts may sell',
  applies: ({ kind, network, past }) => kind === 'post' && past !== undefined && postsToGo(past.posts, network) === 0,
};

/** More than a fifth is much, more than a third is too much. */
const MUCH = 1 / 5;
const TOO_MUCH = 1 / 3;

/** What relieves offers, in the order in which it is missed. */
const RELIEF: readonly PostKind[] = ['question', 'how-to', 'story', 'thanks'];
const MOST_NAMED = 2;

/** Names kinds that none of the last posts was; a general word where the kinds are not known. */
const instead = (last: readonly PastText[]): Fix[] => {
  const used = new Set(last.map(({ kind }) => kind));
  if (used.has(undefined)) return [prompt(head, 'other')];
  const missing = RELIEF.filter((kind) => !used.has(kind)).slice(0, MOST_NAMED);
  if (missing.length === 0) return [prompt(head, 'other')];
  return missing.map((kind) => ({ label: fixLabel(head, kind.replace('-', '_'), [last.length]), prompt: true }));
};

/** One more offer after many. */
export default rule(head, {
  check: (draft) => {
    const last = lastPosts(draft.past?.posts ?? [], draft.network);
    const offers = last.filter(({ offer }) => offer).length;
    const share = (offers + 1) / (last.length + 1);
    if (share <= MUCH || !sells(draft.text)) return [];
    const severity = share > TOO_MUCH ? 'advise' : 'note';
    return [finding({ ...head, severity }, draft, [], instead(last), [offers, last.length, draft.facts.name])];
  },
});
