import { finding, type Head, prompt, rule } from '../kinds/head.ts';

const head: Head = {
  id: 'tone/pitch-question',
  why: 'listen',
  source:
    'Principle "listen": a question that waits for no answer is a headline; people see the offer behind it coming',
  applies: ({ kind }) => kind === 'post',
};

/** Openings of questions whose only answer is what is sold. */
const PITCH =
  /^(?:(?:still |always |are you |is your team |is your business )?(?:struggling|tired|fed up|sick of|ready to|looking (?:for|to)|searching for|dreaming of|craving|in the market|missing out|thinking (?:of|about)|curious (?:about|how)|interested in|stuck)\b|(?:do you |don't you )?(?:need|want|fancy)\b|(?:have you|did you|missed) (?:heard|seen|miss|missed|us|it|our)\b|(?:what if|imagine if) you\b|who (?:doesn't|wouldn't|else)\b|why (?:wait|settle|pay)\b|did you know (?:that )?(?:our|we)\b|guess what\b)/;
/** Asking back after having told something is talk; an advert begins with it. */
const FIRST_SENTENCES = 2;
const SHORTEST = 2;

/** The post opens with a question, and goes on with its answer. */
export default rule(head, {
  check: (draft) => {
    const { sentences, words } = draft.text;
    const spoken = sentences.filter(({ words: [from, to] }) => from < to);
    const asked = spoken.slice(0, FIRST_SENTENCES).find(({ mark, words: [from, to] }) => {
      if (mark !== '?' || to - from < SHORTEST || words[from]?.quoted) return false;
      return PITCH.test(
        words
          .slice(from, to)
          .map(({ norm }) => norm)
          .join(' '),
      );
    });
    const first = words[asked?.words[0] ?? -1];
    if (!asked || !first || asked === spoken.at(-1)) return [];
    return [finding(head, draft, [[first.start, asked.end]], [prompt(head, 'answer')])];
  },
});
