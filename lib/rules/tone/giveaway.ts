import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { before, command, followedBy, inQuestion, negated, priced, type Spot, startsSentence } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/giveaway',
  why: 'give',
  source:
    'Almeida et al., SMS Spam Collection (2011): prizes, claims and draws are what unwanted messages are known by',
};

const PRIZE = '(prize|prizes|award|reward|rewards|gift|gifts|bonus|voucher|vouchers|cash|jackpot|winnings)';
const YOU = '(you|u)';
const YOUR = '(your|ur|yr)';

/** Said to the reader: "Win a voucher". "They win a cup now and then" is about somebody else. */
const WIN = 'win (a|an|one of|up to|cash|tickets|big|free|prizes|these|this|our|{number})';

/** A prize with a price. */
const PRICED = [`{number} (worth of|) ({word}|) ${PRIZE}`, 'worth {number}', 'won (a|the|) ({word}|) {number}'];
const PRICED_ONES: ReadonlySet<string> = new Set(PRICED);

export default phrases({
  ...head,
  phrases: [
    WIN,
    ...PRICED,
    `${YOU} (have|are|were) (just|) (been|) (won|awarded|selected|chosen)`,
    "(you've|u've) (just|) (won|been (awarded|selected|chosen))",
    `${YOU} (could|can|might|may) win`,
    `${YOU} are (a|the|our|) (lucky|) (winner|guaranteed)`,
    `${YOUR} (chance|chances) (to|2) (win|claim)`,
    `chance (to|2) win`,
    `(enter|text|txt|call|share|play|spin|answer|click) (now|today|here|) (to|2|and) win`,
    `(claim|collect|redeem) ${YOUR} (${PRIZE}|discount|offer|code|copy)`,
    `(claim|redeem) ${YOUR} (free|exclusive|special) (${PRIZE}|sample|copy|tickets|entry|offer|discount)`,
    `(to|2) claim (call|text|txt|reply|it|is|this|just|simply|now|${YOUR})`,
    'claim (code|no|number)',
    `(cash|bonus|guaranteed|mystery|instant|weekly|daily) ${PRIZE}`,
    `${PRIZE} guaranteed`,
    '(prize|weekly|daily|lucky|monthly) draw',
    '(free|automatic) entry (in|into|to|2|for) (our|the|a) ({word}|) ({word}|) (draw|competition|contest|prize|giveaway)',
    '(awaits|awaiting|await) collection',
    `${YOUR} (mobile|number|no|email|account|entry) (has been|was|is) (awarded|selected|drawn)`,
    'complimentary (holiday|trip|weekend|stay|gift|upgrade|{word} holiday)',
    '(unclaimed|unredeemed) {word}',
    'lucky (winner|winners)',
    '(big|epic|huge|massive|exclusive) giveaway',
    'giveaway (time|alert)',
  ],
  unless: [
    negated,
    (spot) => (spot.hit.phrase === WIN ? !command(spot) : inQuestion(spot)),
    (spot) => PRICED_ONES.has(spot.hit.phrase) && !priced(spot),
    (spot) => spot.hit.phrase.includes('chosen') && followedBy('by')(spot),
    // What people are owed: costs, tax, a seat.
    followedBy('expenses costs tax benefit benefits pension refund allowance'),
    // Told of somebody: "the prize draw at the fête raised £90".
    (spot) => /draw$/.test(lastWord(spot)) && /^(the|our|a)$/.test(before(spot)) && !startsSentence(spot),
  ],
  fixes: () => [prompt(head, 'what')],
});

function lastWord({ draft, hit }: Spot): string {
  return draft.text.words[hit.words[1] - 1]?.norm ?? '';
}
