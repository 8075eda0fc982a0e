/** youtube.com around its pages: masthead, guide, home, a channel's posts, live chat. Pages that were left stay, hidden. */
import { click } from '../shared/dom.ts';
import { here, onMove } from '../shared/router.ts';
import { CommentBox } from './commentbox.ts';
import { ANA, OUR_VIDEO, POSTS, postsPath, SELF, THEIR_VIDEO, VIDEOS, watchPath } from './data.ts';
import { definePlain, make } from './polymer.ts';
import { popups, toggleAccount, toggleNotifications } from './popups.ts';
import { type Watch, drivers as watchDrivers } from './watch.ts';

const masthead = (): HTMLElement =>
  make(
    'ytd-masthead#masthead',
    {},
    make(
      'div#container',
      {},
      make(
        'div#start',
        {},
        make('button#guide-button', { 'aria-label': 'Guide' }, '☰'),
        make('a#logo', { href: '/' }, 'YouTube'),
      ),
      make(
        'div#center',
        {},
        make(
          'yt-searchbox',
          { role: 'search' },
          make('input', { name: 'search_query', placeholder: 'Search', 'aria-label': 'Search', autocomplete: 'off' }),
        ),
      ),
      make(
        'div#end',
        {},
        make(
          'ytd-notification-topbar-button-renderer',
          {},
          make('button', { 'aria-label': 'Notifications', click: toggleNotifications }, '🔔'),
        ),
        make(
          'button#avatar-btn',
          { 'aria-label': 'Account menu', click: toggleAccount },
          make('img', { src: SELF.picture, alt: 'Avatar image', width: '32' }),
        ),
      ),
    ),
  );

const entry = (href: string, title: string): HTMLElement =>
  make('ytd-guide-entry-renderer', {}, make('a#endpoint', { href, title }, make('yt-formatted-string', {}, title)));

/** Not on the watch page: there it is drawn when it is opened first, or was drawn before. */
const guide = (): HTMLElement =>
  make(
    'ytd-guide-renderer',
    {},
    make('ytd-guide-section-renderer', {}, make('div#items', {}, entry('/', 'Home'), entry('/shorts', 'Shorts'))),
    make(
      'ytd-guide-section-renderer',
      {},
      make(
        'div#items',
        {},
        entry(`/@${ANA.handle}`, ANA.name),
        entry(`/@${THEIR_VIDEO.by.handle}`, THEIR_VIDEO.by.name),
        entry('/feed/channels', 'All subscriptions'),
      ),
    ),
    make(
      'ytd-guide-section-renderer',
      {},
      make(
        'ytd-guide-collapsible-section-entry-renderer',
        {},
        make('div#header-entry', {}, entry('/feed/you', 'You')),
        make(
          'div#section-items',
          {},
          entry(`/@${SELF.handle}`, 'Your channel'),
          entry('/feed/history', 'History'),
          entry(`https://studio.youtube.com/channel/${SELF.id}/videos`, 'Your videos'),
        ),
      ),
    ),
  );

const home = (): HTMLElement =>
  make(
    'ytd-browse',
    { 'page-subtype': 'home' },
    make(
      'div#contents',
      { class: 'grid' },
      ...VIDEOS.map((video) =>
        make(
          'ytd-rich-item-renderer',
          {},
          make('a#thumbnail', { href: watchPath(video) }, make('img', { src: video.picture, alt: '' })),
          make('h3', {}, make('a#video-title-link', { href: watchPath(video) }, video.title)),
          make('a', { href: `/@${video.by.handle}` }, video.by.name),
        ),
      ),
    ),
  );

let posted = 0;

/** A channel's posts, the newest first, and the box for another one above them. */
function posts(): HTMLElement {
  const list = make('div#contents');
  const post = ({ id, text, ago }: (typeof POSTS)[number]): HTMLElement =>
    make(
      'ytd-backstage-post-thread-renderer',
      {},
      make(
        'ytd-backstage-post-renderer#post',
        {},
        make('a#author-text', { href: `/@${SELF.handle}` }, make('span', {}, SELF.name)),
        make('yt-formatted-string#published-time-text', {}, make('a', { href: `/post/${id}` }, ago)),
        make('yt-formatted-string#content-text', {}, text),
      ),
    );
  list.append(...POSTS.map(post));
  const box = make('div#box');
  const dialog = make(
    'ytd-backstage-post-dialog-renderer#post-dialog',
    {},
    make('div#placeholder-area', { role: 'button', tabindex: '0', click: () => open() }, 'What’s on your mind?'),
    box,
  );
  const open = (): void =>
    CommentBox.open(box, {
      surface: 'post',
      prompt: 'What’s on your mind?',
      label: 'Post',
      rich: true,
      done: (sent) => {
        box.replaceChildren();
        if (sent === null) return;
        posted += 1;
        list.prepend(post({ id: `UgkxPostThatWasJustSent000000${posted}`, text: sent, ago: '0 seconds ago' }));
      },
    });
  return make(
    'ytd-browse',
    { 'page-subtype': 'channels' },
    make(
      'ytd-backstage-items',
      {},
      make(
        'ytd-item-section-renderer',
        {},
        make('div#header', {}, make('ytd-comments-header-renderer', {}, dialog)),
        list,
      ),
    ),
  );
}

/** The chat beside a live video, in a window of its own. */
const liveChat = (): HTMLElement =>
  make(
    'yt-live-chat-app',
    {},
    make(
      'yt-live-chat-renderer',
      {},
      make('yt-live-chat-text-message-renderer', {}, make('span#message', {}, 'Hello from the ferry')),
      make(
        'yt-live-chat-message-input-renderer',
        {},
        make(
          'yt-live-chat-text-input-field-renderer#input',
          {},
          make('div#input', { contenteditable: 'true', 'aria-label': 'Chat...', tabindex: '0' }),
        ),
        make('div#send-button', {}, make('button', { 'aria-label': 'Send' }, '➤')),
      ),
    ),
  );

/** Draws the page of an address when it is first gone to, and shows it alone from then on. */
export function startApp(root: HTMLElement): void {
  if (here() === '/live_chat') {
    root.append(liveChat());
    return;
  }
  const drawer = make('div#guide');
  const pages = make('ytd-page-manager#page-manager');
  root.append(make('ytd-app', {}, make('div#content', {}, masthead(), drawer, pages), popups()));
  const drawn = new Map<string, HTMLElement>();

  const show = (): void => {
    const path = here();
    const kind = path === '/watch' ? 'watch' : path === postsPath ? 'posts' : 'home';
    if (kind !== 'watch' && drawer.childElementCount === 0) drawer.append(guide());
    const page = drawn.get(kind) ?? (kind === 'watch' ? make('ytd-watch-flexy') : kind === 'posts' ? posts() : home());
    if (!drawn.has(kind)) pages.append(page);
    drawn.set(kind, page);
    for (const one of drawn.values()) one.hidden = one !== page;
    if (kind !== 'watch') return;
    const id = new URLSearchParams(location.search).get('v');
    (page as Watch).data = VIDEOS.find((video) => video.id === id) ?? OUR_VIDEO;
  };
  onMove(() => {
    show();
    document.dispatchEvent(new CustomEvent('yt-navigate-finish'));
  });
  show();
}

definePlain(
  'ytd-app',
  'ytd-masthead',
  'ytd-page-manager',
  'ytd-browse',
  'ytd-rich-item-renderer',
  'ytd-guide-renderer',
  'ytd-guide-section-renderer',
  'ytd-guide-collapsible-section-entry-renderer',
  'ytd-guide-entry-renderer',
  'ytd-notification-topbar-button-renderer',
  'ytd-backstage-items',
  'ytd-backstage-post-thread-renderer',
  'ytd-backstage-post-renderer',
  'ytd-backstage-post-dialog-renderer',
  'yt-searchbox',
  'yt-live-chat-app',
  'yt-live-chat-renderer',
  'yt-live-chat-text-message-renderer',
  'yt-live-chat-message-input-renderer',
  'yt-live-chat-text-input-field-renderer',
);

export const drivers = {
  ...watchDrivers,
  post: {
    open: () => click('#post-dialog #placeholder-area'),
    close: () => click('#post-dialog #cancel-button button'),
  },
};
