/**
 * `npm run --silent judge < in.jsonl > out.jsonl`: judges one draft a line, in order, without a browser or a network. The
 * same text is also read as an incoming message. A line that is not valid gives `{"error"}`, and the run goes on.
 */
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { judge } from '../../lib/judge/judge.ts';
import type { Judgement } from '../../lib/judge/judgement.ts';
import { pointsByRule } from '../../lib/judge/score.ts';
import { WEIGHTS } from '../../lib/judge/weights.ts';
import { NETWORK_IDS } from '../../lib/networks/facts.ts';
import type { Draft, Finding } from '../../lib/rules/rule.ts';
import { triage } from '../../lib/triage/triage.ts';
import { inEnglish } from './words.ts';

const Line = z.object({
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

const answerTo = (line: string): unknown => {
  const { text, network = 'x', ...rest } = Line.parse(JSON.parse(line));
  const parent = rest.parent ?? rest.question;
  const draft: Draft = {
    text,
    network,
    ...(parent === undefined ? { kind: 'post' } : { kind: 'reply', parent: { text: parent } }),
  };
  const { kind, scores, needsReply, urgency } = triage({ text, network });
  return { draft: draftOut(judge(draft, SETTINGS)), message: { kind, scores, needsReply, urgency } };
};

const errorOf = (error: unknown): string =>
  error instanceof z.core.$ZodError
    ? error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ')
    : error instanceof Error
      ? error.message
      : String(error);

// A reader that has had enough (`| head`) is no failure.
process.stdout.on('error', () => process.exit(0));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  let out: unknown;
  try {
    out = answerTo(line);
  } catch (error) {
    out = { error: errorOf(error) };
  }
  // Wait for a slow reader instead of holding a whole file in memory.
  if (!process.stdout.write(`${JSON.stringify(out)}\n`))
    await new Promise((drained) => process.stdout.once('drain', drained));
}
