/** From findings to a score, as a sum that one can read. Pure arithmetic in whole numbers. */
import { ruleKey } from '../rules/kinds/head.ts';
import type { Axis, Finding } from '../rules/rule.ts';
import type { ReceiptLine } from './judgement.ts';
import { START, type Weight } from './weights.ts';

export type Weights = Readonly<Record<string, Weight>>;

/** A rule that has no weight yet costs nothing (a test names it). */
const WEIGHTLESS: Weight = { points: 0, cap: 0, because: 'no weight' };

const weightOf = (weights: Weights, rule: string): Weight => weights[rule] ?? WEIGHTLESS;

const byRule = (findings: readonly Finding[]): Map<string, Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const found of findings) {
    const group = groups.get(found.rule);
    if (group) group.push(found);
    else groups.set(found.rule, [found]);
  }
  return groups;
};

/** Points of the nth finding (from 0) of a rule, before its cap: all, then half, half, then nothing more. */
const pointsOfNth = ({ points }: Weight, n: number): number => (n === 0 ? points : n < 3 ? Math.floor(points / 2) : 0);

/** Points that a rule takes for this many findings. */
const pointsFor = (weight: Weight, findings: number): number => {
  let points = 0;
  for (let n = 0; n < Math.min(findings, 3); n++) points += pointsOfNth(weight, n);
  return Math.min(weight.cap, points);
};

/** Points by rule, praise included, whatever becomes of the axis. */
export const pointsByRule = (findings: readonly Finding[], weights: Weights): Map<string, number> => {
  const points = new Map<string, number>();
  for (const { rule } of findings) points.set(rule, (points.get(rule) ?? 0) + 1);
  for (const [rule, times] of points) points.set(rule, pointsFor(weightOf(weights, rule), times));
  return points;
};

const lineOf = (found: Finding, points: number, kind: ReceiptLine['kind']): ReceiptLine => ({
  axis: found.axis,
  points,
  kind,
  rule: found.rule,
  fingerprint: found.fingerprint,
  message: { key: `${ruleKey(found.rule)}_title` },
  yours: found.yours,
});

/** The lines of one rule: its findings in order, then what its cap gives back. */
const linesOfRule = (of: readonly Finding[], weight: Weight, sign: 1 | -1): ReceiptLine[] => {
  const lines = of.map((found, n) =>
    lineOf(found, sign * pointsOfNth(weight, n) + 0, sign === 1 ? 'praise' : n === 0 ? 'finding' : 'repeat'),
  );
  const over = lines.reduce((sum, { points }) => sum + Math.abs(points), 0) - weight.cap;
  const first = of[0];
  if (over <= 0 || !first) return lines;
  const { axis, rule } = first;
  return [...lines, { axis, points: -sign * over, kind: 'cap', rule, message: { key: 'receipt_cap' } }];
};

/** The receipt of one axis. Its points sum exactly to the score, which is from 0 to 100. */
export const receiptOf = (axis: Axis, findings: readonly Finding[], weights: Weights): ReceiptLine[] => {
  const sum = (lines: readonly ReceiptLine[]): number => lines.reduce((total, { points }) => total + points, 0);
  const start: ReceiptLine = { axis, points: START, kind: 'start', message: { key: 'receipt_start' } };
  const own = findings.filter((found) => found.axis === axis);
  if (own.length === 0) return [start];
  const lines = (sign: 1 | -1): ReceiptLine[] =>
    [...byRule(own.filter(({ severity }) => (severity === 'praise') === (sign === 1)))].flatMap(([rule, of]) =>
      linesOfRule(of, weightOf(weights, rule), sign),
    );

  const taken = lines(-1);
  const lost = -sum(taken);
  const receipt = [start, ...taken, ...lines(1)];
  const total = sum(receipt);
  const given = total + lost - START;
  if (given > lost) {
    receipt.push({ axis, points: lost - given, kind: 'praise-limit', message: { key: 'receipt_praise_limit' } });
  }
  const low = sum(receipt);
  if (low < 0) receipt.push({ axis, points: -low, kind: 'floor', message: { key: 'receipt_floor' } });
  return receipt;
};

/** What `receiptOf` sums to for each axis, without its lines. */
export const plainScores = (findings: readonly Finding[], weights: Weights): Record<Axis, number> => {
  const lost: Record<Axis, number> = { tone: 0, thanks: 0, reply: 0, fit: 0 };
  const given: Record<Axis, number> = { tone: 0, thanks: 0, reply: 0, fit: 0 };
  const times = new Map<string, number>();
  for (const { rule, axis, severity } of findings) {
    const [sums, key] = severity === 'praise' ? [given, `${rule} praises`] : [lost, rule];
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    const weight = weightOf(weights, rule);
    sums[axis] += pointsFor(weight, before + 1) - pointsFor(weight, before);
  }
  const score = (axis: Axis): number => Math.max(0, START - lost[axis] + Math.min(lost[axis], given[axis]));
  return { tone: score('tone'), thanks: score('thanks'), reply: score('reply'), fit: score('fit') };
};

export const scoreOf = (receipt: readonly ReceiptLine[], axis: Axis): number =>
  receipt.reduce((total, line) => (line.axis === axis ? total + line.points : total), 0);
