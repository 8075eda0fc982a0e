import { answered, definePage, type SurfaceDefinition } from '../define.ts';
import { precedes, shownText, textIn, upwards } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings } from '../network.ts';
import { pick } from '../reading.ts';
import { interactions } from './interactions.ts';
import { authorOf, beginsThread, commentsIn, firstOf, HOST, handleAt, videoHere, wordsOf } from './markup.ts';

const EDITOR: readonly Candidate[] = [
  { name: 'test id', selector: '[data-e2e="comment-input"] [contenteditable="true"]', checked: '2026-05' },
  { name: 'class', selector: '[class*="DivCommentInputContainer"] .public-DraftEditor-content', checked: '2026-02' },
];
const editorsOf = (doc: Document): ReadonlySet<Element> =>
  new Set(EDITOR.flatMap(({ selector }) => [...doc.querySelectorAll(selector)]));

/** What the page shows of the video that a comment is for. */
const CAPTION: readonly Candidate[] = [
  { name: 'test id', selector: '[data-e2e="browse-video-desc"],[data-e2e="video-desc"]', checked: '2026-02' },
  { name: 'heading', selector: '[class*="DivVideoInfoContainer"] h1', checked: '2026-02' },
];
/** The name; behind it stands the day. */
const NICKNAME: readonly Candidate[] = [
  { name: 'test id', selector: '[data-e2e="browser-nickname"] > span:first-child', checked: '2025-12' },
];

function videoParent(doc: Document): Surroundings['parent'] {
  const caption = pick(doc, CAPTION);
  const name = pick(doc, NICKNAME);
  const video = videoHere(doc);
  // A feed shows several videos, and its address names none of them.
  if (!caption || !video) return null;
  return { author: name ? shownText(name) : null, handle: video.owner, text: shownText(caption) };
}

function commentParent(comment: Element | undefined): Surroundings['parent'] {
  const words = comment && wordsOf(comment);
  const by = comment && authorOf(comment);
  return words && by ? { author: by.name || null, handle: by.handle, text: shownText(words) } : null;
}

/**
 * The comments of the thread that a box stands in; none for the video's own box. The nearest element around the box that holds
 * the beginning of a thread is either one thread, and then there are more comments or boxes elsewhere, or all that the video has.
 */
function threadAround(box: Element): Element[] {
  const { ownerDocument: doc } = box;
  for (const group of upwards(box)) {
    const first = firstOf(commentsIn(group), beginsThread);
    if (!first) continue;
    if (firstOf(commentsIn(group), (comment) => comment !== first && beginsThread(comment))) return [];
    const isElsewhere = (other: Element): boolean => !group.contains(other);
    const elsewhere = firstOf(commentsIn(doc.body), isElsewhere) ?? firstOf(editorsOf(doc), isElsewhere);
    return elsewhere ? [...commentsIn(group)] : [];
  }
  return [];
}

/** Right below the first comment of a thread a box answers that one. Further down it may be for any of them, unless it names one. */
function answeredBy(thread: readonly Element[], box: Element, editor: HTMLElement): Element | undefined {
  const before = thread.filter((comment) => precedes(comment, box));
  const draft = textIn(editor).trimStart().toLowerCase();
  return answered(before, (comment) => {
    const handle = authorOf(comment)?.handle.toLowerCase();
    return handle !== undefined && draft.startsWith(`@${handle}`) && !/^[\w.]/.test(draft.slice(handle.length + 1));
  });
}

function parentOf(box: Element, editor: HTMLElement): Surroundings['parent'] {
  const { ownerDocument: doc } = box;
  const thread = threadAround(box);
  if (thread.length > 0) return commentParent(answeredBy(thread, box, editor));
  // Where no comment is known, nothing tells a box for an answer from the video's own, unless there is only one.
  const isVideos = firstOf(commentsIn(doc.body), beginsThread) !== undefined || editorsOf(doc).size === 1;
  return isVideos ? videoParent(doc) : null;
}

const comment: SurfaceDefinition = {
  surface: (_, box) => (threadAround(box).length > 0 ? 'reply' : 'comment'),
  kind: 'reply',
  editor: EDITOR,
  box: [
    {
      name: 'holds editor and button',
      selector: ':has([data-e2e="comment-input"]):has([data-e2e="comment-post"])',
      checked: '2026-05',
    },
    { name: 'class', selector: '[class*="DivCommentInputContainer"]', checked: '2026-02' },
  ],
  send: [
    { name: 'test id', selector: '[data-e2e="comment-post"]', checked: '2026-05' },
    { name: 'last button', selector: '[role="button"],button', pick: 'last', checked: '2026-02' },
  ],
  keys: 'enter',
  surroundings: ({ box, editor }) => ({ media: [], parent: parentOf(box, editor) }),
};

const CAPTION_BOX: readonly Candidate[] = [
  { name: 'test id', selector: '[data-e2e="caption_container"]', checked: '2026-08' },
  { name: 'class', selector: '.caption-editor', checked: '2026-08' },
];

/** TikTok Studio: the caption of a video that was uploaded. */
const caption: SurfaceDefinition = {
  surface: 'caption',
  kind: 'post',
  editor: [
    { name: 'test id', selector: '[data-e2e="caption_container"] [contenteditable="true"]', checked: '2026-08' },
    { name: 'class', selector: '.caption-editor .public-DraftEditor-content', checked: '2026-08' },
  ],
  box: CAPTION_BOX,
  send: [
    { name: 'test id', selector: '[data-e2e="post_video_button"]', checked: '2026-08' },
    { name: 'class', selector: '.button-group .Button__root--type-primary', checked: '2026-08' },
  ],
  // It stands at the end of the form.
  sendAround: true,
  keys: 'ctrl-enter',
  surroundings: () => ({ media: [{ kind: 'video' }], parent: null }),
};

export const page: NetworkPage = definePage({
  id: 'tiktok',
  here: (doc) => doc.location.hostname === HOST,
  decoys: [
    {
      name: 'messages',
      selector: '[data-e2e="message-input-area"],[data-e2e^="dm-new-"],[class*="DivChatBottom"]',
      checked: '2026-08',
    },
    { name: 'search', selector: '[data-e2e="search-box"],[role="search"],[type="search"]', checked: '2026-02' },
  ],
  surfaces: [comment, caption],
  suspects: [
    {
      name: 'text box in something for comments',
      selector: '[class*="Comment"] [contenteditable="true"]',
      checked: '2026-08',
    },
    {
      name: 'text box in something for captions',
      selector: '[class*="caption"] [contenteditable="true"]',
      checked: '2026-08',
    },
  ],
  sent: {
    // A comment that was sent shows itself. A toast tells of success and of failure alike, in the user's language.
    notices: [],
    closes: CAPTION_BOX,
  },
  // What could not be sent stays in its box.
  errors: [],
  interactions,
  self: (doc) => ownLink(doc) ?? ownData(doc),
});

const OWN: readonly Candidate[] = [
  {
    name: 'navigation',
    selector: 'a[data-e2e="nav-profile"][href^="/@"],[data-e2e="nav-profile"] a[href^="/@"]',
    checked: '2026-05',
  },
  { name: 'picture', selector: 'a[href^="/@"]:has([data-e2e="profile-icon"])', checked: '2026-05' },
];

const ownLink = (doc: Document): string | null => handleAt(pick(doc, OWN)?.getAttribute('href'));

/** Where the pages' own data say who is signed in. Studio has no link to the profile, and data of its own (2026-09). */
const DATA: readonly { readonly id: string; readonly path: readonly string[] }[] = [
  { id: '__Creator_Center_Context__', path: ['commonAppContext', 'user', 'uniqueId'] },
  { id: '__UNIVERSAL_DATA_FOR_REHYDRATION__', path: ['__DEFAULT_SCOPE__', 'webapp.app-context', 'user', 'uniqueId'] },
];

/** These data are long, and signing in as somebody else loads the page anew. */
const own = new WeakMap<Document, string>();

function ownData(doc: Document): string | null {
  const known = own.get(doc);
  if (known) return known;
  for (const { id, path } of DATA) {
    const found = path.reduce<unknown>(within, dataIn(doc.querySelector(`script#${id}`)?.textContent ?? ''));
    if (typeof found !== 'string' || !/^[\w.]{1,30}$/.test(found)) continue;
    own.set(doc, found);
    return found;
  }
  return null;
}

const within = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : null;

/** Studio writes its data as text of HTML. */
function dataIn(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  } catch {
    return null;
  }
}
