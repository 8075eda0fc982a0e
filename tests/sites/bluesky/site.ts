/** The practice Bluesky: markup of facts/dom.md §7 and §16 (social-app 1.132, 2026-08), TipTap 3 on React 18. */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { OUR_TIN, postPath, QUESTION, SELF } from './data.ts';
import { lists } from './lists.ts';

const home = 'https://bsky.app/';
const parent = { author: QUESTION.by.name, handle: null, text: QUESTION.text };

export const bluesky: PracticeSite = {
  lists,
  network: 'bluesky',
  hosts: ['bsky.app'],
  self: SELF.handle,
  entry: 'bluesky/main.tsx',
  html: (path, script) =>
    /\.(js|css|map|ico)$/.test(path) ? undefined : shell({ title: 'Bluesky', script, rootId: 'root' }),
  surfaces: [
    { surface: 'post', url: home, engine: 'prosemirror', kind: 'post' },
    // The reply block shows a name and a text, no handle and no link.
    { surface: 'reply', url: `https://bsky.app${postPath(OUR_TIN)}`, engine: 'prosemirror', kind: 'reply', parent },
    { surface: 'thread', url: home, engine: 'prosemirror', kind: 'post' },
  ],
  decoys: [
    { name: 'search', url: 'https://bsky.app/search', selector: 'input[type="search"], input[role="searchbox"]' },
    { name: 'chat', url: 'https://bsky.app/messages/ana', selector: 'textarea' },
  ],
};
