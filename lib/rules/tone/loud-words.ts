import { finding, fixLabel, type Head, rule } from '../kinds/head.ts';
import { anyWithin } from '../kinds/within.ts';

const head: Head = {
  id: 'tone/loud-words',
  why: 'talk',
  source: 'University of Kentucky, social media accessibility: capitals are hard to read and are heard as shouting',
  severity: 'note',
};

/** Words that adverts set in capitals. One word with stress on it is anybody's right; these are not stressed, they are sold. */
const LOUD = new Set(
  'free now win won winner sale cash prize guaranteed today only claim call text txt reply offer offers hurry bonus save deal deals last chance exclusive limited order buy shop must mobile private'.split(
    ' ',
  ),
);

export default rule(head, {
  check: ({ text, ...draft }) => {
    const { words, raw, sentences, shouting } = text;
    return words
      .filter(
        ({ norm, caps, quoted, start, end }) => caps && !quoted && LOUD.has(norm) && !anyWithin(shouting, start, end),
      )
      .map(({ start, end, norm, sentence }) => {
        const first = words[sentences[sentence]?.words[0] ?? -1]?.start === start;
        const calm = first ? `${raw.slice(start, start + 1)}${norm.slice(1)}` : norm;
        return finding(
          head,
          { ...draft, text },
          [[start, end]],
          [{ label: fixLabel(head, 'calm'), edits: [{ start, end, text: calm }] }],
        );
      });
  },
});
