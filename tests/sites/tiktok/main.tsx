/** @jsxImportSource react */
/** The practice TikTok: its pages, and the way to each composer. */
import './page.css';
import { type ReactNode, useState } from 'react';
import { click, until } from '../shared/dom.ts';
import { DraftEditor } from '../shared/draft.tsx';
import type { IconName } from '../shared/icons.ts';
import { scene } from '../shared/pictures.ts';
import { startPractice } from '../shared/practice.ts';
import { Deep, mountApp, usePath } from '../shared/react.tsx';
import { navigate } from '../shared/router.ts';
import { Comments } from './comments.tsx';
import { ANA, ANAS_COMMENT, SELF, VIDEOS, type Video, videoAt, videoPath } from './data.ts';
import { Inbox } from './inbox.tsx';
import { Avatar, Box, Icon, Press, styled, Toast } from './pieces.tsx';
import { CONTENT, Studio } from './studio.tsx';

function App(): ReactNode {
  const path = usePath();
  const [inbox, setInbox] = useState(false);
  if (path.startsWith('/tiktokstudio')) {
    return (
      <>
        <Studio path={path} />
        <Toast />
      </>
    );
  }
  return (
    <div className="tiktok">
      <Side activity={() => setInbox((shown) => !shown)} />
      <Inbox shown={inbox} />
      <div id="main-content-homepage_hot" className={styled('DivMainContainer')}>
        <Deep n={2} className={styled('DivContentLayout')}>
          <Page path={path} />
        </Deep>
      </div>
      <Toast />
    </div>
  );
}

function Page({ path }: { path: string }): ReactNode {
  const video = videoAt(path);
  if (video) return <VideoPage key={video.id} video={video} />;
  if (path === '/messages') return <Messages />;
  if (path.endsWith('/live')) return <Live />;
  return (
    <Box part="DivColumnListContainer" id="column-list-container">
      {VIDEOS.map((one) => (
        <FeedItem key={one.id} video={one} />
      ))}
    </Box>
  );
}

function Caption({ text }: { text: string }): ReactNode {
  return text.split(/(#\w+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={`/tag/${part.slice(1)}`} className={styled('StyledCommonLink')} data-e2e="search-common-link">
        <strong>{part}</strong>
      </a>
    ) : (
      part && (
        <span key={part} className={styled('SpanText')}>
          {part}
        </span>
      )
    ),
  );
}

function FeedItem({ video }: { video: Video }): ReactNode {
  return (
    <article data-e2e="recommend-list-item-container" className={styled('ArticleItemContainer')}>
      <Box part="DivContentFlexLayout">
        <section data-e2e="feed-video" className={styled('SectionMediaCardContainer')}>
          <a href={videoPath(video)}>
            <img alt="" src={scene(video.hue, 300, 420)} />
          </a>
          <Box part="DivVideoInfoContainer">
            <a href={`/@${video.by.handle}`} data-e2e="video-author-uniqueid">
              {video.by.handle}
            </a>
            <Box part="DivDescriptionContentWrapper" data-e2e="video-desc">
              <Caption text={video.caption} />
            </Box>
          </Box>
        </section>
        <section className={styled('SectionActionBarContainer')}>
          <Avatar of={video.by} size={48} />
          <Action icon="heart" e2e="like-icon" count={310} />
          <Action
            icon="comment"
            e2e="comment-icon"
            count={video.comments.length}
            press={() => navigate(videoPath(video))}
          />
          <Action icon="share" e2e="share-icon" count={4} />
        </section>
      </Box>
    </article>
  );
}

function Action({
  icon,
  e2e,
  count,
  press,
}: {
  icon: IconName;
  e2e: string;
  count: number;
  press?: () => void;
}): ReactNode {
  return (
    <button type="button" className={styled('ButtonActionItem')} onClick={press}>
      <span data-e2e={e2e} className={styled('SpanIconWrapper')}>
        <Icon name={icon} />
      </span>
      <strong data-e2e={e2e.replace('icon', 'count')}>{count}</strong>
    </button>
  );
}

function VideoPage({ video }: { video: Video }): ReactNode {
  return (
    <Box part="DivVideoDetailContainer">
      <Box part="DivLeftContainer" data-e2e="detail-video">
        <Box part="DivVideoContainer">
          <img alt="" src={scene(video.hue, 420, 560)} />
        </Box>
        <Box part="DivVideoInfoContainer">
          <Box part="DivAuthorContainer">
            <Avatar of={video.by} size={40} />
            <a href={`/@${video.by.handle}`} className={styled('StyledLinkAuthor')}>
              <span data-e2e="browse-username">{video.by.handle}</span>
              <span data-e2e="browser-nickname">
                <span>{video.by.name}</span>
                <span className={styled('SpanDot')}> · </span>
                <span>{video.day}</span>
              </span>
            </a>
          </Box>
          <h1 data-e2e="browse-video-desc" className={styled('H1Container')}>
            <Caption text={video.caption} />
          </h1>
        </Box>
      </Box>
      <Comments video={video} />
    </Box>
  );
}

/** Private conversations in the same kind of editor: Parley has no business here. */
function Messages(): ReactNode {
  return (
    <Box part="DivChatBox">
      <Box part="DivChatHeader">
        <Avatar of={ANA} />
        <p data-e2e="chat-nickname">{ANA.name}</p>
      </Box>
      <Box part="DivChatMain" data-e2e="chat-list">
        <p>It came in two days.</p>
      </Box>
      <Box part="DivChatBottom">
        <Box part="DivMessageInputAndSendButton">
          <Box part="DivInputAreaContainer" data-e2e="message-input-area">
            <DraftEditor label="Send a message..." placeholder="Send a message..." keys="enter" />
          </Box>
          <Press part="DivSendButton" e2e="message-send" label="Send">
            <Icon name="send" />
          </Press>
        </Box>
      </Box>
    </Box>
  );
}

/** The chat beside a live video. */
function Live(): ReactNode {
  return (
    <Box part="DivLiveContent">
      <Box part="DivChatRoomContainer">
        <Box part="DivChatMessageList">
          <p data-e2e="chat-message">Hello from the harbour</p>
        </Box>
        <Box part="DivEditorContainer">
          <div
            contentEditable="plaintext-only"
            role="textbox"
            aria-label="Say something nice"
            suppressContentEditableWarning
          />
        </Box>
      </Box>
    </Box>
  );
}

const PLACES: readonly {
  readonly label: string;
  readonly e2e: string;
  readonly path: string;
  readonly icon: IconName;
}[] = [
  { label: 'For You', e2e: 'nav-foryou', path: '/', icon: 'home' },
  { label: 'Explore', e2e: 'nav-explore', path: '/explore', icon: 'globe' },
  { label: 'Upload', e2e: 'nav-upload', path: '/tiktokstudio/upload', icon: 'plus' },
  { label: 'Messages', e2e: 'nav-messages', path: '/messages', icon: 'send' },
];

function Side({ activity }: { activity: () => void }): ReactNode {
  return (
    <div className={styled('DivSideNavContainer')}>
      <a href="/" data-e2e="tiktok-logo" className={styled('StyledLinkLogo')}>
        ♪
      </a>
      <form role="search" action="/search" className={styled('FormElement')} data-e2e="search-box">
        <input
          name="q"
          type="search"
          autoComplete="off"
          aria-label="Search"
          placeholder="Search"
          data-e2e="search-user-input"
        />
      </form>
      <nav className={styled('DivMainNavContainer')}>
        {PLACES.map(({ label, e2e, path, icon }) => (
          <a key={e2e} href={path} data-e2e={e2e} aria-label={label}>
            <Icon name={icon} />
            <span>{label}</span>
          </a>
        ))}
        <button type="button" data-e2e="nav-activity" aria-label="Activity" onClick={activity}>
          <Icon name="bell" />
          <span>Activity</span>
        </button>
        <a href={`/@${SELF.handle}`} data-e2e="nav-profile" aria-label="Profile">
          <img alt="" src={SELF.picture} data-e2e="profile-icon" />
          <span>Profile</span>
        </a>
      </nav>
      <Box part="DivFollowingContainer">
        <h2>Following accounts</h2>
        {VIDEOS.slice(0, 1).map(({ by }) => (
          <a key={by.handle} href={`/@${by.handle}`} data-e2e="following-account">
            {by.name}
          </a>
        ))}
      </Box>
    </div>
  );
}

const leave = (): void => navigate('/');

startPractice({
  comment: { open: () => undefined, close: leave },
  reply: {
    async open() {
      const row = await until(
        () =>
          [...document.querySelectorAll<HTMLElement>('[class*="DivCommentContentWrapper"]')].find((one) =>
            one.textContent?.includes(ANAS_COMMENT.text),
          ),
        'the comment',
      );
      row.querySelector<HTMLElement>('[class*="DivCommentSubContentWrapper"] [role="button"]')?.click();
    },
    close: leave,
  },
  caption: {
    open: () => click('[class*="before-upload"] button'),
    close: () => navigate(CONTENT),
  },
});
mountApp('app', <App />);
