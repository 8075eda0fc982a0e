import type { Sentence } from '../../text/text.ts';
import { finding, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'tone/headline-dump',
  why: 'adapt',
  source: 'Parley principle "adapt": cut-off headlines with a link are pasted, not written for the people here',
  applies: ({ kind, text }) => kind === 'post' && text.links.length > 0,
};

/** Fewer words may be a name. */
const HEADLINE_FROM = 5;
/** Of the longer words, this share in capitals makes a headline; names alone don't reach it. */
const TITLE_CASE = 0.8;
const LONGER = 4;
/** With more text than this around it, a headline has been introduced. */
const LONGEST_DUMP = 28;
/** A link with this many words beside it stands alone. */
const BARE = 2;

const isTitle = ({ text }: ReadDraft, sentence: Sentence): boolean => {
  const words = text.words.slice(...sentence.words);
  const longer = words.filter((word) => word.end - word.start >= LONGER);
  if (words.length < HEADLINE_FROM || longer.length < 3) return false;
  const capital = longer.filter((word) => {
    const first = text.raw.slice(word.start, word.start + 1);
    return first !== first.toLowerCase();
  });
  return capital.length >= longer.length * TITLE_CASE && !longer.every(({ caps }) => caps);
};

/** "…Covered Cycling… https://": cut off by a tool, right before the address. */
const isCutOff = ({ text }: ReadDraft, sentence: Sentence): boolean =>
  /(?:…|\.\.\.)\s*$/.test(text.raw.slice(sentence.start, sentence.end)) &&
  text.links.some(({ start }) => start >= sentence.end - 1 && /^[\s.…]*$/.test(text.raw.slice(sentence.end, start)));

const check = (draft: ReadDraft): RawFinding[] => {
  const { text } = draft;
  const [link] = text.links;
  const fixes = [prompt(head, 'why')];
  if (link && text.words.length <= BARE && text.hashtags.length <= BARE) {
    const bare = finding(head, draft, [[link.start, link.end]], fixes);
    return [{ ...bare, message: { key: `${ruleKey(head.id)}_bare`, params: [bare.evidence] } }];
  }
  if (text.words.length > LONGEST_DUMP || text.sentences.some(({ mark }) => mark === '?')) return [];
  const headline = text.sentences.find((sentence) => isTitle(draft, sentence) || isCutOff(draft, sentence));
  const first = text.words[headline?.words[0] ?? -1];
  const last = text.words[(headline?.words[1] ?? 0) - 1];
  if (!first || !last || first.quoted) return [];
  return [finding(head, draft, [[first.start, last.end]], fixes)];
};

export default rule(head, { check });
