/**
 * Whom the one box of a post's page answers. Pressing "Reply" at another post aims it there: then only its prompt changes, to a name
 * that no post shows (2026-09). So what was pressed is watched, and where the prompt says something else by now it isn't told.
 */
import { upwards } from '../dom.ts';
import { addressed, type Post, postsIn } from './markup.ts';

interface Aim {
  /** Code of the post that the page was of. */
  readonly page: string;
  /** Code of the post that is answered. */
  readonly at: string;
  /** The box's prompt before it was pressed, and after. */
  readonly before: string | null;
  readonly after?: string | null;
}

const aims = new WeakMap<Document, Aim | null>();

const promptIn = (root: ParentNode): string | null =>
  [...root.querySelectorAll('[aria-placeholder]')]
    .find((one) => one.checkVisibility())
    ?.getAttribute('aria-placeholder') ?? null;

/** "Reply" is the second picture of the row below a post; the first is "Like". */
function isReply(control: Element, { block }: Post): boolean {
  for (const row of upwards(control)) {
    if (row === block) return false;
    const pictures = [...row.querySelectorAll('[role="button"]:has(svg)')];
    if (pictures.length > 2) return pictures[1] === control;
  }
  return false;
}

/** Begins to watch which post's "Reply" is pressed. */
export function attend(doc: Document, signal: AbortSignal): void {
  aims.set(doc, null);
  doc.addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest('[role="button"]') : null;
      const page = addressed(doc);
      if (!control || !page || control.closest('[role="dialog"]')) return;
      const post = postsIn(doc).find(({ block }) => block.contains(control));
      if (post && isReply(control, post)) aims.set(doc, { page: page.code, at: post.code, before: promptIn(doc) });
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => aims.delete(doc));
}

/** The post that the page's box answers, if that is told. */
export function aimedAt(editor: HTMLElement, posts: readonly Post[]): Post | null {
  const doc = editor.ownerDocument;
  const page = addressed(doc)?.code;
  if (page === undefined) return null;
  const focal = posts.find(({ code }) => code === page) ?? null;
  // One post alone is the only one that can be meant.
  if (focal && posts.length === 1) return focal;
  const known = aims.get(doc);
  if (known === undefined) return null;
  const prompt = editor.getAttribute('aria-placeholder');
  const aim = known?.page === page ? known : { page, at: page, before: prompt, after: prompt };
  const after = aim.after === undefined && prompt !== aim.before ? prompt : aim.after;
  aims.set(doc, after === undefined ? aim : { ...aim, after });
  if (after !== undefined && prompt !== after) return null;
  return posts.find(({ code }) => code === aim.at) ?? null;
}
