/** The practice Elk: markup of its source (lib/networks/mastodon/elk.ts), its composers open in the page, TipTap inside. */
import { QUESTION } from '../mastodon/data.ts';
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';

const HOST = 'https://elk.example';
/** The server that the practice account lives on. */
export const SERVER = 'mastodon.example';
export const questionPath = `/${SERVER}/@${QUESTION.by.acct}/${QUESTION.id}`;

export const elk: PracticeSite = {
  network: 'mastodon',
  hosts: ['elk.example'],
  self: 'tallship_tea@mastodon.example',
  entry: 'elk/main.tsx',
  html: (path, script) =>
    /\.(js|css|map|ico|png|svg)$/.test(path) ? undefined : shell({ title: 'Elk', script, rootId: '__nuxt' }),
  surfaces: [
    { surface: 'elk-post', url: `${HOST}/home`, engine: 'prosemirror', kind: 'post' },
    {
      surface: 'elk-reply',
      url: `${HOST}${questionPath}`,
      engine: 'prosemirror',
      kind: 'reply',
      parent: { author: QUESTION.by.name, handle: `${QUESTION.by.acct}@${SERVER}`, text: QUESTION.text },
    },
  ],
  decoys: [{ name: 'search', url: `${HOST}/home`, selector: '[role="search"] input' }],
  lists: [],
};
