/** The catalogue: every rule, one line each. The order bears on nothing. */
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [];
