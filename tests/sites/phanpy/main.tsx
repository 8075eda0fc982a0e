/** @jsxImportSource react */
/** A timeline, and the sheet that one writes in: a textarea over a mirror that marks links, mentions and hashtags. */
import './page.css';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { QUESTION, SELF, type Status, TIMELINE } from '../mastodon/data.ts';
import { html } from '../mastodon/pieces.tsx';
import { click, until } from '../shared/dom.ts';
import { scene } from '../shared/pictures.ts';
import { mountEditor, send, startPractice } from '../shared/practice.ts';
import { mountApp, useStore } from '../shared/react.tsx';
import { createStore } from '../shared/store.ts';

const SERVER = 'mastodon.example';

/** undefined: closed; null: a post. */
const composing = createStore<Status | null | undefined>(undefined);
const toast = createStore<string | null>(null);

function App(): ReactNode {
  const replyTo = useStore(composing);
  const said = useStore(toast);
  const modals = document.getElementById('modal-container');
  return (
    <>
      <div className="deck-container" tabIndex={-1}>
        <div className="timeline-deck deck">
          <header>
            <form className="search-form">
              <input type="search" name="q" placeholder="Search" />
            </form>
            <button type="button" id="compose-button" onClick={() => composing.set(null)}>
              Compose
            </button>
          </header>
          <ul className="timeline">
            {TIMELINE.slice(0, 4).map((status) => (
              <li key={status.id}>
                <StatusView status={status} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      {said && (
        <div className="toastify on shiny-pill toastify-center toastify-bottom" aria-live="polite">
          {said}
        </div>
      )}
      {replyTo !== undefined &&
        modals &&
        createPortal(
          <div className="solid">
            <Compose replyTo={replyTo} />
          </div>,
          modals,
        )}
    </>
  );
}

function StatusView({ status, preview = false }: { status: Status; preview?: boolean }): ReactNode {
  const { by } = status;
  return (
    <article
      className={`status ${preview ? 'small' : 'medium'} skin-tone`}
      data-state-post-id={`${SERVER} ${status.id}`}
    >
      <div className="container">
        <div className="meta">
          <a className="name-text" href={`https://${SERVER}/@${by.acct}`} title={`@${by.acct}`}>
            <b>{by.name}</b> <i>@{by.acct}</i>
          </a>
          {!preview && <time>42m</time>}
        </div>
        <div className="content-container">
          <div className="content" lang="en" dir="auto">
            <div className="inner-content">{html(status.text)}</div>
          </div>
        </div>
        {!preview && (
          <div className="actions">
            <button type="button" className="reply-button" onClick={() => composing.set(status)}>
              Reply
            </button>
          </div>
        )}
      </div>
    </article>
  );
}

function Compose({ replyTo }: { replyTo: Status | null }): ReactNode {
  const start = replyTo ? `@${replyTo.by.acct} ` : '';
  const [text, setText] = useState(start);
  const [media, setMedia] = useState<readonly string[]>([]);
  const [state, setState] = useState<'default' | 'loading'>('default');
  const [mounts, setMounts] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  const surface = replyTo ? 'phanpy-reply' : 'phanpy-post';

  // biome-ignore lint/correctness/useExhaustiveDependencies: a higher `mounts` is a new textarea
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.setSelectionRange(element.value.length, element.value.length);
    return mountEditor(surface, {
      element,
      text: () => latest.current,
      caret: () => (document.activeElement === element ? element.selectionEnd : null),
      focus: () => element.focus(),
      remount: () => setMounts((n) => n + 1),
      attach: (alt) => setMedia([alt]),
    });
  }, [surface, mounts]);

  const submit = async (): Promise<void> => {
    setState('loading');
    const outcome = await send(surface, latest.current);
    setState('default');
    // The browser's own alert() tells of a failure; a practice page has nobody to close it.
    if (outcome === 'failed') return;
    composing.set(undefined);
    if (outcome === 'lost') return;
    setTimeout(() => toast.set('Post published. Check it out.'), 100);
  };
  return (
    <div id="compose-container-outer">
      <div id="compose-container">
        <div className="compose-top">
          <a className="account-block" href={`https://${SERVER}/@${SELF.acct}`} title={`${SELF.acct}@${SERVER}`}>
            <div className="avatar-container">
              <span className="avatar">
                <img src={SELF.picture} width="50" height="50" alt="" />
              </span>
            </div>
            <span className="account-block-content">
              {' '}
              <span className="account-block-acct bidi-isolate">
                {SELF.acct}
                <wbr />@{SERVER}
              </span>
            </span>
          </a>
          <span className="compose-controls">
            <button type="button" className="light close-button" onClick={() => composing.set(undefined)}>
              Close
            </button>
          </span>
        </div>
        {replyTo && (
          <div className="status-preview">
            <StatusView status={replyTo} preview />
            <div className="status-preview-legend reply-to">Replying to @{replyTo.by.acct}’s post</div>
          </div>
        )}
        <form
          className="form-visibility-public"
          style={state === 'loading' ? { pointerEvents: 'none', opacity: 0.5 } : {}}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <div className="toolbar stretch">
            <input type="text" name="spoilerText" className="spoiler-text-field" placeholder="Content warning" />
            <label className="toolbar-button">
              <input name="sensitive" type="checkbox" />
            </label>
          </div>
          <text-expander keys="@ # :" class="compose-field-container">
            <textarea
              key={mounts}
              ref={area}
              className="compose-field"
              name="status"
              dir="auto"
              rows={6}
              cols={50}
              placeholder={replyTo ? 'Post your reply' : 'What are you doing?'}
              disabled={state === 'loading'}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <div className="compose-highlight" aria-hidden="true">
              {text.split(/(#\w+|@\w+)/).map((piece, at) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew at each key
                /^[#@]/.test(piece) ? <mark key={at}>{piece}</mark> : piece,
              )}
              {'\n'}
            </div>
          </text-expander>
          {media.length > 0 && (
            <div className="media-attachments">
              {media.map((alt, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pictures are only ever added
                <div key={index} className="media-attachment">
                  <div className="media-preview" tabIndex={0}>
                    <img src={scene(190)} alt="" />
                  </div>
                  <textarea placeholder="Image description" defaultValue={alt} />
                </div>
              ))}
            </div>
          )}
          <div className="toolbar compose-footer">
            <span className="spacer" />
            <button type="submit" disabled={state === 'loading'}>
              {replyTo ? 'Reply' : 'Post'}
            </button>
          </div>
        </form>
      </div>
    </div>
  );
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'text-expander': { keys: string; class: string; children: ReactNode };
    }
  }
}

const close = async (): Promise<void> => {
  composing.set(undefined);
  await until(() => !document.querySelector('#compose-container'), 'a closed composer');
};

startPractice({
  'phanpy-post': { open: () => click('#compose-button'), close },
  'phanpy-reply': { open: () => click(`[data-state-post-id$="${QUESTION.id}"] .reply-button`), close },
});
mountApp('app', <App />);
