/** The practice TikTok: markup of facts/dom.md §11 and of public scrapers' notes (2024 to 2026), Draft.js 0.11 on React 18. */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { ANAS_COMMENT, OUR_VIDEO, SELF, videoPath } from './data.ts';
import { lists } from './lists.ts';

const host = 'https://www.tiktok.com';
const ours = host + videoPath(OUR_VIDEO);
const upload = `${host}/tiktokstudio/upload`;

const said = ({ by }: { by: { name: string; handle: string } }, text: string) => ({
  author: by.name,
  handle: by.handle,
  text,
});
const comment = { engine: 'draft', kind: 'reply', enterSends: true, noPictures: true } as const;

/** What TikTok writes into its pages about who is looking. */
const user = { uid: '6912000000000000001', nickName: SELF.name, uniqueId: SELF.handle };
const WEB = JSON.stringify({ __DEFAULT_SCOPE__: { 'webapp.app-context': { language: 'en', user } } });
/** Studio is another app, and writes it as text of HTML. */
const STUDIO = JSON.stringify({ commonAppContext: { language: 'en', user } }).replaceAll('"', '&quot;');

export const tiktok: PracticeSite = {
  lists,
  network: 'tiktok',
  hosts: ['www.tiktok.com'],
  self: SELF.handle,
  entry: 'tiktok/main.tsx',
  html: (path, script) => {
    if (/\.\w{1,4}$/.test(path)) return undefined;
    const [id, data] = path.startsWith('/tiktokstudio')
      ? ['__Creator_Center_Context__', STUDIO]
      : ['__UNIVERSAL_DATA_FOR_REHYDRATION__', WEB];
    return shell({
      title: 'TikTok',
      script,
      rootId: 'app',
      head: `<script id="${id}" type="application/json">${data}</script>`,
    });
  },
  surfaces: [
    { ...comment, surface: 'comment', url: ours, parent: said(OUR_VIDEO, OUR_VIDEO.caption) },
    { ...comment, surface: 'reply', url: ours, parent: said(ANAS_COMMENT, ANAS_COMMENT.text) },
    { surface: 'caption', url: upload, engine: 'draft', kind: 'post', noPictures: true },
  ],
  decoys: [
    { name: 'search', url: `${host}/`, selector: '[data-e2e="search-user-input"]' },
    { name: 'message', url: `${host}/messages`, selector: '[data-e2e="message-input-area"] [contenteditable="true"]' },
    { name: 'live chat', url: `${host}/@${SELF.handle}/live`, selector: '[contenteditable="plaintext-only"]' },
  ],
};
