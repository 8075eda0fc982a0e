/** @jsxImportSource react */
/** The practice scheduler (/compose) and help desk (/tickets/…). */
import './page.css';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { QuillBox } from '../linkedin/quill.tsx';
import { until } from '../shared/dom.ts';
import { mountEditor, send, startPractice } from '../shared/practice.ts';
import { Deep, mountApp, useLate, usePath } from '../shared/react.tsx';
import { paragraphs, TipTap } from '../shared/tiptap.tsx';

function App(): ReactNode {
  const path = usePath();
  return (
    <div className="shell">
      <nav>
        <strong>{path.startsWith('/tickets') ? 'Harbour Desk' : 'Tideplan'}</strong>
        <form role="search">
          <textarea rows={1} name="q" placeholder="Search" aria-label="Search" />
        </form>
        <input type="text" name="filter" placeholder="Filter" />
        <input type="password" name="key" placeholder="API key" autoComplete="off" />
      </nav>
      <main>{path.startsWith('/tickets') ? <Desk ticket={path.split('/')[2] ?? ''} /> : <Scheduler />}</main>
    </div>
  );
}

function Scheduler(): ReactNode {
  const [text, setText] = useState('');
  const [mounts, setMounts] = useState(0);
  const [sent, setSent] = useState(0);
  const ready = useLate(text.trim() !== '');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a higher `mounts` is a new textarea
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    return mountEditor('post', {
      element,
      text: () => latest.current,
      caret: () => (document.activeElement === element ? element.selectionEnd : null),
      focus: () => element.focus(),
      remount: () => setMounts((n) => n + 1),
    });
  }, [mounts]);

  const schedule = async (): Promise<void> => {
    if ((await send('post', text)) === 'failed') return;
    setText('');
    setSent((n) => n + 1);
  };
  return (
    <section className="card" data-testid="composer-card">
      <h1>New post</h1>
      <Deep n={4} className="sc-bdVaJa">
        <label htmlFor={id}>Post</label>
        <textarea
          key={mounts}
          ref={area}
          id={id}
          name="message"
          rows={5}
          placeholder="What do you want to share?"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Deep>
      <FirstComment />
      <footer>
        <span>{sent > 0 ? `${sent} planned` : 'Nothing planned'}</span>
        <button type="button" disabled={!ready} onClick={() => void schedule()}>
          Schedule
        </button>
      </footer>
    </section>
  );
}

/** In an open shadow root, as components that are bought in are. */
function FirstComment(): ReactNode {
  const host = useRef<HTMLElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    if (host.current) setRoot(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }));
  }, []);
  return (
    <div className="bought-in" ref={host as React.RefObject<HTMLDivElement>} data-testid="first-comment">
      {root &&
        createPortal(
          <>
            <style>
              {'.ql-editor{min-height:60px;padding:8px;border:1px solid #8888;border-radius:8px;white-space:pre-wrap}'}
            </style>
            <QuillBox
              surface="first comment"
              version={2}
              start={[]}
              className="editor"
              placeholder="First comment"
              attributes={{ role: 'textbox', 'aria-multiline': 'true' }}
              changed={() => undefined}
            />
          </>,
          root,
        )}
    </div>
  );
}

function Desk({ ticket }: { ticket: string }): ReactNode {
  return (
    <section className="card" id={`ticket-${ticket}`}>
      <h1>Ticket {ticket}: shipping</h1>
      <blockquote>
        <p>Do you ship to Spain? And how long would it take?</p>
        <cite>Ana Rivas</cite>
      </blockquote>
      {(['answer', 'note'] as const).map((name) => (
        <div key={`${name}${ticket}`} className="box" data-testid={`${name}-box-${ticket}`}>
          <TipTap
            surface={name}
            start={paragraphs('')}
            placeholder={name === 'answer' ? 'Answer Ana' : 'A note for your team'}
            attributes={{ role: 'textbox' }}
            changed={() => undefined}
          />
        </div>
      ))}
      <Code />
      <div className="macros">
        {['Greeting', 'Goodbye'].map((name) => (
          <textarea key={name} rows={2} placeholder={name} aria-label={name} />
        ))}
      </div>
      <iframe title="Signature" src="/signature" />
    </section>
  );
}

/** As CodeMirror 6 builds it. */
function Code(): ReactNode {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (content.current) content.current.textContent = 'if ticket.open: remind()';
  }, []);
  return (
    <div className="cm-editor">
      <div className="cm-scroller">
        <div ref={content} className="cm-content" contentEditable suppressContentEditableWarning role="textbox" />
      </div>
    </div>
  );
}

const shown = (selector: string) => ({
  open: async () => {
    await until(() => document.querySelector(selector), selector);
  },
  close: () => undefined,
});

startPractice({
  post: shown('[name="message"]'),
  'first comment': shown('.bought-in'),
  answer: shown('[data-testid^="answer-box"]'),
  note: shown('[data-testid^="note-box"]'),
});
mountApp('app', <App />);
