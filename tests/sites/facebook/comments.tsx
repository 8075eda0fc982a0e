/** @jsxImportSource react */
/** Comments under a post, and the boxes to write one. */
import { type ReactNode, useRef, useState } from 'react';
import type { IconName } from '../shared/icons.ts';
import { scene } from '../shared/pictures.ts';
import { send } from '../shared/practice.ts';
import { Deep, useLate, useStore } from '../shared/react.tsx';
import { acting } from './acting.ts';
import {
  type Account,
  ANAS_COMMENT,
  type Comment,
  IVOS_COMMENT,
  type Post,
  postPath,
  profileLink,
  ROSA,
  SELF,
} from './data.ts';
import { DraftBox } from './draft.tsx';
import { LexicalBox } from './lexical.tsx';
import { Avatar, BOX, Button, Icon, Lines, Picture } from './pieces.tsx';

/** The comments whose reply box is the practice surface "reply", one on each page. */
export const ANSWERED: readonly Comment[] = [IVOS_COMMENT, ANAS_COMMENT];

export function Comments({ post, surface }: { post: Post; surface?: string | undefined }): ReactNode {
  const [own, setOwn] = useState<readonly Comment[]>([]);
  const self = useStore(acting);
  // Whoever looks after a Page chooses below its posts, box by box, who speaks.
  const hasVoices = self === ROSA && post.by === SELF;
  return (
    <div className={`${BOX} comments`}>
      <Deep n={2} className={BOX}>
        {[...post.comments, ...own].map((comment) => (
          <Thread key={comment.id} comment={comment} post={post} />
        ))}
      </Deep>
      <Deep n={5} className={BOX}>
        <CommentForm
          surface={surface}
          label={({ name }) => (hasVoices || self === SELF ? `Comment as ${name}` : 'Write a comment…')}
          hasVoices={hasVoices}
          editor={post.editor}
          posted={(comment) => setOwn((old) => [...old, comment])}
        />
      </Deep>
    </div>
  );
}

/** A comment with its replies and, after "Reply", the box at their end. */
function Thread({ comment, post }: { comment: Comment; post: Post }): ReactNode {
  const [open, setOpen] = useState(false);
  const [own, setOwn] = useState<readonly Comment[]>([]);
  const replies = [...(comment.replies ?? []), ...own];
  return (
    <div className={BOX}>
      <Deep n={1} className={BOX}>
        <Article comment={comment} post={post} reply={() => setOpen(true)} />
      </Deep>
      <div className={`${BOX} replies`}>
        {replies.map((reply) => (
          <Deep key={reply.id} n={2} className={BOX}>
            <Article comment={reply} post={post} to={comment} />
          </Deep>
        ))}
        {open && (
          <Deep n={3} className={BOX}>
            <CommentForm
              surface={ANSWERED.includes(comment) ? 'reply' : undefined}
              label={() => `Reply to ${comment.by.name}`}
              mention={comment.by.name}
              posted={(reply) => {
                setOwn((old) => [...old, reply]);
                setOpen(false);
              }}
            />
          </Deep>
        )}
      </div>
    </div>
  );
}

function Article({
  comment,
  post,
  to,
  reply,
}: {
  comment: Comment;
  post: Post;
  /** The comment that this one replies to. */
  to?: Comment;
  reply?: () => void;
}): ReactNode {
  const { by, age, id } = comment;
  // All links of a comment name it, also those to the person's profile.
  const query = `comment_id=${to ? `${to.id}&reply_comment_id=${id}` : id}&__cft__[0]=AZX&__tn__=R`;
  return (
    <div
      aria-label={to ? `Reply by ${by.name} to ${to.by.name}'s comment ${age} ago` : `Comment by ${by.name} ${age} ago`}
      role="article"
      tabIndex={-1}
      className={`${BOX} comment`}
    >
      <Avatar of={by} size={to ? 24 : 32} />
      <div className="comment-body">
        <div className="bubble">
          <Deep n={3} className={BOX}>
            <a href={profileLink(by, query)} role="link" tabIndex={0}>
              <span className="x3nfvp2">
                <span dir="auto" className="name">
                  {by.name}
                </span>
              </span>
            </a>
            <span dir="auto" lang="en">
              <div className={BOX}>
                <Lines text={comment.text} {...(comment.names ? { names: comment.names } : {})} />
              </div>
            </span>
          </Deep>
        </div>
        <ul className="comment-actions">
          <li>
            <a href={`${postPath(post)}?${query}`} role="link" tabIndex={0}>
              <span>{age}</span>
            </a>
          </li>
          <li>
            <Button label="Like">Like</Button>
          </li>
          <li>
            <Button {...(reply ? { press: reply } : {})}>Reply</Button>
          </li>
        </ul>
      </div>
    </div>
  );
}

const TOOLS: readonly { label: string; icon: IconName }[] = [
  { label: 'Insert an emoji', icon: 'smile' },
  { label: 'Attach a photo or video', icon: 'camera' },
  { label: 'Comment with a GIF', icon: 'film' },
];

let comments = 740100000000900;

interface FormProps {
  readonly surface?: string | undefined;
  readonly mention?: string | undefined;
  readonly editor?: Post['editor'];
  readonly hasVoices?: boolean;
}

function CommentForm({
  label,
  posted,
  ...rest
}: FormProps & {
  /** By who speaks. */
  readonly label: (voice: Account) => string;
  readonly posted: (comment: Comment) => void;
}): ReactNode {
  const [form, setForm] = useState(0);
  const self = useStore(acting);
  const [chosen, setChosen] = useState<Account | null>(null);
  const voice = (rest.hasVoices && chosen) || self;
  return (
    <OneForm
      key={form}
      {...rest}
      label={label(voice)}
      voice={voice}
      changeVoice={() => setChosen(voice === ROSA ? SELF : ROSA)}
      posted={(text) => {
        comments += 1;
        if (text !== null) posted({ id: String(comments), by: voice, age: '1m', text });
        setForm((n) => n + 1);
      }}
    />
  );
}

/** One form; after sending another takes its place. */
function OneForm({
  surface,
  label,
  mention,
  editor,
  hasVoices,
  voice,
  changeVoice,
  posted,
}: FormProps & {
  readonly label: string;
  readonly voice: Account;
  readonly changeVoice: () => void;
  /** null: nothing came of it. */
  readonly posted: (text: string | null) => void;
}): ReactNode {
  const text = useRef('');
  const busy = useRef(false);
  const [filled, setFilled] = useState(false);
  const [failed, setFailed] = useState(false);
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const ready = useLate(filled);
  const Box = editor === 'draft' ? DraftBox : LexicalBox;

  const submit = async (): Promise<void> => {
    if (busy.current || text.current.trim() === '') return;
    busy.current = true;
    setFailed(false);
    const written = text.current;
    const outcome = await send(surface ?? 'other', written);
    busy.current = false;
    if (outcome === 'failed') setFailed(true);
    else posted(outcome === 'sent' ? written : null);
  };

  return (
    <div className={`${BOX} comment-form`}>
      {hasVoices ? (
        <div aria-hidden="true" role="button" tabIndex={-1} className="voices">
          <Button label="Available voices" press={changeVoice}>
            <Picture of={voice} size={32} />
            <Icon name="menu" />
          </Button>
        </div>
      ) : (
        <Avatar of={voice} size={32} />
      )}
      <div className="comment-body">
        <form role="presentation" className={BOX} onSubmit={(event) => event.preventDefault()}>
          <Deep n={1} className="field">
            <div className={BOX}>
              <div className={`${BOX} box`}>
                <Box
                  {...(editor === 'outline' ? { isOutline: true } : {})}
                  surface={surface}
                  label={label}
                  placeholder={label}
                  mention={mention}
                  onText={(now) => {
                    text.current = now;
                    setFilled(now.trim() !== '');
                  }}
                  onEnter={submit}
                  onAttach={(alt) => setPictures((old) => [...old, alt])}
                />
              </div>
              <div data-thumb="1" />
              <div data-thumb="1">
                {pictures.map((alt, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pictures are only ever added at the end
                  <div key={index} className="comment-picture">
                    <img alt={alt} src={scene(190)} />
                  </div>
                ))}
              </div>
            </div>
            <ul className="tools">
              {TOOLS.map(({ label: name, icon }) => (
                <li key={name}>
                  <span>
                    <Button label={name}>
                      <Icon name={icon} />
                    </Button>
                  </span>
                  {icon === 'camera' && <input type="file" hidden />}
                </li>
              ))}
              <li className="submit">
                <Button label="Comment" disabled={!ready} press={submit}>
                  <Icon name="send" />
                </Button>
              </li>
            </ul>
          </Deep>
        </form>
        {failed && (
          <div role="alert" className="error">
            <span dir="auto">Unable to post comment.</span> <Button press={submit}>Try again</Button>
          </div>
        )}
      </div>
    </div>
  );
}
