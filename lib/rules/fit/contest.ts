import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { inQuestion, negated } from '../kinds/spot.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/contest',
  why: 'fit',
  source:
    'Meta, Pages, Groups and Events Policies, Promotions (no sharing or tagging to enter); LinkedIn, Professional Community Policies (no giveaways)',
  networks: ['facebook', 'linkedin'],
};

const PRIZES = [
  '(to|and) (enter|win)',
  '(enter|entered) to win',
  'for (a|your|the) chance to (win|get)',
  '(a|your) chance (to|of) (win|winning)',
  '(giveaway|sweepstakes|sweepstake|prize draw|raffle|lottery)',
  '(winner|winners) (drawn|picked|announced|chosen|will be)',
];
/** What Facebook forbids as the ticket: the writer's own wall and friends. */
const TICKETS = [
  'share (this|our|the|) (post|page|photo|) (on|to|in) (your|a) (timeline|wall|story|profile|page|feed)',
  'share (this|our|the) (post|page|photo|picture|video)',
  'share (and|&) (tag|like|comment)',
  'like (and|&) share',
  'tag (a|your|{number}|some|two|three) (friend|friends|mate|mates|people)',
];
const TICKET: ReadonlySet<string> = new Set(TICKETS);

const check = (draft: ReadDraft): RawFinding[] => {
  const found = spots(draft, { ...head, unless: [negated, inQuestion] }).map(({ hit }) => hit);
  const tickets = found.filter(({ phrase }) => TICKET.has(phrase));
  const prizes = found.filter(({ phrase }) => !TICKET.has(phrase));
  if (prizes.length === 0 || (draft.network === 'facebook' && tickets.length === 0)) return [];
  const shown = draft.network === 'facebook' ? tickets : prizes.filter(({ start }) => start === prizes[0]?.start);
  return [
    finding(
      head,
      draft,
      shown.map(({ start, end }) => [start, end] as const),
      [prompt(head, 'ask')],
      [draft.facts.name],
    ),
  ];
};

export default rule(head, { phrases: [...PRIZES, ...TICKETS], check });
