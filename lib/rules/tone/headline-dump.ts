import type { Sentence } from '../../text/text.ts';
import { finding, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';
import { talkOf } from './talking.ts';

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
  if (words.length < HEADLINE_FROM || words.every(({ caps }) => caps) || words[0]?.norm.startsWith("i'")) return false;
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

/** Without one of these, or a word like them, a line is a label: "Oak shelf, 80 cm, with hooks". */
const VERBS = new Set(
  "is are was were be been am isn't aren't wasn't it's that's here's there's has have had hasn't haven't do does did don't doesn't didn't will won't would can can't could may might must should go goes went come comes came get gets got give gives gave make makes made take takes took say says said see sees saw show shows showed want wants need needs know knows think thinks feel feels find finds found help helps love loves like likes look looks bring brings keep keeps let lets put puts run runs start starts stop stops turn turns use uses win wins won work works open opens opened close closes closed tell tells told ask asks asked try tries meet meets met learn learns".split(
    ' ',
  ),
);
/** A verb form that no noun has. */
const VERB_FORM = /(?:..[^e]ed|ises|izes|ates|ifies)$/;
const LABEL_FROM = 4;

/** A line that says nothing of anything: no verb in it. */
const isLabel = ({ text: { words } }: ReadDraft, sentence: Sentence): boolean =>
  sentence.words[1] - sentence.words[0] >= LABEL_FROM &&
  words.slice(...sentence.words).every(({ norm }) => !VERBS.has(norm) && !VERB_FORM.test(norm));

/** "[VIDEO] …", "Press release: …": the label of a feed. */
const FEED_LABEL =
  /^\W{0,3}(?:video|watch|live(?: now)?|case study|press release|news|breaking|update|podcast|photos?|report|infographic|webinar|new blog(?: post)?|blog(?: post)?|vacancy|new)\s?[:|\]]/i;

const check = (draft: ReadDraft): RawFinding[] => {
  const { text } = draft;
  const [link] = text.links;
  const fixes = [prompt(head, 'why')];
  if (link && text.words.length <= BARE && text.hashtags.length <= BARE && text.mentions.length === 0) {
    const bare = finding(head, draft, [[link.start, link.end]], fixes);
    return [{ ...bare, message: { key: `${ruleKey(head.id)}_bare`, params: [bare.evidence] } }];
  }
  if (talkOf(text).warm || text.words.length > LONGEST_DUMP || text.sentences.some(({ mark }) => mark === '?'))
    return [];
  const { writer, reader } = talkOf(text);
  const lone = !writer && !reader && text.sentences.filter(({ words }) => words[0] < words[1]).length === 1;
  const labelled = FEED_LABEL.test(text.raw);
  const headline = text.sentences.find(
    (sentence) =>
      labelled ||
      isTitle(draft, sentence) ||
      (!writer && isCutOff(draft, sentence)) ||
      (lone && isLabel(draft, sentence)),
  );
  const first = text.words[headline?.words[0] ?? -1];
  const last = text.words[(headline?.words[1] ?? 0) - 1];
  if (!first || !last || first.quoted) return [];
  return [finding(head, draft, [[first.start, last.end]], fixes)];
};

export default rule(head, { check });
