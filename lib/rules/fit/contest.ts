import { finding, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { command, type Exception, inQuestion, near, negated } from '../kinds/spot.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/contest',
  why: 'fit',
  source:
    'Meta, Pages, Groups and Events Policies, Promotions (no sharing or tagging to enter); LinkedIn, Professional Community Policies (no giveaways)',
  networks: ['facebook', 'linkedin'],
};

const DRAW = '(giveaway|sweepstakes|sweepstake|prize draw|raffle|lottery)';
/** Readers are invited to win something. */
const PRIZES = [
  '(enter|entered) to win',
  'for (a|your|the) chance (to win|of winning)',
  '(your|with a) chance (to win|of winning)',
  `(enter|entered into|entry to|entries to) (our|the|this|a) ({word}|) (${DRAW.slice(1, -1)}|competition|contest|draw)`,
];
/** A draw is spoken of; nobody has to do anything yet. */
const DRAWS = [
  `(our|my|this|another|new) (big|first|little|summer|spring|autumn|fall|winter|holiday|christmas|easter|weekly|) ${DRAW}`,
  `${DRAW} (time|alert|ends|closes|is open|is live|starts)`,
];
/** As a command: "Win a chair!" */
const WIN = 'win (a|an|one|our|your|{number}|free) {word}';
/** Said of markets, hearts and matches too, so something that readers have to do must stand beside it. */
const MAYBE_PRIZES = [
  WIN,
  '(to|and) (enter|win)',
  '(winner|winners) (drawn|picked|announced|chosen|will be)',
  '(giveaway|sweepstakes|prize draw|raffle)',
];
/** Asked for anyway: with "our raffle" beside it, it need not be the ticket. */
const PLAIN_SHARE = 'share (this|our|the) (post|page|photo|picture|video)';
/** What Facebook forbids as the ticket: the writer's own wall and friends. */
const TICKETS = [
  'share (this|our|the|) (post|page|photo|) (on|to|in) (your|a) (timeline|wall|story|profile|page|feed)',
  PLAIN_SHARE,
  'share (and|) (tag|like|comment)',
  'like (and|) share',
  'tag (a|your|{number}|some|two|three) (friend|friends|mate|mates|people)',
];
/** What may be the ticket elsewhere. */
const ACTION = near('comment like share tag follow repost react subscribe');
const TICKET: ReadonlySet<string> = new Set(TICKETS);
const MAYBE_PRIZE: ReadonlySet<string> = new Set(MAYBE_PRIZES);

/** News about one that is over, or about where money comes from. */
const NEWS: Exception = near('raised was were had won last thanks thank funded fund funding players national postcode');
/** "Win a basket! Share …": over or not, what is asked for stands there. */
const newsOfPrize: Exception = (spot) => !TICKET.has(spot.hit.phrase) && NEWS(spot);

const check = (draft: ReadDraft): RawFinding[] => {
  const onFacebook = draft.network === 'facebook';
  const spoken = spots(draft, { ...head, unless: [negated, inQuestion, newsOfPrize] });
  const tickets = spoken.filter(({ hit }) => TICKET.has(hit.phrase));
  const prizes = spoken.filter(
    (spot) =>
      !TICKET.has(spot.hit.phrase) &&
      (spot.hit.phrase !== WIN || command(spot)) &&
      (onFacebook || !MAYBE_PRIZE.has(spot.hit.phrase) || ACTION(spot)),
  );
  const clearest = prizes.find(({ hit }) => !MAYBE_PRIZE.has(hit.phrase)) ?? prizes[0];
  const entered = prizes.some(
    (spot) => !DRAWS.includes(spot.hit.phrase) && (!MAYBE_PRIZE.has(spot.hit.phrase) || ACTION(spot)),
  );
  const forced = tickets.some(({ hit }) => entered || hit.phrase !== PLAIN_SHARE);
  if (!clearest || (onFacebook && !forced)) return [];
  const shown = (onFacebook ? tickets : [clearest]).map(({ hit }) => [hit.start, hit.end] as const);
  if (!draft.facts.norms.contestsForbidden) return [finding(head, draft, shown, [prompt(head, 'ask')])];
  const found = finding(head, draft, shown, [prompt(head, 'question')], [draft.facts.name]);
  return [{ ...found, message: { ...found.message, key: `${ruleKey(head.id)}_none` } }];
};

export default rule(head, { phrases: [...PRIZES, ...DRAWS, ...MAYBE_PRIZES, ...TICKETS], check });
