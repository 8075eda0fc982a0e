/** The words of a judgement: one sentence for the whole, one for each axis. Keys are listed here and nowhere else. */
import type { Axis, Finding, Message } from '../rules/rule.ts';
import type { AskedQuestion, AxisScore } from './judgement.ts';
import { GOOD_FROM, MANNER_FROM, WEAK_BELOW } from './weights.ts';

/** How a text reads when rules of this sort took most. */
export type Manner = 'advert' | 'announcement' | 'canned';

/** What a rule stands for in the verdict; a rule that isn't here says "one or two things to mend". */
export const MANNERS: Readonly<Record<string, Manner>> = {
  'tone/hype': 'advert',
  'tone/urgency': 'advert',
  'tone/scarcity': 'advert',
  'tone/social-proof': 'advert',
  'tone/price-push': 'advert',
  'tone/call-to-action': 'advert',
  'tone/hook': 'advert',
  'tone/free': 'advert',
  'tone/loud-words': 'advert',
  'tone/small-print': 'advert',
  'tone/phone-push': 'advert',
  'tone/giveaway': 'advert',
  'tone/scarcity-count': 'advert',
  'tone/urgency-crowd': 'advert',
  'tone/urgency-countdown': 'advert',
  'tone/advert-parts': 'advert',
  'tone/pitch': 'advert',
  'tone/pitch-question': 'advert',
  'fit/emoji-poll': 'advert',
  'fit/like-bait': 'advert',
  'fit/contest': 'advert',
  'tone/press-release': 'announcement',
  'tone/brochure': 'announcement',
  'tone/buzzwords': 'announcement',
  'tone/self-talk': 'announcement',
  'tone/headline-dump': 'announcement',
  'tone/job-ad': 'announcement',
  'tone/points-elsewhere': 'announcement',
  'tone/to-nobody': 'announcement',
  'reply/canned': 'canned',
  'reply/deflect': 'canned',
  'reply/repeated': 'canned',
};

/** The manner that took the most points, if it took enough of them. */
export const mannerOf = (points: ReadonlyMap<string, number>): Manner | undefined => {
  const sums: Record<Manner, number> = { advert: 0, announcement: 0, canned: 0 };
  for (const [rule, taken] of points) {
    const manner = MANNERS[rule];
    if (manner) sums[manner] += taken;
  }
  const order: readonly Manner[] = ['advert', 'announcement', 'canned'];
  const most = order.reduce((best, manner) => (sums[manner] > sums[best] ? manner : best));
  return sums[most] >= MANNER_FROM ? most : undefined;
};

/**
 * `verdict_<manner or mixed>_<how many changes fix most of it>`: `_1`, `_2`, `_3`, or `_more` where three are not enough.
 */
export const verdictOfTips = (points: ReadonlyMap<string, number>, changes: number | undefined): Message => ({
  key: `verdict_${mannerOf(points) ?? 'mixed'}_${changes ?? 'more'}`,
});

/** How many of the things they asked are answered: `$1` of `$2`. */
export const verdictOfOpen = (questions: readonly AskedQuestion[]): Message => ({
  key: 'verdict_open_question',
  params: [questions.filter(({ answered }) => answered).length, questions.length],
  count: questions.length,
});

export const verdictOfCalm = (tone: AxisScore): Message =>
  tone.score !== null && tone.score >= GOOD_FROM ? { key: 'verdict_fine' } : { key: 'verdict_plain' };

const band = (score: number): string => (score >= GOOD_FROM ? 'good' : score < WEAK_BELOW ? 'weak' : 'mixed');

/** `axis_<axis>_good|mixed|weak`; the reply axis speaks of a reply or of a post; fit names the network. */
export const saysOf = (axis: Axis, kind: 'post' | 'reply', network: string, score: number): Message => {
  const key = axis === 'reply' && kind === 'post' ? 'axis_reply_post' : `axis_${axis}`;
  return { key: `${key}_${band(score)}`, ...(axis === 'fit' && { params: [network] }) };
};

/** Why an axis has no score. */
export const saysNothing = (why: 'short' | 'language' | 'none'): Message => ({ key: `axis_${why}` });

/** Words in ASCII with single spaces between them: nothing to fold. */
const PLAIN = /^(?! )(?:[!-~]| (?! |$))*$/;

const plainly = (evidence: string): string =>
  evidence.normalize('NFKC').toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim();

/** The words of the writer that the finding rests on, as they stand in the fingerprint. */
export const fingerprintOf = (rule: string, { evidence }: Pick<Finding, 'evidence'>): string =>
  `${rule}|${PLAIN.test(evidence) ? evidence.toLowerCase() : plainly(evidence)}`;

/** What `fingerprintOf` put together: the rule's id and the words ('' where the finding was about the whole draft). */
export const readFingerprint = (fingerprint: string): { readonly rule: string; readonly words: string } => {
  const [rule = '', ...words] = fingerprint.split('|');
  return { rule, words: words.join('|') };
};
