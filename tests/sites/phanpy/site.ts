/** The practice Phanpy: markup of its source (lib/networks/mastodon/phanpy.ts), its composer a sheet over the timeline. */
import { QUESTION } from '../mastodon/data.ts';
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';

const url = 'https://phanpy.example/';

export const phanpy: PracticeSite = {
  network: 'mastodon',
  hosts: ['phanpy.example'],
  self: 'tallship_tea@mastodon.example',
  entry: 'phanpy/main.tsx',
  html: (path, script) =>
    /\.(js|css|map|ico|png|svg)$/.test(path)
      ? undefined
      : shell({
          title: 'Phanpy',
          script,
          rootId: 'app',
          head: '<meta name="theme-color" data-theme-setting="auto" content="#fff" media="(prefers-color-scheme: light)">',
          body: '<div id="modal-container"></div>',
        }),
  surfaces: [
    { surface: 'phanpy-post', url, engine: 'textarea', kind: 'post' },
    {
      surface: 'phanpy-reply',
      url,
      engine: 'textarea',
      kind: 'reply',
      parent: { author: QUESTION.by.name, handle: QUESTION.by.acct, text: QUESTION.text },
    },
  ],
  decoys: [{ name: 'search', url, selector: '.search-form input' }],
  lists: [],
};
