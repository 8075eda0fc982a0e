/** @jsxImportSource react */
/** Comments below a post, in the layouts of 2025 and 2026, and the one box to write in. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { EMOJI } from '../shared/pictures.ts';
import { mountEditor, send } from '../shared/practice.ts';
import { Deep, useLate } from '../shared/react.tsx';
import { type Comment, type Post, postPath, SELF } from './data.ts';
import { Age, Avatar, BOX, Button, Icon, Words } from './pieces.tsx';

export type Layout = '2025' | '2026';

/** What the user writes on one post. */
export interface Writing {
  readonly text: string;
  /** The comment that is answered, and the one that began its thread. */
  readonly to: Comment | null;
  readonly head: Comment | null;
}

const NOTHING: Writing = { text: '', to: null, head: null };
let ids = 18040000000000900;

/** The state of a post's comments: what stands there and what is being written. */
export function useTalk(post: Post) {
  const [own, setOwn] = useState<readonly { comment: Comment; head: Comment | null }[]>([]);
  const [writing, setWriting] = useState<Writing>(NOTHING);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const surface = writing.to ? 'reply' : 'comment';

  const submit = async (): Promise<void> => {
    const { text, head } = writing;
    if (state === 'busy' || text.trim() === '') return;
    setState('busy');
    const outcome = await send(surface, text);
    setState(outcome === 'failed' ? 'failed' : 'idle');
    if (outcome === 'failed') return;
    setWriting(NOTHING);
    if (outcome === 'lost') return;
    ids += 1;
    setOwn((old) => [...old, { comment: { id: String(ids), by: SELF, ago: 0, text }, head }]);
  };
  const area = useRef<HTMLTextAreaElement>(null);
  const answer = (to: Comment, head: Comment): void => {
    setWriting({ text: `@${to.by.handle} `, to, head });
    area.current?.focus();
  };
  const heads = [...post.comments, ...own.flatMap(({ comment, head }) => (head ? [] : [comment]))];
  const answersTo = (head: Comment) => own.flatMap((one) => (one.head === head ? [one.comment] : []));
  return { post, heads, answersTo, writing, setWriting, state, submit, surface, area, answer };
}

type Talk = ReturnType<typeof useTalk>;

export const Comments = ({ talk, layout }: { talk: Talk; layout: Layout }): ReactNode =>
  talk.heads.map((head) => <Thread key={head.id} head={head} talk={talk} layout={layout} />);

function Thread({ head, talk, layout }: { head: Comment; talk: Talk; layout: Layout }): ReactNode {
  const [open, setOpen] = useState(false);
  const { replies = [] } = head;
  const own = talk.answersTo(head);
  const shown = [...(open ? replies : []), ...own];
  const More = (
    <button type="button" className={open ? 'less-replies' : 'more-replies'} onClick={() => setOpen(!open)}>
      <div className="dash" />
      <span>{open ? 'Hide replies' : `View replies (${replies.length})`}</span>
    </button>
  );
  if (layout === '2025') {
    return (
      <ul>
        <OneOf2025 comment={head} head={head} talk={talk} />
        {(replies.length > 0 || own.length > 0) && (
          <li>
            <ul>
              {replies.length > 0 && (
                <li>
                  <div>{More}</div>
                </li>
              )}
              {shown.map((reply) => (
                <OneOf2025 key={reply.id} comment={reply} head={head} talk={talk} />
              ))}
            </ul>
          </li>
        )}
      </ul>
    );
  }
  return (
    <div className={BOX}>
      <OneOf2026 comment={head} head={head} talk={talk} />
      {replies.length > 0 && <div className="more">{More}</div>}
      {shown.length > 0 && (
        <ul className="replies">
          {shown.map((reply) => (
            <Deep key={reply.id} n={1} className={BOX}>
              <OneOf2026 comment={reply} head={head} talk={talk} />
            </Deep>
          ))}
        </ul>
      )}
    </div>
  );
}

interface One {
  readonly comment: Comment;
  readonly head: Comment;
  readonly talk: Talk;
}

const Text = ({ comment }: { comment: Comment }): ReactNode =>
  comment.gif ? <img alt="" src={EMOJI} className="gif" /> : <Words text={comment.text} />;

const Permalink = ({ comment, post }: { comment: Comment; post: Post }): ReactNode => (
  <a href={`${postPath(post)}c/${comment.id}/`} role="link" tabIndex={0} className="age">
    <Age ago={comment.ago} />
  </a>
);

/** The outline of a page saved in June 2025. */
function OneOf2025({ comment, head, talk }: One): ReactNode {
  return (
    <div role="button" tabIndex={0} className="comment">
      <li>
        <div>
          <div className="row">
            <Avatar of={comment.by} />
            <div className="body">
              <h3>
                <Deep n={4}>
                  <a href={`/${comment.by.handle}/`} role="link" tabIndex={0} className="name">
                    {comment.by.handle}
                  </a>
                </Deep>
              </h3>
              <Deep n={1}>
                <span dir="auto" className="words">
                  <Text comment={comment} />
                </span>
              </Deep>
              <Deep n={1}>
                <span dir="ltr" className="under">
                  <Permalink comment={comment} post={talk.post} />
                  <button type="button">
                    <span>1 like</span>
                  </button>
                  <button type="button" className="answer" onClick={() => talk.answer(comment, head)}>
                    <span>Reply</span>
                  </button>
                  <div />
                </span>
              </Deep>
            </div>
          </div>
          <Deep n={1}>
            <Button>
              <Icon name="heart" label="Like" />
            </Button>
          </Deep>
        </div>
      </li>
    </div>
  );
}

/** As measured on the live site in September 2026: name and time on one line, the words below, what can be done in a row of its own. */
function OneOf2026({ comment, head, talk }: One): ReactNode {
  return (
    <div className={`${BOX} comment`}>
      <Deep n={1} className={BOX}>
        <div className="row">
          <Avatar of={comment.by} />
          <div className="body">
            <Deep n={2} className={BOX}>
              <div className={BOX}>
                <div className="line">
                  <span>
                    <Deep n={3} className={BOX}>
                      <a href={`/${comment.by.handle}/`} role="link" tabIndex={0} className="name">
                        <span dir="auto">{comment.by.handle}</span>
                      </a>
                    </Deep>
                  </span>
                  {comment.by === talk.post.by && <span className="badge">Author</span>}
                  <span>
                    <Permalink comment={comment} post={talk.post} />
                  </span>
                </div>
                <div className={BOX}>
                  <span dir="auto" className="words">
                    <Text comment={comment} />
                  </span>
                </div>
              </div>
            </Deep>
            <div className="under">
              <Button>
                <span dir="auto">1 like</span>
              </Button>
              <Button className="answer" press={() => talk.answer(comment, head)}>
                <span dir="auto">Reply</span>
              </Button>
            </div>
          </div>
        </div>
      </Deep>
      <Button>
        <Icon name="heart" label="Like" />
      </Button>
    </div>
  );
}

/** The box below a post. One for all: what it answers stands only in the name that it begins with. */
export function CommentForm({ talk, layout }: { talk: Talk; layout: Layout }): ReactNode {
  const { writing, setWriting, state, submit, surface, area } = talk;
  const { text } = writing;
  const [mounts, setMounts] = useState(0);
  const now = useRef(text);
  now.current = text;
  const filled = useLate(text.trim() !== '');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a higher `mounts` is a new textarea
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.setSelectionRange(element.value.length, element.value.length);
    return mountEditor(surface, {
      element,
      text: () => now.current,
      caret: () => (document.activeElement === element ? element.selectionEnd : null),
      focus: () => element.focus(),
      remount: () => setMounts((n) => n + 1),
    });
  }, [surface, mounts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = '18px';
    element.style.height = `${Math.min(80, element.scrollHeight)}px`;
  }, [text, mounts]);

  const sendKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void submit();
  };
  const ready = filled && state !== 'busy';
  return (
    <section className="foot">
      <div>
        {state === 'failed' && (
          <div role="alert" className="toast">
            Couldn't post comment.
          </div>
        )}
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <div className="field">
            <Button>
              <Icon name="smile" label="Emoji" />
            </Button>
            <textarea
              key={mounts}
              ref={area}
              aria-label="Add a comment…"
              placeholder="Add a comment…"
              autoComplete="off"
              autoCorrect="off"
              value={text}
              onChange={(event) => setWriting({ ...writing, text: event.target.value })}
              onKeyDown={sendKey}
            />
            {(layout === '2025' || text !== '') && (
              <div>
                <Button disabled={!ready} press={() => void submit()} className="post">
                  Post
                </Button>
              </div>
            )}
          </div>
        </form>
      </div>
    </section>
  );
}
