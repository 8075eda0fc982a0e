import type { Media } from '../../rules/rule.ts';
import { definePage } from '../define.ts';
import { closest, precedes, shownText } from '../dom.ts';
import type { Candidate, Composer, NetworkPage, Surroundings } from '../network.ts';

const EDITOR: readonly Candidate[] = [
  { name: 'lexical textbox', selector: '[role="textbox"][data-lexical-editor="true"]', checked: '2026-02' },
  { name: 'textbox', selector: '[role="textbox"][contenteditable="true"]', checked: '2026-02' },
];
const POST = '[aria-posinset],[aria-describedby][aria-labelledby]';
const COMMENT = '[role="article"][aria-label]';

function messageOf(post: Element): Surroundings['parent'] {
  const text = post.querySelector(
    '[data-ad-rendering-role="story_message"],[data-ad-preview="message"],[data-ad-comet-preview="message"]',
  );
  if (!text) return null;
  const author = post.querySelector('[data-ad-rendering-role="profile_name"]');
  return { author: author ? shownText(author) : null, handle: null, text: shownText(text) };
}

function commentOf(article: Element): Surroundings['parent'] {
  const own = (element: Element) => element.closest(COMMENT) === article;
  const text = [...article.querySelectorAll('div[dir="auto"]')].filter(
    (block) => own(block) && !block.querySelector('div[dir="auto"]'),
  );
  const author = [...article.querySelectorAll('a[href]')].find(
    (link) => own(link) && !link.getAttribute('href')?.includes('comment_id=') && shownText(link) !== '',
  );
  if (text.length === 0) return null;
  return { author: author ? shownText(author) : null, handle: null, text: text.map(shownText).join('\n') };
}

/** The comment whose group of answers the box stands in; undefined for a comment under the post itself. */
function commentAnswered(box: Element): Element | undefined {
  const inside = closest(box, COMMENT);
  if (inside) return inside;
  // The box of an answer is a sibling after the comment, inside a group of their own; a comment box on a post shares no such group.
  const post = closest(box, `${POST},[role="dialog"]`);
  for (let at = box.parentElement; at && at !== post; at = at.parentElement) {
    const comments = [...at.querySelectorAll(COMMENT)];
    if (comments.length === 0) continue;
    const before = comments.filter((comment) => precedes(comment, box) && !comment.parentElement?.closest(COMMENT));
    const after = comments.some((comment) => precedes(box, comment));
    return before.length === 1 && !after ? before[0] : undefined;
  }
  return undefined;
}

/** Previews of what is attached: beside a comment's form, inside a post's. Emoji inside the editor are pictures too, and not meant. */
function mediaIn(scope: Element | null): Media[] {
  return [...(scope?.querySelectorAll('img[src^="blob:"],img[src^="data:"],video') ?? [])]
    .filter((element) => !element.closest('[contenteditable],[role="article"]'))
    .map((element) =>
      element instanceof HTMLImageElement ? { kind: 'image', alt: element.alt.trim() } : { kind: 'video' },
    );
}

const comment = (composer: Composer): Surroundings => {
  const article = commentAnswered(composer.box);
  const post = closest(composer.box, POST) ?? closest(composer.box, '[role="dialog"]');
  return {
    media: mediaIn(composer.box.parentElement),
    parent: article ? commentOf(article) : post ? messageOf(post) : null,
  };
};

export const page: NetworkPage = definePage({
  id: 'facebook',
  here: (doc) => doc.location.hostname === 'www.facebook.com',
  decoys: [
    { name: 'search', selector: '[role="search"],[type="search"]', checked: '2025-07' },
    // Messenger's chats are Lexical boxes too; they stand in no comment form, no post and no dialog's form.
    {
      name: 'chat',
      selector:
        '[role="textbox"]:not(form[role="presentation"] *,form[method="POST"] *,[aria-posinset] *,[role="article"] *)',
      checked: '2025-07',
    },
  ],
  surfaces: [
    {
      surface: 'post',
      kind: 'post',
      editor: EDITOR,
      box: [{ name: 'dialog form', selector: '[role="dialog"] form[method="POST"]', checked: '2026-02' }],
      send: [
        { name: 'label', selector: '[role="button"][aria-label="Post"]', checked: '2026-02' },
        { name: 'last button', selector: '[role="button"]:not(:has(~ [role="button"]))', checked: '2026-02' },
      ],
      keys: 'ctrl-enter',
      surroundings: (composer) => ({ media: mediaIn(composer.box), parent: null }),
    },
    {
      surface: (_, box) => (commentAnswered(box) ? 'reply' : 'comment'),
      kind: 'reply',
      editor: EDITOR,
      box: [
        { name: 'comment form', selector: 'form[role="presentation"]', checked: '2024-08' },
        { name: 'form', selector: 'form', checked: '2026-02' },
      ],
      send: [
        {
          name: 'form button',
          selector: '[role="button"][aria-label="Comment"],[role="button"]:has(svg,i):last-of-type',
          checked: '2024-08',
        },
      ],
      keys: 'enter',
      surroundings: comment,
    },
  ],
  errors: [{ name: 'alert', selector: '[role="alert"]', checked: '2026-02' }],
  self: (doc) => {
    for (const { textContent } of doc.querySelectorAll('script[type="application/json"]')) {
      const name = /"NAME":"((?:[^"\\]|\\.)*)"/.exec(textContent ?? '')?.[1];
      if (name) return decoded(name);
    }
    return null;
  },
});

function decoded(json: string): string | null {
  try {
    return String(JSON.parse(`"${json}"`));
  } catch {
    return null;
  }
}
