/** @jsxImportSource react */
/** The older share box: a modal in the open shadow root of `#interop-outlet`, with Quill 1.3.7. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { scene } from '../shared/pictures.ts';
import { useLate, useStore } from '../shared/react.tsx';
import { SELF } from './data.ts';
import { Icon, Picture, sheet } from './pieces.tsx';
import { QuillBox } from './quill.tsx';
import { sendPost, shareBox, sharing } from './state.ts';

export function InteropOutlet(): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const open = useStore(sharing);
  const kind = useStore(shareBox);
  useLayoutEffect(() => {
    if (host.current) setRoot(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }));
  }, []);
  return (
    <div ref={host} id="interop-outlet" data-testid="interop-shadowdom">
      {root && createPortal(<Shadow open={open && kind === 'ember'} />, root)}
    </div>
  );
}

function Shadow({ open }: { open: boolean }): ReactNode {
  return (
    <>
      <link rel="stylesheet" href={sheet()} />
      <div className="theme theme--light" id="artdeco-modal-outlet">
        {open && <ShareBox />}
      </div>
    </>
  );
}

function ShareBox(): ReactNode {
  const [text, setText] = useState('');
  const [alt, setAlt] = useState<string | null>(null);
  const [state, setState] = useState<'writing' | 'sending' | 'leaving'>('writing');
  const modal = useRef<HTMLDivElement>(null);
  const ready = useLate(text.trim() !== '' || alt !== null, 80);
  useLayoutEffect(() => (modal.current ? trapInShadow(modal.current) : undefined), []);

  const dismiss = (): void => (text === '' && alt === null ? sharing.set(false) : setState('leaving'));
  const submit = async (): Promise<void> => {
    setState('sending');
    if (!(await sendPost('share-ember', text))) setState('writing');
  };

  return (
    <div data-test-modal-id="sharebox">
      <div className="artdeco-modal-overlay" data-test-modal-container="" aria-hidden="false">
        <div
          ref={modal}
          data-test-modal=""
          role="dialog"
          tabIndex={-1}
          className="artdeco-modal artdeco-modal--layer-default share-box-v2__modal"
          aria-labelledby="share-to-linkedin-modal__header"
        >
          <button
            type="button"
            aria-label="Dismiss"
            className="artdeco-button artdeco-modal__dismiss"
            onClick={dismiss}
          >
            <Icon name="close" />
          </button>
          <div id="share-to-linkedin-modal__header" className="share-box-header">
            <button type="button" className="share-unified-settings-entry-button">
              <Picture actor={SELF} size={56} />
              <span>
                <strong>{SELF.name}</strong>
                <span className="t-12">Post to Anyone</span>
              </span>
            </button>
          </div>
          <div className="share-box">
            <div className="share-creation-state__content-scrollable">
              <div className="share-creation-state__text-editor">
                <div className="editor-container">
                  <QuillBox
                    surface="share-ember"
                    version={1}
                    start={[]}
                    className="editor-content"
                    placeholder="What do you want to talk about?"
                    attributes={{
                      'data-gramm': 'false',
                      role: 'textbox',
                      'aria-multiline': 'true',
                      'aria-label': 'Text editor for creating content',
                      'data-test-ql-editor-contenteditable': 'true',
                    }}
                    changed={setText}
                    attach={setAlt}
                  />
                </div>
              </div>
              {alt !== null && (
                <div className="share-creation-state__preview-container">
                  <div className="update-components-image">
                    <img className="update-components-image__image" src={scene(190)} alt={alt} />
                  </div>
                </div>
              )}
            </div>
            <div className="share-creation-state__bottom">
              <button
                type="button"
                className="share-promoted-detour-button"
                aria-label="Add media"
                onClick={() => setAlt('')}
              >
                <Icon name="image-medium" />
              </button>
              <div className="share-box_actions">
                <button
                  type="button"
                  className="share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary ember-view"
                  disabled={!ready || state === 'sending'}
                  onClick={() => void submit()}
                >
                  <span className="artdeco-button__text">Post</span>
                </button>
              </div>
            </div>
          </div>
          {state === 'leaving' && (
            <div className="artdeco-modal artdeco-modal--layer-confirmation" role="alertdialog">
              <h2>Save this post as a draft?</h2>
              <button type="button" className="artdeco-button" onClick={() => sharing.set(false)}>
                <span className="artdeco-button__text">Discard</span>
              </button>
              <button
                type="button"
                className="artdeco-button artdeco-button--primary"
                onClick={() => setState('writing')}
              >
                <span className="artdeco-button__text">Back</span>
              </button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** A focus trap across the root's edge: outside, only the host is seen as the target of what happens inside. */
function trapInShadow(modal: HTMLElement): () => void {
  const root = modal.getRootNode();
  let last: HTMLElement = modal;
  const note = (event: Event): void => {
    if (event.target instanceof HTMLElement) last = event.target;
  };
  const pull = (event: FocusEvent): void => {
    if (root instanceof ShadowRoot && event.target !== root.host) last.focus();
  };
  modal.addEventListener('focusin', note);
  document.addEventListener('focusin', pull, true);
  return () => {
    modal.removeEventListener('focusin', note);
    document.removeEventListener('focusin', pull, true);
  };
}
