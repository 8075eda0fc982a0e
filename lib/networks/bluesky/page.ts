import type { Media } from '../../rules/rule.ts';
import { definePage } from '../define.ts';
import { ofPart, precedes, shownText } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings } from '../network.ts';
import { interactions, ownHandle } from './interactions.ts';

const EDITOR: readonly Candidate[] = [
  { name: 'prosemirror', selector: '.ProseMirror', checked: '2026-11' },
  { name: 'next-gen textarea', selector: 'textarea', checked: '2026-08' },
];
const SEND: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid="composerPublishBtn"]', checked: '2026-11' },
];

function partsIn(view: Element): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>('.ProseMirror[contenteditable="true"],textarea')];
}

/** The block above a reply's editor: a button with the author's name and the post. No handle, no link. */
function parentIn(view: Element): Surroundings['parent'] {
  const [editor] = partsIn(view);
  if (!editor) return null;
  for (const block of view.querySelectorAll('[role="button"]')) {
    if (!precedes(block, editor)) return null;
    const [author, text] = [...block.querySelectorAll('[dir="auto"]')].filter(
      (words) => words.parentElement?.closest('[dir="auto"]') === null || !block.contains(words.parentElement),
    );
    if (author && text) return { author: shownText(author), handle: null, text: shownText(text) };
  }
  return null;
}

/**
 * The description itself is not in the page; the badge's icon tells whether there is one (Font Awesome's "plus" and "check",
 * social-app src/view/com/composer/photos/Gallery.tsx, read 2026-11). Another icon: not known.
 */
const NO_ALT = '[data-testid="altTextButton"] path[d^="M256 80"]';

function mediaOf(view: Element, editor: Element, parts: readonly Element[]): Media[] {
  const shown = ofPart(view.querySelectorAll('[data-testid="selectedPhotoImage"]'), editor, parts);
  return shown.map((picture) =>
    picture.parentElement?.querySelector(NO_ALT) ? { kind: 'image', alt: '' } : { kind: 'image' },
  );
}

export const page: NetworkPage = definePage({
  id: 'bluesky',
  here: (doc) => doc.location.hostname === 'bsky.app',
  decoys: [
    { name: 'search', selector: '[role="search"]', checked: '2026-08' },
    {
      name: 'dialog of another kind',
      selector: '[role="dialog"]:not(:has([data-testid="composePostView"],.ProseMirror))',
      checked: '2026-11',
    },
  ],
  surfaces: [
    {
      surface: (_, view) => (parentIn(view) ? 'reply' : partsIn(view).length > 1 ? 'thread' : 'post'),
      kind: (_, view) => (parentIn(view) ? 'reply' : 'post'),
      editor: EDITOR,
      box: [
        { name: 'testid', selector: '[data-testid="composePostView"]', checked: '2026-11' },
        {
          name: 'dialog with the send button',
          selector: '[role="dialog"]:has([data-testid="composerPublishBtn"])',
          checked: '2026-11',
        },
      ],
      send: SEND,
      keys: 'ctrl-enter',
      surroundings: ({ box, editor }) => {
        const parts = partsIn(box);
        return {
          media: mediaOf(box, editor, parts),
          parent: parentIn(box),
          ...(parts.length > 1 ? { parts } : {}),
        };
      },
    },
  ],
  // Chats are textareas, descriptions of pictures too; they stand in no dialog with rich text.
  suspects: [{ name: 'prosemirror in a dialog', selector: '[role="dialog"] .ProseMirror', checked: '2026-11' }],
  sent: {
    // The notice's words are all that tells it from others: the closing says the same, and comes with it.
    notices: [],
    closes: [
      { name: 'testid', selector: '[data-testid="composePostView"]', checked: '2026-08' },
      { name: 'dialog', selector: '[role="dialog"]', checked: '2026-08' },
    ],
  },
  errors: [{ name: 'alert', selector: '[role="dialog"] [role="alert"]', checked: '2026-08' }],
  interactions,
  self: ownHandle,
});
