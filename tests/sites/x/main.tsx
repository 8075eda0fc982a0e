/** @jsxImportSource react */
/** The practice X: its pages, its modal, and the way to each composer. */
import './x.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { click, pause, until } from '../shared/dom.ts';
import type { IconName } from '../shared/icons.ts';
import { startPractice } from '../shared/practice.ts';
import { Deep, mountApp, RecyclingList, usePath, useStore, useTrap } from '../shared/react.tsx';
import { back } from '../shared/router.ts';
import { Composer, posted, toast } from './composer.tsx';
import {
  type Account,
  ANSWERS,
  MENTIONS,
  NOTIFICATIONS,
  OUR_TIN,
  QUESTION,
  REPLIES,
  SELF,
  statusPath,
  TIMELINE,
  tweetById,
} from './data.ts';
import { DraftBox, ReadOnlyDraft } from './draft.tsx';
import { answering, COMPOSE, openPost } from './modal.ts';
import { Avatar, BOX, Icon } from './pieces.tsx';
import { TweetView } from './tweet.tsx';

function App(): ReactNode {
  const path = usePath();
  // Behind the modal stays the page that it was opened on.
  const behind = useRef('/home');
  if (path !== COMPOSE) behind.current = path;
  return (
    <div className={`${BOX} app`}>
      <Side />
      <main role="main" className={BOX}>
        <Deep n={3} className={BOX}>
          <div className={`${BOX} columns`}>
            <Page path={behind.current} />
            <Sidebar />
          </div>
        </Deep>
      </main>
      {behind.current !== '/messages' && <Drawer />}
      <div id="layers" className={BOX}>
        {path === COMPOSE && <Modal home={behind.current} />}
        <Toast />
      </div>
    </div>
  );
}

function Page({ path }: { path: string }): ReactNode {
  const [, , kind, id] = path.split('/');
  const tweet = kind === 'status' ? tweetById(id ?? '') : undefined;
  if (path === '/notifications' || path === '/notifications/mentions')
    return <Notifications all={path === '/notifications'} />;
  if (path === '/messages') return <Messages />;
  if (kind === 'article') return <Article />;
  if (tweet) return <Status key={tweet.id} id={tweet.id} />;
  return <Home />;
}

function Column({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className={`${BOX} primary`} data-testid="primaryColumn">
      <div className="title">
        <h2 dir="ltr" role="heading">
          <span>{title}</span>
        </h2>
      </div>
      {children}
    </div>
  );
}

const CELL = { 'data-testid': 'cellInnerDiv' };

function Home(): ReactNode {
  return (
    <Column title="For you">
      <Composer surfaces={['home']} />
      <section role="region" aria-label="Timeline: Your Home Timeline">
        <RecyclingList items={TIMELINE} window={14} estimate={180} cell={CELL}>
          {(tweet) => <TweetView tweet={tweet} />}
        </RecyclingList>
      </section>
    </Column>
  );
}

function Status({ id }: { id: string }): ReactNode {
  const tweet = tweetById(id) ?? QUESTION;
  const own = useStore(posted);
  return (
    <Column title="Post">
      <section role="region" aria-label="Timeline: Conversation">
        {tweet.inReplyTo && (
          <div {...CELL}>
            <TweetView tweet={tweet.inReplyTo} joined />
          </div>
        )}
        <div {...CELL}>
          <TweetView tweet={tweet} focal />
          <div className={`${BOX} inline-reply`} data-testid="inline_reply_offscreen">
            <div dir="ltr" className="replying">
              Replying to{' '}
              <a href={`/${tweet.by.handle}`} role="link">
                @{tweet.by.handle}
              </a>
            </div>
            <Composer surfaces={['reply']} answers={tweet} />
          </div>
        </div>
        {[...own, ...ANSWERS]
          .filter(({ inReplyTo }) => inReplyTo === tweet)
          .map((answer) => (
            <div key={answer.id} {...CELL}>
              <TweetView tweet={answer} />
            </div>
          ))}
        {tweet === OUR_TIN &&
          REPLIES.map((one) =>
            'heading' in one ? (
              <div key={one.heading} {...CELL}>
                <h2 dir="ltr" role="heading">
                  <span>{one.heading}</span>
                </h2>
              </div>
            ) : (
              <div key={one.tweet.id} {...CELL}>
                <TweetView tweet={one.tweet} joined={one.joined ?? false} quiet={one.quiet ?? false} />
              </div>
            ),
          )}
      </section>
    </Column>
  );
}

/** X tells likes, follows and reposts apart by nothing but the icon's path. */
const KIND = {
  like: {
    path: 'M20.884 13.19c-1.351 2.48-4.001 5.12-8.379 7.67l-.503.3-.504-.3c-4.379-2.55-7.029-5.19-8.382-7.67-1.360-2.500-1.410-4.860-.514-6.670.887-1.790 2.647-2.910 4.601-3.010 1.651-.090 3.368.560 4.798 2.010 1.429-1.450 3.146-2.100 4.796-2.010 1.954.100 3.714 1.220 4.601 3.010.896 1.810.846 4.170-.514 6.670z',
    words: 'liked your post',
  },
  follow: {
    path: 'M17.863 13.44c1.477 1.580 2.366 3.800 2.632 6.460l.110 1.100H3.395l.110-1.100c.266-2.660 1.155-4.880 2.632-6.460C7.627 11.850 9.648 11 12 11s4.373.850 5.863 2.440zM12 2C9.791 2 8 3.790 8 6s1.791 4 4 4 4-1.790 4-4-1.791-4-4-4z',
    words: 'followed you',
  },
  repost: {
    path: 'M4.75 3.79l4.603 4.300-1.706 1.820L6 8.380v7.370c0 .970.784 1.750 1.750 1.750H13V20H7.750c-2.347 0-4.250-1.900-4.250-4.250V8.380L1.853 9.910.147 8.090l4.603-4.300zm11.500 2.710H11V4h5.250c2.347 0 4.250 1.900 4.250 4.250v7.370l1.647-1.530 1.706 1.820-4.603 4.300-4.603-4.300 1.706-1.820L18 15.620V8.250c0-.970-.784-1.750-1.750-1.750z',
    words: 'reposted your post',
  },
} as const;

function Notifications({ all }: { all: boolean }): ReactNode {
  return (
    <Column title="Notifications">
      <nav aria-live="polite" role="navigation" className="tabs">
        <a role="tab" href="/notifications" aria-selected={all}>
          All
        </a>
        <a role="tab" href="/notifications/mentions" aria-selected={!all}>
          Mentions
        </a>
      </nav>
      <section role="region">
        <div aria-label="Timeline: Notifications">
          <RecyclingList
            items={all ? NOTIFICATIONS : [...NOTIFICATIONS.filter(isTweet), ...MENTIONS.map(asTweet)]}
            window={14}
            estimate={150}
            cell={CELL}
          >
            {(one) => (one.kind === 'tweet' ? <TweetView tweet={one.tweet} /> : <Told one={one} />)}
          </RecyclingList>
        </div>
      </section>
    </Column>
  );
}

type Notification = (typeof NOTIFICATIONS)[number];
const isTweet = (one: Notification): boolean => one.kind === 'tweet';
const asTweet = (tweet: (typeof MENTIONS)[number]): Notification => ({ kind: 'tweet', tweet });

/** Likes, follows and reposts. */
function Told({ one }: { one: Exclude<Notification, { kind: 'tweet' }> }): ReactNode {
  return (
    <article role="article" tabIndex={0} data-testid="notification" className={`${BOX} tweet notification ${one.kind}`}>
      <div className={BOX}>
        <Icon path={KIND[one.kind].path} />
      </div>
      <div className={BOX}>
        <ul className="faces">
          {one.by.map((who) => (
            <li key={who.handle}>
              <Avatar of={who} />
            </li>
          ))}
        </ul>
        <div dir="ltr">
          <NamesOf accounts={one.by} /> {KIND[one.kind].words}
        </div>
        {one.about && (
          <div dir="auto" data-testid="tweetText" lang="en" className="about">
            {one.about.text}
          </div>
        )}
      </div>
    </article>
  );
}

function NamesOf({ accounts }: { accounts: readonly Account[] }): ReactNode {
  const [first, ...others] = accounts;
  if (!first) return null;
  return (
    <>
      <a href={`/${first.handle}`} role="link">
        <span className="name">{first.name}</span>
      </a>
      {others.length > 0 && ` and ${others.length} other${others.length > 1 ? 's' : ''}`}
    </>
  );
}

/** A private conversation: Parley has no business here. */
function Messages(): ReactNode {
  return (
    <Column title={QUESTION.by.name}>
      <div className="talk" data-testid="DmActivityContainer">
        <div data-testid="messageEntry" className="bubble">
          <span>Thank you for the sample! It came in two days.</span>
        </div>
        <div data-testid="messageEntry" className="bubble mine">
          <span>Glad it arrived. Tell us how you like it.</span>
        </div>
      </div>
      <aside role="complementary" aria-label="Start a new message" className="talk-foot" data-testid="dmComposer">
        <div className="field">
          <DraftBox testId="dmComposerTextInput" label="Text" placeholder="Start a new message" />
        </div>
        <button type="button" role="button" aria-label="Send" data-testid="dmComposerSendButton" className="tool">
          <Icon name="send" />
        </button>
      </aside>
    </Column>
  );
}

/** The small conversation window at the corner of every page, also a Draft.js editor. */
function Drawer(): ReactNode {
  return (
    <div className={`${BOX} drawer`} data-testid="DMDrawer">
      <div className="drawer-head" data-testid="DMDrawerHeader">
        <h2>
          <span>{QUESTION.by.name}</span>
        </h2>
      </div>
      <div className="field">
        <DraftBox testId="dmComposerTextInput" label="Text" placeholder="Start a new message" />
      </div>
    </div>
  );
}

function Article(): ReactNode {
  return (
    <Column title="Article">
      <div className="article" data-testid="twitterArticleReadView">
        <h1 data-testid="twitter-article-title">A harbour in eleven ropes</h1>
        <div data-testid="twitterArticleRichTextView">
          <div data-testid="longformRichTextComponent">
            <ReadOnlyDraft
              text={
                'Every rope on the quay has a name that nobody wrote down.\nThe youngest is called Doctor, because it was bought on the day the doctor moved in. #harbour\nThe oldest has no name at all, and is coiled first.'
              }
            />
          </div>
        </div>
      </div>
    </Column>
  );
}

function Modal({ home }: { home: string }): ReactNode {
  const tweet = useStore(answering);
  const ref = useTrap<HTMLDivElement>();
  const close = (): void => back(home);
  return (
    <Deep n={4} className={BOX}>
      <div className="mask" data-testid="mask" />
      <div className="modal-place">
        <div ref={ref} role="dialog" aria-modal="true" aria-labelledby="modal-header" tabIndex={-1} className="modal">
          <Deep n={3} className={BOX}>
            <div className="modal-head">
              <button
                type="button"
                role="button"
                aria-label="Close"
                data-testid="app-bar-close"
                className="tool"
                onClick={close}
              >
                <Icon name="close" />
              </button>
              <h2 id="modal-header" hidden>
                {tweet ? 'Reply' : 'Compose new post'}
              </h2>
            </div>
            <div className="modal-body">
              {tweet && (
                <>
                  <TweetView tweet={tweet} bare />
                  <div dir="ltr" className="replying">
                    Replying to{' '}
                    <a href={`/${tweet.by.handle}`} role="link">
                      @{tweet.by.handle}
                    </a>
                  </div>
                </>
              )}
              <Composer
                inModal
                answers={tweet ?? undefined}
                surfaces={tweet ? ['modal-reply'] : ['modal', 'thread']}
                sent={close}
              />
            </div>
          </Deep>
        </div>
      </div>
    </Deep>
  );
}

function Toast(): ReactNode {
  const shown = useStore(toast);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => toast.set(null), 4000);
    return () => clearTimeout(timer);
  }, [shown]);
  if (!shown) return null;
  return (
    <div role="alert" aria-live="assertive" className="toast" data-testid="toast">
      <div dir="ltr">
        <span>{shown.text}</span>
      </div>
      {shown.link && (
        <a href={shown.link} role="link" dir="ltr">
          <span>View</span>
        </a>
      )}
    </div>
  );
}

const NAV: readonly { id: string; label: string; path: string; icon: IconName }[] = [
  { id: 'AppTabBar_Home_Link', label: 'Home', path: '/home', icon: 'home' },
  { id: 'AppTabBar_Explore_Link', label: 'Explore', path: '/explore', icon: 'search' },
  { id: 'AppTabBar_Notifications_Link', label: 'Notifications', path: '/notifications', icon: 'bell' },
  { id: 'AppTabBar_DirectMessage_Link', label: 'Messages', path: '/messages', icon: 'mail' },
  { id: 'bookmarks', label: 'Bookmarks', path: '/i/bookmarks', icon: 'bookmark' },
  { id: 'AppTabBar_Profile_Link', label: 'Profile', path: `/${SELF.handle}`, icon: 'person' },
];

function Side(): ReactNode {
  return (
    <header role="banner" className={`${BOX} side`}>
      <div className="side-in">
        <div className="mark" aria-hidden="true">
          <Icon name="close" />
        </div>
        <nav aria-label="Primary" role="navigation">
          {NAV.map(({ id, label, path, icon }) => (
            <a key={id} href={path} role="link" aria-label={label} data-testid={id}>
              <div>
                <Icon name={icon} />
                <div dir="ltr">
                  <span>{label}</span>
                </div>
              </div>
            </a>
          ))}
        </nav>
        <a
          href={COMPOSE}
          role="link"
          aria-label="Post"
          className="new"
          data-testid="SideNav_NewTweet_Button"
          onClick={(event) => {
            event.preventDefault();
            openPost();
          }}
        >
          <div dir="ltr">
            <span>Post</span>
          </div>
        </a>
        <button
          type="button"
          role="button"
          aria-label="Account menu"
          className="me"
          data-testid="SideNav_AccountSwitcher_Button"
        >
          <Avatar of={SELF} link={false} />
          <div className="me-text">
            <div dir="ltr" className="name">
              <span>{SELF.name}</span>
            </div>
            <div dir="ltr" className="handle">
              <span>@{SELF.handle}</span>
            </div>
          </div>
        </button>
      </div>
    </header>
  );
}

function Sidebar(): ReactNode {
  return (
    <div className={`${BOX} sidebar`} data-testid="sidebarColumn">
      <form role="search" aria-label="Search" className="search">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Search query"
          aria-expanded="false"
          aria-controls="typeaheadDropdown-1"
          autoComplete="off"
          placeholder="Search"
          data-testid="SearchBox_Search_Input"
        />
      </form>
      <aside role="complementary" aria-label="What’s happening" className="card">
        <h2>What’s happening</h2>
        {['Lighthouse week', 'Slow breakfasts', 'Repair cafés'].map((trend) => (
          <div key={trend} data-testid="trend" className="trend">
            <span>Trending</span>
            <strong>{trend}</strong>
          </div>
        ))}
      </aside>
    </div>
  );
}

const inline = { open: () => undefined, close: () => click('[data-testid="AppTabBar_Notifications_Link"]') };
const close = (): Promise<void> => click('[data-testid="app-bar-close"]');

startPractice({
  home: inline,
  reply: inline,
  modal: { open: () => click('[data-testid="SideNav_NewTweet_Button"]'), close },
  thread: {
    /** A first part with words in it, then a second one, as the network asks for. */
    async open() {
      await window.practice.open('modal');
      // Pasted, a task later: Draft.js takes the selection over late, and `execCommand` in an empty one breaks it.
      await pause(50);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Three things we learned this week.');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      window.practice.editor('modal').dispatchEvent(paste);
      await click('[role="dialog"] [data-testid="addButton"]:enabled');
    },
    close,
  },
  'modal-reply': {
    async open() {
      const link = `article a[href="${statusPath(QUESTION)}"]`;
      const tweet = await until(() => document.querySelector(link)?.closest('article'), 'the question');
      tweet.querySelector<HTMLElement>('[data-testid="reply"]')?.click();
    },
    close,
  },
});
mountApp('react-root', <App />);
