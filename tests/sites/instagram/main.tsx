/** @jsxImportSource react */
/** The practice Instagram: feed, profile, posts in both layouts, reels, notifications, messages, stories, settings. */
import './page.css';
import { type ReactNode, useEffect, useState } from 'react';
import { LexicalBox } from '../facebook/lexical.tsx';
import { click, until } from '../shared/dom.ts';
import type { IconName } from '../shared/icons.ts';
import { startPractice } from '../shared/practice.ts';
import { Deep, mountApp, usePath, useTrap } from '../shared/react.tsx';
import { navigate } from '../shared/router.ts';
import { CaptionDialog } from './caption.tsx';
import { CommentForm, Comments, useTalk } from './comments.tsx';
import { ANA, ANAS_COMMENT, NOTIFICATIONS, POSTS, type Post, photo, postAt, postPath, REEL, SELF } from './data.ts';
import { Age, Avatar, BOX, Button, Icon, Words } from './pieces.tsx';

function App(): ReactNode {
  const path = usePath();
  const [creating, setCreating] = useState(false);
  /** The page that a post was opened over; its address is the post's meanwhile. */
  const [behind, setBehind] = useState<string | null>(null);
  const post = postAt(path);
  useEffect(() => {
    if (!post) setBehind(null);
  }, [post]);
  const over = post && behind;
  return (
    <div className={`${BOX} app`}>
      <Nav create={() => setCreating(true)} />
      <section className="content">
        <main role="main">
          <Page path={over ?? path} open={(one) => openOver(one, path, setBehind)} />
        </main>
      </section>
      {over && <PostDialog post={post} close={() => navigate(over)} />}
      {creating && <CaptionDialog close={() => setCreating(false)} />}
      <Messages />
    </div>
  );
}

function openOver(post: Post, from: string, setBehind: (path: string) => void): void {
  setBehind(from);
  navigate(postPath(post));
}

function Page({ path, open }: { path: string; open: (post: Post) => void }): ReactNode {
  const post = postAt(path);
  if (path.startsWith('/reels/')) return <Viewer post={post ?? REEL} />;
  if (post) return <PostPage key={post.code} post={post} />;
  if (path === '/notifications/') return <Notifications />;
  if (path.startsWith('/direct/')) return <Direct />;
  if (path.startsWith('/stories/')) return <Story />;
  if (path === '/accounts/edit/') return <Settings />;
  if (path === '/explore/') return <input type="text" aria-label="Search input" placeholder="Search" />;
  if (path === `/${SELF.handle}/`) return <Profile open={open} />;
  return <Feed />;
}

/** Beside the content: here and nowhere else a link has our picture in it. */
function Nav({ create }: { create: () => void }): ReactNode {
  const places: readonly { label: string; path: string; icon: IconName }[] = [
    { label: 'Home', path: '/', icon: 'home' },
    { label: 'Reels', path: `/reels/${REEL.code}/`, icon: 'film' },
    { label: 'Messages', path: '/direct/t/340282/', icon: 'mail' },
    { label: 'Search', path: '/explore/', icon: 'search' },
    { label: 'Notifications', path: '/notifications/', icon: 'heart' },
  ];
  return (
    <div className="nav">
      {places.map(({ label, path, icon }) => (
        <span key={label}>
          <Deep n={2} className={BOX}>
            <a href={path} role="link" tabIndex={0}>
              <Icon name={icon} label={label} />
              <span>{label}</span>
            </a>
          </Deep>
        </span>
      ))}
      <a
        href="/create/"
        role="link"
        className="create-link"
        onClick={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <Icon name="plus" label="New post" />
        <span>Create</span>
      </a>
      <Deep n={2} className={BOX}>
        <a href={`/${SELF.handle}/`} role="link" tabIndex={0}>
          <img
            alt={`${SELF.handle}'s profile picture`}
            src={SELF.picture}
            width="24"
            height="24"
            className="avatar"
            draggable="false"
          />
          <span>Profile</span>
        </a>
      </Deep>
    </div>
  );
}

/** The feed shows no box to write a comment in: its button opens the post (2026-09). */
function Feed(): ReactNode {
  return (
    <div className="feed">
      {POSTS.map((post) => (
        <article key={post.code}>
          <Head post={post} />
          <img alt={`Photo by ${post.by.handle}`} src={photo(post)} className="photo" />
          <div className="caption">
            <a href={`/${post.by.handle}/`} role="link" className="name">
              {post.by.handle}
            </a>{' '}
            <span dir="auto">
              <Words text={post.caption} />
            </span>
          </div>
          <a href={postPath(post)} role="link">
            View all {post.comments.length} comments
          </a>
        </article>
      ))}
    </div>
  );
}

function Head({ post, dated = false }: { post: Post; dated?: boolean }): ReactNode {
  return (
    <header className="head">
      <Avatar of={post.by} />
      <Deep n={3} className={BOX}>
        <a href={`/${post.by.handle}/`} role="link" tabIndex={0} className="name">
          <span dir="auto">{post.by.handle}</span>
        </a>
      </Deep>
      <span className="dot">•</span>
      <Button>
        <div>Follow</div>
      </Button>
      {dated && <Age ago={post.ago} />}
    </header>
  );
}

/** A post's own page in 2026: bare blocks, no article, no list but of answers. */
function PostPage({ post }: { post: Post }): ReactNode {
  const talk = useTalk(post);
  return (
    <div className="post-page">
      <img alt={`Photo by ${post.by.handle}`} src={photo(post)} className="photo" />
      <div className="column">
        <Head post={post} />
        <div className="scroll">
          <div className={`${BOX} caption`}>
            <Avatar of={post.by} />
            <Deep n={2} className={BOX}>
              <div>
                <a href={`/${post.by.handle}/`} role="link" tabIndex={0} className="name">
                  <span dir="auto">{post.by.handle}</span>
                </a>{' '}
                <span className="age">
                  <Age ago={post.ago} />
                </span>
              </div>
              <span dir="auto" className="words">
                <Words text={post.caption} />
              </span>
            </Deep>
          </div>
          <Deep n={2} className={BOX}>
            <Comments talk={talk} layout="2026" />
          </Deep>
        </div>
        <Actions post={post} />
        <CommentForm talk={talk} layout="2026" />
      </div>
    </div>
  );
}

function Actions({ post }: { post: Post }): ReactNode {
  return (
    <section className="actions">
      {(['heart', 'comment', 'repost', 'share', 'bookmark'] as const).map((icon) => (
        <Button key={icon}>
          <Icon name={icon} label={icon} />
        </Button>
      ))}
      <a href={postPath(post)} role="link" tabIndex={0} className="age">
        <Age ago={post.ago} />
      </a>
    </section>
  );
}

/** Over a profile, in the markup saved in 2025. */
function PostDialog({ post, close }: { post: Post; close: () => void }): ReactNode {
  const ref = useTrap<HTMLDivElement>();
  const talk = useTalk(post);
  return (
    <div className="veil">
      <div ref={ref} role="dialog" tabIndex={-1} className="dialog">
        <Button label="Close" className="close" press={close}>
          <Icon name="close" label="Close" />
        </Button>
        <article role="presentation" tabIndex={-1}>
          <div className="post-page">
            <div role="presentation">
              <img alt={`Photo by ${post.by.handle}`} src={photo(post)} className="photo" />
            </div>
            <div className="column">
              <Head post={post} />
              <div className="scroll">
                <ul>
                  <div role="button" tabIndex={0} className="caption">
                    <li>
                      <h2>
                        <a href={`/${post.by.handle}/`} role="link" tabIndex={0} className="name">
                          {post.by.handle}
                        </a>
                      </h2>
                      <div>
                        <h1 dir="auto" className="words">
                          <Words text={post.caption} />
                        </h1>
                      </div>
                      <span className="age">
                        <Age ago={post.ago} />
                      </span>
                    </li>
                  </div>
                  <Deep n={2}>
                    <Comments talk={talk} layout="2025" />
                  </Deep>
                </ul>
              </div>
              <Actions post={post} />
              <CommentForm talk={talk} layout="2025" />
            </div>
          </div>
        </article>
      </div>
    </div>
  );
}

/** Nobody saved the viewer of reels: the panel has the page's blocks, and whose reel it is beside stands above, among others'. */
function Viewer({ post }: { post: Post }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <div className="viewer">
      {POSTS.map((one) => (
        <div key={one.code} className="reel">
          <img alt={`Reel by ${one.by.handle}`} src={photo(one)} className="photo" />
          <a href={`/${one.by.handle}/reels/`} role="link" className="name">
            {one.by.handle}
          </a>
          <Button className={one === post ? 'reel-comments' : ''} press={() => setOpen(true)}>
            <Icon name="comment" label="Comment" />
          </Button>
        </div>
      ))}
      {open && <Panel post={post} />}
    </div>
  );
}

function Panel({ post }: { post: Post }): ReactNode {
  const talk = useTalk(post);
  return (
    <div className="column panel">
      <div className="scroll">
        <Deep n={2} className={BOX}>
          <Comments talk={talk} layout="2026" />
        </Deep>
      </div>
      <CommentForm talk={talk} layout="2026" />
    </div>
  );
}

function Profile({ open }: { open: (post: Post) => void }): ReactNode {
  return (
    <div className="grid">
      <header className="head">
        <Avatar of={SELF} size={77} />
        <h2>{SELF.handle}</h2>
      </header>
      {POSTS.map((post) => (
        <a
          key={post.code}
          href={`/${SELF.handle}${postPath(post)}`}
          role="link"
          onClick={(event) => {
            event.preventDefault();
            open(post);
          }}
        >
          <img alt="" src={photo(post)} className="photo" />
        </a>
      ))}
    </div>
  );
}

function Notifications(): ReactNode {
  return (
    <div className="told-all">
      <h1>Notifications</h1>
      {NOTIFICATIONS.map(({ by, words, post }, index) => (
        <div key={words} className={`${BOX} told`}>
          <Avatar of={by} />
          <span dir="auto">
            <a href={`/${by.handle}/`} role="link" className="name">
              {by.handle}
            </a>{' '}
            <Words text={words} /> <span>{index + 2}h</span>
          </span>
          {post && (
            <a href={postPath(post)} role="link">
              <img alt="" src={photo(post)} width="44" height="44" />
            </a>
          )}
        </div>
      ))}
    </div>
  );
}

/** A private conversation in the same kind of editor: Parley has no business here. */
function Direct(): ReactNode {
  return (
    <div className="direct">
      <a href={`/${ANA.handle}/`} role="link">
        {ANA.handle}
      </a>
      <div role="row">
        <span dir="auto">It came in two days, thank you!</span>
      </div>
      <LexicalBox label="Message" placeholder="Message..." />
    </div>
  );
}

/** The small window of messages over every other page. */
function Messages(): ReactNode {
  return (
    <div role="dialog" aria-label="Messages" className="messages">
      <h2>
        <a href="/direct/t/340282/" role="link">
          {ANA.handle}
        </a>
      </h2>
      <div className="box">
        <LexicalBox label="Message" placeholder="Message..." />
      </div>
    </div>
  );
}

function Story(): ReactNode {
  return (
    <section className="story">
      <header>
        <a href={`/${ANA.handle}/`} role="link">
          {ANA.handle}
        </a>
        <Age ago={30} />
      </header>
      <textarea placeholder={`Reply to ${ANA.handle}...`} autoComplete="off" />
    </section>
  );
}

function Settings(): ReactNode {
  return (
    <form>
      <label>
        Bio <textarea id="pepBio" maxLength={150} defaultValue="Loose leaf tea from the harbour." />
      </label>
    </form>
  );
}

/** Opens whatever stands between this page and its comments. */
async function toComments(): Promise<void> {
  const { pathname } = location;
  if (pathname === `/${SELF.handle}/`) await click('.grid > a');
  if (pathname.startsWith('/reels/') && !document.querySelector('textarea')) await click('.reel-comments');
  await until(() => document.querySelector('form textarea'), 'the box for comments');
}

const leave = (): void => navigate('/explore/');

startPractice({
  comment: { open: toComments, close: leave },
  reply: {
    async open() {
      await toComments();
      const link = `a[href$="/c/${ANAS_COMMENT.id}/"]`;
      const comment = await until(() => document.querySelector(link)?.closest('.comment'), 'the comment');
      comment.querySelector<HTMLElement>('.answer')?.click();
    },
    close: leave,
  },
  caption: {
    open: () => click('.create-link'),
    close: () => click('.create .dialog-head [role="button"]'),
  },
});
mountApp('mount_0_0', <App />);
