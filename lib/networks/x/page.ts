import type { Media } from '../../rules/rule.ts';
import { definePage, type SurfaceDefinition } from '../define.ts';
import { closest, closestOf, editorsIn, ofPart, precedes, shownText } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings, WritingPlace } from '../network.ts';
import { pick } from '../reading.ts';
import { interactions } from './interactions.ts';
import { handleAt, nameLink, TEXT, tweetOf } from './markup.ts';

const EDITOR: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid^="tweetTextarea_"].public-DraftEditor-content', checked: '2026-02' },
  {
    name: 'testid wrapper',
    selector: '[data-testid^="tweetTextarea_"]:not([data-testid$="_label"],[data-testid$="RichTextInputContainer"])',
    checked: '2026-08',
  },
  { name: 'Draft.js', selector: '.public-DraftEditor-content[role="textbox"]', checked: '2026-02' },
];
const SEND: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]', checked: '2026-02' },
  { name: 'end of the toolbar', selector: '[data-testid="toolBar"] button', pick: 'last', checked: '2024-12' },
  { name: 'button by its words alone', selector: 'button:not([aria-label])', pick: 'last', checked: '2024-12' },
];
/** X names no scope: the composer is what holds both its editor and its send button. */
const BOX: readonly Candidate[] = [
  {
    name: 'holds editor and button',
    selector:
      ':has([data-testid^="tweetTextarea_"]):has([data-testid="tweetButton"],[data-testid="tweetButtonInline"]):not(:has(article))',
    checked: '2026-02',
  },
  { name: 'dialog', selector: '[role="dialog"]', checked: '2026-08' },
  {
    name: 'holds text box and toolbar',
    selector: ':has([role="textbox"]):has(nav):not(:has(article,main,header))',
    checked: '2024-12',
  },
];

const ARTICLE = 'article';
const DIALOG: readonly Candidate[] = [
  { name: 'role', selector: '[role="dialog"]', checked: '2026-08' },
  { name: 'modal', selector: '[aria-modal="true"]', checked: '2026-08' },
];
const dialogAround = (editor: Element): HTMLElement | undefined => closestOf(editor, DIALOG)?.element;

function parentFrom(article: Element | null | undefined): Surroundings['parent'] {
  const text = article && pick(article, TEXT);
  if (!article || !text) return null;
  const name = nameLink(article, tweetOf(article, null)?.handle ?? null);
  return {
    author: name ? shownText(name) : null,
    handle: name && handleAt(name),
    text: shownText(text),
  };
}

/** In a modal: the post above the editor (a quoted post stands below it). */
function parentInDialog(dialog: Element, editor: Element): Element | undefined {
  return [...dialog.querySelectorAll(ARTICLE)].findLast((article) => precedes(article, editor));
}

/** On a post's own page: the post that the address names, or the one that the page marks as focal. */
function focalPost(editor: Element): Element | null {
  const column = closest(editor, '[data-testid="primaryColumn"]') ?? editor.ownerDocument;
  const id = /\/status\/(\d+)/.exec(editor.ownerDocument.location.pathname)?.[1];
  // As far as it takes: what is answered stands near the top of a page that may hold hundreds.
  for (const article of column.getElementsByTagName(ARTICLE)) if (tweetOf(article, null)?.id === id) return article;
  return column.querySelector(`${ARTICLE}[tabindex="-1"]`);
}

/** All parts of a thread share one button; a composer with one part is no thread. */
function partsIn(box: Element): HTMLElement[] {
  return editorsIn(box).filter((part) => closestOf(part, EDITOR));
}

function mediaOf(box: Element, editor: Element, parts: readonly Element[]): Media[] {
  const shown = box.querySelectorAll('[data-testid="attachments"] img,[data-testid="attachments"] video');
  return ofPart(shown, editor, parts).map((element) =>
    element instanceof HTMLImageElement ? { kind: 'image', alt: element.alt.trim() } : { kind: 'video' },
  );
}

function surroundings({ editor, box, kind }: WritingPlace): Omit<Surroundings, 'kind'> {
  const dialog = dialogAround(editor);
  const parts = partsIn(box);
  const article = kind === 'post' ? null : dialog ? parentInDialog(dialog, editor) : focalPost(editor);
  return { media: mediaOf(box, editor, parts), parent: parentFrom(article), ...(parts.length > 1 ? { parts } : {}) };
}

function place(editor: HTMLElement): 'modal' | 'modal-reply' | 'reply' | 'home' {
  const dialog = dialogAround(editor);
  if (dialog) return parentInDialog(dialog, editor) ? 'modal-reply' : 'modal';
  return closest(editor, '[data-testid="inline_reply_offscreen"]') ||
    /\/status\/\d+/.test(editor.ownerDocument.location.pathname)
    ? 'reply'
    : 'home';
}

const composer: SurfaceDefinition = {
  surface: (editor, box) => (partsIn(box).length > 1 ? 'thread' : place(editor)),
  kind: (editor) => (place(editor).includes('reply') ? 'reply' : 'post'),
  editor: EDITOR,
  box: BOX,
  send: SEND,
  keys: 'ctrl-enter',
  surroundings,
};

export const page: NetworkPage = definePage({
  id: 'x',
  here: (doc) => doc.location.hostname === 'x.com',
  decoys: [
    {
      name: 'direct messages',
      selector: '[data-testid="DMDrawer"],[data-testid="DmActivityViewport"]',
      checked: '2026-08',
    },
    { name: 'direct message', selector: '[data-testid*="dmComposer"]', checked: '2026-08' },
    { name: 'search', selector: '[role="search"],[data-testid="SearchBox_Search_Input"]', checked: '2026-02' },
  ],
  surfaces: [composer],
  suspects: [
    {
      name: 'text box in the main part or a dialog',
      selector: ':is(main,[role="dialog"]) [role="textbox"][contenteditable="true"]',
      checked: '2026-08',
    },
  ],
  sent: {
    notices: [
      {
        name: 'toast with a link to the post',
        selector: '[data-testid="toast"]:has(a[href*="/status/"])',
        checked: '2026-05',
      },
      {
        name: 'alert with a link to the post',
        selector: '[role="alert"]:has(a[href*="/status/"])',
        checked: '2026-05',
      },
    ],
    closes: [],
  },
  errors: [
    {
      name: 'toast without a link',
      selector: '[data-testid="toast"]:not(:has(a[href*="/status/"]))',
      checked: '2026-05',
    },
  ],
  interactions,
  self: (doc) => {
    // Asked often, in long pages: the first one is enough, and both stand before the posts.
    const avatar = pick(doc, [
      {
        name: 'switcher avatar',
        selector: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
        checked: '2026-02',
      },
    ]);
    const named = avatar?.dataset['testid']?.slice('UserAvatar-Container-'.length);
    if (named) return named;
    const profile = pick(doc, [
      {
        name: 'profile link',
        selector: 'a[data-testid="AppTabBar_Profile_Link"],a[data-testid="DashButton_ProfileIcon_Link"]',
        checked: '2026-02',
      },
    ]);
    return profile?.getAttribute('href')?.slice(1) || null;
  },
});
