/** Draft in, judgement out: asks every rule that has something to say here, adds up, and puts it in words. */

import { FACTS } from '../networks/all-facts.ts';
import type { NetworkFacts, NetworkId } from '../networks/facts.ts';
import { postsToGo } from '../rules/history.ts';
import { RULES } from '../rules/index.ts';
import { applyEdits } from '../rules/kinds/edits.ts';
import { ruleKey } from '../rules/kinds/head.ts';
import { anyWithin } from '../rules/kinds/within.ts';
import { checkReply } from '../rules/reply/check.ts';
import { AXES, type Axis, type Draft, type Finding, type Fix, type Message, type Rule } from '../rules/rule.ts';
import { thanked } from '../rules/thanks/given.ts';
import { indexPhrases, type PhraseIndex, sharePhrases } from '../text/phrases.ts';
import type { Range, Span } from '../text/text.ts';
import type { AxisScore, Judgement, JudgeSettings, ReceiptLine } from './judgement.ts';
import { readDraft } from './read.ts';
import { plainScores, pointsByRule, receiptOf, scoreOf, type Weights } from './score.ts';
import { fingerprintOf, saysNothing, saysOf, verdictOfCalm, verdictOfOpen, verdictOfTips } from './verdict.ts';
import { MOST_TIPS, START, TIPS_FROM, WEIGHTS, WORDS_FROM } from './weights.ts';

/** Goes up whenever the same draft may get another judgement. */
export const ENGINE_VERSION = '2';

/** Axes that live on words: without rules for the language they have no score. Limits and counts hold in any language. */
const WORDED: ReadonlySet<Axis> = new Set(['tone', 'thanks', 'reply']);

/** The rule whose ranges are what is too much, not words that it speaks of. */
const LIMIT = 'fit/length';

const placesOf = ({ rule, ranges }: Finding): readonly Range[] => (rule === LIMIT ? [] : ranges);

/** The ranges in order, those that overlap as one. */
const apart = (ranges: readonly Range[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = spans.at(-1);
    if (last && start < last.end) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else spans.push({ start, end });
  }
  return spans;
};

/** The rule that waits for posts to count. */
const MIX = 'tone/mix';

/** The rule whose tip makes the verdict speak of what was asked. */
const OPEN_QUESTION = 'reply/open-question';

const SEVERITIES: readonly Finding['severity'][] = ['warn', 'advise', 'note', 'praise'];

export interface Engine {
  readonly rules: readonly Rule[];
  readonly weights: Weights;
  readonly facts: Readonly<Record<NetworkId, NetworkFacts>>;
  /** Finds the phrases of the rules; made from them unless given. */
  readonly index?: PhraseIndex;
}

export type Judge = (draft: Draft, settings: JudgeSettings) => Judgement;

/** A judge for a set of rules. Compiling the phrases is done once, here. */
export const makeJudge = ({ rules, weights, facts, index = indexPhrases(rules) }: Engine): Judge => {
  const known = new Set(
    rules.flatMap(({ axis, languages }) => (languages === 'any' ? [] : languages.map((one) => `${axis} ${one}`))),
  );
  /** Is there a rule of the axis that knows the language? Those for any language need one beside them, where words count. */
  const covers = (axis: Axis, language: string): boolean => !WORDED.has(axis) || known.has(`${axis} ${language}`);

  const plans = new Map<string, readonly Rule[]>();
  /** The rules that have something to say on a network and in a language; few such pairs ever come. */
  const planFor = (network: NetworkId, language: string): readonly Rule[] => {
    const key = `${network} ${language}`;
    const speaks = ({ networks, languages, axis }: Rule): boolean =>
      (!networks || networks.includes(network)) &&
      (languages === 'any' ? covers(axis, language) : languages.includes(language));
    const plan = plans.get(key) ?? rules.filter(speaks);
    plans.set(key, plan);
    return plan;
  };

  /** What to mend first: hard limits, then what costs most, then what stands first. */
  const inOrder = (findings: readonly Finding[]): Finding[] => {
    const points = pointsByRule(findings, weights);
    return findings.toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (points.get(b.rule) ?? 0) - (points.get(a.rule) ?? 0) ||
        (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0) ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.fingerprint < b.fingerprint ? -1 : 1),
    );
  };

  /** The first of each axis, then the first of each rule, then the rest; never two about the same words. */
  const tipsOf = (findings: readonly Finding[]): Finding[] => {
    const worth = findings.filter(({ severity }) => severity === 'warn' || severity === 'advise');
    const firstsBy = (key: (found: Finding) => string): Finding[] => {
      const seen = new Set<string>();
      return worth.filter((found) => !seen.has(key(found)) && seen.add(key(found)));
    };
    const tips = new Set<Finding>();
    const taken: (readonly Span[])[] = [];
    for (const found of [...firstsBy(({ axis }) => axis), ...firstsBy(({ rule }) => rule), ...worth]) {
      if (tips.size === MOST_TIPS) break;
      const places = placesOf(found);
      if (places.some(([start, end]) => taken.some((spans) => anyWithin(spans, start, end)))) continue;
      tips.add(found);
      taken.push(apart(places));
    }
    return worth.filter((found) => tips.has(found));
  };

  return (draft, settings) => {
    const read = readDraft(draft, settings.facts?.[draft.network] ?? facts[draft.network], index);
    const language = read.text.language === 'und' ? settings.language : read.text.language;
    const begun = draft.text.trim().length >= TIPS_FROM;
    const off = new Set(settings.rulesOff);
    const keep = new Set(settings.keep);

    const found: Finding[] = [];
    /** Axes with a rule that wants more words. */
    const short = new Set<Axis>();
    const asked = new Set<Axis>();
    const threw: string[] = [];
    for (const rule of begun ? planFor(draft.network, language) : []) {
      if (off.has(rule.id)) continue;
      if (read.text.words.length < (rule.minWords ?? 0)) {
        short.add(rule.axis);
        continue;
      }
      try {
        if (rule.applies && !rule.applies(read)) continue;
        const raw = rule.check(read);
        asked.add(rule.axis);
        for (const one of raw) {
          const fingerprint = fingerprintOf(rule.id, one);
          if (keep.has(fingerprint)) continue;
          // Written out: copying by `...` costs as much as all else here.
          const { ranges, evidence, severity, message, reason, fixes, yours } = one;
          found.push({
            rule: rule.id,
            axis: rule.axis,
            ranges,
            evidence,
            severity,
            message,
            reason,
            fixes,
            fingerprint,
            yours,
          });
        }
      } catch {
        threw.push(rule.id);
      }
    }

    const findings = inOrder(found);
    const silent = (axis: Axis): Message | undefined => {
      if (!begun) return saysNothing('short');
      if (!covers(axis, language)) return saysNothing('language');
      if (read.text.words.length < WORDS_FROM[axis]) return saysNothing('short');
      if (asked.has(axis)) return undefined;
      return saysNothing(short.has(axis) ? 'short' : 'none');
    };
    const receipts: (readonly ReceiptLine[])[] = [];
    const axisScore = (axis: Axis): AxisScore => {
      const says = silent(axis);
      if (says) return { score: null, says };
      const lines = receiptOf(axis, findings, weights);
      receipts.push(lines);
      const score = scoreOf(lines, axis);
      return { score, says: saysOf(axis, draft.kind, read.facts.name, score) };
    };
    const axes: Record<Axis, AxisScore> = {
      tone: axisScore('tone'),
      thanks: axisScore('thanks'),
      reply: axisScore('reply'),
      fit: axisScore('fit'),
    };

    const tips = tipsOf(findings);
    const judged = AXES.filter((axis) => axes[axis].score !== null);
    /** Points that would still be missing on the judged axes without the first `k` tips. */
    const missing = (k: number): number => {
      const mended = tips.slice(0, k);
      const scores = plainScores(k === 0 ? findings : findings.filter((one) => !mended.includes(one)), weights);
      return judged.reduce((sum, axis) => sum + START - scores[axis], 0);
    };
    /** The fewest changes that win back more than half of what is missing. */
    const all = missing(0);
    const changes = tips.map((_, at) => at + 1).find((k) => missing(k) * 2 < all);

    const { used, limit, over, yours } = read.length;
    const covered = covers('tone', language);
    const toGo =
      covered && draft.kind === 'post' && !off.has(MIX) && draft.past ? postsToGo(draft.past.posts, draft.network) : 0;

    const replyCheck =
      draft.kind === 'reply' && read.parent && covers('reply', language) ? checkReply(read) : undefined;
    const open = tips.some(({ rule }) => rule === OPEN_QUESTION);

    const spoken = open ? 'open-question' : tips.length > 0 ? 'tips' : covered ? 'fine' : 'unjudged';
    const state = !begun ? 'short' : over > 0 ? 'over' : spoken;
    const verdicts: Record<typeof state, () => Message> = {
      short: () => ({ key: 'verdict_short' }),
      over: () => ({ key: 'verdict_over', params: [over, read.facts.name] }),
      'open-question': () => verdictOfOpen(replyCheck?.questions ?? []),
      tips: () =>
        verdictOfTips(
          pointsByRule(
            findings.filter(({ severity }) => severity !== 'praise'),
            weights,
          ),
          changes,
        ),
      fine: () => verdictOfCalm(axes.tone),
      unjudged: () => ({ key: 'verdict_unjudged', params: [read.facts.name] }),
    };

    return {
      axes,
      findings,
      tips,
      receipt: receipts.flat(),
      verdict: verdicts[state](),
      state,
      over,
      length: { used, limit, ...(yours && { yours }) },
      ...(replyCheck && { replyCheck }),
      thanked: thanked(read),
      notJudged: [
        ...(begun && [...WORDED].every((axis) => !covers(axis, language))
          ? [{ what: language, why: { key: 'not_judged_language' } }]
          : []),
        ...(begun && toGo > 0 ? [{ what: MIX, why: { key: 'not_judged_history', count: toGo } }] : []),
        ...threw.map((rule) => ({ what: rule, why: { key: 'not_judged_failed', params: [ruleKey(rule)] } })),
      ],
      engineVersion: ENGINE_VERSION,
    };
  };
};

/** The draft after a fix; a prompt changes nothing. */
export const withFix = (draft: Draft, fix: Fix): Draft => {
  if (!('edits' in fix)) return draft;
  const text = applyEdits(draft.text, fix.edits);
  if (!draft.thread) return { ...draft, text };
  const { parts, index } = draft.thread;
  return { ...draft, text, thread: { parts: parts.with(index, text), index } };
};

export const index = sharePhrases(RULES);
let own: Judge | undefined;

/** Judges a draft by Parley's own rules. The phrases are compiled on the first call. */
export const judge: Judge = (draft, settings) => {
  own ??= makeJudge({ rules: RULES, weights: WEIGHTS, facts: FACTS, index });
  return own(draft, settings);
};

/** What the judgement would be after this fix: everything is judged anew. */
export const whatIf = (draft: Draft, settings: JudgeSettings, fix: Fix): Judgement =>
  judge(withFix(draft, fix), settings);
