/** `npm test`: types, lint, unit and browser tests, one after the other, and one closing line with the sum. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'parley-test-'));

function node(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(process.execPath, [join('node_modules', script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const one = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** Reads a runner's own report; a runner that died before writing one has failed. */
function counted(file: string, ok: boolean, read: (report: never) => Counts): Counts {
  try {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return one(false);
  }
}

function unit(): Counts {
  const file = join(scratch, 'unit.json');
  const ok = node('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  return counted(file, ok, (report: Report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));
}

function browsers(): Counts {
  const file = join(scratch, 'browsers.json');
  const ok = node('@playwright/test/cli.js', ['test', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  return counted(file, ok, ({ stats }: Report) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

const steps: readonly (readonly [name: string, run: () => Counts])[] = [
  ['types', () => one(node('typescript/bin/tsc', ['--noEmit']))],
  ['lint', () => one(node('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']))],
  ['unit', unit],
  ['browsers', browsers],
];

let sum: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of steps) {
  console.log(`\n== ${name}`);
  const { passed, failed, skipped } = run();
  sum = { passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped };
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
