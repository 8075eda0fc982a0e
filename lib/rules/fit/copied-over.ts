import type { NetworkId } from '../../networks/facts.ts';
import { finding, fixLabel, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { command, type Exception, followedBy, near } from '../kinds/spot.ts';
import type { Fix, RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/copied-over',
  why: 'adapt',
  source: 'Principle "adapt": words and numbering of another network show that a post was pasted',
};

/** Needed only where links in a post can't be clicked. */
const BIO = '(link|links) in (bio|my bio|our bio|the bio|profile|our profile)';
/** What readers of one network are asked to do, and where that is at home. */
const ASKED: Readonly<Record<string, readonly NetworkId[]>> = {
  '(swipe|swipe left|swipe right) (to see|for more|for the|through the|left|right)': ['instagram'],
  'swipe up (to|for|if|and)': [],
  'double tap (if|this|to|for)': ['instagram'],
  '(stitch|duet) (this|with this) (video|)': ['tiktok'],
  '(smash|hit|press|ring) (the|that) (subscribe|notification|bell) (button|icon|bell)': ['youtube'],
  '(smash|hit) (subscribe|the bell)': ['youtube'],
  'upvote (this|if|and)': ['reddit'],
  '(pin|repin) this for later': [],
  '(retweet|rt|quote-tweet) (if|this|to|and)': ['x'],
  '(please|pls) (retweet|rt)': ['x'],
  '(tweet|dm|tag) us on (twitter|x)': ['x'],
  '(skeet|reskeet) (this|if|to|and)': ['bluesky'],
  '(toot|boost) (this|if|please)': ['mastodon'],
  '(please|pls) boost': ['mastodon'],
};
/** What the writer's own posts are called there. */
const NAMED: Readonly<Record<string, readonly NetworkId[]>> = {
  '(my|our) (last|previous|pinned|latest|next) (tweet|tweets)': ['x'],
  '(my|our) (last|previous|pinned|latest|next) (toot|toots)': ['mastodon'],
  '(my|our) (last|previous|pinned|latest|next) (skeet|skeets)': ['bluesky'],
};
const HOMES = { ...ASKED, ...NAMED };

/** "1/5" alone on its line or before a capital ("1/2 price" is a fraction), "(1/5)" at either end, "🧵👇". */
const NUMBERED =
  /^[ \t]*(?:\(1\/(?:\d{1,2}|n)?\)|1\/(?:\d{1,2}|n)?(?=[ \t]*$|[ \t]+[\p{Lu}\p{Extended_Pictographic}]))|\(1\/(?:\d{1,2}|n)\)(?=[ \t]*$)|🧵 ?👇|👇 ?🧵/gmu;
const mayBeNumbered = (raw: string): boolean => raw.includes('1/') || raw.includes('🧵');
const SHARED = /RT @(?<=(?:^|\s)RT @)\w+:?/g;

/** Readers are sent to the network that has the word: there it is at home. */
const sentThere: Exception = near('twitter bluesky mastodon instagram tiktok youtube reddit pinterest');

type Kind = 'bio' | 'thread' | 'shared' | 'words';

/** Each kind has its own reason, and where it can be mended here, its own fix. */
const findingOf = (draft: ReadDraft, kind: Kind, start: number, end: number): RawFinding => {
  const fixes: Record<Kind, Fix> = {
    bio: prompt(head, 'link'),
    thread: prompt(head, 'adapt'),
    // The name stays, so that it is still said whose words they are.
    shared: {
      label: fixLabel(head, 'rt'),
      edits: [{ start, end, text: `${draft.text.raw.slice(start + 'RT @'.length, end).replace(':', '')}:` }],
    },
    words: prompt(head, 'adapt'),
  };
  const found = finding(head, draft, [[start, end]], [fixes[kind]], [draft.facts.name]);
  return kind === 'bio' || kind === 'thread'
    ? { ...found, reason: { key: `${ruleKey(head.id)}_reason_${kind}`, params: [draft.facts.name] } }
    : found;
};

const check = (draft: ReadDraft): RawFinding[] => {
  const { raw } = draft.text;
  const { linksClickable, threads } = draft.facts.norms;
  const trimmed = (kind: Kind, pattern: RegExp): RawFinding[] =>
    [...raw.matchAll(pattern)].map(({ 0: match, index }) =>
      findingOf(draft, kind, index + match.length - match.trimStart().length, index + match.trimEnd().length),
    );
  const phrases = spots(draft, head)
    .filter((spot) => {
      const { phrase } = spot.hit;
      // "The link in the bio of Ana" is somebody's.
      if (phrase === BIO) return linksClickable && !followedBy('of')(spot);
      if (HOMES[phrase]?.includes(draft.network) || sentThere(spot)) return false;
      return phrase in NAMED || command(spot);
    })
    .map(({ hit }) => findingOf(draft, hit.phrase === BIO ? 'bio' : 'words', hit.start, hit.end));
  return [
    ...phrases,
    ...(draft.network !== 'x' && raw.includes('RT @') ? trimmed('shared', SHARED) : []),
    ...(!threads && draft.kind === 'post' && mayBeNumbered(raw) ? trimmed('thread', NUMBERED) : []),
  ].toSorted((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0));
};

export default rule(head, { phrases: [BIO, ...Object.keys(HOMES)], check });
