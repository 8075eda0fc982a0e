/**
 * The practice Reddit: its two front-ends on their two hosts. The new one is custom elements with open shadow roots (facts/dom.md
 * §9; measured by public extensions in July to September 2026), Lexical 0.52 or, in a community whose visitor has chosen it, Markdown
 * in a textarea. The old one is server-made HTML with textareas (reddit-archive r2/templates).
 */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { ANAS_COMMENT, IVOS_COMMENT, OUR_POST, PLAIN_POST, type Post, postPath, SELF, THEIR_POST } from './data.ts';
import { lists } from './lists.ts';

const WWW = 'https://www.reddit.com';
const OLD = 'https://old.reddit.com';

const said = ({ by, text }: { by: { name: string }; text: string }) => ({ author: by.name, handle: by.name, text });
const posted = ({ by, title, text }: Post) => said({ by, text: `${title}\n\n${text}` });

const post = { engine: 'lexical', kind: 'post' } as const;
const answer = { engine: 'lexical', kind: 'reply' } as const;
const plain = { engine: 'textarea' } as const;

/** What old Reddit hands its own scripts, as text: nothing on these pages may run that isn't bundled. */
const CONFIG = JSON.stringify({ ajax_domain: 'old.reddit.com', logged: SELF.name, cur_site: 't5_2qq5e' });

export const reddit: PracticeSite = {
  lists,
  network: 'reddit',
  hosts: ['www.reddit.com', 'old.reddit.com'],
  self: SELF.name,
  entry: 'reddit/main.ts',
  html: (path, script, host) =>
    path.includes('.')
      ? undefined
      : shell({
          title: 'Reddit',
          script,
          rootId: 'page',
          ...(host === 'old.reddit.com'
            ? { head: `<script type="application/json" id="config">r.setup(${CONFIG})</script>` }
            : {}),
        }),
  surfaces: [
    { ...post, surface: 'post', url: `${WWW}/r/tea/submit/`, noPictures: true },
    { ...post, ...plain, surface: 'post', url: `${WWW}/r/plainwalking/submit/`, noPictures: true },
    { ...answer, surface: 'comment', url: WWW + postPath(OUR_POST), parent: posted(OUR_POST), noPictures: true },
    { ...answer, surface: 'reply', url: WWW + postPath(OUR_POST), parent: said(ANAS_COMMENT), noPictures: true },
    {
      ...answer,
      ...plain,
      surface: 'comment',
      url: WWW + postPath(PLAIN_POST),
      parent: posted(PLAIN_POST),
      noPictures: true,
    },
    {
      ...answer,
      ...plain,
      surface: 'reply',
      url: WWW + postPath(PLAIN_POST),
      parent: said(IVOS_COMMENT),
      noPictures: true,
    },
    { ...post, ...plain, surface: 'post-old', url: `${OLD}/r/tea/submit`, noPictures: true },
    {
      ...answer,
      ...plain,
      surface: 'comment-old',
      url: OLD + postPath(THEIR_POST),
      parent: posted(THEIR_POST),
      noPictures: true,
    },
    {
      ...answer,
      ...plain,
      surface: 'reply-old',
      url: OLD + postPath(OUR_POST),
      parent: said(ANAS_COMMENT),
      noPictures: true,
    },
  ],
  decoys: [
    { name: 'search', url: `${WWW}/`, selector: 'faceplate-search-input input' },
    { name: 'chat', url: `${WWW}/`, selector: 'rs-app textarea' },
    { name: 'report', url: WWW + postPath(OUR_POST), selector: 'report-flow textarea' },
    {
      name: 'field that opens the box for comments',
      url: WWW + postPath(OUR_POST),
      selector: 'comment-composer-host [data-testid="trigger-button"] textarea',
    },
    { name: 'old: own comment that is changed', url: `${OLD}${postPath(OUR_POST)}?edit`, selector: '.entry textarea' },
    { name: 'old: private message', url: `${OLD}/message/compose/`, selector: '#compose-message textarea' },
    { name: 'old: answer to a private message', url: `${OLD}/message/inbox/?answer`, selector: '.message textarea' },
  ],
};
