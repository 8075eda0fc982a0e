/**
 * The practice Instagram: markup of facts/dom.md §5 (pages saved 2025 and 2026) and of what a public extension measured on the live
 * site in September 2026: no box in the feed, comments as bare blocks, answers in lists. Captions are Lexical, comments textareas.
 */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { ANAS_COMMENT, OUR_POST, postPath, REEL, SELF, THEIR_POST } from './data.ts';
import { lists } from './lists.ts';

const HOST = 'https://www.instagram.com';
const said = ({ by, text }: { by: { handle: string }; text: string }) => ({
  author: by.handle,
  handle: by.handle,
  text,
});
const comment = {
  surface: 'comment',
  engine: 'textarea',
  kind: 'reply',
  enterSends: true,
  noPictures: true,
} as const;
const ourPost = said({ by: OUR_POST.by, text: OUR_POST.caption });

export const instagram: PracticeSite = {
  lists,
  network: 'instagram',
  hosts: ['www.instagram.com'],
  self: SELF.handle,
  entry: 'instagram/main.tsx',
  html: (path, script) =>
    path.includes('.js') ? undefined : shell({ title: 'Instagram', script, rootId: 'mount_0_0' }),
  surfaces: [
    { ...comment, url: HOST + postPath(OUR_POST), parent: ourPost },
    { ...comment, surface: 'reply', url: HOST + postPath(OUR_POST), parent: said(ANAS_COMMENT) },
    // In the dialog of 2025.
    { ...comment, url: `${HOST}/${SELF.handle}/`, parent: ourPost },
    // Beside a reel in the viewer: whose it is can't be told.
    { ...comment, url: `${HOST}/reels/${REEL.code}/` },
    { surface: 'caption', url: `${HOST}/`, engine: 'lexical', kind: 'post' },
  ],
  decoys: [
    { name: 'search', url: `${HOST}/explore/`, selector: 'input[type="text"]' },
    { name: 'direct messages', url: `${HOST}/direct/t/340282/`, selector: '[contenteditable="true"]' },
    { name: 'messages over the feed', url: `${HOST}/`, selector: '[role="dialog"] [contenteditable="true"]' },
    { name: 'an answer to a story', url: `${HOST}/stories/${THEIR_POST.by.handle}/3141592653/`, selector: 'textarea' },
    { name: 'the account’s own description', url: `${HOST}/accounts/edit/`, selector: 'form textarea' },
  ],
};
