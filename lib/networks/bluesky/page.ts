import type { Media } from '../../rules/rule.ts';
import { definePage } from '../define.ts';
import { closestOf, editorsIn, ofPart, precedes, shownText } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings } from '../network.ts';
import { interactions, ownHandle } from './interactions.ts';

const EDITOR: readonly Candidate[] = [
  { name: 'prosemirror', selector: '.ProseMirror', checked: '2026-11' },
  { name: 'next-gen textarea', selector: 'textarea', usual: true, checked: '2026-08' },
  { name: 'TipTap by its attributes', selector: '[contenteditable="true"][translate="no"]', checked: '2026-11' },
];
const SEND: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid="composerPublishBtn"]', checked: '2026-11' },
  {
    name: 'labelled button with words',
    selector: 'button[aria-label]:has([dir="auto"])',
    pick: 'last',
    checked: '2026-11',
  },
];

function partsIn(view: Element): HTMLElement[] {
  return editorsIn(view).filter((part) => closestOf(part, EDITOR));
}

/** What holds the post that is answered, and the texts in it: the name and the words. */
const BLOCK: readonly Candidate[] = [
  { name: 'role', selector: '[role="button"]:not(button)', checked: '2026-08' },
  {
    name: 'in the tab order',
    selector: '[tabindex="0"]:not(button,a,[contenteditable],:has(button,textarea,[contenteditable]))',
    checked: '2026-08',
  },
];
const WORDS: readonly Candidate[] = [
  { name: 'direction', selector: '[dir="auto"]', checked: '2026-08' },
  { name: 'words alone', selector: ':not(:has(*)):not(img,svg,path)', checked: '2026-08' },
];

/** The outermost elements with words in a block. */
function textsIn(block: Element): Element[] {
  for (const { selector } of WORDS) {
    const all = [...block.querySelectorAll(selector)].filter(({ textContent }) => textContent?.trim());
    const texts = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
    if (texts.length > 1) return texts;
  }
  return [];
}

/** The block above a reply's editor: a button with the author's name and the post. No handle, no link. */
function parentIn(view: Element): Surroundings['parent'] {
  const [editor] = partsIn(view);
  if (!editor) return null;
  for (const { selector } of BLOCK) {
    for (const block of view.querySelectorAll(selector)) {
      if (!precedes(block, editor)) break;
      const [author, text] = textsIn(block);
      if (author && text) return { author: shownText(author), handle: null, text: shownText(text) };
    }
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
      selector: '[role="dialog"]:not(:has([data-testid="composePostView"],.ProseMirror,[translate="no"]))',
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
        { name: 'dialog with rich text', selector: '[role="dialog"]:has([translate="no"])', checked: '2026-11' },
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
  suspects: [
    {
      name: 'rich text in a dialog',
      selector: '[role="dialog"] :is(.ProseMirror,[contenteditable="true"])',
      checked: '2026-11',
    },
  ],
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
