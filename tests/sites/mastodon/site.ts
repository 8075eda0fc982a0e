/**
 * The practice Mastodon: markup of facts/dom.md §8 and §16 (main, 2026-08), a React-controlled textarea.
 * Two instances: a vanilla one, which says nothing of its limit in its initial state (the web app asks the API), so that
 * 500 holds; and one with 5,000 characters that says so in `max_toot_chars`, as glitch-soc and other forks do.
 */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';
import { OUR_TIN, QUESTION, SELF, statusPath } from './data.ts';
import { lists } from './lists.ts';

const LIMITS: Readonly<Record<string, number>> = { 'long.example': 5000 };

const home = 'https://mastodon.example/home';
const parent = { author: QUESTION.by.name, handle: QUESTION.by.acct, text: QUESTION.text };

/** `script#initial-state`, as the server writes it for somebody who is signed in (access token left out). */
function initialState(host: string): string {
  const limit = LIMITS[host];
  const me = {
    id: SELF.id,
    username: SELF.acct,
    acct: SELF.acct,
    display_name: SELF.name,
    locked: false,
    bot: false,
    url: `https://${host}/@${SELF.acct}`,
    note: '<p>Small blends, slow boats.</p>',
    fields: [],
    emojis: [],
  };
  return JSON.stringify({
    meta: {
      streaming_api_base_url: `wss://${host}`,
      locale: 'en',
      domain: host,
      title: 'Mastodon',
      admin: '109300',
      version: limit ? '4.5.0-nightly.2026-08-07+glitch' : '4.5.0-nightly.2026-08-21',
      me: SELF.id,
      boost_modal: false,
      auto_play_gif: false,
      use_blurhash: true,
    },
    compose: { me: SELF.id, default_privacy: 'public', default_sensitive: false, default_language: 'en', text: '' },
    accounts: { [SELF.id]: me },
    media_attachments: { accept_content_types: ['.jpg', '.png', 'image/jpeg', 'image/png'] },
    settings: { known_fediverse: true },
    languages: [['en', 'English', 'English']],
    ...(limit ? { max_toot_chars: limit } : {}),
  }).replaceAll('<', '\\u003c');
}

export const mastodon: PracticeSite = {
  lists,
  network: 'mastodon',
  hosts: ['mastodon.example', ...Object.keys(LIMITS)],
  self: SELF.acct,
  entry: 'mastodon/main.tsx',
  html: (path, script, host) =>
    /\.(js|css|map|ico|png|svg)$/.test(path)
      ? undefined
      : shell({
          title: 'Home - Mastodon',
          script,
          rootId: 'mastodon',
          head: `<script id="initial-state" type="application/json">${initialState(host)}</script>`,
        }),
  surfaces: [
    { surface: 'compose', url: home, engine: 'textarea', kind: 'post' },
    {
      surface: 'reply',
      url: `https://mastodon.example${statusPath(OUR_TIN)}`,
      engine: 'textarea',
      kind: 'reply',
      parent,
    },
    { surface: 'warning', url: home, engine: 'textarea', kind: 'post' },
    { surface: 'compose', url: 'https://mastodon.example/redesign', engine: 'textarea', kind: 'post' },
  ],
  decoys: [
    { name: 'search', url: home, selector: '.search__input' },
    { name: 'size of the box', url: home, selector: 'textarea[aria-hidden="true"]' },
    {
      name: 'private note on an account',
      url: 'https://mastodon.example/@ana_rivas',
      selector: '.account__header__account-note__content',
    },
  ],
};
