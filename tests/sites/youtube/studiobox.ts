/** Studio's comment box: a textarea that grows, and two layouts of its buttons that are live at once. */
import { mountEditor, send } from '../shared/practice.ts';
import { make, within } from './polymer.ts';
import { showToast } from './popups.ts';

export interface StudioBoxOptions {
  readonly surface: string | null;
  readonly prompt: string;
  readonly label: string;
  /** The older layout names its button; the newer one (2026-09) doesn't. */
  readonly layout: 'named' | 'unnamed';
  readonly text?: string;
  readonly done: (sent: string | null) => void;
}

const LATE = 40;

const h = within('ytcp-commentbox');

function press(tag: string, words: string, act: () => void): HTMLElement {
  const button = h(
    tag,
    { role: 'button', tabindex: '0', 'aria-disabled': 'false', click: () => button.ariaDisabled !== 'true' && act() },
    make('ytcp-button-shape', {}, make('button', { 'aria-label': words }, make('div', { class: 'label' }, words))),
  );
  return button;
}

function enable(button: HTMLElement, isOn: boolean): void {
  button.ariaDisabled = String(!isOn);
  button.toggleAttribute('disabled', !isOn);
  button.querySelector('button')?.toggleAttribute('disabled', !isOn);
}

/** Puts a box into `holder`, with the caret in it. */
export function openStudioBox(holder: HTMLElement, options: StudioBoxOptions): void {
  const { surface, prompt, label, layout, text = '', done } = options;
  const area = make('textarea#textarea', {
    class: 'style-scope tp-yt-iron-autogrow-textarea',
    placeholder: prompt,
    'aria-label': prompt,
    rows: '1',
    autocomplete: 'off',
    required: true,
  }) as HTMLTextAreaElement;
  area.value = text;
  const mirror = make('div#mirror', { class: 'mirror-text', 'aria-hidden': 'true' });
  let value = text;
  let isBusy = false;
  const submit = async (): Promise<void> => {
    const written = value;
    if (isBusy || written.trim() === '') return;
    isBusy = true;
    const outcome = await send(surface ?? 'other', written);
    isBusy = false;
    if (outcome === 'failed') return showToast('Something went wrong, try again.');
    done(outcome === 'sent' ? written : null);
  };
  const isNamed = layout === 'named';
  const tag = isNamed ? 'ytcp-comment-button' : 'ytcp-button';
  const cancel = press(isNamed ? `${tag}#cancel-button` : tag, 'Cancel', () => done(null));
  const reply = press(isNamed ? `${tag}#submit-button` : tag, label, () => void submit());
  const box = make(
    isNamed ? 'ytcp-commentbox' : 'ytcp-commentbox-lit',
    { class: 'style-scope ytcp-comment' },
    h(
      'div#body',
      {},
      h(
        'div#main',
        {},
        h(
          'ytcp-form-input-container#input-container',
          {},
          make(
            'div#outer',
            {},
            make(
              'div#child-input',
              {},
              make(
                'tp-yt-iron-autogrow-textarea#textarea',
                {},
                mirror,
                make('div', { class: 'textarea-container fit' }, area),
              ),
            ),
          ),
        ),
        h(
          'div#footer',
          {},
          h('ytcp-emoji-button', {}, make('button', { 'aria-label': 'Emojis' }, '☺')),
          h('div#buttons', {}, cancel, reply),
        ),
      ),
    ),
  );
  holder.replaceChildren(box);
  enable(reply, text.trim() !== '');
  area.addEventListener('input', () => {
    value = area.value;
    mirror.textContent = `${value}\u00a0`;
    setTimeout(() => enable(reply, value.trim() !== ''), LATE);
  });
  mirror.textContent = `${text}\u00a0`;
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  });
  const focus = (): void => {
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  };
  setTimeout(() => {
    if (box.isConnected && document.activeElement !== area) focus();
  }, 20);
  if (surface === null) return;
  const unmount = mountEditor(surface, {
    element: area,
    text: () => value,
    caret: () => (document.activeElement === area ? area.selectionEnd : null),
    focus,
    remount: () => openStudioBox(holder, { ...options, text: value }),
  });
  // Whatever takes the box away ends it.
  const observer = new MutationObserver(() => {
    if (box.isConnected) return;
    observer.disconnect();
    unmount();
  });
  observer.observe(document, { childList: true, subtree: true });
}
