import { FACTS } from '../../networks/all-facts.ts';
import type { NetworkId } from '../../networks/facts.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';

const head: Head = {
  id: 'fit/short-link',
  why: 'adapt',
  source: 'Each network wraps links in its own short ones when they are copied from there: t.co, lnkd.in, fb.me',
  languages: 'any',
};

/** Made by a network for its own pages; where somebody pastes one elsewhere, the post was copied. */
const OWNERS: Readonly<Record<string, NetworkId>> = { 't.co': 'x', 'lnkd.in': 'linkedin', 'fb.me': 'facebook' };

export default rule(head, {
  check: (draft) =>
    draft.text.links.flatMap(({ host, start, end }) => {
      const owner = OWNERS[host];
      if (!owner || owner === draft.network) return [];
      return [finding(head, draft, [[start, end]], [prompt(head, 'address')], [FACTS[owner].name])];
    }),
});
