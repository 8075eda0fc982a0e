/** @jsxImportSource react */
/** TikTok Studio: a video is chosen, then its caption and settings are there. Once it was posted Studio goes on to the list of posts. */
import { type ReactNode, useRef, useState } from 'react';
import { DraftEditor } from '../shared/draft.tsx';
import { scene } from '../shared/pictures.ts';
import { send } from '../shared/practice.ts';
import { Deep, useLate } from '../shared/react.tsx';
import { navigate } from '../shared/router.ts';
import { Icon, toast } from './pieces.tsx';

export const UPLOAD = '/tiktokstudio/upload';
export const CONTENT = '/tiktokstudio/content';

export function Studio({ path }: { path: string }): ReactNode {
  return (
    <div id="root" className="studio">
      <aside className="jsx-sidebar" data-tt="Sidebar_index_FlexColumn">
        <a href={UPLOAD} className="Button__root Button__root--type-primary" data-tt="Sidebar_index_TUXButton">
          Upload
        </a>
        <a href={CONTENT} data-tt="Sidebar_Sidebar_Clickable">
          Posts
        </a>
      </aside>
      <div className="jsx-main main-content">{path.startsWith(UPLOAD) ? <Upload /> : <h2>Posts</h2>}</div>
    </div>
  );
}

function Upload(): ReactNode {
  const [chosen, setChosen] = useState(false);
  if (chosen) return <Form />;
  return (
    <div className="upload-card before-upload-new-stage" data-e2e="select_video_container">
      <input type="file" accept="video/*" hidden />
      <div className="upload-text">Select video to upload</div>
      <button
        type="button"
        className="Button__root Button__root--type-primary"
        data-e2e="select_video_button"
        aria-label="Select video"
        onClick={() => setChosen(true)}
      >
        <div className="Button__content">Select video</div>
      </button>
    </div>
  );
}

function Form(): ReactNode {
  const text = useRef('');
  const busy = useRef(false);
  const [length, setLength] = useState(0);
  const [form, setForm] = useState(0);
  // The video needs no caption, but it has to be there.
  const isUploaded = useLate(true, 60);

  const submit = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    toast.set(null);
    const outcome = await send('caption', text.current);
    busy.current = false;
    if (outcome === 'failed') toast.set('Something went wrong. Please try again later.');
    else if (outcome === 'lost') setForm((n) => n + 1);
    else {
      toast.set('Video published');
      navigate(CONTENT);
    }
  };

  return (
    <div className="jsx-form form-container">
      <div className="form-main">
        <div className="info-progress success" style={{ width: '100%' }} />
        <div className="jsx-caption caption-wrap">
          <div className="jsx-label caption-label">Description</div>
          <div className="caption-markup" data-e2e="caption_container">
            <div className="jsx-editor caption-editor">
              <Deep n={2} className="jsx-wrap">
                <DraftEditor
                  key={form}
                  surface="caption"
                  role="combobox"
                  label="Description"
                  placeholder="Share more about your video here..."
                  onText={(now) => {
                    text.current = now;
                    setLength(now.length);
                  }}
                />
              </Deep>
            </div>
            <div className="caption-toolbar">
              <button type="button" className="caption-tool" data-e2e="hashtag_btn">
                # Hashtags
              </button>
              <button type="button" className="caption-tool" data-e2e="mention_btn">
                @ Mention
              </button>
              <span className="word-count">{length}/2200</span>
            </div>
          </div>
        </div>
        <div className="location-container" data-e2e="location_container">
          <span>Location</span>
          <input className="TUXTextInputCore-input" placeholder="Search locations" />
        </div>
        <div className="schedule-radio-container">
          <label>
            <input type="radio" name="when" value="post_now" defaultChecked /> Now
          </label>
          <label>
            <input type="radio" name="when" value="schedule" /> Schedule
          </label>
        </div>
        <div className="jsx-footer footer">
          <div className="button-group">
            <button
              type="button"
              className="Button__root Button__root--type-primary Button__root--size-large"
              data-e2e="post_video_button"
              disabled={!isUploaded}
              aria-disabled={!isUploaded}
              onClick={submit}
            >
              <div className="Button__content">Post</div>
            </button>
            <button type="button" className="Button__root Button__root--type-neutral" data-e2e="discard_post_button">
              <div className="Button__content">Discard</div>
            </button>
          </div>
        </div>
      </div>
      <div className="preview">
        <img alt="" src={scene(190, 270, 480)} />
        <Icon name="play" />
      </div>
    </div>
  );
}
