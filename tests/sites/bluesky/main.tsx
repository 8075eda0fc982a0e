/** @jsxImportSource react */
import { type ReactNode, useRef } from 'react';
import { click, until } from '../shared/dom.ts';
import { startPractice } from '../shared/practice.ts';
import { mountApp, usePath, useStore } from '../shared/react.tsx';
import { here, navigate } from '../shared/router.ts';
import { Composer } from './composer.tsx';
import { OUR_TIN, postPath, QUESTION, SELF } from './data.ts';
import './page.css';
import { Icon, type IconName } from './icons.tsx';
import { Screen } from './screens.tsx';
import { composer, openComposer, toast } from './state.ts';

const NAV: readonly { path: string; label: string; icon: IconName }[] = [
  { path: '/', label: 'Home', icon: 'home' },
  { path: '/search', label: 'Search', icon: 'search' },
  { path: '/notifications', label: 'Notifications', icon: 'bell' },
  { path: '/messages', label: 'Chat', icon: 'chat' },
  { path: `/profile/${SELF.handle}`, label: 'Profile', icon: 'person' },
];

function App(): ReactNode {
  const path = usePath();
  const visited = useRef<readonly string[]>([]);
  if (!visited.current.includes(path)) visited.current = [...visited.current, path];
  return (
    <div className="css-175oi2r app">
      <nav className="css-175oi2r" role="navigation">
        <a href={`/profile/${SELF.handle}`} className="css-175oi2r switcher" tabIndex={-1} aria-hidden="true">
          <img className="avatar" src={SELF.picture} alt="" />
        </a>
        {NAV.map(({ path: to, label, icon }) => (
          <a key={to} href={to} className={`css-175oi2r${to === path ? ' here' : ''}`} aria-label={label} role="link">
            <Icon name={icon} size={26} />
            <div dir="auto" className="css-146c3p1">
              {label}
            </div>
          </a>
        ))}
        <button
          type="button"
          className="css-g5y9jx primary"
          aria-label="Compose new post"
          onClick={() => openComposer()}
        >
          <Icon name="pen" size={16} />
          <div dir="auto" className="css-146c3p1">
            New Post
          </div>
        </button>
      </nav>
      <main className="css-175oi2r" role="main">
        {visited.current.map((screen) => (
          <div key={screen} className="css-175oi2r screen" style={{ display: screen === path ? 'flex' : 'none' }}>
            <Screen path={screen} />
          </div>
        ))}
      </main>
      <Composer />
      <Toast />
    </div>
  );
}

function Toast(): ReactNode {
  const text = useStore(toast);
  return text ? (
    <div className="css-175oi2r toast" role="alert">
      <div dir="auto" className="css-146c3p1">
        {text}
      </div>
    </div>
  ) : null;
}

/** What the real app keeps for itself; tokens left out. */
function storeSession(): void {
  const account = { did: SELF.did, handle: SELF.handle, service: 'https://bsky.social/' };
  const session = { accounts: [account], currentAccount: account };
  localStorage.setItem('BSKY_STORAGE', JSON.stringify({ colorMode: 'system', session }));
}

const inComposer = (selector: string): string => `[data-testid="composePostView"] ${selector}`;
const shown = (selector: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.offsetParent !== null);

async function openPost(): Promise<void> {
  if (here() !== '/') navigate('/');
  (await until(() => shown('main [aria-label="Compose new post"]'), 'the prompt')).click();
}

async function close(): Promise<void> {
  if (!composer.get()) return;
  await click(inComposer('[data-testid="composerDiscardButton"]'));
  await until(() => !composer.get() || document.querySelector('[data-testid="confirmBtn"]'), 'the question');
  document.querySelector<HTMLElement>('[data-testid="confirmBtn"]')?.click();
  await until(() => !composer.get(), 'the composer to close');
}

storeSession();
startPractice({
  post: { open: openPost, close },
  reply: {
    async open() {
      // The question has a page of its own, which its link leads to.
      if (here() !== postPath(QUESTION) && here() !== postPath(OUR_TIN)) navigate(postPath(OUR_TIN));
      const item = `[data-testid="postThreadItem-by-${QUESTION.by.handle}"]`;
      (await until(() => shown(`${item} [data-testid="replyBtn"]`), 'the answer button')).click();
    },
    close,
  },
  thread: {
    /** A first part with words in it, then a second one, as the network asks for. */
    async open() {
      await openPost();
      const editor = await until(() => document.querySelector<HTMLElement>(inComposer('.ProseMirror')), 'the editor');
      editor.focus();
      document.execCommand('insertText', false, 'Three things we learned this week.');
      await click(inComposer('[aria-label="Add another post to thread"]:not(:disabled)'));
    },
    close,
  },
});
mountApp('root', <App />);
