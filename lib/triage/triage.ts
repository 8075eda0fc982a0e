/** An incoming message: what kind it is, whether somebody waits for an answer, how soon, and why we think so. English. */
import type { NetworkId } from '../networks/facts.ts';
import type { Message } from '../rules/rule.ts';
import { readText } from '../text/read.ts';
import { type Feature, featuresOf } from './features.ts';
import { CRISIS_FROM, KIND_FROM, type Kind, NEEDS_REPLY, SCALES, type Scale, URGENCY } from './weights.ts';

export type { Kind } from './weights.ts';

export interface Incoming {
  readonly text: string;
  readonly author?: string;
  readonly network?: NetworkId;
}

export interface Triage {
  readonly kind: Kind;
  /** How sure, each kind on its own, 0..1. */
  readonly scores: Readonly<Record<Kind, number>>;
  readonly needsReply: number;
  readonly urgency: number;
  /** What in the message speaks most for the kind, most telling first, at most three. */
  readonly reasons: readonly Message[];
}

const MOST_REASONS = 3;

type Features = Readonly<Record<Feature, number>>;

const entries = ({ of }: Scale): [Feature, number][] => Object.entries(of) as [Feature, number][];

/** 0..1 on a logistic scale. */
const weigh = (scale: Scale, features: Features): number => {
  const sum = entries(scale).reduce((total, [feature, weight]) => total + weight * features[feature], scale.start);
  return 1 / (1 + Math.exp(-sum));
};

/** `triage_bare_link`… */
const reasonKey = (feature: Feature): string => `triage_${feature.replaceAll(' ', '_')}`;

const CALM_KINDS = ['complaint', 'question', 'praise', 'purchase', 'spam'] as const;

const kindOf = (scores: Readonly<Record<Exclude<Kind, 'other'>, number>>): Kind => {
  if (scores.crisis >= CRISIS_FROM) return 'crisis';
  const buys = scores.purchase >= KIND_FROM.purchase;
  // Who wants to buy nearly always asks something; that they want to buy says more.
  const standing = CALM_KINDS.filter((kind) => scores[kind] >= KIND_FROM[kind] && !(buys && kind === 'question'));
  return standing.toSorted((a, b) => scores[b] / KIND_FROM[b] - scores[a] / KIND_FROM[a])[0] ?? 'other';
};

/** Pure; linear time in the length of the text. */
export const triage = ({ text }: Incoming): Triage => {
  const features = featuresOf(readText(text));
  const named = {
    complaint: weigh(SCALES.complaint, features),
    question: weigh(SCALES.question, features),
    praise: weigh(SCALES.praise, features),
    purchase: weigh(SCALES.purchase, features),
    crisis: weigh(SCALES.crisis, features),
    spam: weigh(SCALES.spam, features),
  };
  const kind = kindOf(named);
  const scores = { ...named, other: 1 - Math.max(...Object.values(named)) };
  const speaksFor = kind === 'other' ? [] : entries(SCALES[kind]);
  return {
    kind,
    scores,
    needsReply: weigh(NEEDS_REPLY, features),
    urgency: Math.max(URGENCY[kind], ...CALM_KINDS.map((one) => URGENCY[one] * scores[one])),
    reasons: speaksFor
      .filter(([feature, weight]) => weight * features[feature] > 0 && feature !== 'length')
      .toSorted((a, b) => b[1] * features[b[0]] - a[1] * features[a[0]])
      .slice(0, MOST_REASONS)
      .map(([feature]) => ({ key: reasonKey(feature) })),
  };
};
