/** `ytd-commentbox`: where comments, answers and community posts are written on youtube.com. */
import { scene } from '../shared/pictures.ts';
import { mountEditor, send } from '../shared/practice.ts';
import { SELF } from './data.ts';
import { caretIn, focusAtEnd, wordsIn } from './plain.ts';
import { make, within } from './polymer.ts';
import { showToast } from './popups.ts';

export interface BoxOptions {
  /** The practice surface that this box is, if it is one. */
  readonly surface: string | null;
  readonly prompt: string;
  readonly label: string;
  /** What stands in it at the beginning. */
  readonly text?: string;
  /** YouTube's older way: Enter makes blocks. */
  readonly rich?: true;
  /** It is over: sent, given up, or sent without anything coming of it. */
  readonly done: (sent: string | null) => void;
}

/** Time until the button follows the text. */
const LATE = 40;

const h = within('ytd-commentbox');

const button = (id: string, words: string, press: () => void): HTMLElement =>
  h(
    `ytd-button-renderer#${id}`,
    { 'button-renderer': true },
    make(
      'yt-button-shape',
      {},
      make(
        'button',
        { class: 'yt-spec-button-shape-next yt-spec-button-shape-next--filled', 'aria-label': words, click: press },
        make('div', { class: 'yt-spec-button-shape-next__button-text-content' }, words),
        make(
          'yt-touch-feedback-shape',
          { 'aria-hidden': 'true' },
          make('div', { class: 'yt-spec-touch-feedback-shape' }),
        ),
      ),
    ),
  );

export class CommentBox extends HTMLElement {
  #text = '';
  #unmount: (() => void) | undefined;
  #busy = false;

  /** Takes the place of `holder`'s children, with the caret in it. */
  static open(holder: HTMLElement, options: BoxOptions): void {
    const box = make('ytd-commentbox#commentbox', {
      class: `style-scope ${holder.closest('ytd-backstage-post-dialog-renderer,ytd-comment-reply-dialog-renderer,ytd-comment-dialog-renderer')?.localName}`,
    }) as CommentBox;
    holder.replaceChildren(box);
    box.#open(options);
  }

  #open(options: BoxOptions): void {
    const { surface, prompt, label, text = '', rich, done } = options;
    const editor = make('div#contenteditable-root', {
      class: 'style-scope yt-formatted-string',
      contenteditable: rich ? 'true' : 'plaintext-only',
      dir: 'auto',
      'aria-label': prompt,
    });
    if (text !== '') editor.append(text);
    const pictures = h('div#attachments');
    const submit = button('submit-button', label, () => this.#submit(options));
    this.append(
      h(
        'div#thumbnail-input-row',
        {},
        h(
          'yt-img-shadow#author-thumbnail',
          { width: '40' },
          h('img#img', { alt: `@${SELF.handle}`, height: '40', width: '40', src: SELF.picture }),
        ),
        h(
          'div#main',
          {},
          h(
            'div#creation-box',
            {},
            h(
              'tp-yt-paper-input-container',
              { 'no-label-float': true },
              h(
                'div',
                { class: 'input-wrapper' },
                h(
                  'div#labelAndInputContainer',
                  { class: 'label-and-input-container' },
                  h(
                    'ytd-emoji-input',
                    {},
                    h(
                      'yt-user-mention-autosuggest-input#input',
                      {},
                      h('yt-formatted-string#contenteditable-textarea', { class: 'ytd-commentbox' }, editor),
                    ),
                  ),
                ),
              ),
              h('div', { class: 'underline' }),
            ),
            pictures,
          ),
          h(
            'div#footer',
            {},
            h('span#emoji-button', {}, make('button', { 'aria-label': 'Emojis' }, '☺')),
            h(
              'div#buttons',
              {},
              button('cancel-button', 'Cancel', () => done(null)),
              submit,
            ),
          ),
        ),
      ),
    );

    const enable = () => {
      const isEmpty = this.#text.trim() === '';
      submit.querySelector('button')?.toggleAttribute('disabled', isEmpty);
      submit.querySelector('button')?.setAttribute('aria-disabled', String(isEmpty));
      submit.toggleAttribute('disabled', isEmpty);
    };
    this.#text = wordsIn(editor);
    enable();
    editor.addEventListener('input', () => {
      // The component's own text follows the event, never the page alone.
      this.#text = wordsIn(editor);
      setTimeout(enable, LATE);
    });
    editor.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void this.#submit(options);
      }
    });
    // A click into the editor puts the focus there in its own time.
    setTimeout(() => {
      if (this.isConnected && !this.contains(document.activeElement)) focusAtEnd(editor);
    }, 20);
    if (surface === null) return;
    this.#unmount = mountEditor(surface, {
      element: editor,
      text: () => this.#text,
      caret: () => caretIn(editor),
      focus: () => focusAtEnd(editor),
      remount: () => {
        const holder = this.parentElement;
        if (holder) CommentBox.open(holder, { ...options, text: this.#text });
      },
      ...(rich
        ? {
            attach: (alt: string) =>
              pictures.append(
                make('ytd-backstage-multi-image-preview-renderer', {}, make('img', { src: scene(190), alt })),
              ),
          }
        : {}),
    });
  }

  async #submit({ surface, done }: BoxOptions): Promise<void> {
    const text = this.#text;
    if (this.#busy || text.trim() === '') return;
    this.#busy = true;
    this.toggleAttribute('is-submitting', true);
    const outcome = await send(surface ?? 'other', text);
    this.#busy = false;
    this.toggleAttribute('is-submitting', false);
    if (!this.isConnected) return;
    if (outcome === 'failed') return showToast('Something went wrong. Your comment was not posted.');
    done(outcome === 'sent' ? text : null);
  }

  disconnectedCallback(): void {
    this.#unmount?.();
  }
}

customElements.define('ytd-commentbox', CommentBox);
