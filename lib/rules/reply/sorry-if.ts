import { fixLabel, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { before, type Spot } from '../kinds/spot.ts';

const head = { id: 'reply/sorry-if' };

/** The "if" of the phrase, where "that" in its place makes an apology: "sorry if this caused …". */
const conditional = ({ draft, hit }: Spot) =>
  draft.text.words.slice(hit.words[0], hit.words[1]).find(({ norm }) => norm === 'if');

/** An apology that doubts there is anything to be sorry for. */
export default phrases({
  ...head,
  why: 'person',
  source:
    'Lewicki, Polin & Lount, An Exploration of the Structure of Effective Apologies, Negotiation and Conflict Management Research 9 (2016)',
  phrases: [
    '(sorry|apologise|apologize|apologies|regret) if (you|he|she|they|this|that|we|our|anyone|anybody|it|your|the|there|any|somebody|someone)',
    '(sorry|regret) (that|) (you|he|she|they|some|anyone) (feel|felt|think|took it|(are|were) (offended|disappointed|upset|unhappy|annoyed|frustrated|dissatisfied|not happy))',
    'sorry (for|about) how you (feel|felt)',
    '(inconvenience|trouble|offence|offense|confusion|distress|upset) (this|it|that|we) (may|might|could) have',
  ],
  unless: [
    // "Sorry, if you send me the number, I can look it up" is a request with a courtesy before it.
    ({ draft, hit }) => draft.text.raw.slice(hit.start, hit.end).includes(','),
    // "Don't be sorry if …", "no need to be sorry if …".
    (spot) =>
      ['be', 'feel', 'not', 'never'].includes(before(spot)) && !['are', 'is', 'am', 'were'].includes(before(spot, 2)),
    // "Sorry you feel unwell" is sympathy.
    ({ draft, hit }) =>
      /^(?:ill|unwell|sick|poorly|low|lonely|better|worse|bad|rough)$/.test(draft.text.words[hit.words[1]]?.norm ?? ''),
  ],
  fixes: (spot) => {
    const word = conditional(spot);
    const after = spot.draft.text.words[spot.hit.words[1] - 1]?.norm;
    const mends = word && /^(?:this|that|it|we|our)$/.test(after ?? '');
    return mends
      ? [{ label: fixLabel(head, 'that'), edits: [{ start: word.start, end: word.end, text: 'that' }] }]
      : [prompt(head, 'what')];
  },
});
