/** @jsxImportSource react */
/** The newer share box: a native modal <dialog> with TipTap. A placeholder comes first and is replaced a moment later. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { scene } from '../shared/pictures.ts';
import { useLate, useStore } from '../shared/react.tsx';
import { paragraphs, TipTap } from '../shared/tiptap.tsx';
import { SELF } from './data.ts';
import { Icon, Picture, useKey } from './pieces.tsx';
import { sendPost, shareBox, sharing } from './state.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose';

export function ShareDialog(): ReactNode {
  const open = useStore(sharing);
  const kind = useStore(shareBox);
  return open && kind === 'sdui' ? <Loading /> : null;
}

function Loading(): ReactNode {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(true), 120);
    return () => clearTimeout(timer);
  }, []);
  return loaded ? <Compose key="compose" /> : <Dialog key="placeholder">{null}</Dialog>;
}

function Dialog({ children }: { children: ReactNode }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} data-testid="dialog" className="_1f2e3d4c">
      <div data-sdui-screen={SCREEN}>{children}</div>
    </dialog>
  );
}

function Compose(): ReactNode {
  const [text, setText] = useState('');
  const [alt, setAlt] = useState<string | null>(null);
  const [state, setState] = useState<'writing' | 'sending' | 'leaving'>('writing');
  const ready = useLate(text.trim() !== '' || alt !== null, 60);
  const keys = [useKey(), useKey(), useKey()];

  const dismiss = (): void => (text === '' && alt === null ? sharing.set(false) : setState('leaving'));
  const submit = async (): Promise<void> => {
    setState('sending');
    if (!(await sendPost('share-sdui', text))) setState('writing');
  };

  return (
    <Dialog>
      <div className="_9c2d7f10" componentkey={keys[0]}>
        <div className="row" role="button" tabIndex={0} aria-expanded="false" componentkey={keys[1]}>
          <Picture actor={SELF} size={56} />
          <div aria-label={SELF.name}>
            <p>
              <strong>{SELF.name}</strong>
            </p>
            <p className="t-12">Post to Anyone</p>
          </div>
        </div>
        <button type="button" aria-label="Dismiss" className="_77dd dismiss" onClick={dismiss}>
          <Icon name="close" />
        </button>
      </div>
      <div className="_5b6a scroll">
        <div data-testid="ui-core-tiptap-text-editor-wrapper" className="_5e4f3a2b">
          <TipTap
            surface="share-sdui"
            start={paragraphs('')}
            placeholder="What do you want to talk about?"
            attributes={{
              class: 'tiptap _558b06f6 tall',
              role: 'textbox',
              dir: 'auto',
              tabindex: '0',
              translate: 'no',
              'aria-multiline': 'true',
              'aria-label': 'Text editor for creating content',
              componentkey: 'ShareBox_textEditor',
            }}
            changed={setText}
            attach={setAlt}
          />
        </div>
        {alt !== null && (
          <div id="ShareBoxpreviewCard" className="_aa11">
            <figure>
              <img src={scene(190)} alt={alt} data-loaded="true" />
            </figure>
          </div>
        )}
      </div>
      <div className="_3344 row between" componentkey={keys[2]}>
        <button type="button" aria-label="Media" aria-haspopup="dialog" className="_77dd" onClick={() => setAlt('')}>
          <Icon name="image-medium" />
        </button>
        <button
          type="button"
          className="_8eef24a7 primary"
          disabled={!ready || state === 'sending'}
          onClick={() => void submit()}
        >
          <span className="_a78edf32">
            <span className="_206505cb">Post</span>
          </span>
        </button>
      </div>
      {state === 'leaving' && (
        <div className="_leave" role="alertdialog">
          <p>Save this post as a draft?</p>
          <button type="button" onClick={() => sharing.set(false)}>
            <span>Discard</span>
          </button>
          <button type="button" onClick={() => setState('writing')}>
            <span>Back</span>
          </button>
        </div>
      )}
    </Dialog>
  );
}
