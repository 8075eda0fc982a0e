import { execFileSync } from 'node:child_process';
import { keepScripts } from '../sites/serve.ts';

/** Before the browser tests: both release builds, the builds whose in-page element tests can look into, and the practice pages' scripts. */
export default async function setup(): Promise<void> {
  const build = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  build([]);
  build(['-b', 'firefox']);
  build([], { PARLEY_OPEN: '1' });
  build(['-b', 'firefox'], { PARLEY_OPEN: '1' });
  await keepScripts('.output/test/practice.json');
}
