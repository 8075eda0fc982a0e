import { graphemesOf } from '../emoji.ts';
import { clearOf } from '../spans.ts';
import { readMentions } from '../tags.ts';
import { xLinks } from './x-links.ts';

const LINK = 23;

/**
 * Length of a status on Mastodon: graphemes of text and content warning together, links with a scheme 23, of
 * `@user@host` only `@user`. Linear time. Mastodon finds links by twitter-text's rules and gives no discount to hosts
 * without a scheme. Source: app/validators/status_length_validator.rb, features/compose/util/counter.
 */
export function countMastodon(text: string, contentWarning = ''): number {
  const links = xLinks(text).filter((link) => link.scheme);
  const remote = clearOf(readMentions(text), links).filter((mention) => mention.handle.includes('@'));
  let counted = contentWarning;
  let at = 0;
  for (const { start, end, shown } of [
    ...links.map((link) => ({ ...link, shown: 'x'.repeat(LINK) })),
    ...remote.map((mention) => ({ ...mention, shown: `@${mention.handle.slice(0, mention.handle.indexOf('@'))}` })),
  ].sort((a, b) => a.start - b.start)) {
    counted += text.slice(at, start) + shown;
    at = end;
  }
  return graphemesOf(counted + text.slice(at));
}
