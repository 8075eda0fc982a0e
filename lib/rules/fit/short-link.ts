import type { NetworkId } from '../../networks/facts.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';

const head: Head = {
  id: 'fit/short-link',
  why: 'adapt',
  source: 'Each network wraps links in its own short ones when they are copied from there: t.co, lnkd.in, fb.me',
  languages: 'any',
};

/** Made by a network for its own pages; where somebody pastes one elsewhere, the post was copied. */
const OWNERS: Readonly<Record<string, { readonly id: NetworkId; readonly name: string }>> = {
  't.co': { id: 'x', name: 'X' },
  'lnkd.in': { id: 'linkedin', name: 'LinkedIn' },
  'fb.me': { id: 'facebook', name: 'Facebook' },
};

export default rule(head, {
  check: (draft) =>
    draft.text.links.flatMap(({ host, start, end }) => {
      const owner = OWNERS[host];
      if (!owner || owner.id === draft.network) return [];
      return [finding(head, draft, [[start, end]], [prompt(head, 'address')], [owner.name])];
    }),
});
