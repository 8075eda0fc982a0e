import type { Media } from '../../rules/rule.ts';
import { definePage, type SurfaceDefinition } from '../define.ts';
import { closest, precedes, shownText } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings } from '../network.ts';

/** Two front-ends live at once: SDUI (`componentkey`, TipTap) and Ember (BEM classes, Quill). Both are read. */
const PROSEMIRROR: readonly Candidate[] = [
  { name: 'tiptap', selector: '.tiptap.ProseMirror', checked: '2026-07' },
  { name: 'prosemirror', selector: '.ProseMirror', checked: '2026-07' },
];
const QUILL: readonly Candidate[] = [{ name: 'quill', selector: '.ql-editor', checked: '2026-07' }];

function mediaIn(box: Element): Media[] {
  return [...box.querySelectorAll<HTMLImageElement>('img[src^="blob:"],img[src^="data:"]')].map(({ alt }) => ({
    kind: 'image',
    alt: alt.trim(),
  }));
}

const post = ({ box }: { box: HTMLElement }): Surroundings => ({ media: mediaIn(box), parent: null });

const SDUI_COMMENT = '[componentkey^="replaceableComment_urn:li:comment:("]';
const SDUI_POST =
  '[role="listitem"][componentkey^="expanded"],[role="listitem"][componentkey],div[id^="expanded"][id$="FeedType_FEED_DETAIL"]';

function sduiText(scope: Element): string | null {
  const text = scope.querySelector('[data-testid="expandable-text-box"]');
  if (!text) return null;
  const copy = shownText(text);
  const more = text.querySelector('[data-testid="expandable-text-button"]');
  return more ? copy.replace(shownText(more), '').trim() : copy;
}

function sduiParent(scope: Element | null | undefined): Surroundings['parent'] {
  const text = scope ? sduiText(scope) : null;
  if (!scope || text === null) return null;
  // A header such as "X likes this" comes before the author: the author's link is the last one before the text.
  const body = scope.querySelector('[data-testid="expandable-text-box"]');
  const links = [...scope.querySelectorAll('a[href*="/in/"],a[href*="/company/"]')].filter(
    (link) => body && precedes(link, body) && shownText(link) !== '',
  );
  const author = scope.matches(SDUI_COMMENT) ? links[0] : links.at(-1);
  const name = author ? shownText(author).split('\n')[0] : undefined;
  return { author: name ?? null, handle: null, text };
}

/** The comment that a reply box stands behind: the nearest before it, never past another box. Undefined for a box on the post. */
function sduiCommentAnswered(box: Element): Element | undefined {
  const post = closest(box, SDUI_POST);
  if (!post) return undefined;
  const isReply =
    box.querySelector('span[data-type="mention"]') !== null || /reply/i.test(box.getAttribute('componentkey') ?? '');
  if (!isReply) {
    // Without a mention (the user deleted it) the place decides: a reply box follows a comment directly.
    const before = box.previousElementSibling;
    return before?.matches(SDUI_COMMENT) || before?.querySelector(SDUI_COMMENT)
      ? before.matches(SDUI_COMMENT)
        ? before
        : (before.querySelector(SDUI_COMMENT) ?? undefined)
      : undefined;
  }
  return [...post.querySelectorAll(SDUI_COMMENT)].findLast((comment) => precedes(comment, box));
}

const sduiComment: SurfaceDefinition = {
  surface: (_, box) => (sduiCommentAnswered(box) ? 'reply-sdui' : 'comment-sdui'),
  kind: 'reply',
  editor: PROSEMIRROR,
  box: [
    { name: 'comment box', selector: '[componentkey^="commentBox-"]', checked: '2026-07' },
    {
      name: 'editor wrapper',
      selector: ':has(> [data-testid="ui-core-tiptap-text-editor-wrapper"])',
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
  ],
  sendScope: (box) => {
    for (let at: HTMLElement | null = box; at && !at.matches('main,body'); at = at.parentElement) {
      if (at.querySelector('[componentkey*="commentButtonSection"],[id*="commentButtonSection"]')) return at;
    }
    return box;
  },
  keys: 'ctrl-enter',
  surroundings: ({ box }) => {
    const comment = sduiCommentAnswered(box);
    return { media: mediaIn(box), parent: sduiParent(comment ?? closest(box, SDUI_POST)) };
  },
};

const EMBER_COMMENT = 'article.comments-comment-entity';

function emberParent(box: Element): Surroundings['parent'] {
  const comment = emberCommentAnswered(box);
  const post = closest(box, '.feed-shared-update-v2');
  const scope = comment ?? post;
  const text = scope?.querySelector(
    comment ? '.comments-comment-entity__content .update-components-text' : '.update-components-text',
  );
  const name = scope?.querySelector(
    comment ? '.comments-comment-meta__description-title' : '.update-components-actor__title',
  );
  if (!text) return null;
  return { author: name ? (shownText(name).split('\n')[0] ?? null) : null, handle: null, text: shownText(text) };
}

function emberCommentAnswered(box: Element): Element | null {
  return closest(box, EMBER_COMMENT);
}

const emberComment: SurfaceDefinition = {
  surface: (_, box) => (emberCommentAnswered(box) ? 'reply-ember' : 'comment-ember'),
  kind: 'reply',
  editor: QUILL,
  box: [
    { name: 'comment box', selector: '.comments-comment-box--cr', checked: '2026-07' },
    { name: 'comment box, any', selector: '[class*="comments-comment-box"]:has(form)', checked: '2026-07' },
  ],
  send: [{ name: 'class', selector: '[class*="comments-comment-box__submit-button"]', checked: '2026-07' }],
  keys: 'ctrl-enter',
  surroundings: ({ box }) => ({ media: mediaIn(box), parent: emberParent(box) }),
};

export const page: NetworkPage = definePage({
  id: 'linkedin',
  here: (doc) => doc.location.hostname === 'www.linkedin.com',
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
      box: [{ name: 'share box', selector: '[data-test-modal-id="sharebox"]', checked: '2026-07' }],
      send: [{ name: 'primary action', selector: 'button.share-actions__primary-action', checked: '2026-07' }],
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
      // The dialog's buttons carry no id: the last one is "Post", in every language.
      send: [
        {
          name: 'footer button',
          selector: '[componentkey*="ShareBox_postButton"] button,footer button:last-of-type',
          checked: '2026-08',
        },
      ],
      keys: 'ctrl-enter',
      surroundings: post,
    },
    sduiComment,
    emberComment,
  ],
  errors: [
    { name: 'toast', selector: '[data-test-artdeco-toast-item-type="error"],[role="alert"]', checked: '2026-07' },
  ],
  self: (doc) => {
    // The own profile is linked again and again outside of posts: left card, avatar, share box.
    const links = [...doc.querySelectorAll('main a[href*="/in/"],header a[href*="/in/"],aside a[href*="/in/"]')].filter(
      (link) => !link.closest('[role="listitem"],article'),
    );
    const slugs = links.flatMap((link) => /\/in\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
    const often = slugs.find((slug) => slugs.filter((other) => other === slug).length >= 2);
    return often
      ? decodeURIComponent(often)
      : (doc.querySelector<HTMLImageElement>('img.global-nav__me-photo')?.alt ?? null);
  },
});
