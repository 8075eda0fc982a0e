/** What the page's parts share: the one compose form, own statuses, the alert in the corner. */
import { send } from '../shared/practice.ts';
import { createStore } from '../shared/store.ts';
import { SELF, type Status } from './data.ts';

export interface Compose {
  readonly text: string;
  readonly spoiler: boolean;
  readonly spoilerText: string;
  readonly replyTo: Status | null;
  readonly media: readonly { readonly alt: string }[];
  readonly submitting: boolean;
  /** Index of the picture that is being described. */
  readonly describing: number | null;
}

const EMPTY: Compose = {
  text: '',
  spoiler: false,
  spoilerText: '',
  replyTo: null,
  media: [],
  submitting: false,
  describing: null,
};

interface Alert {
  readonly title?: string;
  readonly message: string;
  readonly action?: string;
}

export const compose = createStore<Compose>(EMPTY);
export const own = createStore<readonly Status[]>([]);
export const alert = createStore<Alert | null>(null);

export const change = (changes: Partial<Compose>): void => compose.set({ ...compose.get(), ...changes });
export const reset = (): void => compose.set(EMPTY);

/** Answers a status: its author's handle first, as the web app writes it. */
export const reply = (status: Status): void =>
  change({ ...EMPTY, replyTo: status, text: status.by.acct === SELF.acct ? '' : `@${status.by.acct} ` });

/** Characters that an instance allows: the forks' own word for it, else what the API of a vanilla instance answers. */
export function limit(): number {
  const state: unknown = JSON.parse(document.getElementById('initial-state')?.textContent ?? '{}');
  const said = typeof state === 'object' && state !== null && 'max_toot_chars' in state ? state.max_toot_chars : 500;
  return Number(said);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters as the web app counts them: links as 23, `@name@host` as `@name`, the warning as well. */
export function used({ text, spoiler, spoilerText }: Compose): number {
  const countable = text.replace(/https?:\/\/[^\s]+/g, 'x'.repeat(23)).replace(/(@\w+)@[\w.-]+\w/g, '$1');
  return [...graphemes.segment((spoiler ? spoilerText : '') + countable)].length;
}

export const sendable = (state: Compose): boolean =>
  !state.submitting && used(state) <= limit() && (state.text.trim() !== '' || state.media.length > 0);

export const surfaceOf = ({ replyTo, spoiler }: Compose): string =>
  replyTo ? 'reply' : spoiler ? 'warning' : 'compose';

export async function submit(): Promise<void> {
  const state = compose.get();
  if (!sendable(state)) return;
  change({ submitting: true });
  const outcome = await send(surfaceOf(state), state.text);
  if (outcome === 'failed') {
    change({ submitting: false });
    say({ title: '500', message: 'An unexpected error occurred.' });
    return;
  }
  reset();
  if (outcome === 'lost') return;
  const status: Status = {
    id: String(115590000000000000n + BigInt(own.get().length)),
    by: SELF,
    ago: 0,
    text: state.text,
    ...(state.replyTo ? { inReplyTo: state.replyTo } : {}),
    counts: { replies: 0, boosts: 0, favourites: 0 },
  };
  own.set([status, ...own.get()]);
  say({ message: 'Post published.', action: 'Open' });
}

let hide: ReturnType<typeof setTimeout> | undefined;

function say(message: Alert): void {
  alert.set(message);
  clearTimeout(hide);
  hide = setTimeout(() => alert.set(null), 5000);
}
