/**
 * The practice LinkedIn: markup of facts/dom.md §3 and outlines/linkedin-feed.txt. Both front-ends: the newer one in the feed
 * (2026-05 to 2026-09; TipTap 3, a share box in an open shadow root with Quill 1.3.7, the share box that replaces it), the
 * older one on permalinks and notifications (2026-07; Quill 2).
 */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { OUR_POST, permalink, QUESTION, READING_CORNER, SELF } from './data.ts';
import { lists } from './lists.ts';

const host = 'https://www.linkedin.com';
const feed = `${host}/feed/`;
const toPost = { author: READING_CORNER.by.name, handle: null, text: READING_CORNER.text };
const toComment = { author: QUESTION.by.name, handle: null, text: QUESTION.text };

/** What the hidden frame holds: another share box, loaded in advance and never seen. */
const PRELOAD = `<!doctype html><html lang="en"><body><div class="share-box"><div class="editor-container"><div class="ql-container">
<div class="ql-editor ql-blank" contenteditable="true" data-placeholder="What do you want to talk about?" data-test-ql-editor-contenteditable="true" role="textbox" aria-multiline="true"><p><br></p></div>
</div></div></div></body></html>`;

export const linkedin: PracticeSite = {
  lists,
  network: 'linkedin',
  hosts: ['www.linkedin.com'],
  self: SELF.slug,
  entry: 'linkedin/main.tsx',
  html: (path, script) =>
    path === '/preload/'
      ? PRELOAD
      : /\.(js|css|map|ico|png|svg)$/.test(path)
        ? undefined
        : shell({ title: 'Feed | LinkedIn', script, rootId: 'root' }),
  surfaces: [
    { surface: 'share-ember', url: feed, engine: 'quill', kind: 'post' },
    { surface: 'share-sdui', url: feed, engine: 'prosemirror', kind: 'post' },
    { surface: 'comment-sdui', url: feed, engine: 'prosemirror', kind: 'reply', parent: toPost },
    { surface: 'reply-sdui', url: feed, engine: 'prosemirror', kind: 'reply', parent: toComment },
    { surface: 'comment-ember', url: host + permalink(READING_CORNER), engine: 'quill', kind: 'reply', parent: toPost },
    { surface: 'reply-ember', url: host + permalink(OUR_POST), engine: 'quill', kind: 'reply', parent: toComment },
  ],
  decoys: [
    { name: 'search', url: feed, selector: '[role="search"] input' },
    { name: 'message', url: feed, selector: '.msg-form__contenteditable' },
    { name: 'hidden frame', url: feed, selector: 'iframe[data-testid="interop-iframe"]' },
  ],
};
