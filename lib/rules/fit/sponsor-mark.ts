import { anyOf } from '../../text/listed.ts';
import type { Hashtag, Span, Text, Word } from '../../text/text.ts';
import { wordSet } from '../../text/word-set.ts';
import { removal } from '../kinds/edits.ts';
import { finding, fixLabel, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import type { Edit, Fix, RawFinding, ReadDraft } from '../rule.ts';
import { hasDiscount, isPlainTag, NO_ADVERT, praises, saidInWords, speaksAsI } from './disclosure.ts';

const head: Head = {
  id: 'fit/sponsor-mark',
  why: 'disclose',
  source:
    'FTC, Disclosures 101 (2019): not "sp", "spon", "collab" or "ambassador", not among hashtags, not behind "more"; ASA and CMA, Influencers’ guide (2023)',
  languages: 'any',
};

/** Short for "sponsored", as few readers know. */
const SHORT = wordSet('sp spon sponcon');
/** They say that there is something, not what. */
const VAGUE = wordSet('collab collaboration ambassador brandambassador partner affiliate aff');
const WEAK = new Set([...SHORT, ...VAGUE]);
const isOtherwise = anyOf(NO_ADVERT);
/** So many hashtags before it in a row, and it is one of a heap. */
const HEAP = 2;

/** In Spanish and French these hashtags also stand on any announcement. */
const NEWS = /^an(?:uncio|nonce)$/i;

/** A sentence of so few words is nothing but the mark. */
const FEW_WORDS = 3;

/** How many hashtags stand before each one with nothing but spaces between. */
const placesInRow = (raw: string, tags: readonly Hashtag[]): number[] => {
  let place = 0;
  return tags.map(({ start }, at) => {
    const before = tags[at - 1];
    place = before && raw.slice(before.end, start).trim() === '' ? place + 1 : 0;
    return place;
  });
};

/** Where the network folds the text of a post. */
const foldAt = ({ kind, facts, text }: ReadDraft): number => {
  if (kind !== 'post') return Number.POSITIVE_INFINITY;
  if (facts.fold.unit !== 'lines') return facts.fold.value;
  let at = -1;
  for (let lines = 0; lines < facts.fold.value; lines++) {
    at = text.raw.indexOf('\n', at + 1);
    if (at < 0) return Number.POSITIVE_INFINITY;
  }
  return at;
};

const LEADS_ON = /\b(?:an?|the|my|our|this|that|new|and|or|as|in|from|to|of|at|for|with|on)\s*$/i;

/** No word of a sentence: "proud to be an #ambassador for the race" says it in words. */
const standsApart = (raw: string, { start, end, tag }: Hashtag): boolean => {
  const before = raw.slice(Math.max(0, start - 8), start);
  if (raw.slice(0, start).trim() === '' && SHORT.has(tag.toLowerCase())) return true;
  return !LEADS_ON.test(before) && /^\s*(?:$|[\n#])/.test(raw.slice(end, end + 3));
};

/** A person who recommends something: only then are "#partner" and "#sp" about money. */
const recommends = ({ text }: ReadDraft): boolean =>
  speaksAsI(text) &&
  text.mentions.length + text.links.length > 0 &&
  !isOtherwise(text) &&
  (hasDiscount(text) || praises(text));

/** Says it in the first word and takes the hashtag out: "#Werbung" becomes "Werbung:", what is no word becomes "Ad:". */
const inFront = ({ text: { raw } }: ReadDraft, { start, end, tag }: Hashtag): Fix => {
  const isWord = !WEAK.has(tag.toLowerCase()) && !/^paid/i.test(tag);
  const said = isWord ? `${tag.charAt(0).toUpperCase()}${tag.slice(1)}:` : 'Ad:';
  const edits: readonly Edit[] =
    raw.slice(0, start).trim() === ''
      ? [{ start, end, text: said }]
      : [{ start: 0, end: 0, text: `${said} ` }, ...removal(raw, start, end)];
  return { label: fixLabel(head, 'first', [said]), edits };
};

/** A mark by itself, "(Ad)", "Sponsored.", "Paid partnership with …"; in a sentence it may be about something else. */
const isMark = ({ raw, sentences }: Text, { start, norm, sentence }: Word): boolean => {
  const [from, to] = sentences[sentence]?.words ?? [0, 0];
  return norm === 'paid' || to - from <= FEW_WORDS || /[([]/.test(raw.charAt(start - 1));
};

/** A mark that few understand, one of a heap of hashtags, or one behind the fold. */
const check = (draft: ReadDraft): RawFinding[] => {
  const { text } = draft;
  const { hashtags, raw } = text;
  const say = ({ start, end }: Span, how: '' | '_buried' | '_folded', fix: Fix): RawFinding[] => {
    const found = finding(head, draft, [[start, end]], [fix], [draft.facts.name]);
    const yours = how === '_folded' ? draft.facts.fold.yours : undefined;
    return [{ ...found, yours, message: { ...found.message, key: `${ruleKey(head.id)}${how}` } }];
  };
  const fold = foldAt(draft);
  const words = saidInWords(text);
  const places = placesInRow(raw, hashtags);
  const tags = hashtags.flatMap((tag, at) =>
    isPlainTag(tag) && !NEWS.test(tag.tag) ? [{ tag, place: places[at] ?? 0 }] : [],
  );
  if (words.some(({ start }) => start < fold)) return [];
  if (tags.some(({ tag, place }) => place < HEAP && tag.start < fold)) return [];

  const [first] = tags;
  if (first) return say(first.tag, first.place < HEAP ? '_folded' : '_buried', inFront(draft, first.tag));
  const behind = words.find((word) => isMark(text, word));
  if (behind && text.language === 'en')
    return say(behind, '_folded', {
      label: fixLabel(head, 'first', ['Ad:']),
      edits: [{ start: 0, end: 0, text: 'Ad: ' }],
    });
  const weak = hashtags.find((one) => WEAK.has(one.tag.toLowerCase()) && standsApart(raw, one));
  if (!weak || words.length > 0 || !recommends(draft)) return [];
  return say(weak, '', SHORT.has(weak.tag.toLowerCase()) ? inFront(draft, weak) : prompt(head, 'what'));
};

export default rule(head, { check });
