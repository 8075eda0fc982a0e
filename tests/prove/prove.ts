/** `npm run prove` runs every proof, `npm run prove -- NAME …` these, `--list` says which there are. */
import { parseArgs } from 'node:util';
import { adversarial } from './adversarial.ts';
import { busy } from './busy.ts';
import { idle } from './idle.ts';
import { kills } from './kills.ts';
import { logTrouble } from './log-trouble.ts';
import { mutations } from './mutations/mutations.ts';
import { nearMatches } from './near-matches.ts';
import { opening } from './opening.ts';
import type { Outcome, Proof } from './proof.ts';
import { streaming } from './streaming.ts';
import { typing } from './typing.ts';
import { week } from './week.ts';

// The patterns come first: they are collected while lib is loaded.
const PROOFS: readonly Proof[] = [
  nearMatches,
  adversarial,
  opening,
  typing,
  busy,
  streaming,
  mutations,
  kills,
  logTrouble,
  week,
  idle,
];

const { values, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.find((name) => !PROOFS.some((proof) => proof.name === name));

if (unknown !== undefined) {
  console.error(`There is no proof "${unknown}". Proofs: ${PROOFS.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
} else if (values.list) {
  for (const { name, claim } of PROOFS) console.log(`${name.padEnd(14)} ${claim}`);
} else {
  for (const { name, claim, run } of PROOFS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.log(`\n== ${name}: ${claim}`);
    const { holds, figures } = await run().catch(
      (error: unknown): Outcome => ({
        holds: false,
        figures: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      }),
    );
    for (const line of figures) console.log(`   ${line}`);
    console.log(holds ? '   holds' : '   FAILS');
    if (!holds) process.exitCode = 1;
  }
}
