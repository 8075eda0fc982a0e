/** @jsxImportSource react */
/** TipTap (ProseMirror) as a React component that tells `window.practice` about itself. */
import { Editor, Extension, type Extensions, type JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { mountEditor } from './practice.ts';

/** Paragraphs, line breaks and history: what the networks' plain-text editors are made of. */
const PLAIN = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

const leaf = (node: Node): string => (node.type.name === 'hardBreak' ? '\n' : String(node.attrs['label'] ?? ''));

/** Text of a document up to `end`: one line a paragraph, line breaks as "\n", mentions as they are shown. */
const textOf = (doc: Node, end = doc.content.size): string => doc.textBetween(0, end, '\n', leaf);

/** A document with one paragraph a line. */
export const paragraphs = (text: string): JSONContent => ({
  type: 'doc',
  content: text
    .split('\n')
    .map((line) => ({ type: 'paragraph', ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }) })),
});

/** The prompt of an empty editor, as an attribute of its first paragraph. */
const prompt = (text: string): Extension =>
  Extension.create({
    name: 'prompt',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations({ doc }) {
            const only = doc.childCount === 1 ? doc.firstChild : null;
            if (!only || only.content.size > 0) return null;
            const attributes = { class: 'is-empty is-editor-empty', 'data-placeholder': text };
            return DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, attributes)]);
          },
        },
      }),
    ],
  });

export interface TipTapProps {
  readonly surface: string;
  /** The content at the first mount. */
  readonly start: JSONContent;
  readonly placeholder: string;
  /** Attributes of the editor's own element; TipTap adds `class="tiptap ProseMirror"`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly extensions?: Extensions;
  readonly className?: string;
  readonly changed: (text: string) => void;
  /** Ctrl+Enter or Cmd+Enter. */
  readonly submit?: () => void;
  readonly attach?: (alt: string) => void;
}

export function TipTap(props: TipTapProps): ReactNode {
  const { surface, className } = props;
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const content = useRef(props.start);
  const [mounts, setMounts] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a higher `mounts` is what mounts the editor anew
  useLayoutEffect(() => {
    const { attributes, placeholder, extensions = [], attach } = latest.current;
    const editor = new Editor({
      element: box.current,
      extensions: [PLAIN, prompt(placeholder), ...extensions],
      content: content.current,
      injectCSS: false,
      editorProps: {
        attributes,
        handleKeyDown(_, event) {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          latest.current.submit?.();
          return true;
        },
      },
      onUpdate: () => latest.current.changed(textOf(editor.state.doc)),
    });
    const { view } = editor;
    view.dispatch(view.state.tr.setSelection(TextSelection.atEnd(view.state.doc)));
    const unmount = mountEditor(surface, {
      element: view.dom,
      text: () => textOf(view.state.doc),
      caret: () => (view.hasFocus() ? textOf(view.state.doc, view.state.selection.head).length : null),
      focus: () => view.focus(),
      remount: () => {
        content.current = editor.getJSON();
        setMounts((n) => n + 1);
      },
      ...(attach ? { attach: (alt: string) => latest.current.attach?.(alt) } : {}),
    });
    return () => {
      unmount();
      editor.destroy();
    };
  }, [surface, mounts]);

  return <div key={mounts} ref={box} className={className} />;
}
