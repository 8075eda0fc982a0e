import type { RuleCases } from '../cases.ts';

const LONG =
  'When the council asked us in the spring of last year whether the old station could be used by the school while its roof was being mended, and whether the clock might be kept, nobody in the room knew yet what the answer would be, least of all those of us who had the keys.';
const REST = 'It could. The roof is done. '.repeat(20);

export default {
  flags: [
    { text: `${LONG} ${REST}`, words: [LONG], draft: { network: 'linkedin' } },
    { text: `${LONG}\n\n${REST}`, words: [LONG], draft: { network: 'linkedin' } },
    { text: `${LONG} Yes.`, words: [LONG], draft: { network: 'linkedin' } },
    {
      text: `Big news! ${LONG}`,
      words: [LONG],
      draft: { network: 'facebook' },
    },
  ],
  passes: [
    {
      text: `Big news! The station clock stays. ${REST}${REST}`,
      because: 'the second sentence says it',
      draft: { network: 'facebook' },
    },
    {
      text: `The station clock stays. ${REST}${REST}`,
      because: 'the first sentence says it',
      draft: { network: 'linkedin' },
    },
    { text: LONG.slice(0, 120), because: 'all of it is shown', draft: { network: 'linkedin' } },
    {
      text: `${LONG} ${REST}`,
      because: 'nothing is folded in a reply',
      draft: { network: 'linkedin', kind: 'reply', parent: { text: 'And the clock?' } },
    },
    { text: LONG, because: 'Bluesky folds by lines only', draft: { network: 'bluesky' } },
    { text: 'Which clock would you keep?\n\nOurs stays.', because: 'short', draft: { network: 'linkedin' } },
  ],
} satisfies RuleCases;
