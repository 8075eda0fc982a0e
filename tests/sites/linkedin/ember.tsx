/** @jsxImportSource react */
/** The older front-end: a post's own page, and notifications. */
import { type ReactNode, useState } from 'react';
import { useLate, useStore } from '../shared/react.tsx';
import { type Comment, NOTIFICATIONS, type Post, profile, SELF } from './data.ts';
import { Attached, Icon, Lines, Picture, Said } from './pieces.tsx';
import { type Insert, QuillBox } from './quill.tsx';
import { sendComment, written } from './state.ts';

const urn = (post: Post, id: bigint): string => `urn:li:comment:(${post.entity}:${post.id},${id})`;

function Rail(): ReactNode {
  return (
    <aside className="scaffold-layout__sidebar card left">
      <a href={profile(SELF)} className="profile-card-profile-picture-container">
        <Picture actor={SELF} size={72} />
      </a>
      <a href={profile(SELF)} className="profile-card-profile-link">
        <h3>{SELF.name}</h3>
        <p className="t-12">{SELF.line}</p>
      </a>
    </aside>
  );
}

const Text = ({ text, children }: { text: string; children?: ReactNode }): ReactNode => (
  <div dir="ltr" className="update-components-text relative">
    <span dir="ltr" className="break-words">
      {children ?? <Lines text={text} />}
    </span>
  </div>
);

export function Permalink({ post }: { post: Post }): ReactNode {
  const mine = useStore(written);
  const under = (id: bigint): Comment[] => mine.filter((entry) => entry.under === id).map(({ comment }) => comment);
  return (
    <div className="scaffold-layout layout">
      <Rail />
      <main className="scaffold-layout__main" aria-label="Post">
        <div className="feed-shared-update-v2 card" data-urn={`urn:li:${post.entity}:${post.id}`} role="article">
          <div className="update-components-actor row">
            <a href={profile(post.by)} className="update-components-actor__image">
              <Picture actor={post.by} />
            </a>
            <a href={profile(post.by)} className="update-components-actor__meta-link">
              <span className="update-components-actor__title">
                <span dir="ltr">
                  <strong aria-hidden="true">{post.by.name}</strong>
                  <span className="hidden">{post.by.name}</span>
                </span>
              </span>
              <span className="update-components-actor__description t-12">{post.by.line}</span>
              <span className="update-components-actor__sub-description t-12">{post.ago} •</span>
            </a>
          </div>
          <div className="feed-shared-update-v2__description">
            <div className="feed-shared-inline-show-more-text">
              <Text text={post.text} />
            </div>
          </div>
          {post.photo && (
            <div className="update-components-image photo">
              <img src={post.photo.src} alt={post.photo.alt} />
            </div>
          )}
          <div className="feed-shared-social-action-bar actions">
            <button type="button" className="artdeco-button react-button__trigger" aria-label="React Like">
              <Icon name="thumb" /> <span className="artdeco-button__text">Like</span>
            </button>
            <button type="button" className="artdeco-button comment-button" aria-label="Comment">
              <Icon name="comment" /> <span className="artdeco-button__text">Comment</span>
            </button>
          </div>
          <div className="feed-shared-update-v2__comments-container display-flex flex-column">
            <CommentBox surface="comment-ember" under={post.id} start={[]} label="Comment" />
            <div className="comments-comments-list comments-comments-list--cr">
              <div className="scaffold-finite-scroll__content">
                {[...post.comments, ...under(post.id)].map((comment) => (
                  <div key={String(comment.id)}>
                    <CommentEntity post={post} comment={comment} replies={[...comment.replies, ...under(comment.id)]} />
                  </div>
                ))}
              </div>
            </div>
          </div>
        </div>
      </main>
    </div>
  );
}

function CommentEntity({
  post,
  comment,
  replies,
}: {
  post: Post;
  comment: Comment;
  replies: readonly Comment[] | null;
}): ReactNode {
  const [answering, setAnswering] = useState<Comment | null>(null);
  const toggle = (to: Comment): void => setAnswering(answering?.id === to.id ? null : to);
  const reply = replies === null;
  return (
    <article
      className={`comments-comment-entity${reply ? ' comments-comment-entity--reply' : ''}`}
      data-id={urn(post, comment.id)}
      tabIndex={-1}
    >
      <div className={`comments-comment-meta__container${reply ? '' : ' comments-comment-meta__container--parent'}`}>
        <div className="comments-comment-meta__actor row">
          <Picture actor={comment.by} size={32} />
          <a className="comments-comment-meta__description-container" href={profile(comment.by)}>
            <h3 className="comments-comment-meta__description">
              <span className="comments-comment-meta__description-title">{comment.by.name}</span>
              {comment.by === SELF && (
                <span className="comments-comment-meta__data">
                  <span className="white-space-pre"> </span>• You
                </span>
              )}
            </h3>
          </a>
        </div>
        <div className="comments-comment-meta__info">
          <time className="comments-comment-meta__data">{comment.ago}</time>
        </div>
      </div>
      <div className="comments-thread-entity">
        <div className="comments-thread-item">
          <section className="comments-comment-entity__content">
            <span className="comments-comment-item__main-content feed-shared-main-content--comment" dir="ltr">
              <Text text={comment.text}>
                <Said comment={comment} />
              </Text>
            </span>
          </section>
        </div>
      </div>
      <div className={`comment-social-activity${reply ? ' comment-social-activity--is-reply' : ''}`}>
        <div className="comments-comment-social-bar--cr">
          <button
            type="button"
            aria-label={`React Like to ${comment.by.name}’s comment`}
            aria-pressed={comment.likedByMe ?? false}
            className="artdeco-button react-button__trigger link"
          >
            <span className="artdeco-button__text">Like</span>
          </button>
          <button
            type="button"
            aria-label={`Reply to ${comment.by.name}’s comment`}
            className="artdeco-button ember-view comments-comment-social-bar__reply-action-button--cr button reply link"
            onClick={() => toggle(comment)}
          >
            <span className="artdeco-button__text">
              <span aria-hidden="true">Reply</span>
            </span>
          </button>
        </div>
        {replies && replies.length > 0 && (
          <div className="comments-replies-list">
            {replies.map((answer) => (
              <div key={String(answer.id)} className="comments-thread-entity">
                <div className="comments-thread-item">
                  <CommentEntity post={post} comment={answer} replies={null} />
                </div>
              </div>
            ))}
          </div>
        )}
        {answering && (
          <CommentBox
            surface="reply-ember"
            under={comment.id}
            label="Reply"
            start={[{ insert: answering.by.name, attributes: { mention: answering.by.name } }, { insert: '\u00a0' }]}
            done={() => setAnswering(null)}
          />
        )}
      </div>
    </article>
  );
}

function CommentBox({
  surface,
  under,
  start,
  label,
  done,
}: {
  surface: 'comment-ember' | 'reply-ember';
  under: bigint;
  start: readonly Insert[];
  label: 'Comment' | 'Reply';
  done?: () => void;
}): ReactNode {
  const [text, setText] = useState('');
  const [alt, setAlt] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [round, setRound] = useState(0);
  const shown = useLate(text.trim() !== '', 60);
  const submit = async (): Promise<void> => {
    setSending(true);
    const sent = await sendComment(surface, text, under);
    setSending(false);
    if (!sent) return;
    setText('');
    setAlt(null);
    setRound(round + 1);
    done?.();
  };
  return (
    <div
      className={`comments-comment-box--cr${surface === 'reply-ember' ? ' comments-comment-box--reply' : ''}`}
      data-scroll-name="true"
    >
      <div className="display-flex flex-1 row">
        <Picture actor={SELF} size={32} />
        <form
          className="comments-comment-box__form box"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <div className="comments-comment-texteditor">
            <div className="comments-comment-box-comment__text-editor">
              <div className="editor-container relative">
                <QuillBox
                  key={round}
                  surface={surface}
                  version={2}
                  start={start}
                  className="editor-content"
                  placeholder={label === 'Reply' ? 'Add a reply…' : 'Add a comment…'}
                  attributes={{
                    role: 'textbox',
                    'aria-multiline': 'true',
                    'aria-placeholder': 'Add a comment…',
                    'aria-label': 'Text editor for creating content',
                  }}
                  changed={setText}
                  attach={setAlt}
                />
              </div>
            </div>
          </div>
          {alt !== null && <Attached alt={alt} />}
          <div className="row between">
            <button type="button" className="_77dd" aria-label="Open Emoji Keyboard">
              <Icon name="smile" size={18} />
            </button>
            {shown && (
              <button
                type="submit"
                className="comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary ember-view"
                disabled={sending}
              >
                <span className="artdeco-button__text">{label}</span>
              </button>
            )}
          </div>
        </form>
      </div>
    </div>
  );
}

export function Notifications(): ReactNode {
  return (
    <div className="scaffold-layout layout">
      <Rail />
      <main className="scaffold-layout__main card" aria-label="Notifications">
        <div className="nt-card-list">
          {NOTIFICATIONS.map((card, index) => (
            <article
              key={`${card.type}-${card.ago}`}
              className={`nt-card${card.unread ? ' nt-card--unread' : ''}`}
              aria-label={card.unread ? 'Unread notification.' : 'Notification'}
              data-nt-card-index={index}
              data-view-name="notification-card-container"
            >
              <div className="nt-card__container row">
                <div className="nt-card__left-rail">
                  <a
                    href={profile(card.by).replaceAll('-', '%2D').replace(/\/$/, '')}
                    aria-label={`View ${card.by.name}'s profile.`}
                    data-view-name="notification-card-image"
                  >
                    <Picture actor={card.by} />
                  </a>
                </div>
                <div className="display-flex flex-column flex-grow-1 mr2">
                  <a className="nt-card__headline nt-card__text--word-wrap" href={notificationLink(card)} tabIndex={0}>
                    {card.unread && <p className="hidden">Unread notification.</p>}
                    <span className="nt-card__text--3-line">
                      <strong>{card.by.name}</strong>
                      <span className="white-space-pre"> </span>
                      {card.says}
                    </span>
                  </a>
                  <button
                    type="button"
                    aria-hidden="true"
                    tabIndex={-1}
                    className="artdeco-card overflow-hidden mt2"
                    role="link"
                  >
                    {card.theirs && (
                      <div className="nt-card__text--word-wrap nt-card__text--2-line-large">
                        <strong>{SELF.name}</strong>
                        <span className="white-space-pre"> </span>
                        {card.theirs.text}
                      </div>
                    )}
                    <div className="nt-card-content__body--secondary">
                      <div className="nt-card-content__body-text nt-card__text--word-wrap t-12">{card.about.text}</div>
                    </div>
                  </button>
                </div>
                <p className="nt-card__time-ago t-12">{card.ago}</p>
              </div>
            </article>
          ))}
        </div>
      </main>
    </div>
  );
}

/** As real links: an id of the notification's own, our comment, their answer. */
function notificationLink({ type, about, ours, theirs }: (typeof NOTIFICATIONS)[number]): string {
  const query = new URLSearchParams({
    highlightedUpdateUrn: `urn:li:activity:${about.id + 1024n}`,
    highlightedUpdateType: type,
    origin: 'INAPP',
    showCommentBox: 'true',
    ...(ours ? { commentUrn: urn(about, ours) } : {}),
    ...(theirs ? { replyUrn: urn(about, theirs.id) } : {}),
  });
  return `/feed/?${query}`;
}

/** A profile or another page that the practice has no markup for. */
export const Elsewhere = (): ReactNode => (
  <div className="scaffold-layout layout">
    <Rail />
    <main className="scaffold-layout__main card">
      <p className="t-12">This practice page ends here.</p>
      <a href="/feed/">Back to the feed</a>
    </main>
  </div>
);
