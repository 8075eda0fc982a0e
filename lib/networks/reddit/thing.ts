/** Reddit's ids, names and addresses as data, the same in both of its front-ends. */
import { addressOn } from '../written.ts';
import { reddit } from './facts.ts';

/** `t1_…` is a comment, `t3_…` a post. */
export type Kind = 't1' | 't3';

/** A full id of that kind, or null. */
export function fullId(kind: Kind, text: string | null | undefined): string | null {
  return text && text.length < 20 && /^t[13]_[a-z0-9]{1,13}$/.test(text) && text.startsWith(kind) ? text : null;
}

export interface Place {
  readonly post: string;
  /** null: the post itself. */
  readonly comment: string | null;
}

const address = (href: string | null | undefined, host: string): URL | null =>
  [host, ...reddit.hosts].map((one) => addressOn(one, href)).find((url) => url !== null) ?? null;

/**
 * What an address speaks of: `/r/tea/comments/POST/words_of_the_title/COMMENT/`, also with "comment" in place of the words,
 * without the community, or below a person's own page.
 * @param host of the page that a relative address stands in
 */
export function placeAt(href: string | null | undefined, host: string): Place | null {
  const path = address(href, host)?.pathname ?? '';
  const [, post, comment] =
    /^\/(?:(?:r|u|user)\/[\w-]{2,40}\/)?comments\/([a-z0-9]{1,13})(?:\/[^/]*(?:\/([a-z0-9]{1,13}))?)?\/?$/.exec(path) ??
    [];
  return post ? { post: `t3_${post}`, comment: comment ? `t1_${comment}` : null } : null;
}

/** The address of a comment that both front-ends show (redirected to its full form, seen 2026-09). */
export function linkTo({ post, comment }: Place, host: string): string {
  const rest = comment === null ? '' : `comment/${comment.slice('t1_'.length)}/`;
  return `https://${host}/comments/${post.slice('t3_'.length)}/${rest}`;
}

/** A name that an account can have. What was deleted has "[deleted]". */
export const isName = (name: string): boolean => /^[\w-]{2,20}$/.test(name);

/** Whose page a link leads to. */
export function userAt(link: Element | null | undefined, host: string): string | null {
  const path = address(link?.getAttribute('href'), host)?.pathname ?? '';
  return /^\/(?:u|user)\/([\w-]{2,20})(?:\/|$)/.exec(path)?.[1] ?? null;
}

/** Does a text name somebody of ours, by a link or in Reddit's own way of writing it? */
export function namesOneOf(text: Element, isOurs: (name: string | null) => boolean, host: string): boolean {
  const links = [...text.querySelectorAll('a[href*="/u/"],a[href*="/user/"]')];
  const written = (text.textContent ?? '').slice(0, 20_000).matchAll(/(?<![\w/])\/?u\/([\w-]{2,20})(?![\w-])/g);
  return links.some((link) => isOurs(userAt(link, host))) || [...written].some(([, name = '']) => isOurs(name));
}

/** The account that Reddit itself answers with, under any post: nobody waits there. */
export const isAutomatic = (name: string): boolean => name === 'AutoModerator';
