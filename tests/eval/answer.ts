/** What Parley says of one text, in the shape of the batch interface: read as a draft, and as an incoming message. */
import * as z from 'zod/mini';
import { judge } from '../../lib/judge/judge.ts';
import type { Judgement } from '../../lib/judge/judgement.ts';
import { pointsByRule } from '../../lib/judge/score.ts';
import { WEIGHTS } from '../../lib/judge/weights.ts';
import { NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import type { Draft, Finding } from '../../lib/rules/rule.ts';
import { triage } from '../../lib/triage/triage.ts';
import { inEnglish } from './words.ts';

/** One line that comes in; other fields are ignored. */
export const Line = z.object({
  text: z.string(),
  network: z.optional(z.enum(NETWORK_IDS)),
  /** What the text answers. */
  parent: z.optional(z.string()),
  question: z.optional(z.string()),
});

const SETTINGS = { language: 'en', rulesOff: [], keep: [] };

/** Points that each rule takes; praise gives, so it counts below zero. */
const pointsOf = (findings: readonly Finding[]): Record<string, number> => {
  const praise = findings.filter(({ severity }) => severity === 'praise');
  const rest = findings.filter(({ severity }) => severity !== 'praise');
  return Object.fromEntries([
    ...pointsByRule(rest, WEIGHTS),
    ...[...pointsByRule(praise, WEIGHTS)].map(([rule, points]) => [rule, -points] as const),
  ]);
};

const draftOut = ({ axes, findings, tips, verdict, thanked, replyCheck }: Judgement) => ({
  axes: { tone: axes.tone.score, thanks: axes.thanks.score, reply: axes.reply.score, fit: axes.fit.score },
  points: pointsOf(findings),
  tips: tips.map(({ rule }) => rule),
  verdict: inEnglish(verdict),
  thanked,
  ...(replyCheck && {
    reply: { answers: replyCheck.answers, canned: replyCheck.canned, questions: replyCheck.questions },
  }),
});

/** `reasons` (keys of the words) are for `npm run eval`; the batch interface leaves them out. */
export const answerTo = ({ text, network = 'x', ...rest }: z.infer<typeof Line>) => {
  const parent = rest.parent ?? rest.question;
  const draft: Draft = {
    text,
    network,
    ...(parent === undefined ? { kind: 'post' } : { kind: 'reply', parent: { text: parent } }),
  };
  const { kind, scores, needsReply, urgency, reasons } = triage({ text, network });
  return {
    draft: draftOut(judge(draft, SETTINGS)),
    message: { kind, scores, needsReply, urgency },
    reasons: reasons.map(({ key }) => key),
  };
};

export type Answer = ReturnType<typeof answerTo>;
