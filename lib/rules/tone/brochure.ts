import { listed } from '../../text/listed.ts';
import type { Range } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';

const head: Head = {
  id: 'tone/brochure',
  why: 'adapt',
  source: 'David Meerman Scott, The Gobbledygook Manifesto (2007): the worn words of 388,000 press releases',
  minWords: 15,
};

/** Fine one by one; together they are what every brochure says. */
const wornIn = listed(
  'solution solutions innovation innovations innovative innovate innovates innovating ecosystem ecosystems transforms transforming transformation transformations transformative empower empowers empowering empowered accelerate accelerates accelerating accelerated scalable scalability seamless seamlessly stakeholder stakeholders client clients enterprise enterprises industry industries strategic strategy strategies partnership partnerships leverage leverages leveraging growth impact impactful sustainable sustainability excellence capability capabilities expertise journey vision mission commitment commitments committed leading leadership portfolio landscape opportunity opportunities unlock unlocks unlocking drive drives driving delivers delivering milestone milestones unveil unveils unveiled unveiling platform platforms collaboration collaborations collaborative collaborating globally initiative initiatives showcase showcases showcased showcasing premium efficiency efficient productivity workflow workflows insight insights expansion synergy synergies value trusted framework roadmap outcome outcomes competitive dynamic proactive',
);
/** So many different ones, and one word in twenty: then the whole sounds like it. */
const LEAST = 4;
const SHARE = 1 / 20;
/** Somebody who says "I" this often tells their own story. */
const OWN = 1 / 50;
const SHOWN = 4;

/** The first place of each worn word. */
const check: Parameters<typeof rule>[1]['check'] = (draft) => {
  const { words } = draft.text;
  const first = new Map<string, Range>();
  for (const at of wornIn(draft.text)) {
    const word = words[at];
    const stem = word?.norm.slice(0, 6) ?? '';
    if (word && !word.quoted && !first.has(stem)) first.set(stem, [word.start, word.end]);
  }
  if (first.size < LEAST || first.size < words.length * SHARE) return [];
  const own = words.filter(({ norm }) => norm === 'i' || norm === 'my' || norm.startsWith("i'")).length;
  if (own > words.length * OWN) return [];
  return [finding(head, draft, [...first.values()].slice(0, SHOWN), [prompt(head, 'plain')])];
};

export default rule(head, { check });
