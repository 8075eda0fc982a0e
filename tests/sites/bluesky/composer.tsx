/** @jsxImportSource react */
/** The composer dialog: one or several TipTap editors without role, label or test id of their own. */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type ReactNode, useEffect, useState } from 'react';
import { scene } from '../shared/pictures.ts';
import { Deep, useLate, useStore, useTrap } from '../shared/react.tsx';
import { paragraphs, TipTap } from '../shared/tiptap.tsx';
import { type Post, SELF } from './data.ts';
import { Icon } from './icons.tsx';
import {
  addPart,
  cancel,
  composer,
  type Draft,
  edit,
  editPart,
  left,
  type Part,
  publish,
  sendable,
  surfaceOf,
} from './state.ts';

const AUTOLINK = /(?<=^|\s)(#[\p{L}\p{N}_]+|https?:\/\/\S+|(?:[a-z0-9-]+\.)+(?:com|org|net|example)(?:\/\S*)?)/giu;

/** Links and hashtags as the real editor draws them: a span around part of the text. */
const autolink = Extension.create({
  name: 'autolink',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const found: Decoration[] = [];
          doc.descendants((node: Node, at: number) => {
            for (const match of node.text?.matchAll(AUTOLINK) ?? []) {
              const from = at + match.index;
              found.push(Decoration.inline(from, from + match[0].length, { class: 'autolink' }));
            }
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});

export function Composer(): ReactNode {
  const draft = useStore(composer);
  return draft ? <Dialog draft={draft} /> : null;
}

function Dialog({ draft }: { draft: Draft }): ReactNode {
  const trapped = useTrap<HTMLDivElement>();
  const ready = useLate(sendable(draft));
  const { replyTo, parts, active } = draft;
  const several = parts.length > 1;
  const label = replyTo ? (several ? 'Publish replies' : 'Publish reply') : several ? 'Publish posts' : 'Publish post';
  const text = parts.find(({ id }) => id === active)?.text ?? '';
  return (
    <div className="css-175oi2r mask" role="dialog" aria-modal="true" tabIndex={-1} ref={trapped}>
      <Deep n={2} className="css-175oi2r r-13awgt0">
        <div className="css-175oi2r composer" data-testid="composePostView">
          <div className="css-175oi2r topbar">
            <button type="button" className="css-g5y9jx ghost" data-testid="composerDiscardButton" onClick={cancel}>
              <div dir="auto" className="css-146c3p1">
                Cancel
              </div>
            </button>
            {draft.state === 'sending' ? (
              <div className="css-175oi2r spinner" role="progressbar" aria-busy="true" />
            ) : (
              <button
                type="button"
                className="css-g5y9jx primary"
                data-testid="composerPublishBtn"
                aria-label={label}
                aria-disabled={!ready}
                disabled={!ready}
                onClick={() => void publish()}
              >
                <div dir="auto" className="css-146c3p1">
                  {replyTo ? 'Reply' : several ? 'Post all' : 'Post'}
                </div>
              </button>
            )}
          </div>
          {draft.state === 'failed' && (
            <div className="css-175oi2r error" role="alert">
              <div dir="auto" className="css-146c3p1">
                Failed to upload your post. Check your connection and try again.
              </div>
            </div>
          )}
          <div className="css-175oi2r scroll">
            {replyTo && <ReplyTo post={replyTo} />}
            {parts.map((part, index) => (
              <PartEditor key={part.id} part={part} surface={surfaceOf(draft, index)} draft={draft} />
            ))}
          </div>
          <div className="css-175oi2r footer">
            <button
              type="button"
              className="css-g5y9jx ghost"
              data-testid="openMediaBtn"
              aria-label="Add media to post"
              onClick={() => editPart(active, { photo: { alt: '' } })}
            >
              <Icon name="photo" />
            </button>
            <div className="css-175oi2r r-13awgt0" />
            <button
              type="button"
              className="css-g5y9jx ghost"
              aria-label="Add another post to thread"
              disabled={text.trim() === ''}
              onClick={addPart}
            >
              <Icon name="plus" />
            </button>
            <div dir="auto" className={`css-146c3p1 count${left(text) < 0 ? ' over' : ''}`}>
              {left(text)}
            </div>
          </div>
        </div>
      </Deep>
      <Tip />
      {draft.state === 'discarding' && <Discard />}
      {draft.describing !== undefined && <Describe id={draft.describing} draft={draft} />}
    </div>
  );
}

function PartEditor({ part, surface, draft }: { part: Part; surface: string; draft: Draft }): ReactNode {
  const placeholder = draft.replyTo ? 'Write your reply' : surface === 'thread' ? 'Add another post' : 'What’s up?';
  return (
    <div
      className={`css-175oi2r part${part.id === draft.active ? '' : ' resting'}`}
      onFocus={() => edit(() => ({ active: part.id }))}
    >
      <div className="css-175oi2r row">
        <Avatar picture={SELF.picture} />
        <div className="css-175oi2r r-13awgt0">
          <TipTap
            surface={surface}
            className="css-175oi2r input"
            start={paragraphs(part.text)}
            placeholder={placeholder}
            attributes={{ class: `ProseMirror-${dark() ? 'dark' : 'light'}`, tabindex: '0', translate: 'no' }}
            extensions={[autolink]}
            changed={(text) => editPart(part.id, { text })}
            submit={() => void publish()}
            attach={(alt) => editPart(part.id, { photo: { alt } })}
          />
        </div>
      </div>
      {part.photo && <Photo id={part.id} alt={part.photo.alt} />}
    </div>
  );
}

/** Account pictures are backgrounds, so that the only <img> of a draft is one that was attached. */
const Avatar = ({ picture }: { picture: string }): ReactNode => (
  <div className="avatar" style={{ backgroundImage: `url("${picture}")` }} />
);

const dark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** Font Awesome's icons begin like this; Bluesky uses them on this badge alone. */
const PLUS =
  'M256 80c0-18-14-32-32-32s-32 14-32 32v144H48c-18 0-32 14-32 32s14 32 32 32h144v144c0 18 14 32 32 32s32-14 32-32V288h144c18 0 32-14 32-32s-14-32-32-32H256z';
const CHECK =
  'M438.6 105.4c12.5 12.5 12.5 32.8 0 45.3l-256 256c-12.5 12.5-32.8 12.5-45.3 0l-128-128c-12.5-12.5-12.5-32.8 0-45.3s32.8-12.5 45.3 0L160 338.7 393.4 105.4c12.5-12.5 32.8-12.5 45.2 0z';

/** The picture's description is nowhere in the page; the badge only tells whether there is one. */
function Photo({ id, alt }: { id: number; alt: string }): ReactNode {
  return (
    <div className="css-175oi2r gallery" data-testid="selectedPhotosView">
      <div className="css-175oi2r picture">
        <button
          type="button"
          className="css-g5y9jx alt"
          data-testid="altTextButton"
          aria-label="Add alt text"
          onClick={() => edit(() => ({ describing: id }))}
        >
          <svg viewBox="0 0 448 512" width={10} height={10} fill="currentColor" aria-hidden="true">
            <path d={alt === '' ? PLUS : CHECK} />
          </svg>
          <div className="css-146c3p1">ALT</div>
        </button>
        <div className="css-175oi2r" data-testid="selectedPhotoImage">
          <img src={scene(190)} alt="" />
        </div>
      </div>
    </div>
  );
}

function ReplyTo({ post }: { post: Post }): ReactNode {
  const [full, setFull] = useState(false);
  return (
    <div
      className="css-175oi2r replyto"
      role="button"
      tabIndex={0}
      aria-label="Expand or collapse the full post you are replying to"
      onClick={() => setFull(!full)}
    >
      <Avatar picture={post.by.picture} />
      <div className="css-175oi2r r-13awgt0">
        <div className="css-175oi2r">
          <div dir="auto" className="css-146c3p1 strong">
            {post.by.name}
          </div>
        </div>
        <div className="css-175oi2r">
          <div dir="auto" className={`css-146c3p1${full ? '' : ' clamp'}`}>
            {post.text}
          </div>
        </div>
      </div>
    </div>
  );
}

function Discard(): ReactNode {
  const trapped = useTrap<HTMLDivElement>();
  return (
    <div className="css-175oi2r mask above" role="alertdialog" aria-modal="true" tabIndex={-1} ref={trapped}>
      <div className="css-175oi2r sheet">
        <div dir="auto" className="css-146c3p1 strong">
          Discard draft?
        </div>
        <button type="button" className="css-g5y9jx danger" data-testid="confirmBtn" onClick={() => composer.set(null)}>
          <div className="css-146c3p1">Discard</div>
        </button>
        <button type="button" className="css-g5y9jx ghost" onClick={() => edit(() => ({ state: 'writing' }))}>
          <div className="css-146c3p1">Keep editing</div>
        </button>
      </div>
    </div>
  );
}

/** Alternative text is written in a dialog of its own: a text box that is no post. */
function Describe({ id, draft }: { id: number; draft: Draft }): ReactNode {
  const trapped = useTrap<HTMLDivElement>();
  const [alt, setAlt] = useState(draft.parts.find((part) => part.id === id)?.photo?.alt ?? '');
  const done = (): void => {
    editPart(id, { photo: { alt } });
    edit(() => ({ describing: undefined }));
  };
  return (
    <div
      className="css-175oi2r mask above"
      role="dialog"
      aria-modal="true"
      aria-label="Add alt text"
      tabIndex={-1}
      ref={trapped}
    >
      <div className="css-175oi2r sheet">
        <div dir="auto" className="css-146c3p1 strong">
          Add alt text
        </div>
        <textarea
          aria-label="Alt text"
          placeholder="Descriptive alt text"
          value={alt}
          rows={4}
          onChange={(event) => setAlt(event.target.value)}
        />
        <button type="button" className="css-g5y9jx primary" onClick={done}>
          <div className="css-146c3p1">Save</div>
        </button>
      </div>
    </div>
  );
}

/** With `?tip` in the address: the hint that takes the focus about a second after the first opening. */
function Tip(): ReactNode {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('tip')) return;
    const timer = setTimeout(() => setShown(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return shown ? (
    <div className="css-175oi2r tip" role="tooltip" tabIndex={-1} ref={(element) => element?.focus()}>
      <div className="css-146c3p1">Psst! You can edit who can interact with this post.</div>
    </div>
  ) : null;
}
