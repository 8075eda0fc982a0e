/** The practice Facebook: markup of facts/dom.md §4 (pages saved 2022 to 2025), Lexical 0.52 in React 18. */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import {
  type Account,
  ANAS_COMMENT,
  AS_PERSON,
  DRAFT_POST,
  FIRST_POST,
  IVOS_COMMENT,
  OUR_POST,
  postPath,
  ROSA,
  SELF,
} from './data.ts';
import { lists } from './lists.ts';

const feed = 'https://www.facebook.com/';
const permalink = `https://www.facebook.com${postPath(OUR_POST)}`;
const said = ({ by, text }: { by: { name: string }; text: string }) => ({ author: by.name, handle: null, text });
const comment = { surface: 'comment', engine: 'lexical', kind: 'reply', enterSends: true } as const;
const reply = { ...comment, surface: 'reply' } as const;

/** What Facebook writes into its pages about who acts, as its scripts read it; and data of others. */
function identity({ id, name }: Account): string {
  const texts = [
    {
      require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define: [currentUser(id, name), requests(id)] } }]]],
    },
    { data: { feedback: { owner: { __typename: 'User', id: FIRST_POST.by.id, name: FIRST_POST.by.name } } } },
  ].map((data) => JSON.stringify(data));
  return texts
    .map((text) => `<script type="application/json" data-content-len="${text.length}" data-sjs>${text}</script>`)
    .join('\n');
}
const currentUser = (id: string, name: string) => [
  'CurrentUserInitialData',
  [],
  { ACCOUNT_ID: ROSA.id, USER_ID: id, NAME: name, SHORT_NAME: name.split(' ')[0], IS_BUSINESS_PERSON_ACCOUNT: false },
  270,
];
const requests = (id: string) => [
  'RelayAPIConfigDefaults',
  [],
  { accessToken: '', actorID: id, customHeaders: { 'X-FB-Friendly-Name': 'x' }, enableNetworkLogger: false },
  926,
];

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
          head: identity(path === AS_PERSON ? ROSA : SELF),
        }),
  surfaces: [
    { surface: 'post', url: feed, engine: 'lexical', kind: 'post' },
    { ...comment, url: feed, parent: said(FIRST_POST) },
    { ...reply, url: feed, parent: said(IVOS_COMMENT) },
    { ...comment, url: permalink, parent: said(OUR_POST) },
    // Somebody else's reply stands between the comment and the box.
    { ...reply, url: permalink, parent: said(ANAS_COMMENT) },
    {
      ...comment,
      url: `https://www.facebook.com${postPath(DRAFT_POST)}`,
      engine: 'draft',
      parent: said(DRAFT_POST),
    },
  ],
  decoys: [
    { name: 'search', url: feed, selector: 'input[type="search"]' },
    { name: 'Messenger chat', url: feed, selector: '[aria-label="Message"][data-lexical-editor="true"]' },
  ],
};
