import type { Media } from '../../rules/rule.ts';
import { answered, definePage, type SurfaceDefinition } from '../define.ts';
import { closest, precedes, shownText } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings, WritingPlace } from '../network.ts';
import { firstLinks, pick } from '../reading.ts';
import { decoded } from '../written.ts';
import { interactions } from './interactions.ts';
import {
  beginsThread,
  emberComment,
  emberCommentText,
  emberPost,
  HOST,
  profilesIn,
  SDUI_COMMENT,
  SDUI_TEXT,
  sduiPost,
} from './markup.ts';

/** Two front-ends live at once: SDUI (`componentkey`, TipTap) and Ember (BEM classes, Quill). Both are read. */
const TEXTBOX: Candidate = {
  name: 'role',
  selector: '[role="textbox"][contenteditable="true"]',
  checked: '2026-07',
};
const PROSEMIRROR: readonly Candidate[] = [
  { name: 'tiptap', selector: '.tiptap.ProseMirror', checked: '2026-07' },
  { name: 'prosemirror', selector: '.ProseMirror', checked: '2026-07' },
  TEXTBOX,
];
const QUILL: readonly Candidate[] = [{ name: 'quill', selector: '.ql-editor', checked: '2026-07' }, TEXTBOX];

function mediaIn(box: Element): Media[] {
  return [...box.querySelectorAll<HTMLImageElement>('img[src^="blob:"],img[src^="data:"]')].map(({ alt }) => ({
    kind: 'image',
    alt: alt.trim(),
  }));
}

const post = ({ box }: WritingPlace): Omit<Surroundings, 'kind'> => ({ media: mediaIn(box), parent: null });

const SDUI_LIST = '[data-component-type="LazyColumn"],[data-testid$="-commentList"]';

function sduiMessage(scope: Element | null | undefined): Surroundings['parent'] {
  const text = scope && pick(scope, SDUI_TEXT);
  if (!scope || !text) return null;
  const links = profilesIn(scope).filter((link) => precedes(link, text) && shownText(link) !== '');
  // Above a post a header such as "X likes this" may come first: its author's link is the last one before the text.
  const author = scope.matches(SDUI_COMMENT) ? links[0] : links.at(-1);
  return { author: author ? (shownText(author).split('\n')[0] ?? null) : null, handle: null, text: shownText(text) };
}

/**
 * The comments of the thread that a box stands behind, first one first; none for a box under the post itself, which stands
 * outside of the list. Answers follow their comment as siblings, and the box comes after all of them. null: not told.
 */
function sduiThread(box: Element): Element[] | null {
  const list = closest(box, SDUI_LIST);
  const post = sduiPost(box);
  const comments = [...(post ?? box.ownerDocument).querySelectorAll(SDUI_COMMENT)];
  const before = comments.filter((comment) => precedes(comment, box) && !comment.parentElement?.closest(SDUI_COMMENT));
  // Lists that aren't where they were, or are found in another way: comments before the box may be the post's or the thread's.
  if (!list || !post) return before.length > 0 ? null : [];
  if (list === post || !post.contains(list)) return [];
  if (before.length === 0) return null;
  const first = before.findLastIndex(beginsThread);
  return before.slice(Math.max(first, 0));
}

function sduiParent(box: Element): Surroundings['parent'] {
  const thread = sduiThread(box);
  if (thread === null) return null;
  if (thread.length === 0) return sduiMessage(sduiPost(box));
  const mention = box.querySelector('span[data-type="mention"]');
  const name = mention ? shownText(mention) : null;
  return sduiMessage(answered(thread, (comment) => name !== null && sduiMessage(comment)?.author === name));
}

const sduiAnswer: SurfaceDefinition = {
  surface: (_, box) => (sduiThread(box)?.length === 0 ? 'comment-sdui' : 'reply-sdui'),
  kind: 'reply',
  editor: PROSEMIRROR,
  box: [
    { name: 'comment box', selector: '[componentkey^="commentBox-"]', checked: '2026-07' },
    {
      name: 'editor wrapper',
      selector:
        ':is([role="listitem"],[id$="FeedType_FEED_DETAIL"]) :has(> [data-testid="ui-core-tiptap-text-editor-wrapper"])',
      checked: '2026-07',
    },
  ],
  // The button stands outside of the post's key node, beside the box or a little above it.
  send: [
    {
      name: 'button section',
      selector: '[componentkey*="commentButtonSection"] button,[id*="commentButtonSection"] button',
      checked: '2026-07',
    },
    {
      // Buttons of that row with an icon have a label. The comments may be what comes next.
      name: 'row below the editor',
      selector:
        ':has([data-testid="ui-core-tiptap-text-editor-wrapper"]) + :not(:has([data-testid="expandable-text-box"])) button:not([aria-label])',
      checked: '2026-07',
    },
  ],
  sendAround: true,
  keys: 'ctrl-enter',
  surroundings: ({ box }) => ({ media: mediaIn(box), parent: sduiParent(box) }),
};

const EMBER_POST_TEXT: readonly Candidate[] = [
  { name: 'class', selector: '.update-components-text:not(article *)', checked: '2026-07' },
  { name: 'description', selector: '.feed-shared-update-v2__description', checked: '2026-07' },
];

function emberParent(box: Element): Surroundings['parent'] {
  const comment = emberComment(box);
  const scope = comment ?? emberPost(box);
  const text = comment ? emberCommentText(comment) : scope && pick(scope, EMBER_POST_TEXT);
  const name = scope?.querySelector(
    comment ? '.comments-comment-meta__description-title' : '.update-components-actor__title',
  );
  if (!text) return null;
  return { author: name ? (shownText(name).split('\n')[0] ?? null) : null, handle: null, text: shownText(text) };
}

const emberAnswer: SurfaceDefinition = {
  surface: (_, box) => (emberComment(box) ? 'reply-ember' : 'comment-ember'),
  kind: 'reply',
  editor: QUILL,
  box: [
    { name: 'comment box', selector: '.comments-comment-box--cr', checked: '2026-07' },
    { name: 'comment box, any', selector: '[class*="comments-comment-box"]:has(form)', checked: '2026-07' },
    { name: 'form below a post', selector: '[data-urn] form', checked: '2026-07' },
  ],
  send: [
    { name: 'class', selector: '[class*="comments-comment-box__submit-button"]', checked: '2026-07' },
    { name: 'submit', selector: 'button[type="submit"]', checked: '2026-07' },
  ],
  keys: 'ctrl-enter',
  surroundings: ({ box }) => ({ media: mediaIn(box), parent: emberParent(box) }),
};

/** The last one of a share box is "Post", in every language; a question about leaving may stand after it. */
const LAST_BUTTON: Candidate = {
  name: 'last button',
  selector: 'button:not([role="alertdialog"] *)',
  pick: 'last',
  checked: '2026-08',
};

export const page: NetworkPage = definePage({
  id: 'linkedin',
  here: (doc) => doc.location.hostname === HOST,
  decoys: [
    {
      name: 'messaging',
      selector: '.msg-form__contenteditable,[class*="msg-form"],[class*="msg-overlay"]',
      checked: '2026-07',
    },
    { name: 'search', selector: '[role="search"],[class*="search-global"]', checked: '2026-07' },
  ],
  surfaces: [
    {
      surface: 'share-ember',
      kind: 'post',
      editor: QUILL,
      box: [
        { name: 'share box', selector: '[data-test-modal-id="sharebox"]', checked: '2026-07' },
        {
          name: 'dialog with its editor',
          selector: '[role="dialog"]:has([data-test-ql-editor-contenteditable])',
          checked: '2026-07',
        },
      ],
      send: [
        { name: 'primary action', selector: 'button.share-actions__primary-action', checked: '2026-07' },
        LAST_BUTTON,
      ],
      keys: 'ctrl-enter',
      surroundings: post,
    },
    {
      surface: 'share-sdui',
      kind: 'post',
      editor: PROSEMIRROR,
      box: [
        {
          name: 'share screen',
          selector: 'dialog[open]:has([data-sdui-screen*="sharing.ShareCompose"])',
          checked: '2026-08',
        },
        {
          name: 'share editor dialog',
          selector: 'dialog[open]:has([componentkey="ShareBox_textEditor"])',
          checked: '2026-08',
        },
      ],
      // The dialog's buttons carry no id.
      send: [
        LAST_BUTTON,
        {
          name: 'end of the last row',
          selector: '[componentkey] > button:last-child:not([aria-label])',
          pick: 'last',
          checked: '2026-08',
        },
      ],
      keys: 'ctrl-enter',
      surroundings: post,
    },
    sduiAnswer,
    emberAnswer,
  ],
  suspects: [...PROSEMIRROR, ...QUILL].filter((candidate) => candidate !== TEXTBOX),
  sent: {
    notices: [{ name: 'toast', selector: '[data-test-artdeco-toast-item-type="success"]', checked: '2026-07' }],
    closes: [
      { name: 'share box', selector: '[data-test-modal-id="sharebox"]', checked: '2026-07' },
      { name: 'share dialog', selector: 'dialog', checked: '2026-08' },
    ],
  },
  errors: [
    { name: 'toast', selector: '[data-test-artdeco-toast-item-type="error"],[role="alert"]', checked: '2026-07' },
  ],
  interactions,
  self: (doc) => {
    // The own profile is linked again and again outside of posts: left card, avatar, share box.
    const met = new Set<string>();
    for (const link of firstLinks(doc)) {
      const slug = /\/in\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1];
      if (!slug || !link.closest('main,header,aside') || link.closest('[role="listitem"],article')) continue;
      if (met.has(slug)) return decoded(slug);
      met.add(slug);
    }
    return doc.querySelector<HTMLImageElement>('img.global-nav__me-photo')?.alt ?? null;
  },
});
