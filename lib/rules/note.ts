import { RULES } from './index.ts';
import type { PrincipleId } from './rule.ts';

const notes = new Map(RULES.map(({ id, why, source }) => [id, { why, source }]));

/** Why a rule is there: its principle and where its claim comes from. Undefined for an id that is in no catalogue. */
export function ruleNote(id: string): { readonly why: PrincipleId; readonly source: string } | undefined {
  return notes.get(id);
}
