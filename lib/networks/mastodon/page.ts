import type { Media } from '../../rules/rule.ts';
import { definePage } from '../define.ts';
import { shownText } from '../dom.ts';
import type { Candidate, NetworkPage, Surroundings, WritingPlace } from '../network.ts';
import { pick } from '../reading.ts';
import { elk, elkSelf, isElk } from './elk.ts';
import { interactions, isOwnClient } from './interactions.ts';
import { isPhanpy, PHANPY_SENT, phanpy, phanpySelf } from './phanpy.ts';

const FORM: readonly Candidate[] = [
  { name: 'form', selector: 'form.compose-form', checked: '2026-11' },
  {
    name: 'redesign',
    selector: 'form[role="dialog"]:has(textarea.autosuggest-textarea__textarea)',
    usual: true,
    checked: '2026-11',
  },
  { name: 'suggesting field', selector: 'form:has(textarea[aria-autocomplete="list"])', checked: '2026-11' },
];
/** What is answered stands above the form's own parts: a picture that leads to its author, then name and words. */
const INDICATOR: readonly Candidate[] = [
  { name: 'class', selector: '.reply-indicator', checked: '2026-11' },
  {
    name: 'author and words',
    selector: ':scope > :has(> a[href^="/@"] + div > a[href^="/@"] + div)',
    checked: '2026-11',
  },
];
const ANSWERED: readonly Candidate[] = [
  { name: 'class', selector: '.reply-indicator__content', checked: '2026-11' },
  { name: 'after the name', selector: ':scope > div > a[href] + div', checked: '2026-11' },
];

/** Read once for each page: it is long, and never changes. */
const states = new WeakMap<Element, Record<string, unknown>>();

/** What the instance says of itself in its page. Only the few fields that are read are looked at; anything else is ignored. */
function initialState(doc: Document): Record<string, unknown> {
  const script = doc.querySelector('script#initial-state');
  const known = script && states.get(script);
  if (!script || known) return known ?? {};
  const state = parsed(script.textContent ?? '');
  states.set(script, state);
  return state;
}

function parsed(json: string): Record<string, unknown> {
  try {
    const state: unknown = JSON.parse(json);
    return isRecord(state) ? state : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The value at a path of keys, or undefined. */
function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), value);
}

/** The instance's own limit, in its unit. Vanilla: `configuration.statuses.max_characters`; forks also `max_toot_chars`. */
function limitOf(doc: Document): number | undefined {
  const state = initialState(doc);
  return [
    at(state, 'meta', 'max_toot_chars'),
    at(state, 'max_toot_chars'),
    at(state, 'compose', 'max_characters'),
    at(state, 'configuration', 'statuses', 'max_characters'),
  ].find((limit): limit is number => Number.isInteger(limit) && Number(limit) > 0);
}

function parentIn(box: Element): Surroundings['parent'] {
  const indicator = pick(box, INDICATOR);
  const text = indicator && pick(indicator, ANSWERED);
  if (!indicator || !text) return null;
  const link = indicator.querySelector('a[href^="/@"]');
  const name = indicator.querySelector('.display-name__html') ?? indicator.querySelector('.display-name strong');
  return {
    author: name ? shownText(name) : null,
    handle: link?.getAttribute('href')?.slice(2) ?? null,
    text: shownText(text),
  };
}

/** The description is not in the page; the badge of a picture without one is lit. */
function mediaIn(box: Element): Media[] {
  return [...box.querySelectorAll('.compose-form__upload')].map((upload) =>
    upload.querySelector('.compose-form__upload__warning .active') ? { kind: 'image', alt: '' } : { kind: 'image' },
  );
}

function warningIn(box: Element): string {
  const field = box.querySelector('#cw-spoiler-input,input.spoiler-input__input');
  return field instanceof HTMLInputElement && field.getClientRects().length > 0 ? field.value : '';
}

function surroundings({ box }: WritingPlace): Omit<Surroundings, 'kind'> {
  const limit = limitOf(box.ownerDocument);
  const contentWarning = warningIn(box);
  return {
    media: mediaIn(box),
    parent: parentIn(box),
    ...(limit === undefined ? {} : { limit }),
    ...(contentWarning === '' ? {} : { contentWarning }),
  };
}

export const page: NetworkPage = definePage({
  id: 'mastodon',
  here: (doc) => isOwnClient(doc) || isPhanpy(doc) || isElk(doc),
  decoys: [
    { name: 'search', selector: '.search,[role="search"]', checked: '2026-08' },
    { name: 'description of a picture', selector: 'textarea#description,.dialog-modal', checked: '2026-08' },
    { name: 'description in Phanpy', selector: '.media-attachment,#media-sheet', checked: '2026-11' },
  ],
  surfaces: [
    {
      surface: (_, box) => (pick(box, INDICATOR) ? 'reply' : warningIn(box) !== '' ? 'warning' : 'compose'),
      kind: (_, box) => (pick(box, INDICATOR) ? 'reply' : 'post'),
      editor: [
        { name: 'class', selector: 'textarea.autosuggest-textarea__textarea', checked: '2026-11' },
        { name: 'textarea', selector: 'form.compose-form textarea', checked: '2026-08' },
        { name: 'suggesting field', selector: 'form textarea[aria-autocomplete="list"]', checked: '2026-11' },
      ],
      box: FORM,
      send: [
        { name: 'submit', selector: 'button[type="submit"]', checked: '2026-11' },
        { name: 'class', selector: '.compose-form__submit button', checked: '2026-11' },
      ],
      keys: 'ctrl-enter',
      surroundings,
    },
    phanpy,
    elk,
  ],
  // Notes on accounts, reports and settings are textareas as well, but no form for composing.
  suspects: [
    { name: 'suggesting textarea', selector: 'textarea[class*="autosuggest"]', checked: '2026-11' },
    { name: 'composing form', selector: 'form[class*="compose"] textarea', checked: '2026-11' },
    { name: 'rich text', selector: 'form [contenteditable="true"]', checked: '2026-11' },
    { name: 'field of Phanpy', selector: 'textarea[name="status"],#compose-container textarea', checked: '2026-11' },
    { name: 'editor of Elk', selector: '#__nuxt .ProseMirror', checked: '2026-11' },
  ],
  sent: {
    // "Post published." offers to open it; failures have a title.
    notices: [
      {
        name: 'notice with an action',
        selector: '.notification-bar:has(.notification-bar-action,.notification-bar__action)',
        checked: '2026-08',
      },
      PHANPY_SENT,
    ],
    closes: [],
  },
  errors: [
    {
      name: 'notice with a title',
      selector: '.notification-bar:has(.notification-bar-title,.notification-bar__title)',
      checked: '2026-08',
    },
  ],
  interactions,
  self: (doc) => {
    if (!isOwnClient(doc)) return phanpySelf(doc) ?? elkSelf(doc);
    const state = initialState(doc);
    const me = at(state, 'meta', 'me');
    const acct = typeof me === 'string' ? at(state, 'accounts', me, 'acct') : undefined;
    return typeof acct === 'string' ? acct : null;
  },
});
