/** @jsxImportSource react */
/** The columns: home, a thread, notifications, an account. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from '../shared/react.tsx';
import { back, navigate } from '../shared/router.ts';
import {
  type Account,
  NOTIFICATIONS,
  OUR_TIN,
  REPLIES,
  SELF,
  type Status,
  statusAt,
  statusPath,
  TIMELINE,
} from './data.ts';
import { Avatar, DisplayName, html, Icon } from './pieces.tsx';
import { own, reply } from './state.ts';

export function Column({ path }: { path: string }): ReactNode {
  if (path === '/notifications') return <Notifications />;
  const status = statusAt(path);
  if (status) return <Thread status={status} />;
  return path.startsWith('/@') ? <AccountColumn acct={path.slice(2)} /> : <Home />;
}

function Header({ title, inner = false }: { title: string; inner?: boolean }): ReactNode {
  return (
    <div className="column-header__wrapper">
      <h1 className="column-header">
        {inner && (
          <button type="button" className="column-header__back-button" onClick={() => back('/home')}>
            ‹ Back
          </button>
        )}
        <span className="column-header__title">{title}</span>
      </h1>
    </div>
  );
}

function Home(): ReactNode {
  const mine = useStore(own);
  const all = [...mine, ...TIMELINE];
  return (
    <div role="region" aria-label="Home" className="column">
      <Header title="Home" />
      <div className="scrollable">
        <div role="feed" className="item-list">
          {all.map((status, index) => (
            <Article key={status.id} id={status.id} index={index} size={all.length} far={<Bare status={status} />}>
              <StatusView status={status} />
            </Article>
          ))}
        </div>
      </div>
    </div>
  );
}

const Bare = ({ status }: { status: Status }): ReactNode => (
  <div className="status__wrapper">
    <span>{status.by.name}</span>
    <span>{status.text}</span>
  </div>
);

/** One entry of a feed: far from the window only a placeholder of the same height with the bare words stays. */
function Article({
  id,
  index,
  size,
  far,
  children,
}: {
  id?: string;
  index: number;
  size: number;
  far: ReactNode;
  children: ReactNode;
}): ReactNode {
  const article = useRef<HTMLElement>(null);
  const height = useRef(0);
  const [near, setNear] = useState(true);
  useEffect(() => {
    const element = article.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (entry.isIntersecting) height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { rootMargin: '300% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <article
      ref={article}
      aria-posinset={index + 1}
      aria-setsize={size}
      data-id={id}
      style={near ? {} : { height: height.current, opacity: 0, overflow: 'hidden' }}
    >
      {near ? children : far}
    </article>
  );
}

const ago = (minutes: number): string =>
  minutes < 1
    ? 'now'
    : minutes < 60
      ? `${minutes}m`
      : minutes < 1440
        ? `${Math.floor(minutes / 60)}h`
        : `${Math.floor(minutes / 1440)}d`;

const iso = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** The line that joins a status of a thread to its neighbours: `full` where it leads on to the next one. */
type Line = 'full' | 'end' | null;

function StatusView({
  status,
  inThread = false,
  line = null,
}: {
  status: Status;
  inThread?: boolean;
  line?: Line;
}): ReactNode {
  const { by, counts } = status;
  const title = `@${by.acct}`;
  return (
    <div
      className={`status__wrapper status__wrapper-public${status.inReplyTo ? ' status__wrapper-reply' : ''} focusable`}
      tabIndex={0}
      aria-label={`${by.name}, ${status.text}, ${ago(status.ago)}, ${by.acct}`}
    >
      <div
        className={`status status-public${status.inReplyTo ? ' status-reply' : ''}${inThread ? ' status--in-thread' : ''}`}
        data-id={status.id}
      >
        {line && <div className={`status__line${line === 'full' ? ' status__line--full' : ''}`} />}
        <div className="status__info">
          <a href={statusPath(status)} className="status__relative-time">
            <time dateTime={iso(status.ago)}>{ago(status.ago)}</time>
          </a>
          <a
            href={`/@${by.acct}`}
            title={title}
            data-hover-card-account={by.id}
            className="status__display-name"
            rel="noopener"
          >
            <div className="status__avatar">
              <Avatar account={by} size={46} />
            </div>
            <DisplayName account={by} />
          </a>
        </div>
        <div className="status__content status__content--with-action" onClick={() => navigate(statusPath(status))}>
          <div className="status__content__text status__content__text--visible translate" lang="en">
            {html(status.text)}
          </div>
        </div>
        {status.photo && <Media photo={status.photo} />}
        <ActionBar status={status} counts={counts} />
      </div>
    </div>
  );
}

const Media = ({ photo }: { photo: NonNullable<Status['photo']> }): ReactNode => (
  <div className="media-gallery">
    <div className="media-gallery__item">
      <a className="media-gallery__item-thumbnail" href={photo.src} target="_blank" rel="noopener">
        <img src={photo.src} alt={photo.alt} title={photo.alt} />
      </a>
    </div>
  </div>
);

function ActionBar({
  status,
  counts,
  prefix = 'status',
}: {
  status: Status;
  counts: Status['counts'];
  prefix?: string;
}): ReactNode {
  return (
    <div className={`${prefix}__action-bar`}>
      <button
        type="button"
        className={`${prefix}__action-bar__button icon-button icon-button--with-counter`}
        aria-label="Reply"
        title="Reply"
        onClick={() => reply(status)}
      >
        <Icon name="comment" size={20} /> <span className="icon-button__counter">{counts.replies || ''}</span>
      </button>
      <button type="button" className="icon-button" aria-label="Boost" title="Boost">
        <Icon name="repost" size={20} /> <span className="icon-button__counter">{counts.boosts || ''}</span>
      </button>
      <button
        type="button"
        className={`icon-button star-icon${status.likedByMe ? ' active activate' : ''}`}
        aria-label="Favorite"
        title="Favorite"
      >
        <Icon name="heart" size={20} /> <span className="icon-button__counter">{counts.favourites || ''}</span>
      </button>
      <button type="button" className="icon-button" aria-label="More" title="More">
        <Icon name="more" size={20} />
      </button>
    </div>
  );
}

function Thread({ status }: { status: Status }): ReactNode {
  const mine = useStore(own).filter(({ inReplyTo }) => inReplyTo);
  const below = status.id === OUR_TIN.id ? [...REPLIES, ...mine] : mine.filter(({ inReplyTo }) => inReplyTo === status);
  return (
    <div role="region" aria-label="Post" className="column">
      <Header title={status.by.name} inner />
      <div className="scrollable item-list">
        <div className="focusable detailed-status__wrapper" tabIndex={0}>
          <div className="detailed-status">
            <a href={`/@${status.by.acct}`} className="detailed-status__display-name">
              <div className="detailed-status__display-avatar">
                <Avatar account={status.by} size={46} />
              </div>
              <DisplayName account={status.by} />
            </a>
            <div className="status__content">
              <div className="status__content__text status__content__text--visible translate" lang="en">
                {html(status.text)}
              </div>
            </div>
            {status.photo && <Media photo={status.photo} />}
            <div className="detailed-status__meta">
              <a className="detailed-status__datetime" href={statusPath(status)}>
                <time dateTime={iso(status.ago)}>Nov 21, 2026, 09:14 AM</time>
              </a>
            </div>
          </div>
          <ActionBar status={status} counts={status.counts} prefix="detailed-status" />
        </div>
        {below.map((answer, index) => (
          <StatusView
            key={answer.id}
            status={answer}
            inThread
            line={
              below[index + 1]?.inReplyTo === answer
                ? 'full'
                : [status, below[index - 1]].includes(answer.inReplyTo)
                  ? 'end'
                  : null
            }
          />
        ))}
      </div>
    </div>
  );
}

/** Both kinds carry the class `icon-reply`; only the drawing tells them apart (Material symbols, box of 960). */
const MENTION_ICONS = {
  reply:
    'M760-200v-160q0-50-35-85t-85-35H273l144 144-57 56-240-240 240-240 57 56-144 144h367q83 0 141.500 58.500T840-360v160h-80Z',
  mention:
    'M480-80q-83 0-156-31.500T197-197q-54-54-85.500-127T80-480q0-83 31.500-156T197-763q54-54 127-85.500T480-880q83 0 156 31.500T763-763q54 54 85.500 127T880-480v58q0 59-40.500 100.500T740-280q-35 0-66-15t-52-43q-29 29-65.500 43.500T480-280q-83 0-141.500-58.500T280-480q0-83 58.500-141.500T480-680q83 0 141.500 58.500T680-480v58q0 26 17 44t43 18q26 0 43-18t17-44v-58q0-134-93-227t-227-93q-134 0-227 93t-93 227q0 134 93 227t227 93h200v80H480Zm0-280q50 0 85-35t35-85q0-50-35-85t-85-35q-50 0-85 35t-35 85q0 50 35 85t85 35Z',
};

const LABELS = {
  reply: 'Reply',
  mention: 'Mention',
  direct: 'Private mention',
  quote: 'Fenwick Books quoted your post',
  status: 'Fenwick Books posted',
};

function Notifications(): ReactNode {
  return (
    <div role="region" aria-label="Notifications" className="column">
      <Header title="Notifications" />
      <div className="scrollable">
        <div role="feed" className="item-list">
          {NOTIFICATIONS.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <Article key={index} index={index} size={NOTIFICATIONS.length} far={null}>
              {'status' in item ? (
                <div
                  role="button"
                  tabIndex={0}
                  className={`notification-ungrouped focusable notification-ungrouped--${item.kind === 'quote' || item.kind === 'status' ? item.kind : 'mention'}${item.kind === 'direct' ? ' notification-ungrouped--direct' : ''}${item.unread ? ' notification-ungrouped--unread' : ''}`}
                >
                  <h2 className="notification-ungrouped__header">
                    <div className="notification-ungrouped__header__icon">
                      <svg
                        className="icon icon-reply"
                        viewBox="0 -960 960 960"
                        width="24"
                        height="24"
                        aria-hidden="true"
                      >
                        <path d={MENTION_ICONS[item.kind === 'reply' ? 'reply' : 'mention']} fill="currentColor" />
                      </svg>
                    </div>
                    <span>{LABELS[item.kind]}</span>
                  </h2>
                  <StatusView status={item.status} />
                </div>
              ) : (
                <Group item={item} />
              )}
            </Article>
          ))}
        </div>
      </div>
    </div>
  );
}

type Grouped = Exclude<(typeof NOTIFICATIONS)[number], { readonly status: Status }>;

function Group({ item }: { item: Grouped }): ReactNode {
  const says = { favourite: 'favorited your post', reblog: 'boosted your post', follow: 'followed you' }[item.kind];
  const icon = { favourite: 'heart', reblog: 'repost', follow: 'person' } as const;
  return (
    <div role="button" className={`notification-group focusable notification-group--${item.kind}`} tabIndex={0}>
      <div className="notification-group__icon">
        <Icon name={icon[item.kind]} size={26} />
      </div>
      <div className="notification-group__main">
        <div className="notification-group__main__header">
          <div className="notification-group__main__header__wrapper">
            <div className="notification-group__avatar-group">
              {item.by.map((account: Account) => (
                <a key={account.id} href={`/@${account.acct}`} title={`@${account.acct}`}>
                  <Avatar account={account} size={28} />
                </a>
              ))}
            </div>
          </div>
          <div className="notification-group__main__header__label">
            <bdi>{item.by[0]?.name}</bdi> {item.by.length > 1 && `and ${item.by.length - 1} other `}
            {says}
          </div>
        </div>
        {'about' in item && (
          <div className="notification-group__main__status">
            <div className="notification-group__embedded-status" role="button" tabIndex={-1}>
              <div className="notification-group__embedded-status__account">
                <Avatar account={SELF} size={16} />
                <DisplayName account={SELF} />
              </div>
              <div className="notification-group__embedded-status__content reply-indicator__content translate">
                {html(item.about.text)}
              </div>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

/** An account's page has a box for a private note: text that nobody else reads. */
function AccountColumn({ acct }: { acct: string }): ReactNode {
  const account = [...TIMELINE, OUR_TIN].map(({ by }) => by).find((by) => by.acct === acct) ?? SELF;
  return (
    <div role="region" aria-label={account.name} className="column">
      <Header title={account.name} inner />
      <div className="scrollable account__header">
        <Avatar account={account} size={92} />
        <h1>
          <DisplayName account={account} />
        </h1>
        <div className="account__header__account-note">
          <label htmlFor={`account-note-${account.id}`}>Personal note</label>
          <textarea
            id={`account-note-${account.id}`}
            className="account__header__account-note__content"
            placeholder="Click to add note"
          />
        </div>
        {TIMELINE.filter(({ by }) => by === account).map((status) => (
          <StatusView key={status.id} status={status} />
        ))}
      </div>
    </div>
  );
}
