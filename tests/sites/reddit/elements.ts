/** Reddit's custom elements, as far as a composer or a reader meets them: open shadow roots, their content slotted light DOM. */
import { ICONS, type IconName } from '../shared/icons.ts';
import { el, shadow } from './build.ts';

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

const ICON_CSS =
  '.icon { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round }';
const BUTTON_CSS = `button { font: inherit; color: inherit; background: none; border: 0; border-radius: 99px; padding: 4px 8px; cursor: pointer }
  button:disabled { opacity: .4 }`;

/** A field whose textarea stands in its shadow root. */
export class TextareaInput extends HTMLElement {
  readonly #field = el('textarea', { id: 'innerTextArea', rows: 1, part: 'textarea' });
  constructor() {
    super();
    shadow(
      this,
      `:host { display: block }
      label { display: block }
      textarea { box-sizing: border-box; width: 100%; min-height: 40px; padding: 9px 16px; font: 14px/20px system-ui, sans-serif;
        color: inherit; background: var(--field); border: 1px solid var(--line); border-radius: 20px; resize: vertical }
      :host([tall]) textarea { min-height: 96px; border-radius: 12px }`,
      el('label', {}, this.#field),
    );
  }
  connectedCallback(): void {
    for (const name of ['name', 'placeholder', 'maxlength', 'required']) {
      const value = this.getAttribute(name);
      if (value !== null) this.#field.setAttribute(name, value);
    }
  }
  /** The textarea as it is now: pages mount it anew. */
  get field(): HTMLTextAreaElement {
    return this.shadowRoot?.querySelector('textarea') ?? this.#field;
  }
}

/** The composer: rich text in a slot, or Markdown in a field of its own; the buttons that end it are slotted. */
export class Composer extends HTMLElement {
  constructor() {
    super();
    const tools = (['image', 'film', 'smile'] as const).map((name) => el('button', { type: 'button' }, icon(name)));
    shadow(
      this,
      `${ICON_CSS} ${BUTTON_CSS}
      :host { display: block; border: 1px solid var(--line); border-radius: 20px; background: var(--field); padding: 4px 8px 8px }
      .row { display: flex; align-items: center; gap: 4px } .row .end { margin-inline-start: auto; display: flex; gap: 8px }
      faceplate-textarea-input { --line: transparent }`,
      el('div', { class: 'content' }, el('slot', { name: 'rte' })),
      el(
        'div',
        { class: 'row' },
        ...tools,
        el('span', { class: 'end' }, el('slot', { name: 'cancel-button' }), el('slot', { name: 'submit-button' })),
      ),
    );
  }
  /** Gives it a field for Markdown in place of the slot, and returns it. */
  markdown(): TextareaInput {
    const field = el('faceplate-textarea-input', { name: 'body', tall: true }) as TextareaInput;
    this.shadowRoot?.querySelector('.content')?.replaceChildren(field);
    return field;
  }
}

class PostTitle extends HTMLElement {
  constructor() {
    super();
    shadow(this, ':host { display: block; margin-bottom: 12px }', el('slot'));
  }
}

/** Two buttons in one shadow root: one posts, the other keeps a draft. */
export class SubmitButton extends HTMLElement {
  readonly post = el('button', { type: 'button', id: 'inner-post-submit-button', disabled: true }, 'Post');
  constructor() {
    super();
    shadow(
      this,
      `${BUTTON_CSS} :host { display: flex; justify-content: flex-end; gap: 8px; margin-top: 12px }
      button { padding: 8px 14px; background: var(--soft-button) } #inner-post-submit-button { background: var(--blue); color: #fff }`,
      el('button', { type: 'button', id: 'inner-save-draft-button' }, 'Save Draft'),
      this.post,
    );
  }
}

class CommentElement extends HTMLElement {
  constructor() {
    super();
    shadow(
      this,
      `:host { display: block; margin-top: 12px } .body { margin-inline-start: 32px }
      .replies { margin-inline-start: 15px; padding-inline-start: 16px; border-inline-start: 1px solid var(--line) }
      .head { display: flex; align-items: center; gap: 8px }`,
      el(
        'details',
        { open: true },
        el('summary', { class: 'head' }, el('slot', { name: 'commentAvatar' }), el('slot', { name: 'commentMeta' })),
        el('div', { class: 'body' }, el('slot', { name: 'comment' }), el('slot', { name: 'actionRow' })),
        el('div', { class: 'replies' }, el('slot', { name: 'replies' })),
      ),
    );
  }
}

/** Votes are drawn by the row itself; what answers and shares is slotted. */
class ActionRow extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const up = this.getAttribute('vote-state') === 'UP';
    shadow(
      this,
      `${ICON_CSS} ${BUTTON_CSS} :host { display: block; font-size: 12px; color: var(--weak) }
      .row { display: flex; align-items: center; gap: 6px } button[aria-pressed="true"] { color: #d93900 }`,
      el(
        'div',
        { class: 'row' },
        el('button', { type: 'button', upvote: true, 'aria-pressed': String(up) }, icon('thumb')),
        el('faceplate-number', { number: 12 }, '12'),
        el('button', { type: 'button', downvote: true, 'aria-pressed': 'false' }, icon('views')),
        el('slot', { name: 'comment-reply' }),
        el('slot', { name: 'comment-share' }),
      ),
      el('slot', { name: 'composer' }),
    );
  }
}

class SearchInput extends HTMLElement {
  constructor() {
    super();
    shadow(
      this,
      'input { width: 100%; padding: 9px 16px; border: 0; border-radius: 99px; background: var(--soft-button); color: inherit; font: inherit }',
      el('input', { type: 'text', name: 'q', placeholder: 'Search Reddit', autocomplete: 'off' }),
    );
  }
}

/** Chat: private conversations, in a textarea of its own. */
class ChatApp extends HTMLElement {
  constructor() {
    super();
    shadow(
      this,
      `:host { position: fixed; inset: auto 16px 0 auto; width: 220px; padding: 8px; background: var(--card);
        border: 1px solid var(--line); border-radius: 12px 12px 0 0; font-size: 13px }
      textarea { box-sizing: border-box; width: 100%; font: inherit; color: inherit; background: var(--field); border: 1px solid var(--line) }`,
      el('p', {}, 'It came in two days, thank you!'),
      el('form', {}, el('textarea', { name: 'message', rows: 1, placeholder: 'Message' })),
    );
  }
}

/** Where the network says what went wrong. */
export class AlertController extends HTMLElement {
  readonly #toaster = el('toaster-lite');
  constructor() {
    super();
    shadow(
      this,
      `faceplate-toast { position: fixed; inset: auto auto 24px 24px; padding: 12px 16px; border-radius: 8px; background: #b00d23; color: #fff; z-index: 9 }`,
      this.#toaster,
    );
  }
  say(words: string): void {
    this.#toaster.replaceChildren(el('faceplate-toast', { type: 'error' }, words));
  }
  clear(): void {
    this.#toaster.replaceChildren();
  }
}

for (const [name, made] of [
  ['faceplate-textarea-input', TextareaInput],
  ['shreddit-composer', Composer],
  ['post-composer-title', PostTitle],
  ['r-post-form-submit-button', SubmitButton],
  ['shreddit-comment', CommentElement],
  ['shreddit-comment-action-row', ActionRow],
  ['faceplate-search-input', SearchInput],
  ['rs-app', ChatApp],
  ['alert-controller', AlertController],
] as const) {
  customElements.define(name, made);
}
