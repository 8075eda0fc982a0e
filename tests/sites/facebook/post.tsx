/** @jsxImportSource react */
/** One post as Facebook shows it, with its junk. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { IconName } from '../shared/icons.ts';
import { Deep } from '../shared/react.tsx';
import { Comments } from './comments.tsx';
import { type Post, postPath, profileLink } from './data.ts';
import { Avatar, BOX, Button, Decoys, Icon, Lines, ScrambledTime } from './pieces.tsx';

export function PostView({
  post,
  place,
  surface,
}: {
  post: Post;
  /** Place in the feed from 1; none on the post's own page, which is marked as an article instead. */
  place?: number;
  /** Name of the comment box, where it is a practice surface. */
  surface?: string | undefined;
}): ReactNode {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const height = useEmptied(box, place !== undefined);
  return (
    <div
      ref={box}
      {...(place === undefined ? { role: 'article' } : { 'aria-posinset': place })}
      aria-describedby={`${id}time ${id}text`}
      aria-labelledby={`${id}name`}
      className={`${BOX} post`}
    >
      {height === null ? (
        <div data-virtualized="false">
          <Deep n={3} className={BOX}>
            <div className={BOX} />
            <Decoys n={11} />
            <Deep n={2} className={BOX}>
              <div className={BOX}>
                <Decoys n={22} />
                <Head post={post} id={id} />
                <Message post={post} id={id} />
                {post.photo && (
                  <a href={`/photo/?fbid=${post.id}1&set=a.1`} role="link" className="photo">
                    <img alt={post.photo.alt} src={post.photo.src} />
                  </a>
                )}
                <Actions />
                <Comments post={post} surface={surface} />
              </div>
            </Deep>
          </Deep>
        </div>
      ) : (
        <div data-virtualized="true" hidden style={{ height, display: 'block' }} />
      )}
    </div>
  );
}

/** Far from the screen a post is emptied and keeps only its height (CSS pixels); null while it is filled. */
function useEmptied(box: { current: HTMLElement | null }, virtual: boolean): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || !virtual) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (entry.isIntersecting) setHeight(null);
        else if (!element.contains(document.activeElement)) setHeight(element.offsetHeight);
      },
      { rootMargin: '2200px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box, virtual]);
  return height;
}

function Head({ post, id }: { post: Post; id: string }): ReactNode {
  return (
    <div className="post-head">
      <Avatar of={post.by} />
      <div>
        <span dir="ltr" data-ad-rendering-role="profile_name">
          <h2 id={`${id}name`}>
            <a href={profileLink(post.by, '__cft__[0]=AZX&__tn__=-UC')} role="link" tabIndex={0}>
              <strong>
                <span>{post.by.name}</span>
              </strong>
            </a>
            {post.review && (
              <strong>
                {` ${post.review.verdict} `}
                <a href={profileLink(post.review.of, '__cft__[0]=AZX&__tn__=-UC')} role="link" tabIndex={0}>
                  {post.review.of.name}
                </a>
                .
              </strong>
            )}
          </h2>
        </span>
        <span dir="ltr">
          <div id={`${id}time`} className="when">
            <ScrambledTime age={post.age} href={postPath(post)} />
            <span>
              <span />
              <span aria-hidden="true"> · </span>
            </span>
            <Icon name="globe" />
          </div>
        </span>
      </div>
      <Button label="Actions for this post" className="round more">
        <Icon name="more" />
      </Button>
    </div>
  );
}

function Message({ post, id }: { post: Post; id: string }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <div id={`${id}text`} data-ad-rendering-role="story_message" className="message">
      <div data-ad-comet-preview="message" data-ad-preview="message">
        <Deep n={2} className={BOX}>
          <span dir="auto">
            <div className={BOX}>
              <Lines text={open ? `${post.text}${post.more ?? ''}` : post.text} />
              {post.more && !open && (
                <>
                  {'… '}
                  <Button className="see" press={() => setOpen(true)}>
                    See more
                  </Button>
                </>
              )}
            </div>
          </span>
        </Deep>
      </div>
    </div>
  );
}

const ACTIONS: readonly { label: string; icon: IconName }[] = [
  { label: 'Like', icon: 'thumb' },
  { label: 'Comment', icon: 'comment' },
  { label: 'Share', icon: 'share' },
];

function Actions(): ReactNode {
  return (
    <div className="post-actions">
      {ACTIONS.map(({ label, icon }) => (
        <Button key={label} label={label === 'Comment' ? 'Leave a comment' : label}>
          <Icon name={icon} />
          <span dir="auto">{label}</span>
        </Button>
      ))}
    </div>
  );
}
