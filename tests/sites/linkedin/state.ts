/** What both front-ends share: comments, posts of one's own, the toast, and which share box this account has. */
import { send } from '../shared/practice.ts';
import { createStore } from '../shared/store.ts';
import { type Comment, type Post, SELF } from './data.ts';

/** The share box is being replaced account by account: `?composer=sdui` shows the newer one. */
export const shareBox = createStore<'ember' | 'sdui'>(
  new URLSearchParams(location.search).get('composer') === 'sdui' ? 'sdui' : 'ember',
);
export const sharing = createStore(false);
export const own = createStore<readonly Post[]>([]);
export const toast = createStore<{ readonly type: 'success' | 'error'; readonly text: string } | null>(null);

/** Comments written here, by post or by the comment that they answer. */
export const written = createStore<readonly { readonly under: bigint; readonly comment: Comment }[]>([]);

let lastId = 7487000000000000000n;
const nextId = (): bigint => {
  lastId += 1n;
  return lastId;
};

let hide: ReturnType<typeof setTimeout> | undefined;

function say(type: 'success' | 'error', text: string): void {
  toast.set({ type, text });
  clearTimeout(hide);
  hide = setTimeout(() => toast.set(null), 5000);
}

/** Sends a comment or an answer. Resolves with true once it is there. */
export async function sendComment(surface: string, text: string, under: bigint): Promise<boolean> {
  const outcome = await send(surface, text);
  if (outcome === 'failed') {
    say('error', 'Your comment could not be added. Please try again.');
    return false;
  }
  if (outcome === 'lost') return true;
  const comment: Comment = { id: nextId(), by: SELF, ago: 'now', text, replies: [] };
  written.set([...written.get(), { under, comment }]);
  return true;
}

/** Sends a post. Resolves with true once it is there; the share box is closed then. */
export async function sendPost(surface: string, text: string): Promise<boolean> {
  if ((await send(surface, text)) === 'failed') {
    say('error', 'Your post could not be shared. Please try again.');
    return false;
  }
  sharing.set(false);
  own.set([{ id: nextId(), entity: 'activity', by: SELF, ago: 'now', text, reactions: 0, comments: [] }, ...own.get()]);
  say('success', 'Post successful.');
  return true;
}
