/**
 * Elk, a client that people run on hosts of their own (elk-zone/elk, app/components/publish/PublishWidget.vue, status/StatusDetails.vue,
 * pages/[[server]]/@[account]/[status].vue, read 2026-11). Its composer is read. What it shows after sending, it shows of failures only,
 * and its lists tell neither kinds nor whom they answer: both are left alone.
 */
import type { SurfaceDefinition } from '../define.ts';
import { shownText, upwards } from '../dom.ts';
import type { Candidate, Surroundings } from '../network.ts';
import { pick } from '../reading.ts';
import { addressOn } from '../written.ts';

const WIDGET = '[aria-roledescription="publish-widget"]';
const TEXT: readonly Candidate[] = [
  { name: 'body', selector: '.status-body .content-rich', checked: '2026-11' },
  { name: 'rich', selector: ':scope > :not(a) .content-rich', checked: '2026-11' },
  { name: 'direction', selector: ':scope > :not(a) [dir="auto"]', checked: '2026-11' },
];
const NAME: readonly Candidate[] = [
  { name: 'rich', selector: '.content-rich', checked: '2026-11' },
  { name: 'direction', selector: '[dir="auto"]', checked: '2026-11' },
];

/** A key of its own in the page's storage; it holds the handle and nothing secret. Nobody is signed in without it. */
const HANDLE = 'elk-current-user-handle';

function handleKept(doc: Document): string {
  try {
    return doc.defaultView?.localStorage.getItem(HANDLE) ?? '';
  } catch {
    // The browser keeps storage from this page.
    return '';
  }
}

export const isElk = (doc: Document): boolean => doc.querySelector('#__nuxt') !== null && handleKept(doc) !== '';

/** `name@server` of an account that a link of Elk's own leads to ("/server/@name", "/server/@name@elsewhere"). */
function accountAt(link: Element | null | undefined): string | null {
  const href = link?.getAttribute('href');
  const path = addressOn(link?.ownerDocument.location.host ?? '', href)?.pathname ?? '';
  const [, server, name, elsewhere] = /^\/([\w.-]+\.\w+)\/@([\w.-]+)(?:@([\w.-]+))?\/?$/.exec(path) ?? [];
  return server && name ? `${name}@${elsewhere ?? server}` : null;
}

/** As it keeps it, else by the picture in its composer, which leads to one's own page. */
export function elkSelf(doc: Document): string | null {
  const kept = handleKept(doc);
  if (/^[\w.-]+@[\w.-]+$/.test(kept)) return kept;
  return isElk(doc) ? accountAt(doc.querySelector(`${WIDGET} a[href*="/@"]`)) : null;
}

const DETAILS: readonly Candidate[] = [
  { name: 'description of its role', selector: '[aria-roledescription="status-details"]', checked: '2026-11' },
  { name: 'id', selector: '[id^="status-"]', checked: '2026-11' },
  { name: 'text of a language', selector: '[lang]:has([dir="auto"])', checked: '2026-11' },
];
const DIALOG = 'dialog,[role="dialog"]';
/** Where the composer of a post's page can't reach out of. */
const OUTSIDE = `main,body,${DIALOG}`;

/** The composer of a post's page ("/server/@name/123", on GoToSocial "/@name/statuses/123") answers that post; a dialog's doesn't. */
const isReply = (box: Element): boolean =>
  /^(?:\/[^/@]+)?\/@[^/]+\/(?:statuses\/)?[^/]+\/?$/.test(box.ownerDocument.location.pathname) &&
  box.closest(DIALOG) === null;

/** The post above the composer. The parts of a thread stand between them. */
function answeredBy(box: Element): Element | null {
  if (!isReply(box)) return null;
  for (const around of upwards(box)) {
    if (around.matches(OUTSIDE)) return null;
    let at = around.previousElementSibling;
    while (at?.matches(WIDGET)) at = at.previousElementSibling;
    if (at && DETAILS.some(({ selector }) => at?.matches(selector))) return at;
  }
  return null;
}

function parentOf(box: Element): Surroundings['parent'] {
  const status = answeredBy(box);
  const text = status && pick(status, TEXT);
  if (!status || !text) return null;
  const links = [...status.querySelectorAll('a[href*="/@"]')].filter((link) => !text.contains(link));
  const name = links.map((link) => pick(link, NAME)).find((found) => found !== null);
  return {
    author: name ? shownText(name) : null,
    handle: accountAt(links[0]),
    text: shownText(text),
  };
}

function warningIn(box: Element): string {
  const field = [...box.querySelectorAll('input[type="text"]')].find((one) => !one.closest('form'));
  return field instanceof HTMLInputElement ? field.value : '';
}

export const elk: SurfaceDefinition = {
  surface: (_, box) => (isReply(box) ? 'elk-reply' : 'elk-post'),
  kind: (_, box) => (isReply(box) ? 'reply' : 'post'),
  editor: [
    { name: 'elk widget', selector: `${WIDGET} .ProseMirror`, checked: '2026-11' },
    { name: 'elk editor', selector: '.content-editor[contenteditable="true"]', checked: '2026-11' },
  ],
  box: [
    { name: 'elk widget', selector: WIDGET, checked: '2026-11' },
    { name: 'elk around', selector: ':has(.content-editor):has(.publish-button)', checked: '2026-11' },
  ],
  send: [
    { name: 'elk class', selector: 'button.publish-button', checked: '2026-11' },
    { name: 'elk tooltip', selector: 'button[aria-describedby="publish-tooltip"]', checked: '2026-11' },
  ],
  keys: 'ctrl-enter',
  surroundings: ({ editor, box }) => {
    const contentWarning = warningIn(box);
    // Its descriptions are in a dialog only. The picture in a link is one's own.
    const pictures = [...box.querySelectorAll('img,video')].filter((one) => !one.closest('a') && !editor.contains(one));
    return {
      media: pictures.map((one) => ({ kind: one instanceof HTMLImageElement ? 'image' : 'video' })),
      parent: parentOf(box),
      ...(contentWarning === '' ? {} : { contentWarning }),
    };
  },
};
