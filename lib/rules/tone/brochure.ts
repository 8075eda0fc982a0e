import type { Range } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';

const head: Head = {
  id: 'tone/brochure',
  why: 'adapt',
  source: 'David Meerman Scott, The Gobbledygook Manifesto (2007): the worn words of 388,000 press releases',
  minWords: 15,
};

/** Fine one by one; together they are what every brochure says. Word stems. */
const WORN =
  /^(?:solutions?|innovat(?:ions?|ive|es?|ing)|ecosystems?|transform(?:s|ing|ations?|ative)|empower(?:s|ing|ed)?|accelerat(?:es?|ing|ed)|scalab(?:le|ility)|seamless(?:ly)?|stakeholders?|clients?|enterprises?|industr(?:y|ies)|strateg(?:ic|y|ies)|partnerships?|leverag(?:es?|ing)|growth|impact(?:ful)?|sustainab(?:le|ility)|excellence|capabilit(?:y|ies)|expertise|journey|vision|mission|commitments?|committed|leading|leadership|portfolio|landscape|opportunit(?:y|ies)|unlock(?:s|ing)?|driv(?:es?|ing)|deliver(?:s|ing)|milestones?|unveil(?:s|ed|ing)?|platforms?|collaborati(?:ons?|ve|ng)|globally|initiatives?|showcas(?:es?|ed|ing)|premium|efficien(?:cy|t)|productivity|workflows?|insights?|expansion|synerg(?:y|ies)|value|trusted|framework|roadmap|outcomes?|competitive|dynamic|proactive)$/;
/** So many different ones, and one word in twenty: then the whole sounds like it. */
const LEAST = 4;
const SHARE = 1 / 20;
/** Somebody who says "I" this often tells their own story. */
const OWN = 1 / 50;
const SHOWN = 4;

/** The first place of each worn word. */
const check: Parameters<typeof rule>[1]['check'] = (draft) => {
  const { words } = draft.text;
  const own = words.filter(({ norm }) => norm === 'i' || norm === 'my' || norm.startsWith("i'")).length;
  const first = new Map<string, Range>();
  for (const { norm, start, end, quoted } of words)
    if (!quoted && WORN.test(norm) && !first.has(norm.slice(0, 6))) first.set(norm.slice(0, 6), [start, end]);
  if (first.size < LEAST || first.size < words.length * SHARE || own > words.length * OWN) return [];
  return [finding(head, draft, [...first.values()].slice(0, SHOWN), [prompt(head, 'plain')])];
};

export default rule(head, { check });
