import { anyOf } from '../../text/listed.ts';
import { spansOf } from '../../text/spans.ts';
import type { Span } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/foreign-handle',
  why: 'adapt',
  source:
    'Shapes of handles: @name on X, @name.tld on Bluesky, @user@host on Mastodon, u/name on Reddit; LinkedIn and Facebook have a mention picked',
  languages: 'any',
};

/** Who names the other network tells readers where to look. */
const namesNetwork = anyOf(
  'mastodon fediverse bluesky bsky reddit subreddit twitter instagram insta tiktok threads github youtube',
);
const NAMES_X = / X(?<=(?<![\p{L}\p{N}])(?:on|auf|en|sur) X)(?![\p{L}\p{N}])/u;

/** "mill_street", "MillStreet", "mill47": a handle, not a word with an "@" before it. */
const SURELY_HANDLE = /_|\d|\p{Ll}\p{Lu}/u;
const REDDIT = /\/?u\/(?<=(?:^|[\s(,])\/?u\/)[A-Za-z][\w-]{3,19}(?![\w/-])/g;
/**
 * "with @Ana Ruiz": the full name, as it is picked on LinkedIn. After a word, so that it is no greeting. Where a plain name
 * is a handle it may be one ("@Visa Checkout"): there two of them show it.
 */
const fullNames = ({ raw, mentions }: ReadDraft['text']): Span[] =>
  mentions.flatMap(({ start, end, handle }) => {
    const surname = /^ \p{Lu}\p{Ll}{1,30}(?![\p{L}\p{N}_])/u.exec(raw.slice(end, end + 33))?.[0];
    const within = /^\p{Lu}\p{Ll}+$/u.test(handle) && /\p{Ll},? $/u.test(raw.slice(Math.max(0, start - 3), start));
    return surname && within ? [{ start, end: end + surname.length }] : [];
  });

const isForeign = (handle: string, { facts, kind }: ReadDraft): boolean => {
  const own = facts.norms.handle;
  if (handle.includes('@')) return own !== 'federated';
  if (handle.includes('.')) return own === 'plain' || (handle.endsWith('.bsky.social') && own !== 'domain');
  // In a reply the person is told anyway.
  if (kind === 'reply' || !SURELY_HANDLE.test(handle)) return false;
  return own === 'domain' || own === 'prefixed' || (own === 'entity' && handle.includes('_'));
};

const check = (draft: ReadDraft): RawFinding[] => {
  const { raw, mentions } = draft.text;
  const { handle: own } = draft.facts.norms;
  const names = own === 'entity' || draft.kind === 'reply' ? [] : fullNames(draft.text);
  const found = [
    ...mentions.filter(({ handle }) => isForeign(handle, draft)),
    ...(own !== 'prefixed' && raw.includes('u/') ? spansOf(raw, REDDIT) : []),
    ...(names.length > (own === 'domain' || own === 'prefixed' ? 0 : 1) ? names : []),
  ];
  if (found.length === 0 || namesNetwork(draft.text) || NAMES_X.test(raw)) return [];
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => finding(head, draft, [[start, end]], [prompt(head, 'name')], [draft.facts.name]));
};

export default rule(head, { check });
