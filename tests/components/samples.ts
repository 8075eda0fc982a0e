/** Judgements to show and to test the views with. Made by hand: the views must not depend on the rules. */
import type { Judgement, ReceiptLine } from '../../lib/judge/judgement.ts';
import type { Axis, Finding, Message } from '../../lib/rules/rule.ts';

/** A message whose words are given here; `lookup` of the samples returns unknown keys as they are. */
const words = (text: string): Message => ({ key: text });

export const urgency: Finding = {
  rule: 'tone/urgency',
  axis: 'tone',
  fingerprint: 'tone/urgency:dont miss out',
  ranges: [[0, 15]],
  evidence: 'Don’t miss out!',
  severity: 'warn',
  message: words('“Don’t miss out!” pushes; it doesn’t invite.'),
  reason: words('Readers treat it as an advert and scroll by.'),
  fixes: [
    {
      label: words('Ask instead: “Would this help you?”'),
      edits: [{ start: 0, end: 15, text: 'Would this help you?' }],
    },
    { label: words('Remove it'), edits: [{ start: 0, end: 16, text: '' }] },
  ],
};

export const hype: Finding = {
  rule: 'tone/hype',
  axis: 'tone',
  fingerprint: 'tone/hype:revolutionary',
  ranges: [[20, 33]],
  evidence: 'revolutionary',
  severity: 'advise',
  message: words('“revolutionary” says nothing that can be checked.'),
  reason: words('Name what is new about it, and people can judge for themselves.'),
  fixes: [{ label: words('What does it do that the old one didn’t? Say that, in your own words.'), prompt: true }],
};

export const noQuestion: Finding = {
  rule: 'reply/nothing-to-answer',
  axis: 'reply',
  fingerprint: 'reply/nothing-to-answer:',
  ranges: [],
  evidence: '',
  severity: 'advise',
  message: words('Nothing here that people could answer.'),
  reason: words('A post that asks something starts a conversation.'),
  fixes: [{ label: words('What would you like to know from them? End on that.'), prompt: true }],
};

const start = (axis: Axis): ReceiptLine => ({
  axis,
  points: 100,
  kind: 'start',
  message: words('Every draft starts with'),
});
const line = (axis: Axis, points: number, kind: ReceiptLine['kind'], text: string): ReceiptLine => ({
  axis,
  points,
  kind,
  message: words(text),
});

/** Tone 38, reply 45, fit 82; nobody to thank. */
export const advert: Judgement = {
  axes: {
    tone: { score: 38, says: words('Talks at people more than with them') },
    thanks: { score: null, says: words('Nobody to thank in this one') },
    reply: { score: 45, says: words('Nothing here that people could answer') },
    fit: { score: 82, says: words('Fits X, but four hashtags is a lot') },
  },
  findings: [urgency, hype, noQuestion],
  tips: [urgency, hype, noQuestion],
  receipt: [
    start('tone'),
    line('tone', -24, 'finding', '“Don’t miss out!” pushes'),
    line('tone', -12, 'repeat', '“Only today” pushes too; the second counts half'),
    line('tone', -20, 'finding', '“revolutionary” can’t be checked'),
    line('tone', -16, 'finding', '“we” five times, “you” never'),
    line('tone', 10, 'praise', 'Says what it does: “hot for 12 hours”'),
    start('reply'),
    line('reply', -55, 'finding', 'Nothing that people could answer'),
    start('fit'),
    line('fit', -18, 'finding', 'Four hashtags; two are usual here'),
  ],
  verdict: words('Reads like an advert. Two changes fix most of it.'),
  state: 'tips',
  over: 0,
  length: { used: 214, limit: 280 },
  thanked: false,
  notJudged: [],
  engineVersion: 'sample',
};

export const fine: Judgement = {
  ...advert,
  axes: {
    tone: { score: 96, says: words('Talks with people') },
    thanks: { score: 100, says: words('Thanks are given, and meant') },
    reply: { score: 90, says: words('Asks something people can answer') },
    fit: { score: 100, says: words('Fits X') },
  },
  findings: [],
  tips: [],
  receipt: [
    start('tone'),
    line('tone', -4, 'finding', 'One exclamation mark more than it needs'),
    start('thanks'),
    start('reply'),
    line('reply', -10, 'finding', 'The question comes before the news'),
    start('fit'),
  ],
  verdict: words('Talks with people. Nothing to change.'),
  state: 'fine',
  length: { used: 168, limit: 280 },
  thanked: true,
};

export const over: Judgement = {
  ...advert,
  axes: { ...advert.axes, fit: { score: 20, says: words('14 too long for X') } },
  receipt: [...advert.receipt, line('fit', -62, 'finding', '14 over the limit of 280')],
  verdict: words('Too long for X by 14. Then it is a good post.'),
  state: 'over',
  tips: [hype],
  over: 14,
  length: { used: 294, limit: 280 },
};

export const reply: Judgement = {
  ...fine,
  axes: { ...fine.axes, reply: { score: 52, says: words('One of their two questions is still open') } },
  verdict: words('Kind and clear. One question is still open.'),
  state: 'open-question',
  tips: [],
  replyCheck: {
    questions: [
      { text: 'ships to Poland?', answered: true },
      { text: 'how long does it take?', answered: false },
    ],
    answers: 0.5,
    canned: 0.7,
    nameUsed: true,
  },
};

export const short: Judgement = {
  ...fine,
  axes: {
    tone: { score: null, says: words('Too short to judge yet') },
    thanks: { score: null, says: words('Too short to judge yet') },
    reply: { score: null, says: words('Too short to judge yet') },
    fit: { score: null, says: words('Too short to judge yet') },
  },
  receipt: [],
  verdict: words('Too short to judge yet.'),
  state: 'short',
  length: { used: 5, limit: 280 },
};

export const unjudged: Judgement = {
  ...fine,
  axes: {
    tone: { score: null, says: words('Not judged in this language') },
    thanks: { score: null, says: words('Not judged in this language') },
    reply: { score: null, says: words('Not judged in this language') },
    fit: { score: 100, says: words('Fits X') },
  },
  receipt: [start('fit')],
  verdict: words('I can’t judge wording in this language yet, only what the network counts.'),
  state: 'unjudged',
  notJudged: [
    { what: 'language', why: words('Wording was not judged: this reads like Polish, and my rules know English only.') },
  ],
};
