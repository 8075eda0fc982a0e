/** @jsxImportSource react */
/** The compose form: a textarea that React controls, its size taken from a hidden second one. */
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { scene } from '../shared/pictures.ts';
import { mountEditor } from '../shared/practice.ts';
import { useStore, useTrap } from '../shared/react.tsx';
import { SELF, type Status } from './data.ts';
import { Avatar, DisplayName, html, Icon } from './pieces.tsx';
import { change, compose, limit, reset, sendable, submit, surfaceOf, used } from './state.ts';

export function ComposeForm(): ReactNode {
  const state = useStore(compose);
  return (
    <form
      className="compose-form"
      role="region"
      aria-label="New Post"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {state.replyTo && <ReplyIndicator status={state.replyTo} />}
      <div className="navigation-bar">
        <a href={`/@${SELF.acct}`}>
          <Avatar account={SELF} size={48} />
        </a>
        <a href={`/@${SELF.acct}`}>
          <DisplayName account={SELF} />
        </a>
      </div>
      <div className="compose-form__highlightable">
        <div className="compose-form__dropdowns">
          <button type="button" className="dropdown-button">
            <Icon name="globe" size={16} /> <span className="dropdown-button__label">Public, anyone can quote</span>
          </button>
          <button type="button" className="dropdown-button">
            <span className="dropdown-button__label">English</span>
          </button>
        </div>
        {state.spoiler && <Spoiler />}
        <div className="autosuggest-textarea compose-form__input">
          <Textarea label="What's on your mind?" />
        </div>
        <Uploads />
        <Footer />
      </div>
    </form>
  );
}

/** Ctrl+Enter and Cmd+Enter send from every field of the form. */
function sendKeys(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void submit();
}

export function Textarea({ label, id }: { label: string; id?: string }): ReactNode {
  const state = useStore(compose);
  const { text, submitting } = state;
  const surface = surfaceOf(state);
  const area = useRef<HTMLTextAreaElement>(null);
  const [mounts, setMounts] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a higher `mounts` is a new textarea
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.setSelectionRange(element.value.length, element.value.length);
    return mountEditor(surface, {
      element,
      text: () => compose.get().text,
      caret: () => (document.activeElement === element ? element.selectionEnd : null),
      focus: () => element.focus(),
      remount: () => setMounts((n) => n + 1),
      attach: (alt) => change({ media: [{ alt }] }),
    });
  }, [surface, mounts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    if (area.current) area.current.style.height = `${heightOf(area.current)}px`;
  }, [text, mounts]);

  return (
    <textarea
      key={mounts}
      ref={area}
      {...(id ? { id } : {})}
      className="autosuggest-textarea__textarea"
      disabled={submitting}
      placeholder={label}
      value={text}
      onChange={(event) => change({ text: event.target.value })}
      onKeyDown={sendKeys}
      dir="auto"
      aria-autocomplete="list"
      aria-label={label}
      lang="en"
    />
  );
}

let sizer: HTMLTextAreaElement | undefined;

/** The height that the text needs, measured in a hidden textarea of the same width. */
function heightOf(area: HTMLTextAreaElement): number {
  if (!sizer) {
    sizer = document.createElement('textarea');
    sizer.tabIndex = -1;
    sizer.setAttribute('aria-hidden', 'true');
    sizer.style.cssText =
      'position:absolute;top:0;right:0;height:0;min-height:0;overflow:hidden;visibility:hidden;z-index:-1000;pointer-events:none';
    document.body.append(sizer);
  }
  const { font, lineHeight, padding, width } = getComputedStyle(area);
  Object.assign(sizer.style, { font, lineHeight, padding, width, boxSizing: 'border-box' });
  sizer.value = area.value || 'x';
  return Math.max(84, sizer.scrollHeight);
}

function Spoiler(): ReactNode {
  const { spoilerText, submitting } = useStore(compose);
  return (
    <div className="spoiler-input">
      <div className="spoiler-input__border" />
      <div className="autosuggest-input">
        <input
          type="text"
          id="cw-spoiler-input"
          className="spoiler-input__input"
          placeholder="Content warning (optional)"
          aria-label="Content warning (optional)"
          value={spoilerText}
          disabled={submitting}
          onChange={(event) => change({ spoilerText: event.target.value })}
          onKeyDown={sendKeys}
        />
      </div>
      <div className="spoiler-input__border" />
    </div>
  );
}

/** The description isn't in the page; the badge only tells that it is missing. */
function Uploads(): ReactNode {
  const { media, describing } = useStore(compose);
  if (media.length === 0) return null;
  return (
    <>
      <div className="compose-form__uploads media-gallery media-gallery--layout-1">
        {media.map(({ alt }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pictures are only ever added
          <div key={index} className="compose-form__upload media-gallery__item draggable" role="button" tabIndex={0}>
            <div className="compose-form__upload__thumbnail" style={{ backgroundImage: `url("${scene(190)}")` }}>
              <div className="compose-form__upload__actions">
                <button
                  type="button"
                  className="icon-button compose-form__upload__delete"
                  onClick={() => change({ media: [] })}
                >
                  <Icon name="close" size={16} />
                </button>
                <button type="button" className="icon-button" onClick={() => change({ describing: index })}>
                  Edit
                </button>
              </div>
              <div className="compose-form__upload__warning">
                <button
                  type="button"
                  className={`icon-button${alt === '' ? ' active' : ''}`}
                  onClick={() => change({ describing: index })}
                >
                  {alt === '' && <Icon name="warning" size={14} />} ALT
                </button>
              </div>
            </div>
          </div>
        ))}
      </div>
      {describing !== null && <AltModal index={describing} />}
    </>
  );
}

function AltModal({ index }: { index: number }): ReactNode {
  const trapped = useTrap<HTMLDivElement>();
  const { media } = useStore(compose);
  const [alt, setAlt] = useState(media[index]?.alt ?? '');
  const done = (): void => change({ describing: null, media: media.map((old, at) => (at === index ? { alt } : old)) });
  return (
    <div className="modal-root">
      <div className="modal-root__overlay" />
      <div className="modal-root__container" role="dialog" aria-modal="true" ref={trapped}>
        <div className="modal-root__modal dialog-modal">
          <div className="dialog-modal__header">
            <span className="dialog-modal__header__title">Add alt text</span>
            <button type="button" className="button" onClick={done}>
              Done
            </button>
          </div>
          <div className="dialog-modal__content">
            <textarea
              id="description"
              aria-label="Describe this for people with visual impairments…"
              value={alt}
              rows={4}
              onChange={(event) => setAlt(event.target.value)}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

export function Footer(): ReactNode {
  const state = useStore(compose);
  const left = limit() - used(state);
  return (
    <div className="compose-form__footer">
      <div className="compose-form__actions">
        <div className="compose-form__buttons">
          <button
            type="button"
            className="icon-button"
            title="Add images, a video or an audio file"
            aria-label="Add images, a video or an audio file"
            onClick={() => change({ media: [{ alt: '' }] })}
          >
            <Icon name="image" />
          </button>
          <button type="button" className="icon-button" title="Add a poll" aria-label="Add a poll">
            <Icon name="poll" />
          </button>
          <button
            type="button"
            className={`icon-button${state.spoiler ? ' active' : ''}`}
            title="Add content warning"
            aria-label="Add content warning"
            aria-controls="cw-spoiler-input"
            onClick={() => change({ spoiler: !state.spoiler })}
          >
            <Icon name="warning" />
          </button>
          <span className={`character-counter${left < 0 ? ' character-counter--over' : ''}`}>{left}</span>
        </div>
        <div className="compose-form__submit">
          <button type="submit" className="button button--compact" disabled={!sendable(state)}>
            {state.replyTo ? 'Reply' : 'Post'}
          </button>
        </div>
      </div>
    </div>
  );
}

/** What is answered: name, handle and text, but no id of the status. */
function ReplyIndicator({ status }: { status: Status }): ReactNode {
  return (
    <div className="reply-indicator">
      <div className="reply-indicator__line" />
      <a href={`/@${status.by.acct}`} className="detailed-status__display-avatar">
        <Avatar account={status.by} size={46} />
      </a>
      <div className="reply-indicator__main">
        <a href={`/@${status.by.acct}`} className="detailed-status__display-name">
          <DisplayName account={status.by} />
        </a>
        <div className="reply-indicator__content translate">{html(status.text)}</div>
      </div>
      <button
        type="button"
        className="icon-button reply-indicator__cancel"
        title="Cancel"
        aria-label="Cancel"
        onClick={reset}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}

/** The redesign behind `experiments=redesign`: the form is a dialog that a button opens, and no `.compose-form`. */
export function RedesignComposer(): ReactNode {
  const [open, setOpen] = useState(false);
  const { submitting, text } = useStore(compose);
  const sending = useRef(false);
  useEffect(() => {
    if (sending.current && !submitting && text === '') setOpen(false);
    sending.current = submitting;
  }, [submitting, text]);
  return (
    <>
      <button type="button" className="button _compose_redesign_trigger__button_x1k2" onClick={() => setOpen(true)}>
        New Post
      </button>
      {open && (
        <form
          role="dialog"
          aria-label="New Post"
          className="_compose_redesign_trigger__composer_q8d1"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <div className="autosuggest-textarea">
            <Textarea id="composer-text" label="What would you like to say?" />
          </div>
          <Uploads />
          <Footer />
        </form>
      )}
    </>
  );
}
