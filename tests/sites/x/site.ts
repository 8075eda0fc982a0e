/** The practice X: markup of facts/dom.md §2 (pages saved 2024-12 to 2026-02), Draft.js 0.11 on React 18. */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { QUESTION, SELF, statusPath } from './data.ts';
import { lists } from './lists.ts';

const parent = { author: QUESTION.by.name, handle: QUESTION.by.handle, text: QUESTION.text };
const home = 'https://x.com/home';
const status = `https://x.com${statusPath(QUESTION)}`;

export const x: PracticeSite = {
  lists,
  network: 'x',
  hosts: ['x.com'],
  self: SELF.handle,
  entry: 'x/main.tsx',
  html: (path, script) => (path.includes('.') ? undefined : shell({ title: 'Home / X', script, rootId: 'react-root' })),
  surfaces: [
    { surface: 'home', url: home, engine: 'draft', kind: 'post' },
    { surface: 'modal', url: home, engine: 'draft', kind: 'post' },
    { surface: 'thread', url: home, engine: 'draft', kind: 'post' },
    { surface: 'reply', url: status, engine: 'draft', kind: 'reply', parent },
    { surface: 'modal-reply', url: home, engine: 'draft', kind: 'reply', parent },
  ],
  decoys: [
    { name: 'search', url: home, selector: '[data-testid="SearchBox_Search_Input"]' },
    { name: 'message drawer', url: home, selector: '[data-testid="DMDrawer"] [contenteditable="true"]' },
    { name: 'message', url: 'https://x.com/messages', selector: '[data-testid="dmComposerTextInput"]' },
    {
      name: 'read-only article',
      url: 'https://x.com/harbour_paper/article/1989990000000000001',
      selector: '.public-DraftEditor-content[contenteditable="false"]',
    },
  ],
};
