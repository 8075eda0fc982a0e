/** @jsxImportSource react */
/** Small parts that all of Threads is made of. */
import { type MouseEvent, type ReactNode, useState } from 'react';
import { ICONS, type IconName } from '../shared/icons.ts';
import { EMOJI } from '../shared/pictures.ts';
import { Deep } from '../shared/react.tsx';
import { type Account, type Post, postPath } from './data.ts';

/** Three of Meta's hashed classes, for every box. */
export const BOX = 'x9f619 xjbqb8w x78zum5';

export const Icon = ({ name, label }: { name: IconName; label: string }): ReactNode => (
  <svg viewBox="0 0 24 24" role="img" aria-label={label} className="icon" width="24" height="24">
    <title>{label}</title>
    <path d={ICONS[name]} />
  </svg>
);

/** No button of Threads is a <button>. */
export function Button({
  className = '',
  disabled = false,
  press,
  children,
}: {
  className?: string;
  disabled?: boolean;
  press?: (event: MouseEvent) => void;
  children: ReactNode;
}): ReactNode {
  return (
    <div
      aria-disabled={disabled || undefined}
      role="button"
      tabIndex={disabled ? -1 : 0}
      className={`button ${className}`}
      onClick={disabled ? undefined : press}
    >
      {children}
    </div>
  );
}

export const Avatar = ({ of }: { of: Account }): ReactNode => (
  <Deep n={2} className={BOX}>
    <img alt={`${of.handle}'s profile picture`} src={of.picture} width="36" height="36" className="avatar" />
  </Deep>
);

/** A text as Threads writes it: names are links in spans of their own. */
function Words({ text }: { text: string }): ReactNode {
  return text.split(/(@[\w.]*\w|\n)/).map((part, place) => {
    const key = `${place}:${part}`;
    if (part === '\n') return <br key={key} />;
    if (!part.startsWith('@')) return <span key={key}>{part}</span>;
    return (
      <a key={key} href={`/${part}`} role="link" tabIndex={0}>
        <span dir="auto">{part}</span>
      </a>
    );
  });
}

function Age({ post }: { post: Post }): ReactNode {
  const [at] = useState(() => new Date(Date.now() - post.ago * 60_000));
  const words = post.ago < 60 ? `${post.ago}m` : `${Math.floor(post.ago / 60)}h`;
  return (
    <>
      <a href={postPath(post)} role="link" tabIndex={0} className="stamp">
        <time dateTime={at.toISOString()} title={at.toDateString()}>
          <abbr>{words}</abbr>
        </time>
      </a>
      <span dir="auto" aria-label={words} className="soft">
        {words}
      </span>
    </>
  );
}

const ACTIONS: readonly IconName[] = ['heart', 'comment', 'repost', 'share'];
const LABELS: Partial<Record<IconName, string>> = { heart: 'Like', comment: 'Reply', repost: 'Repost', share: 'Share' };

/** A post, with the box in it where the page is of it. */
export function PostBlock({
  post,
  rootBy,
  reply,
  children,
}: {
  post: Post;
  /** Who began the thread: whoever it is has a badge. */
  rootBy?: Account;
  /** Absent: a quoted post, or one above a box. */
  reply?: (post: Post) => void;
  children?: ReactNode;
}): ReactNode {
  return (
    <div data-pressable-container="true" className="post" data-code={post.code}>
      <div className="row">
        <Avatar of={post.by} />
        <div className="body">
          <div className="line">
            <Deep n={1} className={BOX}>
              <a href={`/@${post.by.handle}`} role="link" tabIndex={0} className="name">
                <span dir="auto">{post.by.handle}</span>
              </a>
            </Deep>
            <span>
              <Age post={post} />
            </span>
            {rootBy === post.by && (
              <span dir="auto" className="soft">
                Author
              </span>
            )}
          </div>
          {post.text && (
            <Deep n={2} className={BOX}>
              <span dir="auto" className="words">
                <Words text={post.text} />
                {reply && (
                  <Button className="soft">
                    <span>Translate</span>
                  </Button>
                )}
              </span>
            </Deep>
          )}
          {post.hasPicture && <img alt="" src={EMOJI} width="60" height="60" />}
          {post.quotes && <PostBlock post={{ ...post.quotes, answers: [] }} />}
          {reply && (
            <div className="actions">
              {ACTIONS.map((icon) => (
                <div key={icon}>
                  <Button
                    className={`act-${icon}`}
                    press={(event) => {
                      event.preventDefault();
                      if (icon === 'comment') reply(post);
                    }}
                  >
                    <Icon name={icon} label={LABELS[icon] ?? icon} />
                    <span className="count">3</span>
                  </Button>
                </div>
              ))}
            </div>
          )}
        </div>
      </div>
      {children}
    </div>
  );
}
