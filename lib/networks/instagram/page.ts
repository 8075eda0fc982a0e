import type { Media } from '../../rules/rule.ts';
import { definePage } from '../define.ts';
import { closestOf, editorOnPath, precedes, shownText, textIn } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings } from '../network.ts';
import { firstLinks } from '../reading.ts';
import { interactions, postAuthor } from './interactions.ts';
import { authorLink, blockOf, firstComment, handleAt, placeAt, postAround, wordsOf } from './markup.ts';

const DIALOG: readonly Candidate[] = [
  { name: 'dialog', selector: '[role="dialog"]', checked: '2026-05' },
  { name: 'modal', selector: '[aria-modal="true"]', checked: '2026-05' },
];

/** The comments of a post, each by its time link. */
function commentsIn(post: Element): Element[] {
  return [...post.getElementsByTagName('time')].flatMap((time) => {
    const link = time.closest('a');
    return link && placeAt(link.getAttribute('href'))?.comment ? [link] : [];
  });
}

const handleOf = (comment: Element): string | null => handleAt(authorLink(blockOf(comment))?.getAttribute('href'));

/** The comment whose control was pressed last: of several by one person it is the one that is answered. */
const pressed = new WeakMap<Document, Element>();

/** The comment that a control stands at, if only one does. */
function commentAt(control: Element): Element | null {
  for (let at = control.parentElement; at; at = at.parentElement) {
    const found = commentsIn(at);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** Pressing "Reply" puts the name into the box, and nothing else tells which comment is meant (2026-09). */
function attend(doc: Document, signal: AbortSignal): void {
  doc.addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest('button,[tabindex]') : null;
      // "Like" is a picture, "Reply" a word.
      if (!control || control.querySelector('svg') || editorOnPath([control])) return;
      const comment = commentAt(control);
      if (comment) pressed.set(doc, comment);
    },
    { capture: true, signal },
  );
}

/** Whom the text in a box begins with, if it is somebody who commented here: that is what makes an answer of it. */
function answeredIn(editor: HTMLElement): { readonly comments: readonly Element[] } | null {
  const handle = /^@([\w.]{1,30})(?:\s|$)/.exec(textIn(editor))?.[1]?.toLowerCase();
  const post = handle === undefined ? null : postAround(editor);
  const comments = post ? commentsIn(post).filter((comment) => handleOf(comment)?.toLowerCase() === handle) : [];
  return comments.length > 0 ? { comments } : null;
}

function commentParent(comment: Element | undefined): Surroundings['parent'] {
  const block = comment && blockOf(comment);
  const author = block && authorLink(block);
  const handle = author && handleAt(author.getAttribute('href'));
  if (!author || !handle) return null;
  const words = wordsOf(block, author, comment);
  return { author: handle, handle, text: words ? shownText(words) : '' };
}

/** The caption stands behind its author's name, which stands above the picture too. */
function postParent(post: Element | null): Surroundings['parent'] {
  const by = post && postAuthor(post);
  if (!by) return null;
  const first = firstComment(post);
  const names: Element[] = [];
  for (const link of post.getElementsByTagName('a')) {
    if (first && precedes(first, link)) break;
    if (handleAt(link.getAttribute('href')) === by.handle) names.unshift(link);
  }
  for (const name of names) {
    const words = wordsOf(post, name, null, first ?? undefined);
    if (words) return { author: by.handle, handle: by.handle, text: shownText(words) };
  }
  return null;
}

function parentOf(editor: HTMLElement): Surroundings['parent'] {
  const answered = answeredIn(editor);
  if (!answered) return postParent(postAround(editor));
  const { comments } = answered;
  const last = pressed.get(editor.ownerDocument);
  const meant = comments.length === 1 ? comments[0] : comments.find((comment) => comment === last);
  return commentParent(meant);
}

/** Descriptions are in the page only while their part of the dialog is open: a picture with a line to write in beside it. */
function mediaIn(dialog: Element): Media[] {
  return [...dialog.querySelectorAll('input')].flatMap((field) => {
    const isLine = field.type === 'text' && field.getClientRects().length > 0;
    return isLine && field.parentElement?.querySelector('img') ? [{ kind: 'image', alt: field.value.trim() }] : [];
  });
}

const leadsToMessages = (link: HTMLAnchorElement): boolean => /^\/direct\//.test(link.pathname);

/** Chats are the same kind of box as captions; answers to stories and the account's own description are textareas. */
function isElsewhere(editor: HTMLElement): boolean {
  const { pathname } = editor.ownerDocument.location;
  if (editor.localName === 'textarea') return placeAt(pathname) === null && !editor.closest('article');
  const dialog = closestOf(editor, DIALOG)?.element;
  // A chat stands on a page of its own, or in a small window that leads there.
  return dialog ? [...dialog.getElementsByTagName('a')].some(leadsToMessages) : true;
}

/** Asked for at every turn of the page's; signing in as somebody else loads it anew. */
const profiles = new WeakMap<Document, Element>();

/** Our own profile is the only link with a picture beside the page's content. */
function ownHandle(doc: Document): string | null {
  const known = profiles.get(doc);
  if (known?.isConnected) return handleAt(known.getAttribute('href'));
  let likely: Element | undefined;
  for (const link of firstLinks(doc, 2000)) {
    const handle = handleAt(link.getAttribute('href'));
    const picture = handle && link.querySelector('img');
    if (!picture || link.closest('main,article,dialog,[role="dialog"]')) continue;
    likely ??= link;
    if (!picture.alt.includes(handle)) continue;
    likely = link;
    break;
  }
  if (!likely) return null;
  profiles.set(doc, likely);
  return handleAt(likely.getAttribute('href'));
}

export const page: NetworkPage = {
  attend,
  ...definePage({
    id: 'instagram',
    here: (doc) => doc.location.hostname === 'www.instagram.com',
    decoys: [{ name: 'search', selector: '[role="search"]', checked: '2026-05' }],
    elsewhere: isElsewhere,
    surfaces: [
      {
        surface: (editor) => (answeredIn(editor) ? 'reply' : 'comment'),
        kind: 'reply',
        editor: [
          { name: 'labelled textarea', selector: 'textarea[aria-label]', checked: '2026-04' },
          { name: 'textarea in a form', selector: 'form textarea', checked: '2026-04' },
        ],
        box: [
          { name: 'form', selector: 'form', checked: '2026-04' },
          {
            name: 'holds box and buttons',
            selector: ':has(> textarea):has([role="button"])',
            checked: '2025-06',
          },
        ],
        // While nothing is written it isn't there, or can't be pressed; the other buttons are pictures.
        send: [
          { name: 'last button', selector: '[role="button"]:not(:has(svg))', pick: 'last', checked: '2026-04' },
          { name: 'last to press', selector: '[tabindex]:not(textarea,:has(svg))', pick: 'last', checked: '2025-06' },
        ],
        keys: 'enter',
        surroundings: ({ editor }) => ({ media: [], parent: parentOf(editor) }),
      },
      {
        surface: 'caption',
        kind: 'post',
        editor: [
          { name: 'lexical', selector: '[data-lexical-editor="true"]', checked: '2026-05' },
          { name: 'textbox', selector: '[role="textbox"][contenteditable="true"]', checked: '2026-05' },
          { name: 'editable', selector: '[contenteditable="true"]', checked: '2026-05' },
        ],
        box: DIALOG,
        // "Share" stands beside the heading, on the other side of the arrow back.
        send: [
          {
            name: 'beside the heading',
            selector: ':has(> :is(h1,h2,[role="heading"])) ~ * [role="button"]',
            checked: '2026-05',
          },
          {
            name: 'first word to press',
            selector: '[tabindex="0"]:not(:has(svg,img),[contenteditable])',
            checked: '2026-05',
          },
        ],
        keys: 'none',
        surroundings: ({ box }) => ({ media: mediaIn(box), parent: null }),
      },
    ],
    suspects: [
      { name: 'rich text in a dialog', selector: '[role="dialog"] [contenteditable="true"]', checked: '2026-05' },
      { name: 'textarea in a post', selector: ':is(article,main) textarea', checked: '2026-04' },
    ],
    sent: {
      // A comment that was sent shows itself.
      notices: [],
      closes: DIALOG,
    },
    errors: [{ name: 'alert', selector: '[role="alert"]', checked: '2026-05' }],
    interactions,
    self: ownHandle,
  }),
};
