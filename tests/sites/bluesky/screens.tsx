/** @jsxImportSource react */
/** The screens. Each one that was visited stays in the document, hidden, as in the real app. */
import { Fragment, type MouseEvent, type ReactNode, useState } from 'react';
import { Deep, useStore } from '../shared/react.tsx';
import { back, navigate } from '../shared/router.ts';
import {
  type Account,
  NOTIFICATIONS,
  OUR_TIN,
  type Post,
  PROFILE,
  postAt,
  postPath,
  REPLIES,
  SELF,
  TIMELINE,
} from './data.ts';
import { Icon } from './icons.tsx';
import { openComposer, own } from './state.ts';

export function Screen({ path }: { path: string }): ReactNode {
  if (path === '/') return <Home />;
  if (path === '/search') return <Search />;
  if (path === '/notifications') return <Notifications />;
  if (path === '/messages') return <Chats />;
  if (path.startsWith('/messages/')) return <Chat />;
  const post = postAt(path);
  return post ? <Thread post={post} /> : <Profile />;
}

function Header({ title, home = false }: { title: string; home?: boolean }): ReactNode {
  return (
    <div className="css-175oi2r header">
      {!home && (
        <button type="button" className="css-g5y9jx ghost" aria-label="Back" onClick={() => back('/')}>
          <Icon name="back" />
        </button>
      )}
      <div dir="auto" className="css-146c3p1 strong">
        {title}
      </div>
    </div>
  );
}

const follow = (path: string) => (event: MouseEvent) => {
  if (event.target instanceof Element && event.target.closest('a, button') === null) navigate(path);
};

function Home(): ReactNode {
  const mine = useStore(own);
  return (
    <div className="css-175oi2r" data-testid="HomeScreen">
      <Header title="Following" home />
      <button type="button" className="css-g5y9jx prompt" aria-label="Compose new post" onClick={() => openComposer()}>
        <img className="avatar small" src={SELF.picture} alt="" />
        <div dir="auto" className="css-146c3p1 dim">
          What’s up?
        </div>
      </button>
      <div className="css-175oi2r" data-testid="followingFeedPage-feed-flatlist">
        {[...mine, ...TIMELINE].map((post) => (
          <FeedItem key={post.rkey} post={post} />
        ))}
      </div>
    </div>
  );
}

/** The space above an item, with the line that joins it to the one above. */
const Space = ({ joined }: { joined: boolean }): ReactNode => (
  <div className="css-175oi2r">
    <div className="css-175oi2r">{joined && <div className="css-175oi2r" />}</div>
  </div>
);

function FeedItem({ post, joined = false }: { post: Post; joined?: boolean }): ReactNode {
  return (
    <div
      className="css-175oi2r item"
      data-testid={`feedItem-by-${post.by.handle}`}
      role="link"
      tabIndex={0}
      onClick={follow(postPath(post))}
    >
      <Space joined={joined} />
      <Body post={post} />
    </div>
  );
}

/** A post as feeds and notifications show it; thread pages leave `postText` out. */
function Body({
  post,
  note,
  inThread = false,
  focal = false,
}: {
  post: Post;
  note?: ReactNode;
  inThread?: boolean;
  focal?: boolean;
}): ReactNode {
  return (
    <div className="css-175oi2r row">
      <a href={`/profile/${post.by.handle}`} className="css-175oi2r" tabIndex={-1} aria-hidden="true">
        <img className="avatar" src={post.by.picture} alt="" />
      </a>
      <div className="css-175oi2r r-13awgt0 column">
        <Meta post={post} timed={!focal} />
        {note && (
          <div className="css-175oi2r note">
            <Icon name="reply" size={12} />
            <div dir="auto" className="css-146c3p1 dim">
              {note}
            </div>
          </div>
        )}
        <Deep n={2} className="css-175oi2r">
          <div className="css-175oi2r" data-testid="contentHider-post">
            {inThread ? (
              <div dir="auto" data-word-wrap="1" className="css-146c3p1 text">
                <RichText text={post.text} />
              </div>
            ) : (
              <div dir="auto" data-testid="postText" className="css-146c3p1 text">
                <RichText text={post.text} />
              </div>
            )}
            {post.photo && <img className="embed" src={post.photo.src} alt={post.photo.alt} />}
            {post.quoted && <Quoted post={post.quoted} />}
          </div>
        </Deep>
        <Controls post={post} />
      </div>
    </div>
  );
}

/** Mentions are links to profiles. */
const RichText = ({ text }: { text: string }): ReactNode =>
  text.split(/(@[a-z]+(?:\.[a-z]+)+)/).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <a key={piece} href={`/profile/${piece.slice(1)}`}>
        {piece}
      </a>
    ),
  );

function Meta({ post, timed = true }: { post: Post; timed?: boolean }): ReactNode {
  return (
    <div className="css-175oi2r meta">
      <a href={`/profile/${post.by.handle}`} dir="auto" className="css-146c3p1 strong">
        {post.by.name}
      </a>
      <a href={`/profile/${post.by.handle}`} dir="auto" className="css-146c3p1 dim">
        {`\u00a0@${post.by.handle}`}
      </a>
      <div dir="auto" className="css-146c3p1 dim" aria-hidden="true">
        ·
      </div>
      {timed && (
        <a
          href={postPath(post)}
          dir="auto"
          className="css-146c3p1 dim"
          aria-label="November 22, 2026 at 9:14 AM"
          data-tooltip="November 22, 2026 at 9:14 AM"
        >
          {post.ago}
        </a>
      )}
    </div>
  );
}

function Quoted({ post }: { post: Post }): ReactNode {
  return (
    <div
      className="css-175oi2r quoted"
      role="link"
      tabIndex={0}
      aria-label={`Post by ${post.by.handle}`}
      onClick={follow(postPath(post))}
    >
      <Meta post={post} />
      <div dir="auto" data-word-wrap="1" className="css-146c3p1 text">
        {post.text}
      </div>
    </div>
  );
}

function Controls({ post }: { post: Post }): ReactNode {
  const { replies, reposts, likes } = post.counts;
  return (
    <div className="css-175oi2r controls">
      <button
        type="button"
        className="css-g5y9jx"
        data-testid="replyBtn"
        aria-label={`Reply (${replies} replies)`}
        onClick={() => openComposer(post)}
      >
        <Icon name="reply" size={18} />
        <div className="css-146c3p1">{replies || ''}</div>
      </button>
      <button type="button" className="css-g5y9jx" data-testid="repostBtn" aria-label={`Repost (${reposts} reposts)`}>
        <Icon name="repost" size={18} />
        <div className="css-146c3p1">{reposts || ''}</div>
      </button>
      <button type="button" className="css-g5y9jx" data-testid="likeBtn" aria-label={`Like (${likes} likes)`}>
        <Icon name={post.likedByMe ? 'liked' : 'like'} size={18} />
        <div className="css-146c3p1">{likes || ''}</div>
      </button>
      <button type="button" className="css-g5y9jx" data-testid="postDropdownBtn" aria-label="Open post options menu">
        <Icon name="more" size={18} />
      </button>
    </div>
  );
}

/** Answers that were written here come right after what they answer. */
const withOwn = (posts: readonly Post[], mine: readonly Post[]): readonly Post[] =>
  posts.flatMap((post) => [post, ...mine.filter(({ inReplyTo }) => inReplyTo?.rkey === post.rkey)]);

function Thread({ post }: { post: Post }): ReactNode {
  const mine = useStore(own);
  const isRoot = post.rkey === OUR_TIN.rkey;
  const [, ...below] = withOwn([post, ...(isRoot ? REPLIES : [])], mine);
  const list = [...(post.inReplyTo ? [post.inReplyTo] : []), post, ...below];
  return (
    <div className="css-175oi2r" data-testid="postThreadScreen">
      <Header title="Post" />
      {list.map((one, index) =>
        one === post ? (
          <Fragment key={one.rkey}>
            <div className="css-175oi2r item anchor" data-testid={`postThreadItem-by-${post.by.handle}`}>
              <Body post={post} inThread focal />
            </div>
            <button
              type="button"
              className="css-g5y9jx prompt"
              aria-label="Compose reply"
              onClick={() => openComposer(post)}
            >
              <img className="avatar small" src={SELF.picture} alt="" />
              <div dir="auto" className="css-146c3p1 dim">
                Write your reply
              </div>
            </button>
          </Fragment>
        ) : (
          <div
            key={one.rkey}
            className="css-175oi2r item"
            data-testid={`postThreadItem-by-${one.by.handle}`}
            role="link"
            tabIndex={0}
            onClick={follow(postPath(one))}
          >
            <Space
              joined={one.inReplyTo !== undefined && one.inReplyTo !== post && one.inReplyTo === list[index - 1]}
            />
            <Body post={one} inThread />
          </div>
        ),
      )}
    </div>
  );
}

/** Whom a post replied to, when it isn't told by its place. */
const RepliedTo = ({ other }: { other?: Account | undefined }): ReactNode =>
  other ? (
    <>
      Replied to <div className="css-175oi2r">{other.name}</div>
    </>
  ) : (
    'Replied to you'
  );

function Notifications(): ReactNode {
  return (
    <div className="css-175oi2r" data-testid="notificationsScreen">
      <Header title="Notifications" home />
      <div className="css-175oi2r" data-testid="notifsFeed">
        {NOTIFICATIONS.map((item) =>
          'post' in item ? (
            <div
              key={`${item.kind}-${item.post.rkey}`}
              className="css-175oi2r"
              data-testid={`feedItem-by-${item.post.by.handle}`}
            >
              <div className="css-175oi2r item" role="link" tabIndex={0} onClick={follow(postPath(item.post))}>
                <Body
                  post={item.post}
                  note={(item.kind === 'reply' || item.repliedTo) && <RepliedTo other={item.repliedTo} />}
                />
              </div>
            </div>
          ) : (
            <a
              key={`${item.kind}-${item.by.handle}`}
              className="css-175oi2r item"
              data-testid={`feedItem-by-${item.by.handle}`}
              role="link"
              href={item.kind === 'follow' ? `/profile/${item.by.handle}` : postPath(item.about)}
            >
              <div className="css-175oi2r row">
                <Icon name={item.kind === 'follow' ? 'person' : item.kind} size={26} />
                <div className="css-175oi2r r-13awgt0 column">
                  <img className="avatar small" src={item.by.picture} alt="" />
                  <div dir="auto" className="css-146c3p1">
                    <strong>{item.by.name}</strong>
                    {{ like: ' liked your post', repost: ' reposted your post', follow: ' followed you' }[item.kind]}
                  </div>
                  {'about' in item && (
                    <div dir="auto" className="css-146c3p1 dim text">
                      {item.about.text}
                    </div>
                  )}
                </div>
              </div>
            </a>
          ),
        )}
      </div>
    </div>
  );
}

function Search(): ReactNode {
  return (
    <div className="css-175oi2r" data-testid="searchScreen">
      <Header title="Search" home />
      <div className="css-175oi2r searchbox">
        <Icon name="search" size={16} />
        <input role="searchbox" type="search" data-testid="searchTextInput" aria-label="Search" placeholder="Search" />
      </div>
    </div>
  );
}

function Chats(): ReactNode {
  return (
    <div className="css-175oi2r" data-testid="messagesScreen">
      <Header title="Chats" home />
      <a className="css-175oi2r item row" href="/messages/ana">
        <img className="avatar" src={REPLIES[0]?.by.picture} alt="" />
        <div dir="auto" className="css-146c3p1">
          Ana Rivas
        </div>
      </a>
    </div>
  );
}

/** The next-generation editor: a transparent textarea over an inert mirror. Private, so no place for a coach. */
function Chat(): ReactNode {
  const [text, setText] = useState('');
  return (
    <div className="css-175oi2r chat" data-testid="convoScreen">
      <Header title="Ana Rivas" />
      <div className="css-175oi2r bubble">
        <div dir="auto" className="css-146c3p1">
          Thank you for sorting out my parcel so quickly!
        </div>
      </div>
      <div className="css-175oi2r chatbox">
        <div className="css-175oi2r mirrored">
          <div className="css-175oi2r mirror" {...{ inert: '' }} aria-hidden="true">
            {text}
            {'\u200b'}
          </div>
          <textarea
            aria-label="Message input field"
            placeholder="Write a message"
            rows={1}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return;
              event.preventDefault();
              setText('');
            }}
          />
        </div>
        <button type="button" className="css-g5y9jx primary" aria-label="Send message" onClick={() => setText('')}>
          <Icon name="send" size={16} />
        </button>
      </div>
    </div>
  );
}

function Profile(): ReactNode {
  return (
    <div className="css-175oi2r" data-testid="profileView">
      <Header title={SELF.name} />
      <div className="css-175oi2r item">
        <img className="avatar large" src={SELF.picture} alt="" />
        <div dir="auto" className="css-146c3p1 strong">
          {SELF.name}
        </div>
        <div dir="auto" className="css-146c3p1 dim">
          @{SELF.handle}
        </div>
      </div>
      {PROFILE.map((post, index) => (
        <FeedItem key={post.rkey} post={post} joined={index > 0 && post.inReplyTo === PROFILE[index - 1]} />
      ))}
    </div>
  );
}
