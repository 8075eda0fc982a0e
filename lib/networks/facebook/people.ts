/** Whom Facebook's links lead to. */
import type { Person } from '../comments.ts';
import { addressOn, nameOf } from '../written.ts';

export const HOST = 'www.facebook.com';

/** The name in a profile's address, or its number. */
export function handleAt(link: Element): string | null {
  const url = addressOn(HOST, link.getAttribute('href'));
  const number = url?.searchParams.get('id');
  if (url?.pathname === '/profile.php') return number && /^\d{5,25}$/.test(number) ? number : null;
  const [, slug, inGroup] = /^\/(?:([\w.-]{3,80})|groups\/[^/]+\/user\/(\d{5,25}))\/?$/.exec(url?.pathname ?? '') ?? [];
  return slug ?? inGroup ?? null;
}

/** The profile whose Reviews tab an address shows; null for any other page. */
export function reviewedAt(address: string): string | null {
  const url = addressOn(HOST, address);
  const [, first = '', second] = url?.pathname.split('/') ?? [];
  if (!url || (url.searchParams.get('sk') !== 'reviews' && second !== 'reviews')) return null;
  const inPeople = /^\/people\/[^/]+\/(\d+)/.exec(url.pathname)?.[1];
  const handle = first === 'profile.php' ? url.searchParams.get('id') : (inPeople ?? first);
  return handle !== null && /^[\w.-]{3,80}$/.test(handle) ? handle : null;
}

export const personAt = (link: Element): Person | null => {
  const handle = handleAt(link);
  return handle === null ? null : { name: nameOf(link), handle };
};
