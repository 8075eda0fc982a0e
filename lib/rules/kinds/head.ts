/** What every rule states about itself, and how a finding is made from it: shared by all builders. */
import type { Range } from '../../text/text.ts';
import type { Axis, Fix, Message, RawFinding, ReadDraft, Rule, Severity } from '../rule.ts';

export interface Head extends Pick<Rule, 'id' | 'why' | 'source' | 'networks' | 'minWords' | 'applies'> {
  /** `['en']` unless said. */
  readonly languages?: Rule['languages'];
  /** `advise` unless said. */
  readonly severity?: Severity;
}

const KEYS = new Map<string, string>();

/** `tone/social-proof` → `tone_social_proof`, the stem of all message keys of a rule. */
export const ruleKey = (id: string): string => {
  const known = KEYS.get(id) ?? id.replaceAll(/[/-]/g, '_');
  KEYS.set(id, known);
  return known;
};

/** The axis is the first part of the id, which is the file's folder. */
export const axisOf = (id: string): Axis => {
  const axis = id.split('/')[0];
  if (axis === 'tone' || axis === 'thanks' || axis === 'reply' || axis === 'fit') return axis;
  throw new Error(`The id of a rule begins with its axis: ${id}`);
};

const LONGEST_EVIDENCE = 80;

/** Anything but single spaces between the words. */
const UNEVEN = /[^\S ]|\s\s|^\s|\s$/;

/** The words of the ranges as written, on one line, cut where a tip would grow too long. */
export const evidenceOf = (draft: ReadDraft, ranges: readonly Range[]): string => {
  const written = ranges.map(([start, end]) => draft.text.raw.slice(start, end)).join(' … ');
  const words = UNEVEN.test(written) ? written.replaceAll(/\s+/g, ' ').trim() : written;
  return words.length <= LONGEST_EVIDENCE ? words : `${words.slice(0, LONGEST_EVIDENCE - 1).trimEnd()}…`;
};

/** A finding about `ranges` (none = the whole draft). The headline gets the words as `$1`, then `params`. */
export const finding = (
  head: Head,
  draft: ReadDraft,
  ranges: readonly Range[],
  fixes: readonly Fix[] = [],
  params: readonly (string | number)[] = [],
): RawFinding => {
  const evidence = evidenceOf(draft, ranges);
  const key = ruleKey(head.id);
  return {
    ranges,
    evidence,
    severity: head.severity ?? 'advise',
    message: { key, params: ranges.length > 0 ? [evidence, ...params] : params },
    reason: { key: `${key}_reason` },
    fixes,
  };
};

/** Label of a fix: `tone/urgency`, `ask` → the key `tone_urgency_fix_ask`. */
export const fixLabel = (head: Pick<Rule, 'id'>, name: string, params?: readonly (string | number)[]): Message => ({
  key: `${ruleKey(head.id)}_fix_${name}`,
  ...(params && { params }),
});

/** A fix that asks for words which only a person can supply. */
export const prompt = (head: Pick<Rule, 'id'>, name: string): Fix => ({ label: fixLabel(head, name), prompt: true });

/** The finished rule: defaults filled in, frozen. */
export const rule = (head: Head, rest: Pick<Rule, 'check' | 'phrases'>): Rule =>
  Object.freeze({
    id: head.id,
    axis: axisOf(head.id),
    why: head.why,
    source: head.source,
    languages: head.languages ?? ['en'],
    ...(head.networks && { networks: head.networks }),
    ...(head.minWords !== undefined && { minWords: head.minWords }),
    ...(head.applies && { applies: head.applies }),
    ...rest,
  });
