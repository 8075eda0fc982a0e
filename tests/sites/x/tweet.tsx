/** @jsxImportSource react */
/** One post as X shows it. */
import { Fragment, type ReactNode, useId } from 'react';
import type { IconName } from '../shared/icons.ts';
import { Deep } from '../shared/react.tsx';
import { type Account, statusPath, type Tweet } from './data.ts';
import { openReply } from './modal.ts';
import { Avatar, age, BOX, Icon, isoTime, RichText } from './pieces.tsx';

export function TweetView({
  tweet,
  focal = false,
  bare = false,
  joined = false,
  quiet = false,
}: {
  tweet: Tweet;
  /** The post that a status page is about. */
  focal?: boolean;
  /** Without action bar and quoted post, as above a reply in the modal. */
  bare?: boolean;
  /** A line leads down to the post below, which answers this one. */
  joined?: boolean;
  /** Without "Replying to": in a thread the place tells it. */
  quiet?: boolean;
}): ReactNode {
  const id = useId();
  return (
    <article
      aria-labelledby={`${id}name ${id}text`}
      role="article"
      tabIndex={focal ? -1 : 0}
      data-testid="tweet"
      className={`${BOX} tweet${focal ? ' focal' : ''}`}
    >
      <Deep n={2} className={BOX}>
        <div className={`${BOX} tweet-row`}>
          <div className={BOX}>
            <div className={BOX} data-testid="Tweet-User-Avatar">
              <Avatar of={tweet.by} />
            </div>
            {joined && <div className={`${BOX} r-1bnu78o r-f8sm7e`} />}
          </div>
          <div className={`${BOX} tweet-body`}>
            <div className={`${BOX} tweet-head`}>
              <UserName id={`${id}name`} tweet={tweet} timed={!focal && !tweet.promoted} />
              <Deep n={3} className={BOX}>
                <button
                  type="button"
                  role="button"
                  aria-expanded="false"
                  aria-haspopup="menu"
                  aria-label="More"
                  data-testid="caret"
                >
                  <div dir="ltr">
                    <Icon name="more" />
                  </div>
                </button>
              </Deep>
            </div>
            {tweet.inReplyTo && !bare && !focal && !quiet && (
              <ReplyingTo to={[tweet.inReplyTo.by, ...(tweet.also ?? [])]} />
            )}
            <div className={BOX}>
              <div dir="auto" lang="en" id={`${id}text`} data-testid="tweetText" className="tweet-text">
                <RichText text={tweet.text} />
              </div>
            </div>
            {tweet.photo && !bare && (
              <Deep n={5} className={BOX}>
                <a href={`${statusPath(tweet)}/photo/1`} role="link" className={BOX}>
                  <div className={BOX} aria-label={tweet.photo.alt} data-testid="tweetPhoto">
                    <img alt={tweet.photo.alt} src={tweet.photo.src} className="photo" />
                  </div>
                </a>
              </Deep>
            )}
            {tweet.quoted && !bare && <Quoted tweet={tweet.quoted} />}
            {focal && (
              <div className={`${BOX} when`}>
                <a href={statusPath(tweet)} dir="ltr" role="link">
                  <time dateTime={isoTime(tweet.ago)}>9:41 AM · Nov 22, 2026</time>
                </a>
              </div>
            )}
            {!bare && <Actions tweet={tweet} />}
          </div>
        </div>
      </Deep>
    </article>
  );
}

function UserName({ id, tweet, timed }: { id: string; tweet: Tweet; timed: boolean }): ReactNode {
  const { by } = tweet;
  return (
    <div className={`${BOX} user-name`} id={id} data-testid="User-Name">
      <Deep n={2} className={BOX}>
        <a href={`/${by.handle}`} role="link">
          <div className={BOX}>
            <div dir="ltr" className="name">
              <span>
                <span>{by.name}</span>
              </span>
            </div>
          </div>
        </a>
      </Deep>
      <div className={`${BOX} handle`}>
        <a href={`/${by.handle}`} role="link" tabIndex={-1}>
          <div dir="ltr">
            <span>@{by.handle}</span>
          </div>
        </a>
        {timed && (
          <>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            <a href={statusPath(tweet)} dir="ltr" aria-label={`${age(tweet.ago)} ago`} role="link">
              <time dateTime={isoTime(tweet.ago)}>{age(tweet.ago)}</time>
            </a>
          </>
        )}
      </div>
    </div>
  );
}

/** The line that has no test id, only its shape. */
function ReplyingTo({ to }: { to: readonly Account[] }): ReactNode {
  const id = useId();
  return (
    <div dir="ltr" id={`id__${id}`} className="replying">
      Replying to{' '}
      {to.map(({ handle }, index) => (
        <Fragment key={handle}>
          {index > 0 && ' and '}
          <Deep n={1} className="inline">
            <a href={`/${handle}`} dir="ltr" role="link">
              <span>@{handle}</span>
            </a>
          </Deep>
        </Fragment>
      ))}
    </div>
  );
}

function Quoted({ tweet }: { tweet: Tweet }): ReactNode {
  return (
    <div className={`${BOX} quoted`} tabIndex={0} role="link">
      <div className={`${BOX} quoted-head`}>
        <div data-testid="Tweet-User-Avatar">
          <Avatar of={tweet.by} link={false} />
        </div>
        <div className={`${BOX} user-name`} data-testid="User-Name">
          <div dir="ltr" className="name">
            <span>{tweet.by.name}</span>
          </div>
          <div className={`${BOX} handle`}>
            <div tabIndex={-1}>
              <span>@{tweet.by.handle}</span>
            </div>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            <div className={BOX}>
              <time dateTime={isoTime(tweet.ago)}>{age(tweet.ago)}</time>
            </div>
          </div>
        </div>
      </div>
      <div dir="auto" lang="en" data-testid="tweetText" className="tweet-text">
        <RichText text={tweet.text} />
      </div>
    </div>
  );
}

function Actions({ tweet }: { tweet: Tweet }): ReactNode {
  const { replies, reposts, likes, views } = tweet.counts;
  return (
    <div
      aria-label={`${replies} replies, ${reposts} reposts, ${likes} likes, ${views} views`}
      role="group"
      className={`${BOX} actions`}
    >
      <Action
        testId="reply"
        label={`${replies} Replies. Reply`}
        icon="comment"
        count={replies}
        act={() => openReply(tweet)}
      />
      <Action testId="retweet" label={`${reposts} reposts. Repost`} icon="repost" count={reposts} menu />
      <Action
        testId={tweet.likedByMe ? 'unlike' : 'like'}
        label={`${likes} Likes. ${tweet.likedByMe ? 'Liked' : 'Like'}`}
        icon="heart"
        count={likes}
      />
      <div className={BOX}>
        <a href={`${statusPath(tweet)}/analytics`} role="link" aria-label={`${views} views`} className="action">
          <div dir="ltr">
            <Icon name="views" />
            <span data-testid="app-text-transition-container">
              <span>{views}</span>
            </span>
          </div>
        </a>
      </div>
      <div className={`${BOX} actions-end`}>
        <Action testId="bookmark" label="Bookmark" icon="bookmark" />
        <Action label="Share post" icon="share" menu />
      </div>
    </div>
  );
}

function Action({
  testId,
  label,
  icon,
  count,
  menu,
  act,
}: {
  testId?: string;
  label: string;
  icon: IconName;
  count?: number;
  menu?: boolean;
  act?: () => void;
}): ReactNode {
  return (
    <div className={BOX}>
      <button
        type="button"
        role="button"
        className="action"
        aria-label={label}
        data-testid={testId}
        {...(menu ? { 'aria-expanded': false, 'aria-haspopup': 'menu' as const } : {})}
        onClick={act}
      >
        <div dir="ltr">
          <div className="action-icon">
            <div />
            <Icon name={icon} />
          </div>
          {count !== undefined && (
            <span data-testid="app-text-transition-container">
              <span>{count > 0 ? count : ''}</span>
            </span>
          )}
        </div>
      </button>
    </div>
  );
}
