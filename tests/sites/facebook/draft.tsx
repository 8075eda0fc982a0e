/** @jsxImportSource react */
/** The text box that Facebook had before Lexical: Draft.js. Enter sends, Shift+Enter begins a line. */
import { ContentState, Editor, EditorState } from 'draft-js';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { caretOf } from '../shared/draft.tsx';
import { mountEditor } from '../shared/practice.ts';
import type { BoxProps } from './lexical.tsx';

/** On `practice.remount` it comes back as a new element with the same content. */
export function DraftBox(props: BoxProps): ReactNode {
  const content = useRef(ContentState.createFromText(props.mention === undefined ? '' : `${props.mention} `));
  const [generation, setGeneration] = useState(0);
  return <Mounted key={generation} {...props} content={content} remount={() => setGeneration((n) => n + 1)} />;
}

function Mounted(props: BoxProps & { content: { current: ContentState }; remount: () => void }): ReactNode {
  const { surface, label, placeholder, content } = props;
  const [state, setState] = useState(() => EditorState.createWithContent(content.current));
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef({ props, state });
  latest.current = { props, state: latest.current.state };

  const change = (next: EditorState): void => {
    latest.current.state = next;
    content.current = next.getCurrentContent();
    setState(next);
    latest.current.props.onText?.(content.current.getPlainText());
  };
  const changing = useRef(change);
  changing.current = change;

  useEffect(() => {
    const element = box.current?.querySelector<HTMLElement>('.public-DraftEditor-content');
    if (!surface || !element) return;
    return mountEditor(surface, {
      element,
      text: () => latest.current.state.getCurrentContent().getPlainText(),
      caret: () => caretOf(latest.current.state),
      focus() {
        element.focus();
        changing.current(EditorState.moveFocusToEnd(latest.current.state));
      },
      remount: () => latest.current.props.remount(),
      attach: (alt) => latest.current.props.onAttach?.(alt),
    });
  }, [surface]);

  return (
    <div ref={box} className="draft">
      <Editor
        editorState={state}
        onChange={change}
        placeholder={placeholder}
        ariaLabel={label}
        role="textbox"
        spellCheck={true}
        stripPastedStyles={true}
        handleReturn={(event) => {
          const { onEnter } = latest.current.props;
          if (!onEnter || event.shiftKey) return 'not-handled';
          onEnter();
          return 'handled';
        }}
      />
    </div>
  );
}
