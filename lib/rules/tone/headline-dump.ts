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
/** These stay small in a headline; any other small word makes it a sentence. */
const SMALL = new Set(
  'a an the and or but nor of in on at to for by with from as is vs via over into up off'.split(' '),
);
/** With more text than this around it, a headline has been introduced. */
const LONGEST_DUMP = 28;
/** A link with this many words beside it stands alone. */
const BARE = 2;

const isTitle = ({ text }: ReadDraft, sentence: Sentence): boolean => {
  const words = text.words.slice(...sentence.words);
  if (words.length < HEADLINE_FROM || words.every(({ caps }) => caps)) return false;
  return words.every(({ norm, start }) => {
    const first = text.raw.slice(start, start + 1);
    return SMALL.has(norm) || first !== first.toLowerCase() || /\d/.test(first);
  });
};

/** "…Covered Cycling… https://": cut off by a tool, right before the address. */
const isCutOff = ({ text }: ReadDraft, sentence: Sentence): boolean =>
  text.links.some(
    ({ start }) =>
      start > sentence.start &&
      start - 2 <= sentence.end &&
      /(?:…|\.{3})\s*$/.test(text.raw.slice(Math.max(0, start - 6), start)),
  );

const check = (draft: ReadDraft): RawFinding[] => {
  const { text } = draft;
  const [link] = text.links;
  const fixes = [prompt(head, 'why')];
  if (link && text.words.length <= BARE && text.hashtags.length <= BARE && text.mentions.length === 0) {
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
