/** @jsxImportSource react */
/** The practice LinkedIn: which front-end an address has, what lies around it, and the way to each composer. */
import 'quill/dist/quill.core.css';
import './page.css';
import type { ReactNode } from 'react';
import { until } from '../shared/dom.ts';
import { startPractice } from '../shared/practice.ts';
import { mountApp, usePath } from '../shared/react.tsx';
import { here, navigate } from '../shared/router.ts';
import { OUR_POST, type Post, permalink, postAt, QUESTION, READING_CORNER, SELF } from './data.ts';
import { Elsewhere, Notifications, Permalink } from './ember.tsx';
import { Icon, Picture, Toast } from './pieces.tsx';
import { commentUrn, Feed } from './sdui.tsx';
import { InteropOutlet } from './share-ember.tsx';
import { ShareDialog } from './share-sdui.tsx';
import { shareBox, sharing } from './state.ts';

function App(): ReactNode {
  const path = usePath();
  const sdui = path === '/feed/';
  const post = postAt(path);
  return (
    <div className={sdui ? 'sdui' : 'ember'}>
      <Nav />
      {sdui ? (
        <Feed />
      ) : post ? (
        <Permalink key={path} post={post} />
      ) : path === '/notifications/' ? (
        <Notifications />
      ) : (
        <Elsewhere />
      )}
      {sdui && (
        <>
          <InteropOutlet />
          <ShareDialog />
          <iframe data-testid="interop-iframe" src="/preload/" title="" tabIndex={-1} aria-hidden="true" />
        </>
      )}
      <Messaging />
      <Toast />
    </div>
  );
}

function Nav(): ReactNode {
  return (
    <header id="global-nav" className="global-nav">
      <div className="global-nav__content row">
        <a href="/feed/" className="logo" aria-label="Home">
          <Icon name="people" />
        </a>
        <div id="global-nav-search" className="search-global-typeahead" role="search">
          <input
            className="search-global-typeahead__input"
            type="text"
            role="combobox"
            aria-expanded="false"
            aria-label="Search"
            placeholder="Search"
          />
        </div>
        <nav aria-label="Primary" className="row">
          <a href="/feed/">
            <Icon name="home" />
            <span className="t-12">Home</span>
          </a>
          <a href="/notifications/">
            <Icon name="bell" />
            <span className="t-12">Notifications</span>
          </a>
          <button type="button" className="global-nav__primary-link-me-menu-trigger">
            <img className="global-nav__me-photo" src={SELF.picture} alt={SELF.name} width={24} height={24} />
            <span className="t-12">Me</span>
          </button>
        </nav>
      </div>
    </header>
  );
}

/** The message window at the foot of every page: private, so no place for a coach. */
function Messaging(): ReactNode {
  return (
    <aside id="msg-overlay" className="msg-overlay-container" aria-label="Messaging">
      <div className="msg-overlay-conversation-bubble card">
        <div className="row">
          <Picture actor={OUR_POST.comments[0]?.by ?? SELF} size={28} />
          <h2>Messaging</h2>
        </div>
        <form className="msg-form msg-form--thread-footer-feature">
          <div className="msg-form__msg-content-container">
            <div
              className="msg-form__contenteditable"
              role="textbox"
              aria-multiline="true"
              aria-label="Write a message…"
              data-placeholder="Write a message…"
              contentEditable
              suppressContentEditableWarning
            >
              <p>
                <br />
              </p>
            </div>
          </div>
        </form>
      </div>
    </aside>
  );
}

/** The shadow root of the older dialogs. */
const outlet = (): ShadowRoot | null | undefined => document.querySelector('#interop-outlet')?.shadowRoot;

/** Clicks the first element that `look` finds. */
async function press(look: () => HTMLElement | null | undefined, what: string): Promise<void> {
  (await until(look, what)).click();
}

const go = (path: string): void => {
  if (here() !== path) navigate(path);
};

/** The feed's element of a post, told by the key of its comments. */
const item = (post: Post): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[role="listitem"]')].find((element) =>
    element.querySelector('[data-testid="expandable-text-box"]')?.textContent?.startsWith(post.text.slice(0, 20)),
  );

const commentAction = (post: Post): HTMLElement | null | undefined =>
  item(post)?.querySelector<HTMLElement>('button:has(svg#comment-small)');

async function showComments(post: Post): Promise<void> {
  go('/feed/');
  const action = await until(() => commentAction(post), 'the Comment action');
  if (action.ariaExpanded !== 'true') action.click();
}

const answerBox = (): HTMLElement | null =>
  document.querySelector('[data-testid$="-commentList"] [componentkey^="commentBox-"]');
const emberAnswerBox = (): HTMLElement | null => document.querySelector('article .comments-comment-box--cr');

function share(kind: 'ember' | 'sdui', scope: () => ParentNode | null | undefined) {
  return {
    async open() {
      go('/feed/');
      shareBox.set(kind);
      await press(() => document.querySelector<HTMLElement>('[aria-label="Start a post"]'), 'the trigger');
    },
    async close() {
      if (!sharing.get()) return;
      await press(() => scope()?.querySelector<HTMLElement>('[aria-label="Dismiss"]'), 'Dismiss');
      await until(() => !sharing.get() || scope()?.querySelector('[role="alertdialog"]'), 'the question');
      scope()?.querySelector<HTMLElement>('[role="alertdialog"] button')?.click();
      await until(() => !sharing.get(), 'the share box to close');
    },
  };
}

startPractice({
  'share-ember': share('ember', outlet),
  'share-sdui': share('sdui', () => document.querySelector('dialog[open]')),
  'comment-sdui': {
    open: () => showComments(READING_CORNER),
    close: () => {
      const action = commentAction(READING_CORNER);
      if (action?.ariaExpanded === 'true') action.click();
    },
  },
  'reply-sdui': {
    async open() {
      await showComments(OUR_POST);
      if (answerBox()) return;
      const id = `replaceableComment_${commentUrn(OUR_POST, QUESTION)}`;
      await press(() => document.getElementById(id)?.querySelector<HTMLElement>('[aria-label="Reply"]'), 'Reply');
    },
    close: () => {
      const id = `replaceableComment_${commentUrn(OUR_POST, QUESTION)}`;
      if (answerBox()) document.getElementById(id)?.querySelector<HTMLElement>('[aria-label="Reply"]')?.click();
    },
  },
  'comment-ember': {
    open: () => go(permalink(READING_CORNER)),
    // A comment box of the older front-end is always there; leaving the page is what empties it.
    close: () => go('/feed/'),
  },
  'reply-ember': {
    async open() {
      go(permalink(OUR_POST));
      if (emberAnswerBox()) return;
      await press(() => emberReply(), 'Reply');
    },
    close: () => {
      if (emberAnswerBox()) emberReply()?.click();
    },
  },
});

const emberReply = (): HTMLElement | null =>
  document.querySelector(`article[data-id*="${QUESTION.id}"] [class*="social-bar__reply-action-button"]`);

mountApp('root', <App />);
