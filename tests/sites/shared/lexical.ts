/** What practice pages ask of a Lexical editor: its text and caret, from its own state. */
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';

/** One paragraph = one line. */
export const textOf = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );

export function caretOf(editor: LexicalEditor): number | null {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const { focus } = selection;
    const node = focus.getNode();
    const top = node.getTopLevelElement();
    // In an element the offset counts its children, in a text its characters.
    const within =
      focus.type === 'element' && $isElementNode(node)
        ? sum(node.getChildren().slice(0, focus.offset))
        : focus.offset + sum(node.getPreviousSiblings());
    if (!top) return within;
    const before = top.getPreviousSiblings();
    return sum(before) + before.length + within;
  });
}

const sum = (nodes: readonly LexicalNode[]): number => nodes.reduce((all, node) => all + node.getTextContentSize(), 0);
