import { execFileSync } from 'node:child_process';

/** Before the browser tests: both release builds, and the build whose in-page element tests can look into. */
export default function setup(): void {
  const build = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  build([]);
  build(['-b', 'firefox']);
  build([], { PARLEY_OPEN: '1' });
  build(['-b', 'firefox'], { PARLEY_OPEN: '1' });
}
