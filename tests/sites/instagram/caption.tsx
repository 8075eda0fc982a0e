/** @jsxImportSource react */
/** The last step of "Create new post": the caption. The steps before it (file, crop, filter) are left out. */
import { type ReactNode, useRef, useState } from 'react';
import { LexicalBox } from '../facebook/lexical.tsx';
import { scene } from '../shared/pictures.ts';
import { send } from '../shared/practice.ts';
import { Deep, useTrap } from '../shared/react.tsx';
import { SELF } from './data.ts';
import { Avatar, BOX, Button, Icon } from './pieces.tsx';

export function CaptionDialog({ close }: { close: () => void }): ReactNode {
  const ref = useTrap<HTMLDivElement>();
  const text = useRef('');
  const [length, setLength] = useState(0);
  const [step, setStep] = useState<'writing' | 'sharing' | 'shared'>('writing');
  const [failed, setFailed] = useState(false);
  // Null while nobody opened that part of the dialog: then no description is in the page.
  const [alts, setAlts] = useState<readonly string[] | null>(null);

  const share = async (): Promise<void> => {
    setStep('sharing');
    setFailed(false);
    const outcome = await send('caption', text.current);
    if (outcome === 'failed') {
      setFailed(true);
      setStep('writing');
      return;
    }
    setStep('shared');
    // The real one waits for its user here.
    setTimeout(close, 60);
  };

  return (
    <div className="veil">
      <div ref={ref} role="dialog" aria-label="Create new post" tabIndex={-1} className="dialog create">
        <Deep n={2} className={BOX}>
          <div className="dialog-head">
            <div>
              {step === 'writing' && (
                <Button press={close}>
                  <Icon name="close" label="Back" />
                </Button>
              )}
            </div>
            <div className="title">
              <h1>{step === 'writing' ? 'Create new post' : step === 'sharing' ? 'Sharing' : 'Post shared'}</h1>
            </div>
            <div>
              {step === 'writing' && (
                <Button press={() => void share()} className="share">
                  Share
                </Button>
              )}
            </div>
          </div>
          {/* The editor stays below while it is shared, and comes back with its words if that fails. */}
          <div className="create-body" hidden={step !== 'writing'}>
            <div className="crop" style={{ backgroundImage: `url("${scene(190)}")` }} />
            <div className="side">
              <div className="by">
                <Avatar of={SELF} size={28} />
                <span dir="auto">{SELF.handle}</span>
              </div>
              {failed && (
                <div role="alert" className="error">
                  Your post could not be shared. Please try again.
                </div>
              )}
              <Deep n={2} className={BOX}>
                <div className="box">
                  <LexicalBox
                    surface="caption"
                    label="Write a caption..."
                    placeholder="Write a caption..."
                    onText={(now) => {
                      text.current = now;
                      setLength(now.length);
                    }}
                    onAttach={(alt) => setAlts((old) => [...(old ?? []), alt])}
                  />
                </div>
              </Deep>
              <div className="under">
                <Button>
                  <Icon name="smile" label="Emoji" />
                </Button>
                <div>
                  <span>{length.toLocaleString('en')}</span>/2,200
                </div>
              </div>
              <div className="fold">
                <span>Accessibility</span>
              </div>
              {alts?.map((alt, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pictures are only ever added at the end
                <div key={index} className="alt">
                  <img src={scene(190)} alt="" width="44" height="44" />
                  <input type="text" placeholder="Write alt text..." defaultValue={alt} />
                </div>
              ))}
            </div>
          </div>
          {step !== 'writing' && <div className="busy">{step === 'sharing' ? '…' : 'Your post has been shared.'}</div>}
        </Deep>
      </div>
    </div>
  );
}
