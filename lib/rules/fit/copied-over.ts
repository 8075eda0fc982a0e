import type { NetworkId } from '../../networks/facts.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/copied-over',
  why: 'adapt',
  source: 'Principle "adapt": words, handles and numbering of another network show that a post was pasted',
};

/** Words of one network, and where they are at home. */
const WORDS: Readonly<Record<string, readonly NetworkId[]>> = {
  '(link|links) in (bio|my bio|our bio|the bio|profile|our profile)': [],
  '(swipe|swipe left|swipe right) (to see|for more|for the|through the|left|right)': [],
  'double tap (if|this|to|for)': [],
  '(stitch|duet) (this|with this) (video|)': [],
  '(smash|hit|ring) (the|that) (subscribe|bell|notification) (button|)': [],
  'upvote (this|if|and)': [],
  '(retweet|rt) (if|this|to|and)': ['x'],
  '(tweet|dm|tag) us on (twitter|x)': ['x'],
  '(toot|boost) (this|if|please)': ['mastodon'],
  'please boost': ['mastodon'],
};

const NUMBERED = /(?:^|\n)\s*\(?1\/(?:\d{1,2}|n)?\)?(?=\s|$)|(?:^|\s)\(?1\/(?:\d{1,2}|n)\)?\s*$/g;
const SHARED = /(?:^|\s)RT @\w/g;

/** Handles that only work elsewhere: `@user@host` outside Mastodon, `@name.bsky.social` on X, LinkedIn and Facebook. */
const foreignHandles = ({ text, facts }: ReadDraft): { start: number; end: number }[] =>
  text.mentions.filter(({ handle }) => {
    const federated = handle.includes('@');
    const domain = !federated && handle.includes('.');
    return (
      (federated && facts.norms.handle !== 'federated') ||
      (domain &&
        (facts.norms.handle === 'plain' || (handle.endsWith('.bsky.social') && facts.norms.handle !== 'domain')))
    );
  });

const ranges = (raw: string, pattern: RegExp): { start: number; end: number }[] =>
  [...raw.matchAll(pattern)].map((match) => ({
    start: match.index + (match[0].length - match[0].trimStart().length),
    end: match.index + match[0].trimEnd().length,
  }));

const check = (draft: ReadDraft): RawFinding[] => {
  const { raw } = draft.text;
  const phrases = spots(draft, head, (hit) => !WORDS[hit.phrase]?.includes(draft.network)).map(({ hit }) => hit);
  const handles = foreignHandles(draft);
  const shared = draft.network === 'x' || !raw.includes('RT @') ? [] : ranges(raw, SHARED);
  const numbered = draft.facts.norms.threads || draft.kind === 'reply' ? [] : ranges(raw, NUMBERED);
  return [...phrases, ...handles, ...shared, ...numbered]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => finding(head, draft, [[start, end]], [prompt(head, 'adapt')], [draft.facts.name]));
};

export default rule(head, { phrases: Object.keys(WORDS), check });
