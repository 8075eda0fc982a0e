import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { indexesWithin } from '../kinds/within.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/cut-off',
  why: 'adapt',
  source: 'Principle "adapt": tools that post everywhere cut a text at the limit and put "…" and a link behind it',
  languages: 'any',
  applies: ({ text }) => text.links.length > 0,
};

/** A word, the dots right behind it, and nothing but marks up to the link. */
const CUT = /[^\s.…!?](?:…|\.{3}| ?\[(?:…|\.{3})\])\s*(?:(?:(?:[Rr]ead [Mm]ore|[Mm]ore|via)\b|[:»→>👉])[\s:»→>👉]*)?$/u;
/** A teaser of a few words ("Wait for it…") is meant; a long sentence that stops is cut. */
const LEAST_WORDS = 7;
const FAR = 40;

const check = (draft: ReadDraft): RawFinding[] => {
  const { raw, links, words, sentences } = draft.text;
  const link = links.at(-1);
  if (!link || raw.slice(link.end).trim() !== '') return [];
  const from = Math.max(0, link.start - FAR);
  const found = CUT.exec(raw.slice(from, link.start));
  if (!found) return [];
  const at = from + found.index;
  const word = words[indexesWithin(words, at, at + 1)[0]];
  const sentence = word && sentences[word.sentence];
  if (!word || !sentence) return [];
  const [first, end] = indexesWithin(words, sentence.start, at + 1);
  if (end - first < LEAST_WORDS) return [];
  const stop = raw.slice(0, link.start).trimEnd().length;
  return [finding(head, draft, [[word.start, stop]], [prompt(head, 'finish')])];
};

export default rule(head, { check });
