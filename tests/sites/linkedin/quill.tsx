/** @jsxImportSource react */
/** Quill 1.3.7 or 2 as a React component that tells `window.practice` about itself, also inside an open shadow root. */
import Quill from 'quill';
import Quill1 from 'quill1';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { mountEditor } from '../shared/practice.ts';

/** LinkedIn's mention: a link around part of the text. */
for (const Library of [Quill, Quill1]) {
  const Inline = Library.import('blots/inline') as typeof import('quill/blots/inline').default;
  class Mention extends Inline {
    static override blotName = 'mention';
    static override tagName = 'A';
    static override className = 'ql-mention';
    static override create(name: string): HTMLElement {
      // biome-ignore lint/complexity/noThisInStatic: the parent's `create` makes an element of the class it is called on
      const node = super.create();
      const attributes = { href: '#', spellcheck: 'false', 'data-original-text': name, 'data-test-ql-mention': 'true' };
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
      return node;
    }
    static override formats(node: HTMLElement): string | null {
      return node.getAttribute('data-original-text');
    }
  }
  Library.register(Mention as unknown as Parameters<typeof Quill.register>[0], true);
}

export interface Insert {
  readonly insert: string;
  readonly attributes?: { readonly mention: string };
}

export interface QuillProps {
  readonly surface: string;
  readonly version: 1 | 2;
  /** The content at the first mount. */
  readonly start: readonly Insert[];
  /** Attributes of the editor's own element, beside Quill's. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly className: string;
  readonly placeholder: string;
  readonly changed: (text: string) => void;
  readonly attach?: (alt: string) => void;
}

export function QuillBox(props: QuillProps): ReactNode {
  const { surface, version, className } = props;
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const content = useRef<Parameters<Quill['setContents']>[0]>([...props.start]);
  const [mounts, setMounts] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a higher `mounts` is what mounts the editor anew
  useLayoutEffect(() => {
    if (!box.current) return;
    const { attributes, placeholder, attach } = latest.current;
    const quill = new (version === 1 ? Quill1 : Quill)(box.current, { formats: ['mention'], placeholder });
    const root = quill.root.getRootNode();
    const leave = root instanceof ShadowRoot ? liveInShadow(quill, root) : () => {};
    for (const [key, value] of Object.entries(attributes)) quill.root.setAttribute(key, value);
    quill.setContents(content.current, 'silent');
    quill.history.clear();
    // The document's last line break is Quill's own.
    const text = (): string => quill.getText().replace(/\n$/, '');
    quill.on('text-change', () => latest.current.changed(text()));
    const unmount = mountEditor(surface, {
      element: quill.root,
      text,
      caret: () => {
        const range = quill.hasFocus() ? quill.getSelection() : null;
        return range && range.index + range.length;
      },
      focus: () => {
        if (!quill.hasFocus()) quill.setSelection(quill.getLength() - 1, 0, 'user');
      },
      remount: () => {
        content.current = quill.getContents();
        setMounts((n) => n + 1);
      },
      ...(attach ? { attach: (alt: string) => latest.current.attach?.(alt) } : {}),
    });
    return () => {
      unmount();
      leave();
    };
  }, [surface, version, mounts]);

  return <div key={mounts} ref={box} className={className} />;
}

/**
 * Quill asks `document` for focus and selection, which end at the host of a shadow root. Here it asks the root,
 * as LinkedIn's build does. Returns the function that ends it.
 */
function liveInShadow(quill: Quill, root: ShadowRoot & { getSelection?: () => Selection | null }): () => void {
  const { selection } = quill;
  // Only Chromium has `getSelection` on a shadow root; Firefox answers on the document.
  const native = (): Selection | null => root.getSelection?.() ?? document.getSelection();
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const now = native();
    return now && now.rangeCount > 0 ? selection.normalizeNative(now.getRangeAt(0)) : null;
  };
  selection.setNativeRange = (startNode, startOffset = 0, endNode = startNode, endOffset = startOffset) => {
    const now = native();
    if (!startNode || !endNode) {
      now?.removeAllRanges();
      quill.root.blur();
      return;
    }
    if (!selection.hasFocus()) quill.root.focus();
    const place = (node: Node, offset: number): [Node, number] =>
      node instanceof HTMLBRElement && node.parentNode
        ? [node.parentNode, [...node.parentNode.childNodes].indexOf(node)]
        : [node, offset];
    now?.setBaseAndExtent(...place(startNode, startOffset), ...place(endNode, endOffset));
  };
  const moved = (): void => {
    if (selection.hasFocus()) selection.update('user');
  };
  document.addEventListener('selectionchange', moved);
  return () => document.removeEventListener('selectionchange', moved);
}
