/** What Threads' pages go by: addresses, times and the order of things (facts/dom.md §6; measured by others on 2026-09-16). */
import { precedes } from '../dom.ts';
import { addressOn } from '../written.ts';

export const HOST = 'www.threads.com';

const onThreads = (href: string | null | undefined): URL | null =>
  addressOn(HOST, href) ?? addressOn('www.threads.net', href);

/** The handle that a link to an account leads to. */
export const handleAt = (href: string | null | undefined): string | null =>
  /^\/@([\w.]{1,30})\/?$/.exec(onThreads(href)?.pathname ?? '')?.[1] ?? null;

export interface Post {
  readonly by: string;
  readonly code: string;
}

/** `/@WHO/post/CODE` */
export function postAt(href: string | null | undefined): Post | null {
  const [, by, code] = /^\/@([\w.]{1,30})\/post\/([\w-]{5,40})\/?$/.exec(onThreads(href)?.pathname ?? '') ?? [];
  return by && code ? { by, code } : null;
}

export const CONTAINER = '[data-pressable-container]';
/** Every post has one link around its time; a quoted post inside it has its own. */
export const TIME_LINK = 'a:has(time)';

/** All of a post: what is marked as one, else what stands around its time until another one's would belong to it too. */
export function blockOf(link: Element): HTMLElement {
  const marked = link.closest<HTMLElement>(CONTAINER);
  if (marked) return marked;
  let block = link as HTMLElement;
  for (let at = link.parentElement; at && !at.matches('main,body,dialog,section'); at = at.parentElement) {
    if (at.getElementsByTagName('time').item(1) || at.querySelector('[contenteditable]')) break;
    block = at;
  }
  return block;
}

export const isQuoted = (block: Element): boolean => block.parentElement?.closest(CONTAINER) != null;

export function linkOf(post: Element): Element | null {
  if (post.localName === 'a') return post;
  return [...post.querySelectorAll('a[href]')].find((link) => link.querySelector('time') && postAt(link.getAttribute('href'))) ?? null;
}

/** What somebody wrote: the outermost blocks of words that belong to no link, no control, no quoted post and no box, below the line of the time. */
export function wordsOf(block: Element): HTMLElement[] {
  const link = linkOf(block);
  const age = link?.textContent?.trim() ?? '';
  const all = [...block.querySelectorAll<HTMLElement>('span')].filter(
    (one) =>
      one.dir === 'auto' &&
      link !== null &&
      precedes(link, one) &&
      !one.closest('a,time,[role="button"],[aria-hidden="true"],[contenteditable]') &&
      (one.closest(CONTAINER) ?? block) === block &&
      one.textContent?.trim() !== age,
  );
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
}
