/** What YouTube lays over its pages: the panel at the bell, the menu behind the own picture, and toasts. */
import { commentPath, NOTIFICATIONS, SELF } from './data.ts';
import { definePlain, make, within } from './polymer.ts';

const holder = make('ytd-popup-container', { class: 'style-scope ytd-app' });
const toast = make('tp-yt-paper-toast#toast', { role: 'alert', hidden: true }, make('span#text'));

/** Stands at the end of the app from the beginning. */
export function popups(): HTMLElement {
  holder.append(make('yt-notification-action-renderer', {}, toast));
  return holder;
}

/** Says something at the foot of the page, as YouTube says everything: that it went well, and that it didn't. */
export function showToast(words: string): void {
  const [text] = toast.children;
  if (text) text.textContent = words;
  toast.hidden = false;
  setTimeout(() => {
    toast.hidden = true;
  }, 4000);
}

const n = within('ytd-notification-renderer');

const entries = (): HTMLElement[] =>
  NOTIFICATIONS.map(({ words, ago, at, by }) =>
    make(
      'ytd-notification-renderer',
      { class: 'style-scope yt-multi-page-menu-section-renderer', role: 'menuitem' },
      n(
        'a',
        {
          class: 'yt-simple-endpoint',
          href: at ? `${commentPath(at.video, at.comment)}&feature=notification` : '/watch?v=eastRidgeFg',
        },
        n('div#new', {}),
        n(
          'yt-img-shadow',
          { width: '48' },
          make('img', { alt: '', width: '48', height: '48', src: (by ?? SELF).picture }),
        ),
        n(
          'div',
          { class: 'text' },
          n('yt-formatted-string#message', { class: 'message', dir: 'auto' }, words),
          n('div', { class: 'metadata' }, n('yt-formatted-string', {}, ago)),
        ),
      ),
      n('div#menu', {}, make('button', { 'aria-label': 'Action menu' }, '⋮')),
    ),
  );

function dropdown(...children: readonly HTMLElement[]): HTMLElement {
  const menu = make(
    'tp-yt-iron-dropdown',
    { class: 'style-scope ytd-popup-container', 'vertical-align': 'auto' },
    make('div#contentWrapper', {}, make('ytd-multi-page-menu-renderer', { role: 'menu' }, ...children)),
  );
  holder.append(menu);
  return menu;
}

/** A panel that is made when it is first opened and stays in the page, hidden, when it is closed. */
function toggle(content: () => readonly HTMLElement[]): () => void {
  let menu: HTMLElement | undefined;
  return () => {
    const isClosed = menu === undefined || menu.ariaHidden === 'true';
    menu ??= dropdown(...content());
    menu.ariaHidden = isClosed ? null : 'true';
    menu.style.display = isClosed ? '' : 'none';
  };
}

export const toggleNotifications = toggle(() => [
  make('div#header', {}, make('yt-formatted-string', {}, 'Notifications')),
  make('div#sections', {}, make('yt-multi-page-menu-section-renderer', {}, make('div#items', {}, ...entries()))),
]);

const a = within('ytd-active-account-header-renderer');

export const toggleAccount = toggle(() => [
  make(
    'ytd-active-account-header-renderer',
    {},
    a('img#avatar', { src: SELF.picture, alt: '', width: '40' }),
    a('yt-formatted-string#account-name', {}, SELF.name),
    a('yt-formatted-string#channel-handle', {}, `@${SELF.handle}`),
  ),
]);

definePlain(
  'ytd-popup-container',
  'ytd-notification-renderer',
  'ytd-multi-page-menu-renderer',
  'yt-multi-page-menu-section-renderer',
  'ytd-active-account-header-renderer',
  'tp-yt-iron-dropdown',
  'tp-yt-paper-toast',
);
