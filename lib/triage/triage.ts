/** An incoming message: what kind it is, whether somebody waits for an answer, how soon, and why we think so. English. */
import type { NetworkId } from '../networks/facts.ts';
import type { Message } from '../rules/rule.ts';
import { readText } from '../text/read.ts';
import { type Feature, featuresOf } from './features.ts';
import { FROM, type Kind, NEEDS_REPLY, SCALES, type Scale, URGENCY, type Weight } from './weights.ts';

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

const linesOf = ({ of }: Scale): [feature: Feature, weight: number][] =>
  (Object.entries(of) as [Feature, Weight][]).map(([feature, { weight }]) => [feature, weight]);

/** A scale made ready for weighing: 0..1 on a logistic scale. */
const weigher = (scale: Scale): ((features: Features) => number) => {
  const lines = linesOf(scale);
  return (features) => {
    const sum = lines.reduce((total, [feature, weight]) => total + weight * features[feature], scale.start);
    return 1 / (1 + Math.exp(-sum));
  };
};

const WEIGH = {
  complaint: weigher(SCALES.complaint),
  question: weigher(SCALES.question),
  praise: weigher(SCALES.praise),
  purchase: weigher(SCALES.purchase),
  crisis: weigher(SCALES.crisis),
  spam: weigher(SCALES.spam),
};
const needsReply = weigher(NEEDS_REPLY);

/** `triage_bare_link`… */
const reasonKey = (feature: Feature): string => `triage_${feature.replaceAll(' ', '_')}`;

const ADVERTS = ['followers', 'own stage', 'easy money'] as const satisfies readonly Feature[];

const CALM_KINDS = ['complaint', 'question', 'praise', 'purchase', 'spam'] as const;

const kindOf = (scores: Readonly<Record<Exclude<Kind, 'other'>, number>>, features: Features): Kind => {
  if (scores.crisis >= FROM) return 'crisis';
  // Who wants to buy asks, and who advertises asks and flatters: what they are after says more.
  const buys = scores.purchase >= FROM;
  // A link or a plea alone is no advert: something has to be advertised.
  const sells = scores.spam >= FROM && ADVERTS.some((sign) => features[sign] > 0);
  // Nor is one smile beside words, or an exclamation mark, praise yet. A heart alone says what it says.
  const isPleased = features.praise + features.thanks > 0 || features.joy > (features.length === 0 ? 0 : 1);
  const praises = scores.praise >= FROM && isPleased;
  const standing = CALM_KINDS.filter(
    (kind) =>
      (kind === 'spam' ? sells : kind === 'praise' ? praises : scores[kind] >= FROM) &&
      !((buys || sells) && kind === 'question') &&
      !(sells && kind === 'praise'),
  );
  return standing.toSorted((a, b) => scores[b] - scores[a])[0] ?? 'other';
};

const reasonsFor = (kind: Kind, features: Features): Message[] =>
  (kind === 'other' ? [] : linesOf(SCALES[kind]))
    .filter(([feature, weight]) => weight * features[feature] > 0 && feature !== 'length')
    .toSorted((a, b) => b[1] * features[b[0]] - a[1] * features[a[0]])
    .slice(0, MOST_REASONS)
    .map(([feature]) => ({ key: reasonKey(feature) }));

/** Pure; linear time in the length of the text. */
export const triage = ({ text }: Incoming): Triage => {
  const features = featuresOf(readText(text));
  const named = {
    complaint: WEIGH.complaint(features),
    question: WEIGH.question(features),
    praise: WEIGH.praise(features),
    purchase: WEIGH.purchase(features),
    crisis: WEIGH.crisis(features),
    spam: WEIGH.spam(features),
  };
  const kind = kindOf(named, features);
  const scores = { ...named, other: 1 - Math.max(...Object.values(named)) };
  return {
    kind,
    scores,
    needsReply: needsReply(features),
    // An advert can wait, whatever else it says; any other message is as urgent as the most urgent thing in it.
    urgency:
      kind === 'spam' ? URGENCY.spam : Math.max(URGENCY[kind], ...CALM_KINDS.map((one) => URGENCY[one] * scores[one])),
    reasons: reasonsFor(kind, features),
  };
};
