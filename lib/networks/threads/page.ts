import { definePage } from '../define.ts';
import { precedes } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings } from '../network.ts';
import { firstLinks } from '../reading.ts';
import { aimedAt, attend } from './aim.ts';
import { interactions, shownPosts } from './interactions.ts';
import { HOST, handleAt, type Post, postsIn, readWords } from './markup.ts';

const EDITOR: readonly Candidate[] = [
  { name: 'lexical', selector: '[data-lexical-editor="true"]', checked: '2026-09' },
  { name: 'text box', selector: '[role="textbox"][contenteditable]', checked: '2026-09' },
];
/** The words that send stand in a button of their own; all other buttons are pictures. */
const POST_IN_WORDS: readonly Candidate[] = [
  { name: 'last button with words', selector: '[role="button"]:not(:has(svg,img))', pick: 'last', checked: '2026-09' },
  {
    name: 'last words to press',
    selector: '[tabindex="0"]:not(a,[contenteditable],:has(svg,img))',
    pick: 'last',
    checked: '2026-09',
  },
];
const DIALOG: readonly Candidate[] = [
  { name: 'dialog', selector: '[role="dialog"]', checked: '2026-09' },
  {
    name: 'holds box and pictures to press, outside of the page',
    selector: ':not(main *,[data-pressable-container] *):has([contenteditable]):has([tabindex="0"] svg)',
    checked: '2026-09',
  },
];

/** All that lies over the page with something. */
function overlayOf(element: Element): Element {
  const dialog = element.closest('[role="dialog"]');
  if (dialog) return dialog;
  let overlay = element;
  for (let at = element.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.querySelector('main,[role="main"],#barcelona-page-layout')) break;
    overlay = at;
  }
  return overlay;
}

const postAbove = (editor: HTMLElement, box: Element): Post | undefined =>
  postsIn(overlayOf(box)).findLast(({ block }) => precedes(block, editor) && !block.contains(editor));

/** Does a post stand above the box? A quoted one stands below it. */
const answersSomething = (editor: HTMLElement, box: Element): boolean =>
  postAbove(editor, box) !== undefined ||
  [...overlayOf(box).getElementsByTagName('time')].some((time) => precedes(time, editor));

function parentOf(post: Post | null | undefined): Surroundings['parent'] {
  const words = post && readWords(post);
  return post && words?.text ? { author: post.by, handle: post.by, text: words.text } : null;
}

/** Chats are the same kind of box: on `/messages/…`, and on `/XXXXXXXX/messages`. */
const isChat = (editor: HTMLElement): boolean =>
  /^\/(?:[\w-]+\/)?messages(?:\/|$)/.test(editor.ownerDocument.location.pathname) && !editor.closest('[role="dialog"]');

/** Our own profile is the one link to an account that has an icon, outside of what the page shows. */
function ownHandle(doc: Document): string | null {
  let likely: string | null = null;
  for (const link of firstLinks(doc)) {
    const handle = handleAt(link.getAttribute('href'));
    if (!handle || link.closest('main,[role="dialog"],[data-pressable-container]')) continue;
    if (link.querySelector('svg')) return handle;
    likely ??= handle;
  }
  return likely;
}

export const page: NetworkPage = {
  attend,
  ...definePage({
    id: 'threads',
    here: (doc) => doc.location.hostname === HOST || doc.location.hostname === 'www.threads.net',
    decoys: [{ name: 'search', selector: '[role="search"],[type="search"]', checked: '2026-09' }],
    elsewhere: isChat,
    surfaces: [
      {
        surface: 'reply',
        kind: 'reply',
        editor: EDITOR,
        // The box stands in the block of the post that the page is of.
        box: [
          {
            name: 'in a post, with a button',
            selector: ':is([data-pressable-container] *):has([contenteditable]):has([role="button"])',
            checked: '2026-09',
          },
          {
            name: 'in a post’s page, with a picture to press',
            selector: ':is([data-pagelet^="threads_post_page"] *):has([contenteditable]):has(svg)',
            checked: '2026-09',
          },
        ],
        send: [
          { name: 'last button', selector: '[role="button"]', pick: 'last', checked: '2026-09' },
          {
            name: 'last to press',
            selector: '[tabindex="0"]:not(a,[contenteditable])',
            pick: 'last',
            checked: '2026-09',
          },
        ],
        keys: 'none',
        surroundings: ({ editor }) => ({
          media: [],
          parent: parentOf(aimedAt(editor, shownPosts(editor.ownerDocument))),
        }),
      },
      {
        surface: (editor, box) => (answersSomething(editor, box) ? 'modal-reply' : 'post'),
        kind: (editor, box) => (answersSomething(editor, box) ? 'reply' : 'post'),
        editor: EDITOR,
        box: DIALOG,
        send: POST_IN_WORDS,
        // Where only a part of the dialog is known.
        sendAround: true,
        keys: 'none',
        surroundings: ({ editor, box }) => ({ media: [], parent: parentOf(postAbove(editor, box)) }),
      },
    ],
    suspects: [
      { name: 'rich text in a dialog', selector: '[role="dialog"] [contenteditable]', checked: '2026-09' },
      { name: 'rich text in a post', selector: '[data-pressable-container] [contenteditable]', checked: '2026-09' },
    ],
    sent: {
      // "Posting…" is said in the same place, and what failed too: only what leads to a post was sent.
      notices: [{ name: 'leads to the post', selector: '[role="status"]:has(a[href*="/post/"])', checked: '2026-09' }],
      closes: DIALOG,
    },
    errors: [{ name: 'alert', selector: '[role="alert"]', checked: '2026-09' }],
    interactions,
    self: ownHandle,
  }),
};
