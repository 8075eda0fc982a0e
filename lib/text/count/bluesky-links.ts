/** What Bluesky makes a link of. Source: atproto packages/api/src/rich-text/detection.ts @01b0a96. */
import type { Span } from '../text.ts';
import { TLDS } from '../tlds.ts';

/** After a space or "(": an address with its scheme, or letters and digits with dots between ("mill-street.org" is none). */
const LINK = /(?<=^|[\s(])(?:https?:\/\/\S+|(?<domain>[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)(?:[^\sa-z0-9.]\S*)?)/gim;

/** Every link that Bluesky makes of a text. The top-level domain has to be in lower case. Linear time. */
export function blueskyLinks(text: string): Span[] {
  return [...text.matchAll(LINK)]
    .filter(({ groups }) => {
      const domain = groups?.['domain'];
      return domain === undefined || TLDS.has(domain.slice(domain.lastIndexOf('.') + 1));
    })
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
