/**
 * The practice Threads: markup of facts/dom.md §6 and of what a public extension measured on the live site in September 2026. One
 * Lexical box for all answers on a post's page; our own answer is not drawn there. A post opened cold is shown, so that tests get there.
 */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { ALONE, ANAS_POST, OUR_POST, type Post, postPath, SELF } from './data.ts';
import { lists } from './lists.ts';

const HOST = 'https://www.threads.com';
const said = ({ by, text }: Post) => ({ author: by.handle, handle: by.handle, text });
const reply = { surface: 'reply', engine: 'lexical', kind: 'reply', noPictures: true } as const;

export const threads: PracticeSite = {
  lists,
  network: 'threads',
  hosts: ['www.threads.com', 'www.threads.net'],
  self: SELF.handle,
  entry: 'threads/main.tsx',
  html: (path, script) => (path.includes('.js') ? undefined : shell({ title: 'Threads', script, rootId: 'mount_0_0' })),
  surfaces: [
    { surface: 'post', url: `${HOST}/`, engine: 'lexical', kind: 'post', noPictures: true },
    { ...reply, surface: 'modal-reply', url: `${HOST}/`, parent: said(ANAS_POST) },
    // Nothing but a press that nobody has seen yet tells which of the page's posts the box answers.
    { ...reply, url: HOST + postPath(OUR_POST) },
    { ...reply, url: HOST + postPath(ALONE), parent: said(ALONE) },
  ],
  decoys: [
    { name: 'search', url: `${HOST}/search`, selector: 'input[type="search"]' },
    { name: 'messages', url: `${HOST}/messages/t/340282/`, selector: '[contenteditable="true"]' },
    { name: 'messages by their other address', url: `${HOST}/x7Kd02_a/messages`, selector: '[contenteditable="true"]' },
  ],
};
