/** @jsxImportSource react */
/** Draft.js in a box: what the networks that use it have in common. */
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
import { mountEditor } from './practice.ts';

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

export interface DraftProps {
  /** Surface name of `window.practice`; none for decoys. */
  readonly surface?: string | undefined;
  readonly testId?: string;
  readonly role?: string;
  readonly label: string;
  readonly placeholder: string;
  /** What sends: Ctrl+Enter, or Enter alone, where Shift+Enter begins a line. Absent: neither. */
  readonly keys?: 'ctrl-enter' | 'enter';
  readonly onText?: (text: string) => void;
  readonly onSubmit?: () => void;
  readonly onAttach?: (alt: string) => void;
}

/** A Draft.js editor; on `practice.remount` it comes back as a new element with the same content. */
export function DraftEditor(props: DraftProps): ReactNode {
  const content = useRef(ContentState.createFromText(''));
  const [generation, setGeneration] = useState(0);
  return <Mounted key={generation} {...props} content={content} remount={() => setGeneration((n) => n + 1)} />;
}

function Mounted({
  surface,
  testId,
  role = 'textbox',
  label,
  placeholder,
  keys,
  onText,
  onSubmit,
  onAttach,
  content,
  remount,
}: DraftProps & { content: { current: ContentState }; remount: () => void }): ReactNode {
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
      ...(attach.current ? { attach: (alt: string) => attach.current?.(alt) } : {}),
    });
  }, [surface]);

  return (
    <div ref={box}>
      <Editor
        editorState={state}
        onChange={change}
        placeholder={placeholder}
        ariaLabel={label}
        ariaMultiline={true}
        role={role}
        spellCheck={true}
        stripPastedStyles={true}
        {...(testId === undefined ? {} : { webDriverTestID: testId })}
        keyBindingFn={(event) => {
          const sends = keys === 'enter' ? !event.shiftKey : KeyBindingUtil.hasCommandModifier(event);
          return keys && event.key === 'Enter' && sends ? 'send' : getDefaultKeyBinding(event);
        }}
        handleKeyCommand={(command) => {
          if (command !== 'send') return 'not-handled';
          onSubmit?.();
          return 'handled';
        }}
      />
    </div>
  );
}

/** A text that only looks like an editor. */
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
