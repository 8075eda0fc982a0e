/** The composers of the new front-end: the box for comments, folded up or open, and the form for posts. */
import { send } from '../shared/practice.ts';
import { button, el } from './build.ts';
import { type Comment, type Post, SELF } from './data.ts';
import { type Box, lexicalBox, textareaBox } from './editors.ts';
import type { AlertController, Composer, SubmitButton, TextareaInput } from './elements.ts';

const alerts = (): AlertController | null => document.querySelector<AlertController>('alert-controller');

/** Buttons follow the text a moment later, as on the network. */
const later = (act: () => void): void => void setTimeout(act, 40);

/** An element for rich text, as the composer gets it. */
const rte = (label: string): HTMLElement =>
  el('div', {
    slot: 'rte',
    name: 'body',
    class: 'rte',
    contenteditable: 'true',
    role: 'textbox',
    tabindex: 0,
    'aria-label': label,
    'aria-placeholder': label,
  });

/** Puts an editor into a composer: rich text, or a field for Markdown where the visitor has chosen that. */
function fill(composer: Composer, surface: string, label: string, markdown: boolean, changed: () => void): Box {
  if (markdown) return textareaBox(composer.markdown().field, surface, changed);
  const element = rte(label);
  composer.prepend(element);
  return lexicalBox(element, surface, changed);
}

export interface CommentBox {
  readonly host: HTMLElement;
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * The box under a post, which a click on its field unfolds, or the one of an answer, which is there as long as somebody answers.
 * @param posted called with what went out
 */
export function commentBox(
  surface: 'comment' | 'reply',
  answered: Post | Comment,
  markdown: boolean,
  posted: (text: string) => void,
): CommentBox {
  const form = el('faceplate-form', { action: '/svc/shreddit/create-comment' });
  const opener = el('faceplate-textarea-input', {
    'data-testid': 'trigger-button',
    placeholder: 'Join the conversation',
  });
  const host = el('comment-composer-host', { 'user-id': SELF.id }, form);
  let box: Box | null = null;

  const close = () => {
    box?.unmount();
    box = null;
    form.replaceChildren();
    if (surface === 'reply') host.remove();
    else opener.hidden = false;
  };
  const open = () => {
    if (box) return;
    opener.hidden = true;
    const composer = el('shreddit-composer', {
      'event-source': 'comment_composer',
      'aria-describedby': `comment-composer-message-${answered.id}`,
    }) as Composer;
    const submit = el(
      'button',
      {
        type: 'submit',
        slot: 'submit-button',
        id: 'comment-composer-submit-button',
        class: 'button-primary',
        disabled: true,
      },
      'Comment',
    );
    const ready = () => later(() => submit.toggleAttribute('disabled', busy || !box || box.text().trim() === ''));
    let busy = false;
    submit.addEventListener('click', async () => {
      if (!box || busy) return;
      busy = true;
      alerts()?.clear();
      const text = box.text();
      const outcome = await send(surface, text);
      busy = false;
      if (outcome === 'failed') {
        alerts()?.say('Something went wrong, and your comment was not posted.');
        return ready();
      }
      box?.clear();
      close();
      if (outcome === 'sent') posted(text);
      // Taken for sent, though nothing comes of it: the box is ready for the next one.
      else if (surface === 'comment') open();
    });
    composer.append(button({ slot: 'cancel-button', type: 'reset' }, close, 'Cancel'), submit);
    form.replaceChildren(composer);
    box = fill(composer, surface, 'Comment body text field', markdown, ready);
    box.focus();
  };

  if (surface === 'comment') {
    host.prepend(el('faceplate-tracker', { noun: 'add_comment_button' }, opener));
    opener.addEventListener('click', open);
  }
  return { host, open, close };
}

/** The form for a new post. */
export function postForm(markdown: boolean, posted: (title: string, text: string) => void): HTMLElement {
  const title = el('faceplate-textarea-input', {
    name: 'title',
    placeholder: 'Title',
    maxlength: 300,
    required: true,
  }) as TextareaInput;
  const composer = el('shreddit-composer', { id: 'post-composer_bodytext', name: 'body' }) as Composer;
  const submit = el('r-post-form-submit-button', {
    id: 'submit-post-button',
    'post-action-type': 'submit',
  }) as SubmitButton;
  let busy = false;
  const ready = () => later(() => submit.post.toggleAttribute('disabled', busy || titleBox.text().trim() === ''));
  const titleBox = textareaBox(title.field, 'title', ready);
  titleBox.element().addEventListener('keydown', (event) => {
    // A title has one line.
    if (event.key === 'Enter') event.preventDefault();
  });
  const body = fill(composer, 'post', 'Post body text field', markdown, ready);

  submit.post.addEventListener('click', async () => {
    if (busy) return;
    busy = true;
    alerts()?.clear();
    const [head, text] = [titleBox.text(), body.text()];
    const outcome = await send(text.trim() === '' ? 'title' : 'post', text.trim() === '' ? head : text);
    busy = false;
    if (outcome === 'failed') {
      alerts()?.say('Something went wrong, and your post was not created.');
      return ready();
    }
    body.clear();
    titleBox.clear();
    if (outcome === 'sent') {
      body.unmount();
      titleBox.unmount();
      posted(head, text);
    }
  });

  return el(
    'r-post-composer-form',
    {},
    el(
      'section',
      {},
      el(
        'faceplate-form-section',
        {},
        el(
          'fieldset',
          {},
          el('post-composer-title', { id: 'post-composer__title' }, el('faceplate-tracker', {}, title)),
        ),
      ),
      el('faceplate-form-section', {}, el('fieldset', {}, el('faceplate-tracker', {}, composer))),
      submit,
    ),
  );
}
