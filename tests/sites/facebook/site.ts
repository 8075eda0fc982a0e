/** The practice Facebook: markup of facts/dom.md §4 (pages saved 2022 to 2025), Lexical 0.52 in React 18. */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { ANAS_COMMENT, FIRST_POST, IVOS_COMMENT, OUR_POST, postPath, SELF } from './data.ts';
import { lists } from './lists.ts';

const feed = 'https://www.facebook.com/';
const permalink = `https://www.facebook.com${postPath(OUR_POST)}`;
const said = ({ by, text }: { by: { name: string }; text: string }) => ({ author: by.name, handle: null, text });
const comment = { surface: 'comment', engine: 'lexical', kind: 'reply', enterSends: true } as const;
const reply = { ...comment, surface: 'reply' } as const;

/** What Facebook writes into its pages about who is looking, as its scripts read it. */
const IDENTITY = JSON.stringify({
  require: [
    ['ScheduledServerJS', 'handle', null, [{ __bbox: { actorID: SELF.id, hasteSupport: true } }]],
    [
      'CurrentUserInitialData',
      [],
      { ACCOUNT_ID: SELF.id, USER_ID: SELF.id, NAME: SELF.name, SHORT_NAME: 'Tallship' },
      270,
    ],
  ],
});

export const facebook: PracticeSite = {
  lists,
  network: 'facebook',
  hosts: ['www.facebook.com'],
  self: SELF.name,
  entry: 'facebook/main.tsx',
  html: (path, script) =>
    path.includes('.')
      ? undefined
      : shell({
          title: 'Facebook',
          script,
          rootId: 'mount_0_0',
          head: `<script type="application/json" data-content-len="${IDENTITY.length}" data-sjs>${IDENTITY}</script>`,
        }),
  surfaces: [
    { surface: 'post', url: feed, engine: 'lexical', kind: 'post' },
    { ...comment, url: feed, parent: said(FIRST_POST) },
    { ...reply, url: feed, parent: said(IVOS_COMMENT) },
    { ...comment, url: permalink, parent: said(OUR_POST) },
    // Somebody else's reply stands between the comment and the box.
    { ...reply, url: permalink, parent: said(ANAS_COMMENT) },
  ],
  decoys: [
    { name: 'search', url: feed, selector: 'input[type="search"]' },
    { name: 'Messenger chat', url: feed, selector: '[aria-label="Message"][data-lexical-editor="true"]' },
  ],
};
