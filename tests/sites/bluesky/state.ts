/** What the page's parts share: the composer that is open, own posts, the message at the foot of the page. */
import { send } from '../shared/practice.ts';
import { createStore } from '../shared/store.ts';
import { type Post, SELF } from './data.ts';

export interface Part {
  readonly id: number;
  readonly text: string;
  readonly photo?: { readonly alt: string };
}

export interface Draft {
  readonly replyTo?: Post;
  /** One entry a post of the thread, in order. */
  readonly parts: readonly Part[];
  /** Id of the part that is written now. */
  readonly active: number;
  readonly state: 'writing' | 'sending' | 'failed' | 'discarding';
  /** Id of the part whose picture is being described. */
  readonly describing?: number | undefined;
}

export const composer = createStore<Draft | null>(null);
export const own = createStore<readonly Post[]>([]);
export const toast = createStore<string | null>(null);

let lastId = 0;
const part = (): Part => {
  lastId += 1;
  return { id: lastId, text: '' };
};

export function openComposer(replyTo?: Post): void {
  if (composer.get()) return;
  const first = part();
  composer.set({ parts: [first], active: first.id, state: 'writing', ...(replyTo ? { replyTo } : {}) });
}

/** Changes the open composer, if one is open. */
export function edit(change: (draft: Draft) => Partial<Draft>): void {
  const draft = composer.get();
  if (draft) composer.set({ ...draft, ...change(draft) });
}

export const editPart = (id: number, change: Partial<Part>): void =>
  edit(({ parts }) => ({ parts: parts.map((old) => (old.id === id ? { ...old, ...change } : old)) }));

export const addPart = (): void =>
  edit(({ parts }) => {
    const added = part();
    return { parts: [...parts, added], active: added.id };
  });

/** Cancel: asks before words are lost. */
export const cancel = (): void => {
  const draft = composer.get();
  if (draft?.parts.some(({ text, photo }) => text !== '' || photo)) edit(() => ({ state: 'discarding' }));
  else composer.set(null);
};

/** The surface's name for a part of the draft. */
export const surfaceOf = (draft: Draft, index: number): string =>
  index > 0 ? 'thread' : draft.replyTo ? 'reply' : 'post';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Graphemes left of the 300; the practice page doesn't shorten links. */
export const left = (text: string): number => 300 - [...graphemes.segment(text)].length;

export const sendable = (draft: Draft): boolean =>
  draft.parts.every(({ text, photo }) => (text.trim() !== '' || photo !== undefined) && left(text) >= 0);

export async function publish(): Promise<void> {
  const draft = composer.get();
  if (!draft || draft.state === 'sending' || !sendable(draft)) return;
  edit(() => ({ state: 'sending' }));
  for (const [index, { text }] of draft.parts.entries()) {
    const surface = draft.parts.length > 1 ? 'thread' : surfaceOf(draft, index);
    if ((await send(surface, text)) === 'failed') {
      edit(() => ({ state: 'failed' }));
      return;
    }
  }
  composer.set(null);
  own.set([
    ...draft.parts.map(({ id, text }) => ({
      rkey: `3m5own${id}`,
      by: SELF,
      ago: 'now',
      text,
      ...(draft.replyTo ? { inReplyTo: draft.replyTo } : {}),
      counts: { replies: 0, reposts: 0, likes: 0 },
    })),
    ...own.get(),
  ]);
  toast.set(
    draft.replyTo ? 'Your reply was sent' : draft.parts.length > 1 ? 'Your posts were sent' : 'Your post was sent',
  );
  setTimeout(() => toast.set(null), 4000);
}
