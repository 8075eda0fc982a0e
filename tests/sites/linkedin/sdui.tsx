/** @jsxImportSource react */
/** The newer front-end: the feed with its posts, comments and comment boxes. It scrolls inside `main`. */
import Mention from '@tiptap/extension-mention';
import { Fragment, type ReactNode, useState } from 'react';
import { Deep, useLate, useStore } from '../shared/react.tsx';
import { paragraphs, TipTap } from '../shared/tiptap.tsx';
import { type Actor, type Comment, FEED, key, type Post, profile, SELF } from './data.ts';
import { Attached, Icon, Lines, Picture, Said, useKey } from './pieces.tsx';
import { own, sendComment, sharing, written } from './state.ts';

const FEED_TYPE = 'FeedType_MAIN_FEED_RELEVANCE';

/** A post's opaque token: the same for all keys of one post, telling nothing. */
const token = (post: Post): string =>
  `${btoa(String(post.id * 7919n)).replaceAll('=', '')}RjrkoMrfPaz6V16jMLVrRjkARmY`.slice(0, 43);

export const commentUrn = (post: Post, comment: Comment): string =>
  `urn:li:comment:(urn:li:${post.entity}:${post.id},${comment.id})`;

export function Feed(): ReactNode {
  const mine = useStore(own);
  return (
    <main id="workspace" tabIndex={-1} componentkey="root-workspace">
      <div className="_3b1f layout">
        <LeftCard />
        <div className="_49700731" data-testid="mainFeed" data-component-type="LazyColumn" componentkey="mainFeed">
          <ShareTrigger />
          {[...mine, ...FEED].map((post) => (
            <div key={String(post.id)} className="_c0ffee">
              <PostItem post={post} />
            </div>
          ))}
        </div>
      </div>
    </main>
  );
}

function LeftCard(): ReactNode {
  return (
    <div className="_49700731 left" componentkey={useKey()}>
      <a tabIndex={0} href={profile(SELF)}>
        <Picture actor={SELF} size={72} />
      </a>
      <a tabIndex={0} href={profile(SELF)}>
        <p>
          <strong>{SELF.name}</strong>
        </p>
        <p className="t-12">{SELF.line}</p>
      </a>
    </div>
  );
}

function ShareTrigger(): ReactNode {
  const keys = [useKey(), useKey(), useKey(), useKey()];
  return (
    <div className="_49700731 card">
      <div className="row">
        <a tabIndex={0} href={profile(SELF)}>
          <Picture actor={SELF} />
        </a>
        <div className="_218c">
          <div role="button" tabIndex={0} componentkey={keys[0]} onClick={() => sharing.set(true)}>
            <div componentkey={keys[1]} aria-label="Start a post">
              <div componentkey={keys[2]}>
                <div componentkey={keys[3]} className="trigger">
                  <p>Start a post</p>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function PostItem({ post }: { post: Post }): ReactNode {
  const [open, setOpen] = useState(false);
  const keys = [useKey(), useKey(), useKey(), useKey(), useKey(), useKey()];
  const base = `${token(post)}${FEED_TYPE}`;
  return (
    <div role="listitem" componentkey={`expanded${base}`} className="_2a7b card">
      <div data-display-contents="true" className="contents">
        <div componentkey={base} className="_1e74276c">
          <h2 className="hidden">
            <span>Feed post</span>
            <span aria-hidden="true" />
          </h2>
          {post.because && <Because actor={post.because} />}
          <div className="row">
            <a tabIndex={0} href={profile(post.by)} componentkey={keys[0]}>
              <Picture actor={post.by} />
            </a>
            <Deep n={1}>
              <div>
                <a tabIndex={0} href={profile(post.by)} componentkey={keys[1]}>
                  <div componentkey={keys[2]}>
                    <Deep n={3}>
                      <p>
                        <strong>{post.by.name}</strong>
                      </p>
                    </Deep>
                  </div>
                </a>
                <p className="t-12">{post.by.line}</p>
                <p className="t-12" componentkey={keys[3]}>
                  {post.ago} • <Icon name="globe" size={12} />
                </p>
              </div>
            </Deep>
            <button
              type="button"
              className="_77dd end"
              aria-label={`Open control menu for post by ${post.by.name}`}
              aria-expanded="false"
            >
              <Icon name="more" />
            </button>
          </div>
          <Deep n={1}>
            <div componentkey={keys[4]}>
              <p componentkey={keys[5]}>
                <Expandable text={post.text} />
              </p>
            </div>
          </Deep>
          {post.photo && (
            <figure className="photo">
              <img src={post.photo.src} alt={post.photo.alt} data-loaded="true" />
            </figure>
          )}
          <p className="t-12 counts">{post.reactions} reactions</p>
          <hr role="presentation" />
          <div className="actions">
            <button type="button" aria-label="Reaction button state: no reaction">
              <span>
                <Icon name="thumb" />
                <span>Like</span>
              </span>
            </button>
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              <span>
                <Icon name="comment-small" />
                <span>Comment</span>
              </span>
            </button>
            <button type="button">
              <span>
                <Icon name="repost-small" />
                <span>Repost</span>
              </span>
            </button>
            <button type="button">
              <span>
                <Icon name="send-privately-small" />
                <span>Send</span>
              </span>
            </button>
          </div>
        </div>
      </div>
      <div componentkey={`${key(post)}-replaceableCommentTools`}>{open && <Comments post={post} />}</div>
    </div>
  );
}

/** The header that comes before the author, with links of its own. */
function Because({ actor }: { actor: Actor }): ReactNode {
  return (
    <>
      <div componentkey={useKey()} className="row because">
        <ul role="presentation">
          <li>
            <Picture actor={actor} size={24} />
          </li>
        </ul>
        <p className="t-12">
          <a href={profile(actor)}>
            <strong>{actor.name}</strong>
          </a>
          <span> likes this</span>
        </p>
      </div>
      <hr role="presentation" />
    </>
  );
}

/** Long text is cut, with its button inside the text's own element. */
function Expandable({ text, children }: { text: string; children?: ReactNode }): ReactNode {
  const [whole, setWhole] = useState(text.length < 240);
  return (
    <span tabIndex={-1} data-testid="expandable-text-box" className={whole ? 'pre' : 'pre cut'}>
      {children ?? <Lines text={text} />}
      {!whole && (
        <button type="button" data-testid="expandable-text-button" onClick={() => setWhole(true)}>
          … more
        </button>
      )}
    </span>
  );
}

function Comments({ post }: { post: Post }): ReactNode {
  const mine = useStore(written);
  const [answering, setAnswering] = useState<Comment | null>(null);
  const under = (id: bigint): Comment[] => mine.filter((entry) => entry.under === id).map(({ comment }) => comment);
  return (
    <div componentkey={`commentsSectionContainer${token(post)}${FEED_TYPE}`}>
      <CommentBox post={post} surface="comment-sdui" label="Comment" under={post.id} />
      <div data-testid={`${key(post)}-commentList`} data-component-type="LazyColumn" className="_49700731">
        {[...post.comments, ...under(post.id)].flatMap((top) =>
          [top, ...top.replies, ...under(top.id)].map((comment) => (
            <Fragment key={String(comment.id)}>
              <CommentItem
                post={post}
                comment={comment}
                level={comment === top ? 'top' : 'reply'}
                reply={() => setAnswering(answering === comment ? null : comment)}
              />
              {/* The box that answers a comment is the next sibling, not a child. */}
              {answering === comment && (
                <CommentBox
                  post={post}
                  surface="reply-sdui"
                  label="Reply"
                  under={top.id}
                  to={comment}
                  done={() => setAnswering(null)}
                />
              )}
            </Fragment>
          )),
        )}
      </div>
      <div id={`${key(post)}-replaceableLoadMoreComments`} />
    </div>
  );
}

/** A top-level comment has its key on two elements, one inside the other; a reply only on the inner one. */
function CommentItem({
  post,
  comment,
  level,
  reply,
}: {
  post: Post;
  comment: Comment;
  level: 'top' | 'reply';
  reply: () => void;
}): ReactNode {
  const urn = commentUrn(post, comment);
  const replaceable = `replaceableComment_${urn}`;
  const mine = comment.by === SELF;
  const commentary = useKey();
  return (
    <div className={`fe75eb61 comment ${level}`} {...(level === 'top' ? { componentkey: replaceable } : {})}>
      <div className="contents" data-display-contents="true">
        <div id={replaceable} componentkey={replaceable} threadlinedecoration="[object Object]">
          <div className="contents" data-display-contents="true">
            <div className="row" componentkey={`CommentComponentReference_${urn}`}>
              <a tabIndex={0} href={profile(comment.by)}>
                <Picture actor={comment.by} size={32} />
              </a>
              <div className="_218c bubble">
                <div className="row between">
                  <a tabIndex={0} href={profile(comment.by)}>
                    <p>
                      {mine ? (
                        <span>
                          <span className="hidden">{`${comment.by.name}  You`}</span>
                          <span aria-hidden="true">
                            {comment.by.name}
                            <span>
                              <span> • You</span>
                            </span>
                          </span>
                        </span>
                      ) : (
                        <span>{comment.by.name}</span>
                      )}
                    </p>
                  </a>
                  <div className="row">
                    <p className="t-12">
                      <span>{comment.ago}</span>
                    </p>
                    <button
                      type="button"
                      className="_77dd"
                      aria-label={`View more options for ${comment.by.name}’s comment.`}
                      aria-expanded="false"
                    >
                      <Icon name="more" size={16} />
                    </button>
                  </div>
                </div>
                <p
                  componentkey={`${level === 'top' ? 'comment-commentary' : 'comment-reply-commentary'}_${commentary}`}
                >
                  <Expandable text={comment.text}>
                    <Said comment={comment} />
                  </Expandable>
                </p>
                <div className="row">
                  <button type="button" className="_b1c0 link" aria-label="Reply" onClick={reply}>
                    <span>Reply</span>
                  </button>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The mention that an answer begins with: one piece, not editable. */
const chip = Mention.configure({
  renderHTML: ({ node }) => [
    'span',
    { 'data-allow-partial-delete': 'true', 'data-type': 'mention', contenteditable: 'false' },
    ['strong', {}, String(node.attrs['label'])],
  ],
  renderText: ({ node }) => String(node.attrs['label']),
});

function CommentBox({
  post,
  surface,
  label,
  under,
  to,
  done,
}: {
  post: Post;
  surface: 'comment-sdui' | 'reply-sdui';
  label: 'Comment' | 'Reply';
  under: bigint;
  to?: Comment;
  done?: () => void;
}): ReactNode {
  const [text, setText] = useState('');
  const [alt, setAlt] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [round, setRound] = useState(0);
  const ready = useLate(text.trim() !== '', 60);
  const editor = useKey();
  const button = useKey();
  const about = to ? btoa(commentUrn(post, to)).replaceAll('=', '') : key(post);
  const start = to
    ? {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'mention', attrs: { id: to.by.slug, label: to.by.name } },
              { type: 'text', text: '\u00a0' },
            ],
          },
        ],
      }
    : paragraphs('');
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
  const section = `${about}-commentButtonSection${token(post)}${FEED_TYPE}`;
  return (
    <div className={`ae29cd27 answer ${to ? 'reply' : 'top'}`}>
      <div className="_49700731" threadlinedecoration="[object Object]">
        <div className="row">
          <Picture actor={SELF} size={32} />
          <div className="_218c">
            <div className="contents" data-display-contents="true">
              <div className="box">
                <Deep n={1} className="_1e74276c">
                  <div componentkey={`commentBox-${about}-${token(post)}${FEED_TYPE}`}>
                    <div className="hidden" role="status" aria-live="polite" aria-atomic="true" />
                    <div data-testid="ui-core-tiptap-text-editor-wrapper">
                      <TipTap
                        key={round}
                        surface={surface}
                        start={start}
                        extensions={[chip]}
                        placeholder={to ? 'Add a reply…' : 'Add a comment…'}
                        attributes={{
                          class: 'tiptap _558b06f6',
                          role: 'textbox',
                          dir: 'auto',
                          tabindex: '0',
                          translate: 'no',
                          'aria-label': 'Text editor for creating comment',
                          componentkey: editor,
                        }}
                        changed={setText}
                        attach={setAlt}
                      />
                      <div data-testid="ui-core-tiptap-text-editor-cursor" />
                    </div>
                    {alt !== null && <Attached alt={alt} />}
                  </div>
                </Deep>
                <div className="row between">
                  <div className="row">
                    <button type="button" className="_77dd" aria-label="Show Emoji Picker" aria-expanded="false">
                      <Icon name="smile" size={18} />
                    </button>
                    <button type="button" className="_77dd" aria-label="Share photo" onClick={() => setAlt('')}>
                      <Icon name="image-medium" size={18} />
                    </button>
                  </div>
                  <div id={section} componentkey={section}>
                    {text !== '' && (
                      <button
                        type="button"
                        className="primary"
                        componentkey={button}
                        disabled={!ready || sending}
                        onClick={() => void submit()}
                      >
                        <span>
                          <span>{label}</span>
                        </span>
                      </button>
                    )}
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
