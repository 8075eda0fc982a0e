import type { Span, Text } from '../../text/text.ts';
import { hasWordsOutside, removal, sentenceRange } from '../kinds/edits.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import { holding } from '../kinds/pattern.ts';
import { spots } from '../kinds/phrases.ts';
import { spanAt } from '../kinds/within.ts';
import type { Fix, RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/tool-talk',
  why: 'person',
  source: 'Principle "person": a tool’s words to the writer show that nobody read the post before it went out',
  severity: 'warn',
};

const POST = '(post|caption|tweet|thread|draft|version|announcement)';
const PHRASES = [
  `(here's|here is) (a|your|the) (linkedin|facebook|bluesky|mastodon|instagram|twitter|x|social media) ${POST}`,
  `(here's|here is) (a|your|the) (short|shorter|longer|polished|revised|rewritten|refined|improved|concise|engaging|punchy|friendlier) ${POST}`,
  `(sure|certainly|of course|absolutely) (here's|here is) (a|your|the) ({word}|) ${POST}`,
  "(let me know if you'd like|let me know if you want|would you like|do you want) me to (adjust|tweak|shorten|rewrite|rephrase|refine|tailor)",
  "let me know if (you'd like|you want) me to make (it|this|any)",
  'as an ai language model',
];
/** Marks of sources that chat tools put into their answers. */
const marks = holding(
  ['oaicite', '†'],
  /:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|【\d+(?::\d+)?†[^】\n]{0,40}】/g,
);
const bareMarks = holding(['turn'], /turn(?<=\bturn)\d{1,3}(?:search|view|news)\d{1,3}\b/g);

const marksIn = (text: Text): readonly Span[] => {
  const whole = marks(text);
  return [...whole, ...bareMarks(text).filter(({ start }) => !spanAt(whole, start))];
};

/** "Sure!" before it belongs to it. */
const ASIDE = /^\s*(?:sure|certainly|of course|absolutely|great)\b\W{0,4}$/i;

const check = (draft: ReadDraft): RawFinding[] => {
  const { text } = draft;
  const whole = (at: number): Fix => {
    const range = sentenceRange(text, at);
    if (!range) return prompt(head, 'read');
    const start = ASIDE.test(text.raw.slice(0, range[0])) ? 0 : range[0];
    return !hasWordsOutside(text, start, range[1])
      ? prompt(head, 'read')
      : { label: fixLabel(head, 'remove'), edits: removal(text.raw, start, range[1]) };
  };
  return [
    ...spots(draft, head).map(({ hit: { start, end } }) => finding(head, draft, [[start, end]], [whole(start)])),
    ...marksIn(text).map(({ start, end }) =>
      finding(head, draft, [[start, end]], [{ label: fixLabel(head, 'remove'), edits: removal(text.raw, start, end) }]),
    ),
  ];
};

export default rule(head, { phrases: PHRASES, check });
