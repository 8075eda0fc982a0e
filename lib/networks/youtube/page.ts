import type { Media } from '../../rules/rule.ts';
import { answered, definePage } from '../define.ts';
import { closest, precedes, shownText, textIn } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings, WritingPlace } from '../network.ts';
import { pick } from '../reading.ts';
import { interactions } from './interactions.ts';
import { authorOf, COMMENT, STUDIO_COMMENT, STUDIO_HOST, STUDIO_THREAD, TEXT, THREAD, WATCH_HOST } from './markup.ts';
import { ownHandle } from './self.ts';

const STUDIO_BOX = 'ytcp-commentbox,ytcp-commentbox-lit';

/** The same box for comments, answers and community posts: a plain contenteditable in YouTube's own elements. */
const EDITOR: readonly Candidate[] = [
  { name: 'id', selector: '#contenteditable-root', checked: '2026-08' },
  { name: 'editable in a comment box', selector: 'ytd-commentbox [contenteditable]', checked: '2026-08' },
];
const SEND: readonly Candidate[] = [
  { name: 'submit', selector: '#submit-button button', checked: '2026-08' },
  { name: 'last of the row', selector: '#buttons button', pick: 'last', checked: '2026-08' },
  { name: 'last button', selector: 'ytd-button-renderer button', pick: 'last', checked: '2026-08' },
];

function saidIn(comment: Element | null | undefined): Surroundings['parent'] {
  const text = comment && pick(comment, TEXT);
  if (!comment || !text) return null;
  const author = authorOf(comment);
  return { author: author?.name ?? null, handle: author?.handle ?? null, text: shownText(text) };
}

/**
 * What a box answers: the comment that it stands in, as that is now (elements are used again for other comments). A box beside
 * the comments of its thread answers the only one, or the one that its text names first.
 */
function parentOf({ box, editor }: WritingPlace, comment: string, thread: string): Surroundings['parent'] {
  const around = closest(box, comment);
  if (around) return saidIn(around);
  const all = [...(closest(box, thread)?.querySelectorAll(comment) ?? [])];
  const named = /^\s*@(\S+)/.exec(textIn(editor))?.[1]?.toLowerCase();
  return saidIn(answered(all, (one) => named !== undefined && authorOf(one)?.handle.toLowerCase() === named));
}

/** Pictures that are attached to a community post stand below its text, whose emoji are pictures too; the own one stands before it. */
const mediaIn = ({ box, editor }: WritingPlace): Media[] =>
  [...box.querySelectorAll<HTMLImageElement>('img[src^="blob:"],img[src^="data:"]')]
    .filter((image) => precedes(editor, image) && !editor.contains(image))
    // YouTube asks for no description of a picture.
    .map(() => ({ kind: 'image' }));

export const page: NetworkPage = definePage({
  id: 'youtube',
  here: ({ location: { hostname } }) => hostname === WATCH_HOST || hostname === STUDIO_HOST,
  decoys: [
    { name: 'live chat', selector: 'yt-live-chat-app,yt-live-chat-renderer', checked: '2026-08' },
    { name: 'live chat field', selector: 'yt-live-chat-text-input-field-renderer', checked: '2026-08' },
    { name: 'search', selector: 'ytd-searchbox,yt-searchbox,[role="search"]', checked: '2026-08' },
    {
      name: 'title and description of a video',
      selector: 'ytcp-social-suggestions-textbox,ytcp-mention-textbox,ytcp-video-metadata-editor',
      checked: '2026-08',
    },
  ],
  surfaces: [
    {
      surface: 'post',
      kind: 'post',
      editor: EDITOR,
      box: [
        { name: 'in the dialog', selector: 'ytd-backstage-post-dialog-renderer ytd-commentbox', checked: '2026-08' },
        { name: 'of the dialog', selector: '#commentbox.ytd-backstage-post-dialog-renderer', checked: '2026-08' },
      ],
      send: SEND,
      keys: 'ctrl-enter',
      surroundings: (composer) => ({ media: mediaIn(composer), parent: null }),
    },
    {
      surface: (_, box) => (closest(box, `${COMMENT},${THREAD}`) ? 'reply' : 'comment'),
      kind: 'reply',
      editor: EDITOR,
      box: [
        {
          name: 'element',
          selector: ':is(ytd-comments,ytd-comment-simplebox-renderer,ytd-comment-reply-dialog-renderer) ytd-commentbox',
          checked: '2026-08',
        },
        { name: 'id', selector: ':is(#comments,#comment-dialog,#reply-dialog) #commentbox', checked: '2026-08' },
        { name: 'dialog', selector: '#comment-dialog,#reply-dialog', checked: '2026-08' },
      ],
      send: SEND,
      keys: 'ctrl-enter',
      // What stands below the video itself answers nobody.
      surroundings: (composer) => ({ media: [], parent: parentOf(composer, COMMENT, THREAD) }),
    },
    {
      surface: (_, box) => (closest(box, `${STUDIO_COMMENT},${STUDIO_THREAD}`) ? 'studio-reply' : 'studio-comment'),
      kind: 'reply',
      editor: [
        {
          name: 'element',
          selector: `:is(${STUDIO_BOX}) textarea`,
          checked: '2026-09',
        },
        { name: 'class', selector: '[class*="ytcp-commentbox"] textarea', checked: '2026-09' },
      ],
      box: [
        { name: 'element', selector: STUDIO_BOX, checked: '2026-09' },
        { name: 'class', selector: '[class*="ytcp-commentbox"]:has(textarea):has(button)', checked: '2026-09' },
      ],
      // Two layouts are live: one names its button, in the other it is the last one, after "Cancel".
      send: [
        {
          name: 'submit',
          selector: `#submit-button,:is(${STUDIO_BOX}):not(:has(#submit-button)) ytcp-button`,
          pick: 'last',
          checked: '2026-09',
        },
        { name: 'last button', selector: 'ytcp-button,ytcp-comment-button', pick: 'last', checked: '2026-09' },
        { name: 'last plain button', selector: 'button', pick: 'last', checked: '2026-09' },
      ],
      keys: 'ctrl-enter',
      surroundings: (composer) => ({ media: [], parent: parentOf(composer, STUDIO_COMMENT, STUDIO_THREAD) }),
    },
  ],
  suspects: [
    ...EDITOR,
    {
      name: 'editable among comments',
      selector: ':is(#comments,#comment-dialog,#reply-dialog,ytd-backstage-post-dialog-renderer) [contenteditable]',
      checked: '2026-08',
    },
    {
      name: 'text area among comments',
      selector: ':is(ytcp-comment-thread,ytcp-comments-section) textarea',
      checked: '2026-09',
    },
  ],
  sent: {
    // A comment that was sent shows itself, and so does a community post: newest first.
    notices: [{ name: 'first post', selector: 'ytd-backstage-post-thread-renderer:first-child', checked: '2026-08' }],
    closes: [],
  },
  // A toast says that sending failed, and other things as well, in words only; the text stays in its box anyway.
  errors: [],
  interactions,
  self: ownHandle,
});
