/** What Threads' pages go by: addresses, times and the order of things (facts/dom.md §6; measured by others on 2026-09-16). */
import { precedes, upwards } from '../dom.ts';
import type { Candidate } from '../network.ts';
import { addressOn, writtenText } from '../written.ts';

export const HOST = 'www.threads.com';

const onThreads = (href: string | null | undefined): URL | null =>
  addressOn(HOST, href) ?? addressOn('www.threads.net', href);

/** The handle that a link to an account leads to. */
export const handleAt = (href: string | null | undefined): string | null =>
  /^\/@([\w.]{1,30})\/?$/.exec(onThreads(href)?.pathname ?? '')?.[1] ?? null;

/** What the address of a post says: `/@WHO/post/CODE`. */
export interface Address {
  readonly by: string;
  readonly code: string;
}

export function postAt(href: string | null | undefined): Address | null {
  const [, by, code] = /^\/@([\w.]{1,30})\/post\/([\w-]{5,40})\/?$/.exec(onThreads(href)?.pathname ?? '') ?? [];
  return by && code ? { by, code } : null;
}

const CONTAINER = '[data-pressable-container]';
/** A post by the mark that all of it carries, or by the one link around its time. A quoted post has both too. */
export const POSTS: readonly Candidate[] = [
  { name: 'container', selector: CONTAINER, checked: '2026-09' },
  { name: 'link around a time', selector: 'a[href]:has(time)', checked: '2026-09' },
];

export interface Post extends Address {
  /** All that is known to belong to it. */
  readonly block: HTMLElement;
  readonly link: Element;
  readonly time: Element | null;
}

/** A post's own row of what can be done: a part of a post, and a quoted one, have none. */
export const isWhole = (block: Element): boolean =>
  block.matches(CONTAINER) || block.querySelectorAll('[role="button"]:has(svg)').length > 1;

/**
 * All of a post: what is marked as one, else what stands around its time until another one's, or a box, would belong to it too. The
 * time of a quoted post belongs to it: that one has no row of its own, and both lead to the same block.
 */
export function blockOf(found: HTMLElement): HTMLElement {
  const marked = found.closest<HTMLElement>(CONTAINER);
  if (marked) return marked;
  let block = found;
  for (let at = found.parentElement; at && !at.matches('main,body,dialog,section'); at = at.parentElement) {
    const times = at.getElementsByTagName('time');
    if (at.querySelector('[contenteditable]') || times.length > 2 || (times.length > 1 && isWhole(block))) break;
    block = at;
  }
  return block;
}

/** Is it shown within another post? */
export const isQuoted = (block: Element): boolean => block.parentElement?.closest(CONTAINER) != null;

/** Links to posts around a time that stand in a post, its own first. */
function timeLinks(block: Element): Element[] {
  return [...block.querySelectorAll('a[href]')].filter(
    (link) => link.querySelector('time') && postAt(link.getAttribute('href')),
  );
}

/** The post that a block is; null where it isn't told which one. */
export function postIn(block: HTMLElement): Post | null {
  const link = timeLinks(block).find((one) => (one.closest(CONTAINER) ?? block) === block);
  const address = link && postAt(link.getAttribute('href'));
  if (!link || !address) return null;
  return { ...address, block, link, time: link.querySelector('time') };
}

/** The post that is quoted in another one. */
export function quotedIn({ block, link }: Post): Address | null {
  const quoted = timeLinks(block).find((one) => one !== link && one.closest(CONTAINER) !== block);
  return quoted ? postAt(quoted.getAttribute('href')) : null;
}

/** Posts below a root, in page order, each once, without the quoted ones. */
export function postsIn(root: ParentNode): Post[] {
  for (const { selector } of POSTS) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)];
    if (found.length === 0) continue;
    const blocks = new Set(found.map(blockOf));
    return [...blocks].flatMap((block) => (isQuoted(block) ? [] : (postIn(block) ?? [])));
  }
  return [];
}

/** The line of name and time, where badges stand too. */
function headOf({ block, link, by }: Post): Element | null {
  const name = [...block.querySelectorAll('a[href]')].findLast(
    (one) => one !== link && handleAt(one.getAttribute('href')) === by && precedes(one, link),
  );
  if (!name) return null;
  for (const at of upwards(link)) if (at.contains(name)) return at;
  return null;
}

/** Nothing in one of these is anybody's words; what can be pressed is told by its role, or by its place in the tab order and its picture. */
const NO_WORDS = ['[role="button"]', '[tabindex="0"]:has(svg)', '[aria-hidden="true"]', '[contenteditable]', 'a'];
const says = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && /[\p{L}\p{N}\p{So}]/u.test(node.data));

/** Elements with what somebody wrote, outermost ones, behind the line of the time. null: not told from the rest. */
function wordsOf(post: Post): HTMLElement[] | null {
  const { block, link } = post;
  const head = headOf(post);
  if (!head) return null;
  const quoted = timeLinks(block).find((one) => one !== link);
  const age = link.textContent?.trim();
  const isWithin = (one: Element, selector: string): boolean => {
    const around = one.closest(selector);
    return around !== null && around !== block && block.contains(around);
  };
  const all = [...block.querySelectorAll<HTMLElement>('span,div')].filter(
    (one) =>
      (one.dir === 'auto' || says(one)) &&
      precedes(head, one) &&
      !head.contains(one) &&
      !(quoted && precedes(quoted, one)) &&
      !NO_WORDS.some((selector) => isWithin(one, selector)) &&
      (one.closest(CONTAINER) ?? block) === block &&
      one.textContent?.trim() !== age,
  );
  const marked = all.filter(({ dir }) => dir === 'auto');
  if (marked.length === 0) return all.length === 0 ? [] : null;
  const outer = marked.filter((one) => !marked.some((other) => other !== one && other.contains(one)));
  const [first] = outer;
  const actions = [...block.querySelectorAll('[role="button"]:has(svg)')].find((one) => first && precedes(first, one));
  return outer.filter((one) => !actions || precedes(one, actions));
}

/** The text of one of them without what can be pressed in it, such as "Translate". */
function textIn(part: HTMLElement): string {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const selector of ['[role="button"]', '[tabindex]:not(a)']) {
    for (const control of copy.querySelectorAll(selector)) control.remove();
  }
  return writtenText(copy, 'lines');
}

export interface Words {
  readonly text: string;
  /** Handles that it names by a link. */
  readonly named: readonly string[];
}

/** What somebody wrote; null where it isn't told from the rest. */
export function readWords(post: Post): Words | null {
  const parts = wordsOf(post);
  return (
    parts && {
      text: parts.map(textIn).join('\n'),
      named: parts.flatMap((part) =>
        [...part.querySelectorAll('a[href]')].flatMap((link) => handleAt(link.getAttribute('href')) ?? []),
      ),
    }
  );
}

export const addressed = (doc: Document): Address | null => postAt(doc.location.pathname);
