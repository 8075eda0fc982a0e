/** Bluesky's two lengths, taken as its own composer takes them: after links are shortened to what is displayed. */
import { graphemesOf } from '../emoji.ts';

/** As @atproto/api finds links: after a space or "(", up to the next space. Hosts without a scheme are displayed as typed. */
const LINK = /(?<=^|\s|\()https?:\/\/\S+/gim;

/** Graphemes. Linear time. Source: social-app src/lib/strings/url-helpers.ts (toShortUrl) and rich-text-manip.ts. */
export function countBluesky(text: string): number {
  return graphemesOf(shortened(text));
}

/** UTF-8 bytes of the same. Linear time. */
export function countBlueskyBytes(text: string): number {
  return new TextEncoder().encode(shortened(text)).length;
}

function shortened(text: string): string {
  return text.replace(LINK, (found) => {
    let link = found.replace(/[.,;:!?]$/, '');
    if (link.endsWith(')') && !link.includes('(')) link = link.slice(0, -1);
    return displayed(link) + found.slice(link.length);
  });
}

/** Host and path without the scheme; a path of more than 15 characters is cut to 13 and "...". */
function displayed(link: string): string {
  if (!URL.canParse(link)) return link;
  const { host, pathname, search, hash } = new URL(link);
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}
