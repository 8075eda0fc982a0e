/** @jsxImportSource react */
/** The practice Facebook: feed, a post's own page, notifications, and the chat window at the corner. */
import './facebook.css';
import { type ReactNode, useState } from 'react';
import { click, until } from '../shared/dom.ts';
import type { IconName } from '../shared/icons.ts';
import { startPractice } from '../shared/practice.ts';
import { mountApp, usePath, useStore } from '../shared/react.tsx';
import { acting, switchTo } from './acting.ts';
import { ANSWERED } from './comments.tsx';
import {
  ANA,
  type Comment,
  FEED,
  NOTIFICATIONS,
  OUR_POST,
  type Post,
  postAt,
  postPath,
  profileLink,
  REVIEWS,
  REVIEWS_PATH,
  ROSA,
  SELF,
} from './data.ts';
import { onMind, PostDialog } from './dialog.tsx';
import { LexicalBox } from './lexical.tsx';
import { Avatar, BOX, Button, Icon, Picture } from './pieces.tsx';
import { PostView } from './post.tsx';

function App(): ReactNode {
  const path = usePath();
  const [writing, setWriting] = useState(false);
  const [own, setOwn] = useState<readonly Post[]>([]);
  const [told, setTold] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const self = useStore(acting);
  return (
    <div className={`${BOX} app`}>
      <Top tell={() => setTold(!told)} choose={() => setChoosing(!choosing)} />
      {told && <Panel />}
      {choosing && <Profiles close={() => setChoosing(false)} />}
      <div className="columns">
        <Left />
        <div role="main" className="main">
          <Page path={path} own={own} write={() => setWriting(true)} />
        </div>
        <div className="right" />
      </div>
      <Chat />
      {writing && (
        <PostDialog
          asks={path === profileLink(SELF)}
          close={() => setWriting(false)}
          posted={(text) =>
            setOwn((old) => [
              { id: `1221000000009${10 + old.length}`, by: self, age: '1m', text, comments: [] },
              ...old,
            ])
          }
        />
      )}
    </div>
  );
}

function Page({ path, own, write }: { path: string; own: readonly Post[]; write: () => void }): ReactNode {
  const post = postAt(path);
  if (path === '/notifications/' || path === '/notifications') return <Notifications />;
  if (post) return <PostView key={post.id} post={post} surface="comment" />;
  if (path === profileLink(SELF))
    return (
      <>
        <Create write={write} />
        <Timeline posts={[OUR_POST]} />
      </>
    );
  if (path === REVIEWS_PATH) return <Timeline posts={REVIEWS} />;
  return (
    <>
      <Create write={write} />
      <div role="feed">
        {[...own, ...FEED].map((one, index) => (
          <PostView key={one.id} post={one} place={index + 1} surface={one === FEED[0] ? 'comment' : undefined} />
        ))}
      </div>
    </>
  );
}

function Create({ write }: { write: () => void }): ReactNode {
  const self = useStore(acting);
  return (
    <div role="region" aria-label="Create a post" className="card create">
      <Avatar of={self} />
      <Button className="trigger" press={write}>
        <span>{onMind(self)}</span>
      </Button>
    </div>
  );
}

/** Our Page's own posts, or its reviews. */
function Timeline({ posts }: { posts: readonly Post[] }): ReactNode {
  return (
    <>
      <div className="card tabs-of">
        <h1>{SELF.name}</h1>
        <a href={profileLink(SELF)} role="tab">
          Posts
        </a>
        <a href={REVIEWS_PATH} role="tab">
          Reviews
        </a>
      </div>
      {posts.map((post, index) => (
        <PostView key={post.id} post={post} place={index + 1} surface={index === 0 ? 'comment' : undefined} />
      ))}
    </>
  );
}

/** Facebook writes ids in two ways: as they are, and wrapped up. */
const commentQuery = (comment?: Comment, to?: Comment): string =>
  !comment
    ? ''
    : to
      ? `comment_id=${to.id}&reply_comment_id=${encodeURIComponent(btoa(`comment:${OUR_POST.id}_${comment.id}`))}&`
      : `comment_id=${comment.id}&`;

/** Where an entry leads: the ids, and the kind of the notification, stand in its address. */
const notificationLink = ({ type, comment, to }: (typeof NOTIFICATIONS)[number], index: number): string =>
  `${postPath(OUR_POST)}?${commentQuery(comment, to)}notif_id=17320000000000${10 + index}&notif_t=${type}&ref=notif`;

/** The panel at the bell, in the markup of 2022 to 2024. */
function Panel(): ReactNode {
  return (
    <div role="dialog" aria-label="Notifications" className="card panel">
      <div role="grid">
        {NOTIFICATIONS.map((one, index) => (
          <div key={one.type} role="row">
            <div role="none">
              <div role="gridcell">
                <a href={notificationLink(one, index)} role="link" tabIndex={0}>
                  <div className={BOX}>
                    <span dir="auto">
                      <span>
                        {one.unread && <div className="unread">Unread</div>}
                        <strong>{one.by.name}</strong> {one.words}
                      </span>
                    </span>
                    <span dir="auto">
                      <span>{index + 2} hours ago</span>
                    </span>
                  </div>
                </a>
              </div>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function Notifications(): ReactNode {
  return (
    <div className="card notifications">
      <h1>Notifications</h1>
      <div role="list">
        {NOTIFICATIONS.map((one, index) => (
          <div key={one.type} role="listitem">
            <a href={notificationLink(one, index)} role="link" tabIndex={0}>
              <svg className="avatar" role="none" style={{ width: 56, height: 56 }}>
                <image href={one.by.picture} width={56} height={56} />
              </svg>
              <span dir="auto">
                {one.unread && <div className="unread">Unread</div>}
                <strong>{one.by.name}</strong> {one.words}
                <abbr aria-label={`${index + 2} hours ago`}>{index + 2}h</abbr>
              </span>
            </a>
          </div>
        ))}
      </div>
    </div>
  );
}

/** A private conversation in the same kind of editor: Parley has no business here. */
function Chat(): ReactNode {
  return (
    <div aria-label={`Chat with ${ANA.name}`} className="chat">
      <div className="chat-head">
        <Avatar of={ANA} size={32} />
        <h2>
          <span>{ANA.name}</span>
        </h2>
      </div>
      <div role="grid" className="chat-log">
        <div role="row">
          <span dir="auto">It came in two days, thank you!</span>
        </div>
      </div>
      <div className="chat-foot">
        <div className="box">
          <LexicalBox label="Message" placeholder="Aa" onEnter={() => undefined} />
        </div>
      </div>
    </div>
  );
}

/** The menu behind one's own picture. */
function Profiles({ close }: { close: () => void }): ReactNode {
  const self = useStore(acting);
  const other = self === SELF ? ROSA : SELF;
  return (
    <div role="dialog" aria-label="Your profile" className="card panel">
      <div role="list">
        <div role="listitem">
          <a href={profileLink(self)} role="link">
            <Picture of={self} /> <span>{self.name}</span>
          </a>
        </div>
        <div role="listitem">
          <Button
            label={`Switch to ${other.name}`}
            press={() => {
              void switchTo(other);
              close();
            }}
          >
            <Picture of={other} /> <span>{other.name}</span>
          </Button>
        </div>
      </div>
    </div>
  );
}

function Top({ tell, choose }: { tell: () => void; choose: () => void }): ReactNode {
  const self = useStore(acting);
  const tabs: readonly { label: string; path: string; icon: IconName }[] = [
    { label: 'Home', path: '/', icon: 'home' },
    { label: 'Video', path: '/watch/', icon: 'play' },
    { label: 'Marketplace', path: '/marketplace/', icon: 'shop' },
    { label: 'Groups', path: '/groups/', icon: 'people' },
  ];
  return (
    <div role="banner" className="top">
      <div className="top-start">
        <a href="/" aria-label="Facebook" role="link" className="mark">
          f
        </a>
        <label className="search">
          <Icon name="search" />
          <input
            type="search"
            role="combobox"
            aria-label="Search Facebook"
            aria-expanded="false"
            autoComplete="off"
            placeholder="Search Facebook"
          />
        </label>
      </div>
      <div role="navigation" className="tabs">
        {tabs.map(({ label, path, icon }) => (
          <a key={path} href={path} aria-label={label} role="link">
            <Icon name={icon} />
          </a>
        ))}
      </div>
      <div className="top-end">
        <Button label="Menu" className="round">
          <Icon name="menu" />
        </Button>
        <Button label="Your notifications" className="round" press={tell}>
          <Icon name="bell" />
        </Button>
        <a href="/notifications/" aria-label="Notifications" role="link" className="round">
          <Icon name="bell" />
        </a>
        <Button label="Your profile" className="round" press={choose}>
          <Picture of={self} />
        </Button>
      </div>
    </div>
  );
}

function Left(): ReactNode {
  const places: readonly { label: string; icon: IconName }[] = [
    { label: 'Friends', icon: 'person' },
    { label: 'Groups', icon: 'people' },
    { label: 'Saved', icon: 'bookmark' },
    { label: 'Events', icon: 'calendar' },
  ];
  const self = useStore(acting);
  return (
    <div role="navigation" aria-label="Shortcuts" className="left">
      <a href={profileLink(self)} role="link" aria-label={`${self.name}'s timeline`}>
        <Picture of={self} size={32} />
        <span>{self.name}</span>
      </a>
      {places.map(({ label, icon }) => (
        <a key={label} href={`/${label.toLowerCase()}/`} role="link">
          <Icon name={icon} />
          <span>{label}</span>
        </a>
      ))}
    </div>
  );
}

const leave = (): Promise<void> => click('[role="banner"] a[href="/notifications/"]');

startPractice({
  post: {
    open: () => click('[aria-label="Create a post"] .trigger'),
    close: () => click('[role="dialog"] [aria-label="Close"]'),
  },
  comment: { open: () => undefined, close: leave },
  reply: {
    async open() {
      const links = ANSWERED.map(({ id }) => `a[href*="?comment_id=${id}&"]`).join();
      const comment = await until(() => document.querySelector(links)?.closest('[role="article"]'), 'the comment');
      [...comment.querySelectorAll<HTMLElement>('[role="button"]')].find((one) => one.textContent === 'Reply')?.click();
    },
    close: leave,
  },
});
mountApp('mount_0_0', <App />);
