/** @jsxImportSource react */
/** X's composer: inline on home and status pages, in the modal with thread parts. */
import { type ReactNode, useRef, useState } from 'react';
import type { IconName } from '../shared/icons.ts';
import { scene } from '../shared/pictures.ts';
import { send } from '../shared/practice.ts';
import { Deep, useLate } from '../shared/react.tsx';
import { createStore } from '../shared/store.ts';
import { SELF, statusPath, type Tweet } from './data.ts';
import { DraftBox } from './draft.tsx';
import { Avatar, BOX, Icon } from './pieces.tsx';

/** The message at the foot of the page; null = none. */
export const toast = createStore<{ text: string; link?: string } | null>(null);

/** What was sent here, newest first. */
export const posted = createStore<readonly Tweet[]>([]);

interface Picture {
  readonly id: number;
  readonly alt: string;
}

interface Part {
  readonly id: number;
  readonly text: string;
  readonly pictures: readonly Picture[];
}

const tweetOf = ({ text }: Part, index: number, answered: Tweet | undefined): Tweet => ({
  id: String(1990000000000001000n + BigInt(index)),
  by: SELF,
  ago: 0,
  text,
  ...(answered ? { inReplyTo: answered } : {}),
  counts: { replies: 0, reposts: 0, likes: 0, views: '1' },
});

const LIMIT = 280;
let lastId = 0;
const emptyPart = (): Part => {
  lastId += 1;
  return { id: lastId, text: '', pictures: [] };
};

export function Composer({
  surfaces,
  inModal = false,
  answers,
  sent,
}: {
  /** Surface names of the parts: the first one, and (in the modal) those that are added. */
  surfaces: readonly string[];
  inModal?: boolean;
  /** What is answered; absent: a post. */
  answers?: Tweet | undefined;
  sent?: () => void;
}): ReactNode {
  const [surface = 'other'] = surfaces;
  const [parts, setParts] = useState<readonly Part[]>(() => [emptyPart()]);
  const [busy, setBusy] = useState(false);
  const now = useRef(parts);
  now.current = parts;
  const ready = useLate(parts.every((part) => part.text.trim() !== '' && part.text.length <= LIMIT));
  const change = (id: number, part: (old: Part) => Partial<Part>): void =>
    setParts((old) => old.map((one) => (one.id === id ? { ...one, ...part(one) } : one)));

  const submit = async (): Promise<void> => {
    if (!ready || busy) return;
    setBusy(true);
    for (const part of now.current) {
      const outcome = await send(now.current.length > 1 ? 'thread' : surface, part.text);
      if (outcome === 'sent') {
        const tweet = tweetOf(part, posted.get().length, answers);
        posted.set([tweet, ...posted.get()]);
        toast.set({ text: 'Your post was sent.', link: statusPath(tweet) });
        continue;
      }
      setBusy(false);
      if (outcome === 'lost') setParts([emptyPart()]);
      else toast.set({ text: 'Something went wrong, but don’t fret — let’s give it another shot.' });
      return;
    }
    setBusy(false);
    setParts([emptyPart()]);
    sent?.();
  };

  const disabled = !ready || busy;
  const reply = answers !== undefined;
  const label = reply ? 'Reply' : 'Post';
  return (
    <div className={`${BOX} composer`}>
      <div role="progressbar" className={busy ? 'sending' : 'sending idle'} />
      {parts.map((part, index) => (
        <div key={part.id} className={`${BOX} part`}>
          <div className="composer-avatar" data-testid="Tweet-User-Avatar">
            <Avatar of={SELF} />
          </div>
          <div className="composer-text">
            <Deep n={10} className={BOX}>
              <div className={BOX} data-testid={`tweetTextarea_${index}_label`}>
                <div dir="ltr">
                  <DraftBox
                    {...(surfaces[index] === undefined ? {} : { surface: surfaces[index] })}
                    testId={`tweetTextarea_${index}`}
                    label="Post text"
                    placeholder={reply ? 'Post your reply' : index ? 'Add another post' : 'What’s happening?'}
                    onText={(text) => change(part.id, () => ({ text }))}
                    onSubmit={submit}
                    onAttach={(alt) => {
                      lastId += 1;
                      const picture = { id: lastId, alt };
                      change(part.id, ({ pictures }) => ({ pictures: [...pictures, picture] }));
                    }}
                  />
                </div>
              </div>
            </Deep>
            {part.pictures.length > 0 && (
              <Attachments
                pictures={part.pictures}
                remove={(id) => change(part.id, ({ pictures }) => ({ pictures: pictures.filter((p) => p.id !== id) }))}
              />
            )}
          </div>
        </div>
      ))}
      <Deep n={2} className={BOX}>
        <div className={`${BOX} toolbar`} data-testid="toolBar">
          <Tools />
          <div className="toolbar-end">
            <Ring length={parts.at(-1)?.text.length ?? 0} />
            {inModal && !reply && (
              <button
                type="button"
                className="add"
                data-testid="addButton"
                aria-label="Add post"
                disabled={!ready}
                onClick={() => setParts([...parts, emptyPart()])}
              >
                <Icon name="plus" />
              </button>
            )}
            <button
              // X renders another node for the button once there is a thread
              key={parts.length > 1 ? 'all' : 'one'}
              type="button"
              role="button"
              className="send"
              data-testid={inModal ? 'tweetButton' : 'tweetButtonInline'}
              disabled={disabled}
              aria-disabled={disabled || undefined}
              tabIndex={disabled ? -1 : 0}
              onClick={submit}
            >
              <div dir="ltr">
                <span>
                  <span>{parts.length > 1 ? 'Post all' : label}</span>
                </span>
              </div>
            </button>
          </div>
        </div>
      </Deep>
    </div>
  );
}

const TOOLS: readonly { label: string; icon: IconName; testId?: string; off?: boolean }[] = [
  { label: 'Add photos or video', icon: 'image' },
  { label: 'Add a GIF', icon: 'film', testId: 'gifSearchButton' },
  { label: 'Add poll', icon: 'poll', testId: 'createPollButton' },
  { label: 'Add emoji', icon: 'smile' },
  { label: 'Schedule post', icon: 'calendar', testId: 'scheduleOption' },
  { label: 'Tag Location', icon: 'pin', testId: 'geoButton', off: true },
];

function Tools(): ReactNode {
  return (
    <nav aria-live="polite" role="navigation" className={BOX}>
      <div className={BOX} data-testid="ScrollSnap-SwipeableList">
        <div role="tablist" className="tools" data-testid="ScrollSnap-List">
          {TOOLS.map(({ label, icon, testId, off }) => (
            <div role="presentation" key={label} className={BOX}>
              <div className={BOX}>
                <button
                  type="button"
                  role="button"
                  className="tool"
                  aria-label={label}
                  data-testid={testId}
                  aria-disabled={off}
                  tabIndex={off ? -1 : 0}
                >
                  <div dir="ltr">
                    <Icon name={icon} />
                    <span />
                  </div>
                </button>
                {icon === 'image' && <input type="file" tabIndex={-1} data-testid="fileInput" hidden />}
              </div>
            </div>
          ))}
        </div>
      </div>
    </nav>
  );
}

/** X's counter: a ring that fills up. It counts UTF-16 here and says nothing aloud. */
function Ring({ length }: { length: number }): ReactNode {
  const used = Math.min(1, length / LIMIT);
  const left = LIMIT - length;
  return (
    <div
      role="progressbar"
      aria-valuenow={Math.round(used * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
      className="ring"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" data-state={left < 0 ? 'over' : left <= 20 ? 'near' : 'fine'}>
        <circle cx="12" cy="12" r="9" />
        <circle cx="12" cy="12" r="9" pathLength="1" strokeDasharray={`${used} 1`} transform="rotate(-90 12 12)" />
      </svg>
      {left <= 20 && <span>{left}</span>}
    </div>
  );
}

function Attachments({ pictures, remove }: { pictures: readonly Picture[]; remove: (id: number) => void }): ReactNode {
  return (
    <div className={`${BOX} attachments`} data-testid="attachments">
      {pictures.map(({ id, alt }) => (
        <div key={id} role="group" aria-label="Media" className={`${BOX} attachment`}>
          <button type="button" aria-label="Remove media" className="remove" onClick={() => remove(id)}>
            <Icon name="close" />
          </button>
          <Deep n={3} className={BOX}>
            <img alt={alt} draggable="true" src={scene(190)} />
          </Deep>
          <a
            href="/compose/post/media"
            onClick={(event) => event.preventDefault()}
            role="link"
            className="alt"
            aria-label={alt === '' ? 'Add description' : 'Edit description'}
          >
            <div dir="ltr">
              <span>{alt === '' ? '+ALT' : 'ALT'}</span>
            </div>
          </a>
        </div>
      ))}
    </div>
  );
}
