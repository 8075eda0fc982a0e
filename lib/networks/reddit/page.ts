import { definePage, type SurfaceDefinition } from '../define.ts';
import { closest, closestOf, hasText, shownText } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings, WritingPlace } from '../network.ts';
import { pick } from '../reading.ts';
import { authorOf } from './comments.ts';
import { title as maxTitle, reddit } from './facts.ts';
import { interactions } from './interactions.ts';
import { bodyOf, COMMENT, commentId, postOf, spoken, wordsOfPost } from './markup.ts';
import { selfOf } from './self.ts';
import { fullId, placeAt, userAt } from './thing.ts';

type Parent = Surroundings['parent'];

/** What this page is about. */
const postId = (doc: Document): string | null => placeAt(doc.location.pathname, doc.location.host)?.post ?? null;

const TITLE: readonly Candidate[] = [
  { name: 'title element', selector: 'post-composer-title', checked: '2026-08' },
  {
    name: 'named title',
    selector: 'faceplate-textarea-input[name="title"],textarea[name="title"]',
    checked: '2026-08',
  },
];

/** The composer's own element holds rich text in its slot, and Markdown in a textarea, in an open shadow root. */
const EDITOR: readonly Candidate[] = [
  { name: 'composer', selector: 'shreddit-composer', checked: '2026-09' },
  { name: 'rich text', selector: '[slot="rte"]', checked: '2026-07' },
  { name: 'body', selector: '[name="body"]', checked: '2026-07' },
];

const POST_FORM: readonly Candidate[] = [
  { name: 'form', selector: 'r-post-composer-form', checked: '2026-09' },
  {
    name: 'holds title and text',
    selector: ':has(post-composer-title,faceplate-textarea-input[name="title"]):has([id="post-composer_bodytext"])',
    checked: '2026-08',
  },
];
/** Its button and the one that saves a draft share a shadow root: the element around them tells nothing. */
const POST_BUTTON: readonly Candidate[] = [
  {
    name: 'id',
    inside: 'r-post-form-submit-button',
    selector: 'button#inner-post-submit-button',
    checked: '2026-09',
  },
  {
    name: 'no draft',
    inside: '#submit-post-button',
    selector: 'button:not([id*="draft" i])',
    pick: 'last',
    checked: '2026-09',
  },
];

/** As the field itself says. */
const titleLimit = (editor: HTMLElement): number =>
  editor instanceof HTMLTextAreaElement && editor.maxLength > 0 ? editor.maxLength : maxTitle.value;

/** Title and text are two boxes of one post. The text stands for it, where there is one. */
function parts(title: HTMLElement | null, body: HTMLElement | null): Pick<Surroundings, 'parts'> {
  if (!title || !body) return {};
  return { parts: hasText(body) ? [body, title] : [title, body] };
}

const textareaIn = (host: Element | null): HTMLElement | null =>
  host instanceof HTMLTextAreaElement ? host : ((host?.shadowRoot ?? host)?.querySelector('textarea') ?? null);

function titleIn(form: Element): HTMLElement | null {
  const inside = form.querySelector('post-composer-title');
  const field = (inside?.shadowRoot ?? form).querySelector(
    'faceplate-textarea-input[name="title"],textarea[name="title"]',
  );
  return textareaIn(field ?? form.querySelector('faceplate-textarea-input[name="title"],textarea[name="title"]'));
}

function bodyIn(form: Element): HTMLElement | null {
  const composer = form.querySelector('shreddit-composer,[id="post-composer_bodytext"]');
  const rich = composer?.querySelector<HTMLElement>('[contenteditable="true"]');
  if (rich && rich.getClientRects().length > 0) return rich;
  const root = composer?.shadowRoot ?? composer;
  return textareaIn(root?.querySelector('faceplate-textarea-input') ?? composer?.querySelector('textarea') ?? null);
}

const title: SurfaceDefinition = {
  surface: 'title',
  kind: 'post',
  editor: TITLE,
  box: POST_FORM,
  send: POST_BUTTON,
  keys: 'ctrl-enter',
  surroundings: ({ editor, box }) => ({
    media: [],
    parent: null,
    limit: titleLimit(editor),
    ...parts(editor, bodyIn(box)),
  }),
};

const post: SurfaceDefinition = {
  ...title,
  surface: 'post',
  editor: EDITOR,
  surroundings: ({ editor, box }) => ({ media: [], parent: null, ...parts(titleIn(box), editor) }),
};

const COMPOSER_HOST: readonly Candidate[] = [
  { name: 'host', selector: 'comment-composer-host', checked: '2026-09' },
  { name: 'message', selector: '[aria-describedby^="comment-composer-message"]', checked: '2026-08' },
  { name: 'source', selector: '[event-source="comment_composer"]', checked: '2026-07' },
];

/** The comment that a box stands in or names; undefined where it stands in none, null where it is not to be found. */
function answeredComment(box: Element): Element | null | undefined {
  const around = closestOf(box, COMMENT)?.element;
  const composer = box.querySelector('[aria-describedby^="comment-composer-message-t1_"]') ?? box;
  const id = /-(t1_[a-z0-9]{1,13})$/.exec(composer.getAttribute('aria-describedby') ?? '')?.[1];
  // Place and name must not contradict each other.
  if (around) return id && commentId(around) !== id ? null : around;
  if (id) return box.ownerDocument.querySelector(`[thingid="${id}"]`);
  return closest(box, 'shreddit-comment-action-row') ? null : undefined;
}

function parentOf(box: Element): Parent {
  const comment = answeredComment(box);
  if (comment) return said(authorOf(comment), bodyOf(comment));
  const id = comment === undefined ? postId(box.ownerDocument) : null;
  const element = id && postOf(box.ownerDocument, id);
  return element ? wordsOfPost(element) : null;
}

const said = (author: string | null, text: Element | null): Parent => spoken(author, [text ? shownText(text) : '']);

const comment: SurfaceDefinition = {
  surface: (_, box) => (answeredComment(box) === undefined ? 'comment' : 'reply'),
  kind: 'reply',
  editor: EDITOR,
  box: COMPOSER_HOST,
  send: [
    { name: 'slot', selector: 'button[slot="submit-button"]', checked: '2026-09' },
    { name: 'id', selector: 'button#comment-composer-submit-button', checked: '2026-07' },
    { name: 'submit', selector: 'button[type="submit"]', checked: '2026-07' },
  ],
  keys: 'ctrl-enter',
  surroundings: ({ box }) => ({ media: [], parent: parentOf(box) }),
};

const OLD_EDITOR: readonly Candidate[] = [
  { name: 'class', selector: '.usertext-edit textarea', checked: '2026-08' },
  { name: 'name', selector: 'textarea[name="text"]', checked: '2026-08' },
];
const OLD_TITLE: readonly Candidate[] = [
  { name: 'name', selector: 'textarea[name="title"]', checked: '2026-08' },
  { name: 'field', selector: '#title-field', checked: '2017-10' },
];
const OLD_POST_FORM: readonly Candidate[] = [
  { name: 'id', selector: 'form#newlink', checked: '2026-08' },
  { name: 'holds a title', selector: 'form:has(textarea[name="title"])', checked: '2017-10' },
];
const OLD_POST_BUTTON: readonly Candidate[] = [
  { name: 'name', selector: 'button[name="submit"]', checked: '2017-10' },
  { name: 'submit', selector: 'button[type="submit"]', pick: 'last', checked: '2017-10' },
];

const inForm = (form: Element, name: string): HTMLElement | null => form.querySelector(`textarea[name="${name}"]`);

const oldTitle: SurfaceDefinition = {
  ...title,
  surface: 'title-old',
  editor: OLD_TITLE,
  box: OLD_POST_FORM,
  send: OLD_POST_BUTTON,
  surroundings: ({ editor, box }) => ({
    media: [],
    parent: null,
    limit: titleLimit(editor),
    ...parts(editor, inForm(box, 'text')),
  }),
};

const oldPost: SurfaceDefinition = {
  ...oldTitle,
  surface: 'post-old',
  editor: OLD_EDITOR,
  surroundings: ({ editor, box }) => ({ media: [], parent: null, ...parts(inForm(box, 'title'), editor) }),
};

const OLD_THING: readonly Candidate[] = [
  { name: 'class', selector: '.thing.comment,.thing.message.was-comment', checked: '2026-08' },
  { name: 'data', selector: '[data-fullname^="t1_"]', checked: '2026-08' },
];
const OLD_TEXT: readonly Candidate[] = [
  { name: 'class', selector: ':scope > .entry .usertext-body .md', checked: '2026-08' },
  { name: 'text', selector: ':scope > .entry .md:not(:has(textarea))', checked: '2017-10' },
];

const OLD_HEADING: readonly Candidate[] = [
  { name: 'class', selector: ':scope > .entry a.title', checked: '2026-08' },
  { name: 'heading', selector: ':scope > .entry .title > a[href]', checked: '2017-10' },
];

/** What the form itself says that it answers. */
const namedByForm = (box: Element): string =>
  closest(box, 'form')?.querySelector<HTMLInputElement>('input[name="thing_id"]')?.value ?? '';

function oldParentOf(box: Element): Parent {
  const { ownerDocument: doc } = box;
  const named = namedByForm(box);
  const id = fullId('t1', named) ?? fullId('t3', named);
  const around = closestOf(box, OLD_THING)?.element;
  // Place and form must not contradict each other.
  if (around && id && !isThing(around, id)) return null;
  const thing = around ?? oldThing(doc, id ?? postId(doc));
  if (!thing) return null;
  const isPost = thing.matches('.link,[data-type="link"]');
  const heading = pick(thing, OLD_HEADING);
  if (isPost && !heading) return null;
  const text = pick(thing, OLD_TEXT);
  const author =
    thing.getAttribute('data-author') ?? userAt(thing.querySelector(':scope > .entry .author'), doc.location.host);
  return spoken(author, [heading ? shownText(heading) : '', text ? shownText(text) : '']);
}

const isThing = (element: Element, id: string): boolean =>
  element.matches(`[data-fullname="${id}"],[id="thing_${id}"]`);

const oldThing = (doc: Document, id: string | null): Element | null =>
  id === null ? null : doc.querySelector(`.thing[data-fullname="${id}"],[id="thing_${id}"]`);

const oldComment: SurfaceDefinition = {
  surface: (_, box) => (closestOf(box, OLD_THING) ? 'reply-old' : 'comment-old'),
  kind: 'reply',
  editor: OLD_EDITOR,
  box: [
    // Its form is as wide as the page, and goes on below.
    { name: 'class', selector: 'form.usertext > .usertext-edit', checked: '2026-08' },
    { name: 'names what it answers', selector: 'form:has(> input[name="thing_id"])', checked: '2017-10' },
  ],
  send: [
    { name: 'class', selector: 'button.save', checked: '2026-08' },
    { name: 'submit', selector: 'button[type="submit"]', checked: '2017-10' },
  ],
  keys: 'ctrl-enter',
  surroundings: ({ box }: WritingPlace) => ({ media: [], parent: oldParentOf(box) }),
};

export const page: NetworkPage = definePage({
  id: 'reddit',
  here: (doc) => reddit.hosts.includes(doc.location.hostname),
  decoys: [
    { name: 'chat', selector: 'rs-app,[class*="rs-chat"],reddit-chat', checked: '2026-09' },
    { name: 'search', selector: 'reddit-search-large,faceplate-search-input,[role="search"]', checked: '2026-09' },
    { name: 'report', selector: 'report-flow,report-flow-provider,.reportform,.report-form', checked: '2026-08' },
    // Folded up, a comment's box is a field that only opens it.
    {
      name: 'opener',
      selector: 'comment-composer-host faceplate-textarea-input:not(faceplate-form *,shreddit-composer *)',
      checked: '2026-09',
    },
    // What was sent before and is changed now: the old text is there already, hidden until its author asks for it.
    { name: 'edit', selector: '.usertext:has(.usertext-body) .usertext-edit', checked: '2026-08' },
    { name: 'edit form', selector: 'form[onsubmit*="editusertext"]', checked: '2017-10' },
    {
      name: 'private message',
      selector: '#compose-message,.thing.message:not(.was-comment) .usertext',
      checked: '2017-10',
    },
    { name: 'private thing', selector: '[data-fullname^="t4_"]', checked: '2017-10' },
  ],
  // A comment's marks cost less to look for than what holds a post's title and text.
  surfaces: [comment, title, post, oldTitle, oldPost, oldComment],
  suspects: [
    { name: 'composer', selector: 'shreddit-composer,[slot="rte"]', checked: '2026-09' },
    { name: 'in its host', selector: 'comment-composer-host,r-post-composer-form', checked: '2026-09' },
    { name: 'rich text', selector: '[role="textbox"][data-lexical-editor="true"]', checked: '2026-09' },
    { name: 'old', selector: '.commentarea textarea,#newlink textarea,.usertext textarea', checked: '2017-10' },
  ],
  sent: {
    // A comment that was sent shows itself.
    notices: [],
    closes: [...POST_FORM, ...OLD_POST_FORM],
  },
  errors: [
    { name: 'alert', selector: '[role="alert"]', checked: '2026-08' },
    // Each form has them, empty until there is something to say.
    { name: 'old', selector: '.usertext .error:not(:empty),#newlink .error:not(:empty)', checked: '2017-10' },
  ],
  interactions,
  self: selfOf,
});
