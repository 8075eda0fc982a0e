/** @jsxImportSource react */
/** The practice Mastodon: compose form beside the columns, and the way to each composer. */
import './page.css';
import type { ReactNode } from 'react';
import { click, until } from '../shared/dom.ts';
import { startPractice } from '../shared/practice.ts';
import { mountApp, usePath, useStore } from '../shared/react.tsx';
import { here, navigate } from '../shared/router.ts';
import { ComposeForm, RedesignComposer } from './compose.tsx';
import { OUR_TIN, QUESTION, SELF, statusPath } from './data.ts';
import { Icon } from './pieces.tsx';
import { Column } from './screens.tsx';
import { alert, compose } from './state.ts';

/** Where the redesign is shown; elsewhere the form stands beside the columns. */
const REDESIGN = '/redesign';

const NAV = [
  { path: '/home', label: 'Home', icon: 'home' },
  { path: '/notifications', label: 'Notifications', icon: 'bell' },
  { path: '/bookmarks', label: 'Bookmarks', icon: 'bookmark' },
  { path: `/@${SELF.acct}`, label: 'Profile', icon: 'person' },
] as const;

function App(): ReactNode {
  const path = usePath();
  return (
    <div className="ui" tabIndex={-1}>
      <div className="columns-area__panels">
        <div className="columns-area__panels__pane columns-area__panels__pane--compositional">
          <div className="columns-area__panels__pane__inner">
            <div className="compose-panel">
              <form className="search">
                <input className="search__input" type="text" placeholder="Search or paste URL" aria-label="Search" />
                <div className="search__icon">
                  <Icon name="search" size={18} />
                </div>
              </form>
              {path === REDESIGN ? <RedesignComposer /> : <ComposeForm />}
            </div>
          </div>
        </div>
        <div className="columns-area__panels__main">
          <div className="columns-area columns-area--mobile">
            <Column path={path} />
          </div>
        </div>
        <div className="columns-area__panels__pane columns-area__panels__pane--navigational">
          <nav className="navigation-panel">
            {NAV.map(({ path: to, label, icon }) => (
              <a key={to} className={`column-link column-link--transparent${to === path ? ' active' : ''}`} href={to}>
                <Icon name={icon} /> <span>{label}</span>
              </a>
            ))}
          </nav>
        </div>
      </div>
      <Alerts />
    </div>
  );
}

function Alerts(): ReactNode {
  const shown = useStore(alert);
  return (
    <div className="notification-list">
      {shown && (
        <div className="notification-bar notification-bar--active from-side">
          {shown.title && <span className="notification-bar-title">{shown.title}</span>}
          <span className="notification-bar-message">{shown.message}</span>
          {shown.action && (
            <button type="button" className="notification-bar-action">
              {shown.action}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

const WARN = '.compose-form__buttons [aria-controls="cw-spoiler-input"]';

/** Leaves an answer or a warning that was begun, and empties the form, as its user would. */
async function clear(): Promise<void> {
  if (compose.get().replyTo) await click('.reply-indicator__cancel');
  if (compose.get().spoiler) await click(WARN);
  const area = document.querySelector<HTMLTextAreaElement>('.autosuggest-textarea__textarea');
  if (area && area.value !== '') {
    area.focus();
    area.select();
    document.execCommand('delete');
  }
  const deletes = document.querySelector<HTMLElement>('.compose-form__upload__delete');
  deletes?.click();
  await until(() => compose.get().text === '', 'an empty form');
}

async function write(element: HTMLInputElement, text: string): Promise<void> {
  element.focus();
  element.select();
  document.execCommand('insertText', false, text);
}

startPractice({
  compose: {
    async open() {
      await clear();
      if (here() === REDESIGN) await click('.compose-panel > button');
    },
    close: clear,
  },
  reply: {
    async open() {
      // The question has a page of its own, which its link leads to.
      if (here() === statusPath(QUESTION)) return click('.detailed-status__action-bar__button');
      if (here() !== statusPath(OUR_TIN)) navigate(statusPath(OUR_TIN));
      await click(`.status[data-id="${QUESTION.id}"] .status__action-bar__button`);
    },
    close: clear,
  },
  warning: {
    async open() {
      await clear();
      await click(WARN);
      const field = await until(() => document.querySelector<HTMLInputElement>('#cw-spoiler-input'), 'the warning');
      await write(field, 'Tea, strongly held opinions');
    },
    close: clear,
  },
});
mountApp('mastodon', <App />);
