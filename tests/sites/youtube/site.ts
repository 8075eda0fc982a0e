/**
 * The practice YouTube and Studio: markup of facts/dom.md §10 (read in other people's code, 2025-09 to 2026-10; no page was saved).
 * Custom elements with light DOM that are used again for other comments, plain editors without a library.
 */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { ANAS_COMMENT, OUR_VIDEO, postsPath, SELF, watchPath } from './data.ts';
import { lists } from './lists.ts';

const WATCH = 'https://www.youtube.com';
const STUDIO = 'https://studio.youtube.com';
const watch = WATCH + watchPath(OUR_VIDEO);

const { by, text } = ANAS_COMMENT;
const parent = { author: `@${by.handle}`, handle: by.handle, text };

export const youtube: PracticeSite = {
  lists,
  network: 'youtube',
  hosts: ['www.youtube.com', 'studio.youtube.com'],
  self: SELF.handle,
  entry: 'youtube/main.ts',
  html: (path, script, host) =>
    /\.(js|css|map|ico)$/.test(path)
      ? undefined
      : shell({ title: host.startsWith('studio') ? 'YouTube Studio' : 'YouTube', script, rootId: 'root' }),
  surfaces: [
    {
      surface: 'post',
      url: WATCH + postsPath,
      engine: 'contenteditable',
      kind: 'post',
      undescribedPictures: true,
    },
    { surface: 'comment', url: watch, engine: 'contenteditable', kind: 'reply', noPictures: true },
    { surface: 'reply', url: watch, engine: 'contenteditable', kind: 'reply', noPictures: true, parent },
    {
      surface: 'studio-reply',
      url: `${STUDIO}/channel/${SELF.id}/comments/inbox`,
      engine: 'textarea',
      kind: 'reply',
      noPictures: true,
      parent,
    },
    {
      surface: 'studio-comment',
      url: `${STUDIO}/video/${OUR_VIDEO.id}/comments/inbox`,
      engine: 'textarea',
      kind: 'reply',
      noPictures: true,
    },
  ],
  decoys: [
    { name: 'search', url: `${WATCH}/`, selector: 'input[name="search_query"]' },
    { name: 'live chat', url: `${WATCH}/live_chat?is_popout=1&v=${OUR_VIDEO.id}`, selector: '#input[contenteditable]' },
    { name: 'Studio’s title', url: `${STUDIO}/video/${OUR_VIDEO.id}/edit`, selector: '#title-textarea #textbox' },
    {
      name: 'Studio’s description',
      url: `${STUDIO}/video/${OUR_VIDEO.id}/edit`,
      selector: '#description-textarea #textbox',
    },
    { name: 'Studio’s search', url: `${STUDIO}/channel/${SELF.id}/comments/inbox`, selector: '#query-input' },
  ],
};
