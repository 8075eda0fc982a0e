/** All `<rule>.cases.ts`, by the id of the rule. */
import { readdirSync } from 'node:fs';
import type { RuleCases } from '../../lib/rules/cases.ts';
import { AXES } from '../../lib/rules/rule.ts';

const folder = new URL('../../lib/rules/', import.meta.url);

const files = AXES.flatMap((axis) =>
  readdirSync(new URL(`${axis}/`, folder))
    .filter((name) => name.endsWith('.cases.ts'))
    .map((name) => `${axis}/${name}`),
);

const load = async (file: string): Promise<readonly [id: string, cases: RuleCases]> => {
  const module: { default: RuleCases } = await import(new URL(file, folder).href);
  return [file.slice(0, -'.cases.ts'.length), module.default];
};

export const CASES: Readonly<Record<string, RuleCases>> = Object.fromEntries(await Promise.all(files.map(load)));
