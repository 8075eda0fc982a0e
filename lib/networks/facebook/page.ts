import type { Media } from '../../rules/rule.ts';
import { answered, definePage } from '../define.ts';
import { precedes, shownText, upwards } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings, WritingPlace } from '../network.ts';
import { pick } from '../reading.ts';
import { actorOf, actorsOf } from './actor.ts';
import { interactions } from './interactions.ts';
import { A_POST, commentsIn, HEADS, isPost, linesOf, MESSAGE, MESSAGES, ownOf, postAround } from './markup.ts';
import { personAt } from './people.ts';

const EDITOR: readonly Candidate[] = [
  { name: 'lexical textbox', selector: '[role="textbox"][data-lexical-editor="true"]', checked: '2026-02' },
  // Lexical's name before it was published.
  {
    name: 'outline textbox',
    selector: '[role="textbox"][data-outline-editor="true"]',
    usual: true,
    checked: '2022-01',
  },
  // Some accounts still have the comment editor of before.
  { name: 'draft textbox', selector: '[role="textbox"].public-DraftEditor-content', usual: true, checked: '2022-01' },
  { name: 'textbox', selector: '[role="textbox"][contenteditable="true"]', checked: '2026-02' },
];
/** Any of Facebook's editors, by what makes it one. */
const EDITABLE = '[contenteditable="true"]';
const TEXTBOX = `[role="textbox"]${EDITABLE}`;

function messageOf(post: Element | null): Surroundings['parent'] {
  const text = post && pick(post, MESSAGES);
  if (!text) return null;
  const head = post && pick(post, HEADS);
  const author = [...(head?.querySelectorAll('a[href]') ?? [])].find((link) => personAt(link)?.name) ?? head;
  return { author: author ? shownText(author) : null, handle: null, text: shownText(text) };
}

function commentOf(article: Element | undefined): Surroundings['parent'] {
  const lines = article ? linesOf(article) : [];
  const [first] = lines;
  if (!article || !first) return null;
  // Every link of a comment names its id, so an address tells nothing: the name is the link with words before the text.
  const author = ownOf(article, 'a[href]').find((link) => precedes(link, first) && shownText(link) !== '');
  return { author: author ? shownText(author) : null, handle: null, text: lines.map(shownText).join('\n') };
}

/** Id of the comment that began an article's thread: answers carry it besides their own (`reply_comment_id`). */
function threadId(article: Element): string | null {
  for (const link of ownOf(article, 'a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const id = new URLSearchParams(href.slice(href.indexOf('?'))).get('comment_id');
    if (id !== null) return id;
  }
  return null;
}

/**
 * The comments of the thread that a box stands in; none for a box under the post itself. The nearest element around the box
 * that holds comments is either one thread, and then the post has more boxes or comments elsewhere, or all that the post has.
 */
function threadAround(box: Element): Element[] {
  const post = postAround(box);
  const comments = post ? commentsIn(post) : [];
  for (const group of upwards(box)) {
    if (group === post) return [];
    const inside = comments.filter((comment) => group.contains(comment));
    if (inside.length === 0) continue;
    const ids = new Set(inside.map(threadId));
    const elsewhere = [...comments, ...(post?.querySelectorAll(EDITABLE) ?? [])].some(
      (other) => !group.contains(other),
    );
    return ids.size === 1 && elsewhere ? comments.filter((comment) => ids.has(threadId(comment))) : [];
  }
  return [];
}

/** An answer's box says whom it is for: in the mention that it begins with, and in its label in any language. */
function parentOf({ box, editor }: WritingPlace): Surroundings['parent'] {
  const thread = threadAround(box);
  const post = postAround(box);
  // Comments that are there and can't be found: this may be the answer to one of them.
  if (post && commentsIn(post).length === 0 && post.querySelector('a[href*="comment_id="]')) return null;
  if (thread.length === 0) return messageOf(post);
  const label = editor.ariaLabel ?? '';
  const mention = editor.querySelector('span[spellcheck="false"]')?.textContent;
  return commentOf(
    answered(thread, (comment) => {
      const author = commentOf(comment)?.author;
      return author != null && (author === mention || label.includes(author));
    }),
  );
}

/** Before a box with a choice of voices stands the picture of whoever writes, as a button and alone (a page saved in 2024-08). */
function hasVoices(box: Element): boolean {
  for (const at of upwards(box)) {
    const before = at.previousElementSibling;
    if (isPost(at)) return false;
    if (!before) continue;
    const buttons = [before, ...before.querySelectorAll('*')].filter(
      (element) => element.matches('[role="button"]') && !element.parentElement?.closest('[role="button"]'),
    );
    return buttons.length === 1 && buttons[0]?.querySelector('svg') != null && commentsIn(before).length === 0;
  }
  return false;
}

/** The label of a box with a choice of voices names who writes, in any language: "Comment as …". It may name who is answered, too. */
function writerIn({ box, editor }: Pick<WritingPlace, 'box' | 'editor'>, names: readonly string[]): string | null {
  if (!hasVoices(box)) return null;
  const label = editor.ariaLabel ?? '';
  const answered = threadAround(box).map((comment) => commentOf(comment)?.author);
  const named = [...names, ...actorsOf(editor.ownerDocument)].filter(
    (name) => name !== '' && label.includes(name) && !answered.includes(name),
  );
  return named.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** Previews of what is attached. Emoji inside the editor are pictures too, and not meant. */
function mediaIn(box: Element): Media[] {
  return [...box.querySelectorAll('img[src^="blob:"],img[src^="data:"],video')]
    .filter((element) => !element.closest('[contenteditable]'))
    .map((element) =>
      element instanceof HTMLImageElement ? { kind: 'image', alt: element.alt.trim() } : { kind: 'video' },
    );
}

/** Facebook's buttons carry no ids and their words are localised: what sends is the last one of its form. */
const SEND: readonly Candidate[] = [
  { name: 'last button', selector: '[role="button"]', pick: 'last', checked: '2026-02' },
  {
    name: 'last in the tab order',
    selector: '[tabindex]:not(a,[contenteditable],[role="textbox"])',
    pick: 'last',
    checked: '2024-08',
  },
];

/** What a dialog shows in which nothing new is posted. */
const SHOWN = `[aria-posinset],[role="article"],a[href*="comment_id="],${MESSAGE}`;
/** The form of a new post. In a dialog that shows a post or its comments a form without a role may be a comment's. */
const POST_FORM: readonly Candidate[] = [
  { name: 'dialog form', selector: '[role="dialog"] form[method="POST"]', checked: '2026-02' },
  {
    name: 'form in a dialog without a post',
    selector: `[role="dialog"]:not(:has(${SHOWN})) form:not([role]):has(${EDITABLE})`,
    checked: '2026-02',
  },
];

export const page: NetworkPage = definePage({
  id: 'facebook',
  here: (doc) => doc.location.hostname === 'www.facebook.com',
  // Messenger's chats are the same kind of box; they stand in no post, no dialog and no form.
  decoys: [{ name: 'search', selector: '[role="search"],[type="search"]', checked: '2025-07' }],
  surfaces: [
    {
      surface: 'post',
      kind: 'post',
      editor: EDITOR,
      box: POST_FORM,
      send: SEND,
      keys: 'ctrl-enter',
      surroundings: ({ box }) => ({ media: mediaIn(box), parent: null }),
    },
    {
      surface: (_, box) => (threadAround(box).length > 0 ? 'reply' : 'comment'),
      kind: 'reply',
      editor: EDITOR,
      box: [
        { name: 'comment form', selector: 'form[role="presentation"]', checked: '2024-08' },
        { name: 'form in a post', selector: `:is(${A_POST}) form`, checked: '2026-02' },
        {
          name: 'holds editor and button, in a post',
          selector: `:is(:is(${A_POST}) *):has(${EDITABLE}):has([role="button"]):not(:has([role="article"]))`,
          checked: '2026-02',
        },
      ],
      send: SEND,
      keys: 'enter',
      surroundings: (composer) => ({ media: mediaIn(composer.box), parent: parentOf(composer) }),
    },
  ],
  suspects: [
    { name: 'text box in a form or dialog', selector: `:is(form,[role="dialog"]) ${TEXTBOX}`, checked: '2026-02' },
    { name: 'text box in a post', selector: `:is(${A_POST}) ${TEXTBOX}`, checked: '2026-02' },
  ],
  sent: {
    // A comment that was sent shows itself; its box says nothing.
    notices: [],
    closes: POST_FORM,
    // A Page's form has "Next" where others have "Post", and the settings of the post follow (public code of 2026).
    asks: [{ name: 'dialog', selector: '[role="dialog"]', checked: '2026-11' }],
  },
  errors: [{ name: 'alert', selector: '[role="alert"]', checked: '2026-02' }],
  interactions,
  self: (doc) => actorOf(doc)?.name ?? null,
  writer: writerIn,
});
