import type { Media } from '../../rules/rule.ts';
import { definePage } from '../define.ts';
import { closest, shownText } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings } from '../network.ts';

const VIEW = '[data-testid="composePostView"]';
const EDITOR: readonly Candidate[] = [
  { name: 'prosemirror', selector: '.ProseMirror', checked: '2026-11' },
  { name: 'next-gen textarea', selector: 'textarea', checked: '2026-08' },
];

function partsIn(view: Element): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>('.ProseMirror[contenteditable="true"]')];
}

/** The block above a reply's editor: a button with the name on its first line, then the post. No handle, no link. */
function replyBlock(view: Element): Element | null {
  const editor = partsIn(view)[0] ?? view.querySelector('textarea');
  return (
    [...view.querySelectorAll('[role="button"]')].find(
      (block) =>
        block.hasAttribute('aria-label') &&
        block.querySelector('[dir="auto"],div') !== null &&
        editor !== null &&
        editor !== undefined &&
        (block.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        shownText(block).includes('\n'),
    ) ?? null
  );
}

function parentOf(view: Element): Surroundings['parent'] {
  const block = replyBlock(view);
  if (!block) return null;
  const [author = '', ...text] = shownText(block).split('\n');
  return { author, handle: null, text: text.join('\n') };
}

/**
 * The description itself is not in the page; the badge's icon tells whether there is one (Font Awesome's "plus" and "check",
 * social-app src/view/com/composer/photos/Gallery.tsx, read 2026-11). Another icon: not known.
 */
const NO_ALT = '[data-testid="altTextButton"] path[d^="M256 80"]';

function mediaIn(view: Element): Media[] {
  return [...view.querySelectorAll('[data-testid="selectedPhotoImage"]')].map((picture) =>
    picture.parentElement?.querySelector(NO_ALT) ? { kind: 'image', alt: '' } : { kind: 'image' },
  );
}

export const page: NetworkPage = definePage({
  id: 'bluesky',
  here: (doc) => doc.location.hostname === 'bsky.app',
  decoys: [
    { name: 'search', selector: '[role="search"]', checked: '2026-08' },
    {
      name: 'chat and all else outside of the composer',
      selector: `textarea:not(${VIEW} *),.ProseMirror:not(${VIEW} *)`,
      checked: '2026-11',
    },
  ],
  surfaces: [
    {
      surface: (_, view) => (replyBlock(view) ? 'reply' : partsIn(view).length > 1 ? 'thread' : 'post'),
      kind: (_, view) => (replyBlock(view) ? 'reply' : 'post'),
      editor: EDITOR,
      box: [{ name: 'testid', selector: VIEW, checked: '2026-11' }],
      send: [{ name: 'testid', selector: '[data-testid="composerPublishBtn"]', checked: '2026-11' }],
      keys: 'ctrl-enter',
      surroundings: ({ box }) => {
        const parts = partsIn(box);
        return { media: mediaIn(box), parent: parentOf(box), ...(parts.length > 1 ? { parts } : {}) };
      },
    },
  ],
  errors: [{ name: 'alert', selector: `${VIEW} [role="alert"]`, checked: '2026-08' }],
  self: (doc) => {
    const link = [...doc.querySelectorAll('nav a[href^="/profile/"]')].find((at) => closest(at, 'nav') !== null);
    return link?.getAttribute('href')?.split('/')[2] ?? null;
  },
});
