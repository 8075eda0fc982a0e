/** @jsxImportSource react */
/** Comments under a video, and the boxes to write one. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { pause } from '../shared/dom.ts';
import { DraftEditor } from '../shared/draft.tsx';
import { send } from '../shared/practice.ts';
import { Deep, RecyclingList, useLate } from '../shared/react.tsx';
import { ANAS_COMMENT, type Comment, SELF, type Video } from './data.ts';
import { Avatar, Box, Icon, Press, styled, TUX, toast } from './pieces.tsx';

/** Loads a moment after the video, and keeps what is near the window. */
export function Comments({ video }: { video: Video }): ReactNode {
  const [loaded, setLoaded] = useState(false);
  const [own, setOwn] = useState<readonly Comment[]>([]);
  useEffect(() => {
    let gone = false;
    void pause(60).then(() => !gone && setLoaded(true));
    return () => {
      gone = true;
    };
  }, []);
  return (
    <Box part="DivCommentContainer" data-e2e="comment-panel">
      <Box part="DivCommentMain">
        <Box part="DivTabMenuContainer" role="tablist">
          <div role="tab" aria-selected="true">
            {video.comments.length} comments
          </div>
          <div role="tab" aria-selected="false">
            You may like
          </div>
        </Box>
        <Box part="DivCommentListContainer">
          {loaded ? (
            <RecyclingList items={[...own, ...video.comments]} window={16} estimate={96}>
              {(comment) => <Thread comment={comment} video={video} />}
            </RecyclingList>
          ) : (
            <div className="TUXSkeletonRectangle" />
          )}
        </Box>
      </Box>
      <Box part="DivBottomCommentContainer">
        <CommentForm
          surface="comment"
          placeholder="Add comment..."
          posted={(text) => setOwn((old) => [{ by: SELF, age: '0s ago', text }, ...old])}
        />
      </Box>
    </Box>
  );
}

/** A comment with the answers to it. Those of the video's owner are shown at once, others after a click. */
function Thread({ comment, video }: { comment: Comment; video: Video }): ReactNode {
  const replies = comment.replies ?? [];
  // The element is used again for other comments: what is open belongs to the comment.
  const [opened, setOpened] = useState<Comment | null>(null);
  const [answering, setAnswering] = useState<{ thread: Comment; to: Comment } | null>(null);
  const [own, setOwn] = useState<readonly { thread: Comment; reply: Comment }[]>([]);
  const isOpen = opened === comment || [comment, ...replies].some(({ by }) => by === SELF);
  const shown = [
    ...(isOpen ? replies : []),
    ...own.flatMap(({ thread, reply }) => (thread === comment ? [reply] : [])),
  ];
  const row = (one: Comment, level: 1 | 2): ReactNode => (
    <div key={`${one.by.handle} ${one.text}`}>
      <Row
        comment={one}
        level={level}
        isCreator={one.by === video.by}
        reply={() => setAnswering({ thread: comment, to: one })}
      />
      {answering?.thread === comment && answering.to === one && (
        <Box part="DivReplyInputWrapper">
          <CommentForm
            surface={one === ANAS_COMMENT ? 'reply' : undefined}
            placeholder="Add a reply..."
            posted={(text) => {
              setOwn((old) => [...old, { thread: comment, reply: { by: SELF, age: '0s ago', text } }]);
              setAnswering(null);
            }}
          />
        </Box>
      )}
    </div>
  );
  return (
    <Box part="DivCommentObjectWrapper">
      {row(comment, 1)}
      <Box part="DivReplyContainer">
        {shown.map((reply) => row(reply, 2))}
        {!isOpen && replies.length > 0 && (
          <Box part="DivViewMoreRepliesWrapper">
            <Box part="DivViewMoreRepliesOptionsContainer">
              <Press part="DivViewRepliesContainer" press={() => setOpened(comment)}>
                <span className={TUX}>View {replies.length} reply</span>
              </Press>
            </Box>
          </Box>
        )}
      </Box>
    </Box>
  );
}

function Row({
  comment,
  level,
  isCreator,
  reply,
}: {
  comment: Comment;
  level: 1 | 2;
  isCreator: boolean;
  reply: () => void;
}): ReactNode {
  const { by, names, text, age, liked = false } = comment;
  return (
    <Box part="DivCommentItemWrapper">
      <Avatar of={by} size={level === 1 ? 32 : 24} />
      <Box part="DivCommentContentWrapper">
        <Box part="DivCommentHeaderWrapper">
          <Box part="DivUsernameContentWrapper" data-e2e={`comment-username-${level}`}>
            <Box part="DivTriggerWrapper">
              <a className="link-a11y-focus" href={`/@${by.handle}`}>
                <p className={`${TUX} TUXText--weight-medium`}>{by.name}</p>
              </a>
            </Box>
            {isCreator && (
              <span className={styled('SpanCreatorBadge')} data-e2e={`comment-creator-${level}`}>
                Creator
              </span>
            )}
          </Box>
          <Press part="DivMore" label="More">
            <Icon name="more" />
          </Press>
        </Box>
        <span data-e2e={`comment-level-${level}`} className={`${TUX} TUXText--weight-normal`}>
          <p className={TUX}>
            {names && (
              <a href={`/@${names.handle}`} className={styled('StyledMentionUsernameText')}>
                @{names.name}
              </a>
            )}
            {names && ' '}
            <span>{text}</span>
          </p>
        </span>
        <Box part="DivCommentSubContentSplitWrapper">
          <Box part="DivCommentSubContentWrapper">
            <span className={TUX} data-e2e={`comment-time-${level}`}>
              {age}
            </span>
            <span
              role="button"
              tabIndex={0}
              className={`${TUX} TUXText--weight-medium`}
              data-e2e={`comment-reply-${level}`}
              onClick={reply}
            >
              Reply
            </span>
          </Box>
          <Press part="DivLikeContainer" label={`Like video. ${liked ? 1 : 0} likes`} pressed={liked}>
            <Icon name="heart" />
            <span className={TUX}>{liked ? 1 : 0}</span>
          </Press>
        </Box>
      </Box>
    </Box>
  );
}

function CommentForm({
  surface,
  placeholder,
  posted,
}: {
  surface: string | undefined;
  placeholder: string;
  posted: (text: string) => void;
}): ReactNode {
  const [form, setForm] = useState(0);
  return (
    <OneForm
      key={form}
      surface={surface}
      placeholder={placeholder}
      done={(text) => {
        setForm((n) => n + 1);
        if (text !== null) posted(text);
      }}
    />
  );
}

/** One form; after sending another takes its place. */
function OneForm({
  surface,
  placeholder,
  done,
}: {
  surface: string | undefined;
  placeholder: string;
  /** null: nothing came of it. */
  done: (text: string | null) => void;
}): ReactNode {
  const text = useRef('');
  const busy = useRef(false);
  const [filled, setFilled] = useState(false);
  const ready = useLate(filled);

  const submit = async (): Promise<void> => {
    const written = text.current;
    if (busy.current || written.trim() === '') return;
    busy.current = true;
    toast.set(null);
    const outcome = await send(surface ?? 'other', written);
    busy.current = false;
    if (outcome === 'failed') toast.set('Couldn’t post comment. Try again.');
    else done(outcome === 'sent' ? written : null);
  };

  return (
    <Box part="DivCommentInputContainer">
      <Deep n={2} className={styled('DivLayoutContainer')}>
        <Box part="DivInputEditorContainer">
          <Box part="DivInputAreaContainer" data-e2e="comment-input">
            <Deep n={2} className={styled('DivInputArea')}>
              <DraftEditor
                surface={surface}
                label={placeholder}
                placeholder={placeholder}
                keys="enter"
                onText={(now) => {
                  text.current = now;
                  setFilled(now.trim() !== '');
                }}
                onSubmit={submit}
              />
            </Deep>
            <Press part="DivMentionButton" e2e="comment-at-icon" label="“@” a user to tag them in your comments">
              @
            </Press>
            <Press part="DivEmojiButton" e2e="comment-emoji-icon" label="Click to add emojis">
              <Icon name="smile" />
            </Press>
          </Box>
        </Box>
        <Press part="DivPostButton" e2e="comment-post" label="Post" disabled={!ready} press={submit}>
          Post
        </Press>
      </Deep>
    </Box>
  );
}
