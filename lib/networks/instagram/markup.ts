/** What Instagram's pages go by: addresses, times and the order of things. It has no test ids, and its classes are hashes (facts/dom.md §5). */
import { precedes, upwards } from '../dom.ts';
import { addressOn } from '../written.ts';

export const HOST = 'www.instagram.com';

/** Pages of Instagram's own that an address of one word leads to. */
const OWN_PAGES = new Set(
  'about accounts ai api archive challenge creators data developer developers direct directory emails explore graphql legal nametag notifications p press privacy qr reel reels settings stories terms threads tv user web your_activity'.split(
    ' ',
  ),
);

/** What an address of one word looks like: most links of a long thread lead elsewhere, and needn't be taken apart. */
const ONE_WORD = /^(?:https:\/\/[^/]+)?\/[^/?#]{1,30}\/?(?:[?#]|$)/;

/** The handle that an address leads to: `/NAME/`. */
export function handleAt(href: string | null | undefined): string | null {
  if (!href || !ONE_WORD.test(href)) return null;
  const handle = /^\/([\w.]{1,30})\/?$/.exec(addressOn(HOST, href)?.pathname ?? '')?.[1];
  return handle && !OWN_PAGES.has(handle.toLowerCase()) ? handle : null;
}

export interface Place {
  /** Named in the addresses that lead there from somebody's own page. */
  readonly author: string | null;
  readonly kind: 'p' | 'reel' | 'reels' | 'tv';
  readonly code: string;
  readonly comment: string | null;
  readonly reply: string | null;
}

const PLACE =
  /^(?:\/([\w.]{1,30}))?\/(p|reels?|tv)\/([\w-]{5,40})(?:\/c\/(\d{5,25})(?:\/r\/(\d{5,25}))?)?(?:\/(?:comments\/?)?)?$/;

/** What an address says of a post or a comment. */
export function placeAt(href: string | null | undefined): Place | null {
  const [, author, kind, code, comment, reply] = PLACE.exec(addressOn(HOST, href)?.pathname ?? '') ?? [];
  if (!code) return null;
  return {
    author: author ?? null,
    kind: kind as Place['kind'],
    code,
    comment: comment ?? null,
    reply: reply ?? null,
  };
}

/** The link around a comment's age: the one place that names its id. A post's own time stands in such a link too, or in none. */
export const TIME_LINK = 'a:has(time)';

function isComment(link: Element): boolean {
  const href = link.getAttribute('href');
  return href?.includes('/c/') === true && placeAt(href)?.comment != null;
}

/** The comment's time link, given the link or all of the comment. */
export function linkOf(comment: Element): Element | null {
  if (comment.localName === 'a') return comment;
  return [...comment.querySelectorAll('a[href]')].find(isComment) ?? null;
}

/** The first comment below an element, without looking at all of them. */
export function firstComment(scope: Element): Element | null {
  for (const time of scope.getElementsByTagName('time')) {
    const link = time.closest('a');
    if (link && isComment(link)) return link;
  }
  return null;
}

/** A comment never reaches beyond one of these. */
const AROUND = 'main,article,dialog,section,form,body';

/** All of a comment: what stands around its time until another time, or a box to write in, would belong to it too. */
export function blockOf(link: Element): HTMLElement {
  let block = link as HTMLElement;
  for (let at = link.parentElement; at && !at.matches(AROUND); at = at.parentElement) {
    if (at.getElementsByTagName('time').item(1) || at.querySelector('textarea,[contenteditable]')) break;
    block = at;
  }
  return block;
}

/** The post that something belongs to, with its comments and its box: the 2025 page and dialog, the 2026 dialog, the 2026 page. */
export function postAround(element: Element): Element | null {
  return element.closest('article') ?? element.closest('[role="dialog"]') ?? element.closest('main');
}

/** Who wrote it, by the link that says the name; the one around the picture says nothing. */
export function authorLink(block: Element): Element | null {
  let first: Element | null = null;
  for (const link of block.getElementsByTagName('a')) {
    const handle = handleAt(link.getAttribute('href'));
    if (handle === null) continue;
    if (link.textContent?.trim() === handle) return link;
    first ??= link;
  }
  return first;
}

const CONTROL = 'button,[tabindex],a,time,svg';

/** Part of a control, such as "Reply" or somebody's name. What holds the author's name too is the whole comment: it can be pressed as well. */
function isControl(element: Element, author: Element): boolean {
  for (const at of upwards(element)) {
    if (at.contains(author)) return false;
    if (at.matches(CONTROL)) return true;
  }
  return false;
}

const saysSomething = (element: HTMLElement): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && /[\p{L}\p{N}\p{So}]/u.test(node.data)) ||
  (element.dir === 'auto' && /[\p{L}\p{N}\p{So}]/u.test(element.textContent ?? ''));

/** What follows an element in a block, up to another one: a post's caption stands before hundreds of comments. */
function* behind(element: Element, block: Element, until: Element | undefined): Generator<HTMLElement> {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  while (walker.nextNode() && walker.currentNode !== until) {
    if (walker.currentNode instanceof HTMLElement) yield walker.currentNode;
  }
}

/**
 * What somebody wrote, by its place: behind the line of name and time (2026), else the last before the time (2025). Badges stand
 * beside the name, what can be pressed is left out.
 * @param until nothing behind it counts
 */
export function wordsOf(block: Element, author: Element, time: Element | null, until?: Element): HTMLElement | null {
  const all = [...behind(author, block, until)].filter(
    (one) =>
      one.matches('span,div,h1') &&
      !author.contains(one) &&
      saysSomething(one) &&
      !isControl(one, author) &&
      !(time && (one.contains(time) || time.contains(one))),
  );
  const outer = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  const marked = outer.filter(({ dir }) => dir === 'auto');
  const likely = marked.length > 0 ? marked : outer;
  if (!time) return likely[0] ?? null;
  return likely.find((one) => precedes(time, one)) ?? likely.findLast((one) => precedes(one, time)) ?? null;
}
