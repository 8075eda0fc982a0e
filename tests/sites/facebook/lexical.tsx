/** @jsxImportSource react */
/** The text box of Facebook, and of Instagram and Threads: Lexical rich text with history and mentions that are nodes of their own. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $create,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  type EditorConfig,
  KEY_ENTER_COMMAND,
  TextNode,
} from 'lexical';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { caretOf, textOf } from '../shared/lexical.ts';
import { mountEditor, noteError } from '../shared/practice.ts';

/** A name that Facebook puts in front of a reply: goes as a whole when deleted into. */
class MentionNode extends TextNode {
  override $config() {
    return this.config('mention', { extends: TextNode });
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.spellcheck = false;
    return element;
  }
}

/** What a text box is given, whatever editor it is. */
export interface BoxProps {
  /** Surface name of `window.practice`; none for decoys and for boxes that no test opens. */
  readonly surface?: string | undefined;
  readonly label: string;
  readonly placeholder: string;
  /** The prompt, also as an attribute of the box (Threads). */
  readonly isPrompted?: true;
  /** Name that the text starts with. */
  readonly mention?: string | undefined;
  readonly onText?: (text: string) => void;
  /** Enter (no Shift) was pressed; without it Enter makes a paragraph. */
  readonly onEnter?: () => void;
  readonly onAttach?: (alt: string) => void;
}

type LexicalBoxProps = BoxProps & {
  /** The mark that Facebook's pages had before Lexical was published by that name. */
  readonly isOutline?: boolean;
};

/** A Lexical editor; on `practice.remount` it comes back as a new element with the same content. */
export function LexicalBox(props: LexicalBoxProps): ReactNode {
  const kept = useRef<string | null>(null);
  const [generation, setGeneration] = useState(0);
  return <Mounted key={generation} {...props} kept={kept} remount={() => setGeneration((n) => n + 1)} />;
}

function Mounted(props: LexicalBoxProps & { kept: { current: string | null }; remount: () => void }): ReactNode {
  const { surface, label, placeholder, mention, kept } = props;
  const root = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(mention === undefined);
  const latest = useRef(props);
  latest.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor lives as long as its element; the rest is read when used
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const editor = createEditor({ namespace: 'Comet', nodes: [MentionNode], onError: noteError });
    editor.setRootElement(element);
    if (latest.current.isOutline) {
      element.removeAttribute('data-lexical-editor');
      element.dataset['outlineEditor'] = 'true';
    }
    const ends = [
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(({ editorState }) => {
        kept.current = JSON.stringify(editorState);
        const text = textOf(editor);
        setEmpty(text === '');
        latest.current.onText?.(text);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const { onEnter } = latest.current;
          if (!onEnter || event?.shiftKey) return false;
          event?.preventDefault();
          onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    if (kept.current) editor.setEditorState(editor.parseEditorState(kept.current));
    else editor.update(() => begin(mention), { tag: 'history-merge' });
    if (surface) {
      ends.push(
        mountEditor(surface, {
          element,
          text: () => textOf(editor),
          caret: () => (document.activeElement === element ? caretOf(editor) : null),
          focus() {
            element.focus();
            editor.update(() => $getRoot().selectEnd());
          },
          remount: props.remount,
          attach: (alt) => latest.current.onAttach?.(alt),
        }),
      );
    }
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, []);

  return (
    <>
      <div
        ref={root}
        aria-label={label}
        aria-placeholder={props.isPrompted ? placeholder : undefined}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
        className="lexical"
      />
      {empty && (
        <div aria-hidden="true" className="placeholder">
          <div>{placeholder}</div>
        </div>
      )}
    </>
  );
}

function begin(mention: string | undefined): void {
  const paragraph = $createParagraphNode();
  if (mention !== undefined) {
    const name = $create(MentionNode).setTextContent(mention).setMode('segmented');
    paragraph.append(name, $createTextNode(' '));
  }
  $getRoot().clear().append(paragraph);
}
