/** @jsxImportSource react */
/** The home timeline with the composer above it, and a post's page with the composer below the post. */
import './page.css';
import { type ReactNode, useRef, useState } from 'react';
import { QUESTION, SELF, type Status, TIMELINE } from '../mastodon/data.ts';
import { html } from '../mastodon/pieces.tsx';
import { until } from '../shared/dom.ts';
import { scene } from '../shared/pictures.ts';
import { send, startPractice } from '../shared/practice.ts';
import { mountApp, useLate, usePath } from '../shared/react.tsx';
import { here, navigate } from '../shared/router.ts';
import { paragraphs, TipTap } from '../shared/tiptap.tsx';
import { questionPath, SERVER } from './site.ts';

localStorage.setItem('elk-current-user-handle', `${SELF.acct}@${SERVER}`);

const accountPath = (acct: string): string => `/${SERVER}/@${acct}`;

/** A page with nothing to write in. */
const ELSEWHERE = '/explore';

function App(): ReactNode {
  const path = usePath();
  return (
    <div className="layout">
      <aside>
        <div role="search">
          <input type="search" placeholder="Search" />
        </div>
      </aside>
      <main>
        {path === questionPath ? (
          <div>
            <Details status={QUESTION} />
            <Publish key="reply" surface="elk-reply" replying />
          </div>
        ) : (
          <div>
            {path !== ELSEWHERE && <Publish key="post" surface="elk-post" />}
            {TIMELINE.slice(0, 4).map((status) => (
              <div key={status.id} id={`status-${status.id}`} aria-roledescription="status-card" tabIndex={0}>
                <Head status={status} />
                <Body status={status} />
              </div>
            ))}
          </div>
        )}
      </main>
    </div>
  );
}

const Head = ({ status }: { status: Status }): ReactNode => (
  <a href={accountPath(status.by.acct)} className="rounded-full">
    <img src={status.by.picture} alt="" width="48" height="48" />
    <div>
      <span className="content-rich" dir="auto">
        {status.by.name}
      </span>
      <p>@{status.by.acct}</p>
    </div>
  </a>
);

const Body = ({ status }: { status: Status }): ReactNode => (
  <div className="status-body" lang="en">
    <span className="content-rich line-compact" dir="auto">
      {html(status.text)}
    </span>
  </div>
);

const Details = ({ status }: { status: Status }): ReactNode => (
  <div id={`status-${status.id}`} lang="en" aria-roledescription="status-details">
    <Head status={status} />
    <Body status={status} />
  </div>
);

function Publish({ surface, replying = false }: { surface: string; replying?: boolean }): ReactNode {
  const [text, setText] = useState('');
  const [sent, setSent] = useState(0);
  const [failed, setFailed] = useState(false);
  const [pictures, setPictures] = useState(0);
  const latest = useRef('');
  latest.current = text;
  const ready = useLate(text.trim() !== '' || pictures > 0);
  const publish = async (): Promise<void> => {
    const outcome = await send(surface, latest.current);
    setFailed(outcome === 'failed');
    if (outcome === 'failed') return;
    setText('');
    setPictures(0);
    setSent((n) => n + 1);
  };
  return (
    <div aria-roledescription="publish-widget" className="py3">
      <div className="row">
        <div>
          <a href={accountPath(SELF.acct)}>
            <img src={SELF.picture} alt="" width="54" height="54" />
          </a>
        </div>
        <div className="w-full">
          <div className="flex-col">
            {replying && (
              <div className="mentions">
                <button type="button">@{QUESTION.by.acct}</button>
              </div>
            )}
            {failed && (
              <div role="alert" aria-describedby="publish-failed">
                <header id="publish-failed">
                  <p>Publish failed</p>
                </header>
              </div>
            )}
            <div className="relative">
              <TipTap
                key={sent}
                surface={surface}
                start={paragraphs('')}
                placeholder={replying ? 'Reply to Ana' : 'What is on your mind?'}
                attributes={{ class: 'content-editor content-rich' }}
                changed={setText}
                submit={() => void publish()}
                attach={() => setPictures(1)}
              />
            </div>
            {pictures > 0 && (
              <div className="relative group">
                <img src={scene(190)} alt="Image" width="120" />
                <button type="button">Edit</button>
              </div>
            )}
          </div>
          <div className="tools">
            <button type="button">Add media</button>
            <button
              type="button"
              className="publish-button"
              aria-disabled={!ready}
              aria-describedby="publish-tooltip"
              disabled={!ready}
              onClick={() => void publish()}
            >
              <span>{replying ? 'Reply' : 'Publish'}</span>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

const at = (path: string) => ({
  open: async () => {
    if (here() !== path) navigate(path);
    await until(() => document.querySelector('.content-editor'), 'the composer');
  },
  close: () => navigate(ELSEWHERE),
});

startPractice({ 'elk-post': at('/home'), 'elk-reply': at(questionPath) });
mountApp('__nuxt', <App />);
