/** @jsxImportSource react */
/** The text box of X: Draft.js with X's decorators, placeholder and test ids. */
import {
  CompositeDecorator,
  ContentState,
  type DraftDecorator,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
} from 'draft-js';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { mountEditor } from '../shared/practice.ts';
import { Deep } from '../shared/react.tsx';
import { BOX } from './pieces.tsx';

const matching =
  (pattern: RegExp): DraftDecorator['strategy'] =>
  (block, mark) => {
    for (const { index, 0: found } of block.getText().matchAll(pattern)) mark(index, index + found.length);
  };

const Coloured = ({ children }: { children?: ReactNode }): ReactNode => <span className="entity">{children}</span>;

const DECORATOR = new CompositeDecorator([
  { strategy: matching(/#[\p{L}\p{N}_]+/gu), component: Coloured },
  { strategy: matching(/@\w{1,15}/g), component: Coloured },
  { strategy: matching(/https?:\/\/\S+/g), component: Coloured },
]);

interface DraftBoxProps {
  /** Surface name of `window.practice`; none for decoys. */
  readonly surface?: string;
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onText?: (text: string) => void;
  readonly onSubmit?: () => void;
  readonly onAttach?: (alt: string) => void;
}

/** A Draft.js editor; on `practice.remount` it comes back as a new element with the same content. */
export function DraftBox(props: DraftBoxProps): ReactNode {
  const content = useRef(ContentState.createFromText(''));
  const [generation, setGeneration] = useState(0);
  return (
    <div className={BOX} data-testid={`${props.testId}RichTextInputContainer`}>
      <Mounted key={generation} {...props} content={content} remount={() => setGeneration((n) => n + 1)} />
    </div>
  );
}

function Mounted({
  surface,
  testId,
  label,
  placeholder,
  onText,
  onSubmit,
  onAttach,
  content,
  remount,
}: DraftBoxProps & { content: { current: ContentState }; remount: () => void }): ReactNode {
  const [state, setState] = useState(() => EditorState.createWithContent(content.current, DECORATOR));
  const latest = useRef(state);
  const box = useRef<HTMLDivElement>(null);
  const attach = useRef(onAttach);
  attach.current = onAttach;

  const change = (next: EditorState): void => {
    latest.current = next;
    content.current = next.getCurrentContent();
    setState(next);
    onText?.(content.current.getPlainText());
  };
  const changing = useRef(change);
  changing.current = change;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `remount` is new at each render and always does the same
  useEffect(() => {
    const element = box.current?.querySelector<HTMLElement>('.public-DraftEditor-content');
    if (!surface || !element) return;
    return mountEditor(surface, {
      element,
      text: () => latest.current.getCurrentContent().getPlainText(),
      caret: () => caretOf(latest.current),
      focus() {
        element.focus();
        changing.current(EditorState.moveFocusToEnd(latest.current));
      },
      remount,
      attach: (alt) => attach.current?.(alt),
    });
  }, [surface]);

  return (
    <Deep n={2} className={BOX}>
      <div ref={box} className={BOX}>
        <Editor
          editorState={state}
          onChange={change}
          placeholder={placeholder}
          ariaLabel={label}
          ariaMultiline={true}
          role="textbox"
          spellCheck={true}
          stripPastedStyles={true}
          webDriverTestID={testId}
          keyBindingFn={(event) =>
            event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event) ? 'send' : getDefaultKeyBinding(event)
          }
          handleKeyCommand={(command) => {
            if (command !== 'send') return 'not-handled';
            onSubmit?.();
            return 'handled';
          }}
        />
      </div>
    </Deep>
  );
}

/** A text that only looks like an editor: articles on X are read-only Draft.js editors. */
export function ReadOnlyDraft({ text }: { text: string }): ReactNode {
  const [state] = useState(() => EditorState.createWithContent(ContentState.createFromText(text), DECORATOR));
  return <Editor editorState={state} onChange={() => undefined} readOnly={true} />;
}

export function caretOf(state: EditorState): number | null {
  const selection = state.getSelection();
  if (!selection.getHasFocus()) return null;
  let offset = selection.getFocusOffset();
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === selection.getFocusKey()) return offset;
    offset += block.getLength() + 1;
  }
  return null;
}
