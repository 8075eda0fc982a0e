/**
 * Phanpy, a client that people run on hosts of their own (cheeaun/phanpy, src/components/{compose,compose-textarea,account-block,
 * media-attachment}.jsx and modals.jsx, read 2026-11). Its composer is read, its lists are not.
 */
import type { Media } from '../../rules/rule.ts';
import type { SurfaceDefinition } from '../define.ts';
import { shownText } from '../dom.ts';
import type { Candidate, Surroundings, WritingPlace } from '../network.ts';
import { pick } from '../reading.ts';

/** Its shell is the same on every page: where modals go, and the metas for its themes. */
const SHELL: readonly Candidate[] = [
  { name: 'modals', selector: '#modal-container', checked: '2026-11' },
  { name: 'themes', selector: 'meta[data-theme-setting]', checked: '2026-11' },
];
/** Its own account is the first one that a composer shows. */
const OWN: readonly Candidate[] = [
  { name: 'address', selector: '.compose-top .account-block-acct', checked: '2026-11' },
  { name: 'title', selector: '#compose-container a[title*="@"]', checked: '2026-11' },
];
/** What stands above the form. */
const PREVIEW: readonly Candidate[] = [
  { name: 'preview', selector: ':scope > .status-preview', checked: '2026-11' },
  { name: 'holds a post', selector: ':scope > :has(> article)', checked: '2026-11' },
];
const ANSWERS: readonly Candidate[] = [
  { name: 'legend', selector: '.status-preview-legend.reply-to', checked: '2026-11' },
];
const AUTHOR: readonly Candidate[] = [
  { name: 'name', selector: '.name-text[title^="@"]', checked: '2026-11' },
  { name: 'title', selector: 'a[title^="@"]', checked: '2026-11' },
];
const NAME: readonly Candidate[] = [
  { name: 'name', selector: '.name-text b', checked: '2026-11' },
  { name: 'title', selector: 'a[title^="@"] b', checked: '2026-11' },
];
const TEXT: readonly Candidate[] = [
  { name: 'inner', selector: '.content .inner-content', checked: '2026-11' },
  { name: 'content', selector: '.content', checked: '2026-11' },
];

export const isPhanpy = (doc: Document): boolean => pick(doc, SHELL) !== null;

/** `name@server`, which only an open composer shows: several accounts of several servers can be signed in. */
export function phanpySelf(doc: Document): string | null {
  const own = isPhanpy(doc) ? pick(doc, OWN) : null;
  const [handle] = /[\w.-]+@[\w.-]+\w/.exec(own?.textContent || own?.title || '') ?? [];
  return handle ?? null;
}

const handleIn = (preview: Element): string | null => pick(preview, AUTHOR)?.getAttribute('title')?.slice(1) || null;

/** The post that is answered. One that is edited stands in the same place, and its legend names nobody: "Replying to @ana's post". */
function answeredIn({ editor }: Pick<WritingPlace, 'editor'>): Element | null {
  const around = editor.closest('form')?.parentElement;
  const preview = around ? pick(around, PREVIEW) : null;
  if (!preview || pick(preview, ANSWERS)) return preview;
  const handle = handleIn(preview);
  const names = handle !== null && preview.lastElementChild?.textContent?.includes(`@${handle}`) === true;
  return names && preview.lastElementChild?.localName !== 'article' ? preview : null;
}

function parentOf(composer: WritingPlace): Surroundings['parent'] {
  const preview = answeredIn(composer);
  const text = preview && pick(preview, TEXT);
  if (!preview || !text) return null;
  const name = pick(preview, NAME);
  return {
    author: name ? shownText(name) : null,
    handle: handleIn(preview),
    text: shownText(text),
  };
}

/** Each picture has its description beside it. */
function mediaIn(box: Element): Media[] {
  return [...box.querySelectorAll('.media-attachment')].map((one) => {
    const description = one.querySelector('textarea');
    const kind = one.querySelector('video,audio') ? 'video' : 'image';
    return { kind, ...(description ? { alt: description.value } : {}) };
  });
}

function warningIn(box: Element): string {
  const field = box.querySelector('input[name="spoilerText"]');
  const isOn = box.querySelector('input[name="sensitive"]:checked') !== null;
  return isOn && field instanceof HTMLInputElement ? field.value : '';
}

export const phanpy: SurfaceDefinition = {
  surface: (editor) => (answeredIn({ editor }) ? 'phanpy-reply' : 'phanpy-post'),
  kind: (editor) => (answeredIn({ editor }) ? 'reply' : 'post'),
  editor: [
    { name: 'phanpy status', selector: '#compose-container textarea[name="status"]', checked: '2026-11' },
    { name: 'phanpy field', selector: 'textarea.compose-field', checked: '2026-11' },
  ],
  box: [
    { name: 'phanpy container', selector: '#compose-container', checked: '2026-11' },
    { name: 'phanpy form', selector: 'form:has(textarea.compose-field)', checked: '2026-11' },
  ],
  send: [
    { name: 'phanpy submit', selector: 'button[type="submit"]', checked: '2026-11' },
    { name: 'phanpy footer', selector: '.compose-footer > button:last-child', checked: '2026-11' },
  ],
  keys: 'ctrl-enter',
  surroundings: (composer) => {
    const { box } = composer;
    const contentWarning = warningIn(box);
    return {
      media: mediaIn(box),
      parent: parentOf(composer),
      ...(contentWarning === '' ? {} : { contentWarning }),
    };
  },
};

/** A toast that leads to what was posted; its other toasts lead nowhere. It comes a second after the composer has closed. */
export const PHANPY_SENT: Candidate = { name: 'phanpy toast', selector: '.toastify.shiny-pill', checked: '2026-11' };
