/** @jsxImportSource react */
/** The dialog in which a post is written. */
import { type ReactNode, useRef, useState } from 'react';
import type { IconName } from '../shared/icons.ts';
import { scene } from '../shared/pictures.ts';
import { send } from '../shared/practice.ts';
import { Deep, useLate, useStore, useTrap } from '../shared/react.tsx';
import { acting } from './acting.ts';
import type { Account } from './data.ts';
import { LexicalBox } from './lexical.tsx';
import { Avatar, BOX, Button, Icon } from './pieces.tsx';

/** By the first name, as Facebook asks. */
export const onMind = ({ name }: Account): string => `What's on your mind, ${name.split(' ')[0]}?`;

const EXTRAS: readonly { label: string; icon: IconName }[] = [
  { label: 'Photo/video', icon: 'image' },
  { label: 'Tag people', icon: 'people' },
  { label: 'Feeling/activity', icon: 'smile' },
  { label: 'Check in', icon: 'pin' },
  { label: 'GIF', icon: 'film' },
];

export function PostDialog({
  asks,
  close,
  posted,
}: {
  /** Its button is "Next": a Page's post has settings to be seen first (public code of 2026). */
  asks: boolean;
  close: () => void;
  posted: (text: string) => void;
}): ReactNode {
  const ref = useTrap<HTMLDivElement>();
  const text = useRef('');
  const [filled, setFilled] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const ready = useLate(filled);
  const self = useStore(acting);

  const submit = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    const written = text.current;
    const outcome = await send('post', written);
    setBusy(false);
    if (outcome === 'failed') {
      setFailed(true);
      return;
    }
    posted(written);
    close();
  };

  if (isAsking)
    return (
      <div className="veil">
        <div ref={ref} role="dialog" aria-labelledby="post-settings" aria-modal="true" tabIndex={-1} className="dialog">
          <div className="dialog-head">
            <h2 id="post-settings">
              <span>Post settings</span>
            </h2>
          </div>
          <div className="dialog-foot">
            <Button label="Post" className="wide" disabled={busy} press={submit}>
              <span>Post</span>
            </Button>
          </div>
        </div>
      </div>
    );
  const action = asks ? 'Next' : 'Post';
  return (
    <div className="veil">
      <div ref={ref} role="dialog" aria-labelledby="create-post" aria-modal="true" tabIndex={-1} className="dialog">
        <Deep n={3} className={BOX}>
          <form method="POST" onSubmit={(event) => event.preventDefault()}>
            <Deep n={4} className={BOX}>
              <div className="dialog-head">
                <h2 id="create-post">
                  <span>Create post</span>
                </h2>
                <Button label="Close" className="round" press={close}>
                  <Icon name="close" />
                </Button>
              </div>
              <div className="dialog-by">
                <Avatar of={self} />
                <div>
                  <div className="name">{self.name}</div>
                  <Button label="Edit privacy. Sharing with Public." className="privacy">
                    <Icon name="globe" /> Public
                  </Button>
                </div>
              </div>
              <div className="dialog-body">
                <Deep n={3} className={BOX}>
                  <div className={`${BOX} box`}>
                    <LexicalBox
                      surface="post"
                      label={onMind(self)}
                      placeholder={onMind(self)}
                      onText={(now) => {
                        text.current = now;
                        setFilled(now.trim() !== '');
                      }}
                      onAttach={(alt) => setPictures((old) => [...old, alt])}
                    />
                  </div>
                </Deep>
                {pictures.map((alt, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pictures are only ever added at the end
                  <div key={index} className="dialog-picture">
                    <img alt={alt} src={scene(190)} />
                    <Button label="Edit" className="edit">
                      Edit
                    </Button>
                  </div>
                ))}
              </div>
              <div className="extras">
                <span>Add to your post</span>
                <div>
                  {EXTRAS.map(({ label, icon }) => (
                    <Button key={label} label={label} className="round">
                      <Icon name={icon} />
                    </Button>
                  ))}
                </div>
              </div>
              {failed && (
                <div role="alert" className="error">
                  <span dir="auto">Your post couldn’t be shared. Please try again.</span>
                </div>
              )}
              <div className="dialog-foot">
                <Button
                  label={action}
                  className="wide"
                  disabled={!ready || busy}
                  press={asks ? () => setAsking(true) : submit}
                >
                  <span>
                    <span>{action}</span>
                  </span>
                </Button>
              </div>
            </Deep>
          </form>
        </Deep>
      </div>
    </div>
  );
}
