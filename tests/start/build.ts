/** Builds Parley for Chromium, quietly; what the build said is shown only where it failed. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { BUILT } from '../browser/parley.ts';

/** @returns folder of the built extension. `open`: the build for tests, whose panel can be read from outside. */
export function buildParley({ open }: { readonly open: boolean }): string {
  console.log('Building Parley …');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    env: { ...process.env, PARLEY_OPEN: open ? '1' : '0' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n\n${stdout}${stderr}`);
  return open ? BUILT : resolve('.output/chrome-mv3');
}
