/** @jsxImportSource react */
/** The practice Threads: front page, a post's page, activity, messages, search. */
import './page.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LexicalBox } from '../facebook/lexical.tsx';
import { click, until } from '../shared/dom.ts';
import type { IconName } from '../shared/icons.ts';
import { startPractice } from '../shared/practice.ts';
import { Deep, mountApp, usePath, useStore } from '../shared/react.tsx';
import { navigate } from '../shared/router.ts';
import { ACTIVITY, ANA, ANAS_POST, FEED, type Post, SELF, type Thread, threadAt } from './data.ts';
import { BOX, Button, Icon, PostBlock } from './pieces.tsx';
import { InlineBox, notices, WritingDialog } from './writing.tsx';

interface Visit {
  readonly id: number;
  readonly path: string;
}

interface Visits {
  readonly kept: readonly Visit[];
  readonly shown: Visit;
}

/** The page that was left stays in the document, hidden, and is shown again as it was when its user goes back to it. */
function useVisits(): Visits {
  const path = usePath();
  const [visits, setVisits] = useState<Visits>(() => {
    const first = { id: 0, path };
    return { kept: [first], shown: first };
  });
  useEffect(() => {
    setVisits((now) => {
      const { kept, shown } = now;
      if (shown.path === path) return now;
      const known = kept.find((one) => one.path === path);
      if (known) return { kept, shown: known };
      const next = { id: Math.max(...kept.map(({ id }) => id)) + 1, path };
      return { kept: [shown, next], shown: next };
    });
  }, [path]);
  return visits;
}

function App(): ReactNode {
  const { kept, shown } = useVisits();
  const [writing, setWriting] = useState<{ to: Post | null } | null>(null);
  return (
    <div className={`${BOX} app`}>
      <Nav create={() => setWriting({ to: null })} />
      <main>
        {kept.map(({ id, path }) => (
          <div key={id} id="barcelona-page-layout" hidden={id !== shown.id}>
            <Page path={path} write={(to) => setWriting({ to })} />
          </div>
        ))}
      </main>
      {writing && <WritingDialog to={writing.to} close={() => setWriting(null)} />}
      <Corner />
    </div>
  );
}

/** Where the page tells of what it does, in one place for all. */
function Corner(): ReactNode {
  const notice = useStore(notices);
  return (
    <div className="corner">
      {notice && (
        <div role={notice.isError ? 'alert' : 'status'} className="toast">
          <span>{notice.words}</span>
          {notice.link && (
            <a href={notice.link} role="link">
              View
            </a>
          )}
        </div>
      )}
    </div>
  );
}

function Page({ path, write }: { path: string; write: (to: Post) => void }): ReactNode {
  const thread = threadAt(path);
  if (thread) return <PostPage thread={thread} />;
  if (path.startsWith('/messages') || path.endsWith('/messages')) return <Messages />;
  if (path === '/search') return <input type="search" placeholder="Search" aria-label="Search" />;
  if (path === '/activity') return <Activity />;
  return (
    <div className="column">
      {FEED.map((post) => (
        <PostBlock key={post.code} post={post} reply={write} />
      ))}
    </div>
  );
}

function Nav({ create }: { create: () => void }): ReactNode {
  const places: readonly { label: string; path: string; icon: IconName }[] = [
    { label: 'Home', path: '/', icon: 'home' },
    { label: 'Search', path: '/search', icon: 'search' },
    { label: 'Messages', path: '/messages/t/340282/', icon: 'mail' },
    { label: 'Activity', path: '/activity', icon: 'heart' },
    { label: 'Profile', path: `/@${SELF.handle}`, icon: 'person' },
  ];
  return (
    <div className="nav">
      {places.map(({ label, path, icon }) => (
        <Deep key={label} n={2} className={BOX}>
          <a href={path} role="link" tabIndex={0}>
            <Icon name={icon} label={label} />
          </a>
        </Deep>
      ))}
      <Button className="create" press={create}>
        <Icon name="plus" label="Create" />
      </Button>
    </div>
  );
}

/** The post with what it answers, then each chain of answers in a part of its own. */
function PostPage({ thread }: { thread: Thread }): ReactNode {
  const { post, above, chains } = thread;
  const [to, setTo] = useState(post);
  const [generation, setGeneration] = useState(0);
  const rootBy = (above[0] ?? post).by;
  const column = useRef<HTMLDivElement>(null);
  const reply = (one: Post): void => {
    setTo(one);
    column.current?.querySelector<HTMLElement>('[contenteditable]')?.focus();
  };
  return (
    <div ref={column} className="column">
      <div className="title">
        <h1>Thread</h1>
        <span dir="auto">1.2K views</span>
      </div>
      <div data-pagelet="threads_post_page_0">
        {above.map((one) => (
          <PostBlock key={one.code} post={one} rootBy={rootBy} reply={reply} />
        ))}
        <PostBlock post={post} rootBy={rootBy} reply={reply}>
          <InlineBox to={to} generation={generation} sent={() => setGeneration((n) => n + 1)} />
        </PostBlock>
      </div>
      {chains.map((chain, index) => (
        <div key={chain[0]?.code} data-pagelet={`threads_post_page_${index + 1}`}>
          <Deep n={2} className={BOX}>
            {chain.map((one) => (
              <PostBlock key={one.code} post={one} rootBy={rootBy} reply={reply} />
            ))}
          </Deep>
        </div>
      ))}
    </div>
  );
}

/** Who did what stands in words; the post's own words below. */
const Activity = (): ReactNode => (
  <div className="column">
    {ACTIVITY.map(({ by, words, post }) => (
      <div key={words}>
        <span dir="auto">
          <a href={`/@${by.handle}`}>{by.handle}</a> {words}
        </span>
        <PostBlock post={post} />
      </div>
    ))}
  </div>
);

/** A private conversation in the same kind of editor: Parley has no business here. */
const Messages = (): ReactNode => (
  <div className="column">
    <a href={`/@${ANA.handle}`}>{ANA.handle}</a>
    <p>It came in two days, thank you!</p>
    <div className="row box">
      <LexicalBox label="Message" placeholder="Message…" isPrompted />
      <Button>
        <Icon name="share" label="Send" />
      </Button>
    </div>
  </div>
);

startPractice({
  post: { open: () => click('.create'), close: () => click('.cancel') },
  'modal-reply': {
    open: () => click(`#barcelona-page-layout:not([hidden]) [data-code="${ANAS_POST.code}"] .act-comment`),
    close: () => click('.cancel'),
  },
  reply: {
    open: async () => {
      await until(() => document.querySelector('#barcelona-page-layout:not([hidden]) .inline'), 'the box for answers');
    },
    close: () => navigate('/search'),
  },
});
mountApp('mount_0_0', <App />);
