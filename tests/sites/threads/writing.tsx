/** @jsxImportSource react */
/** The two ways to write on Threads: the dialog over every page, and the one box of a post's page. */
import { type ReactNode, useRef, useState } from 'react';
import { LexicalBox } from '../facebook/lexical.tsx';
import { send } from '../shared/practice.ts';
import { Deep, useLate, useTrap } from '../shared/react.tsx';
import { createStore } from '../shared/store.ts';
import { type Post, SELF } from './data.ts';
import { Avatar, BOX, Button, Icon, PostBlock } from './pieces.tsx';

/** What the page tells in its corner. Only a post that went out has an address. */
export interface Notice {
  readonly words: string;
  readonly link?: string;
  readonly isError?: true;
}
export const notices = createStore<Notice | null>(null);

let codes = 100;
const POSTED = (): Notice => {
  codes += 1;
  return { words: 'Posted', link: `/@${SELF.handle}/post/DRown_${codes}xy` };
};
const FAILED: Notice = { words: 'Couldn’t post. Try again.', isError: true };

/** Text and state of a box, and what sends it. A new `box` is an empty editor. */
function useDraft(surface: string, done: (outcome: 'sent' | 'lost') => void) {
  const text = useRef('');
  const [isFilled, setFilled] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const ready = useLate(isFilled) && !isBusy;
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    notices.set({ words: 'Posting…' });
    const outcome = await send(surface, text.current);
    setBusy(false);
    notices.set(outcome === 'failed' ? FAILED : outcome === 'sent' ? POSTED() : null);
    if (outcome !== 'failed') done(outcome);
  };
  const onText = (now: string): void => {
    text.current = now;
    setFilled(now.trim() !== '');
  };
  return { ready, submit, onText };
}

export function WritingDialog({ to, close }: { to: Post | null; close: () => void }): ReactNode {
  const ref = useTrap<HTMLDivElement>();
  const surface = to ? 'modal-reply' : 'post';
  const { ready, submit, onText } = useDraft(surface, close);
  return (
    <div className="veil">
      <div ref={ref} role="dialog" tabIndex={-1} className="dialog">
        <div className="dialog-head">
          <Button className="cancel" press={close}>
            <div>Cancel</div>
          </Button>
          <h1>{to ? 'Reply' : 'New thread'}</h1>
        </div>
        {to && <PostBlock post={to} />}
        <Deep n={2} className={BOX}>
          <div className="row">
            <Avatar of={SELF} />
            <div className="body">
              <span dir="auto" className="name">
                {SELF.handle}
              </span>
              <div className="box">
                <LexicalBox
                  surface={surface}
                  label="Empty text field. Type to compose a new post."
                  placeholder={to ? `Reply to ${to.by.name}…` : 'What’s new?'}
                  isPrompted
                  onText={onText}
                />
              </div>
              <div className="actions">
                <Button>
                  <Icon name="image" label="Attach media" />
                </Button>
                <Button>
                  <Icon name="smile" label="Add emoji" />
                </Button>
              </div>
            </div>
          </div>
        </Deep>
        <div className="dialog-foot">
          <Button className="soft">
            <span>Anyone can reply and quote</span>
          </Button>
          <Button className="send" disabled={!ready} press={() => void submit()}>
            <div>Post</div>
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Below the post that the page is of, in its block; for all posts of the page. */
export function InlineBox({ to, generation, sent }: { to: Post; generation: number; sent: () => void }): ReactNode {
  const { ready, submit, onText } = useDraft('reply', sent);
  return (
    <div className="row inline">
      <Avatar of={SELF} />
      <div className="body box">
        <LexicalBox
          key={generation}
          surface="reply"
          label="Empty text field. Type to compose a new post."
          placeholder={`Reply to ${to.by.name}…`}
          isPrompted
          onText={onText}
        />
      </div>
      <Button>
        <Icon name="image" label="Attach media" />
      </Button>
      <Button>
        <Icon name="share" label="Expand editor" />
      </Button>
      <Button className="send round" disabled={!ready} press={() => void submit()}>
        <Icon name="plus" label="Post" />
      </Button>
    </div>
  );
}
