/** Parley and the others, each as one call that takes a text and has looked at all of it when it is done. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Judge } from '../../lib/judge/judge.ts';

export const ENTRY = fileURLToPath(new URL('../../lib/judge/judge.ts', import.meta.url));

export interface Checker {
  readonly name: string;
  readonly check: (text: string) => unknown;
}

const SETTINGS = { language: 'en', rulesOff: [], keep: [] };

/**
 * As it is shipped: bundled and minified. `judge` reads the text itself, so this is reading and judging; on Facebook, the
 * network with the room for 20,000 characters.
 */
export const parley = async (): Promise<Checker> => {
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const outfile = join(scratch, 'judge.mjs');
  try {
    await build({
      entryPoints: [ENTRY],
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2023',
      charset: 'utf8',
    });
    const { judge }: { readonly judge: Judge } = await import(pathToFileURL(outfile).href);
    return { name: 'Parley', check: (text) => judge({ text, network: 'facebook', kind: 'post' }, SETTINGS) };
  } finally {
    rmSync(scratch, { recursive: true });
  }
};

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Puts the others into this folder the first time. False where that is not possible (no network). */
export const install = (): boolean => {
  if (existsSync(`${folder}node_modules/harper.js`)) return true;
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
};

/** The compiler must not ask for packages that are there only after `install`. */
const load = (name: string): Promise<Record<string, unknown>> => import(name);

const harper = async (): Promise<Checker> => {
  interface Linter {
    readonly setup: () => Promise<void>;
    readonly lint: (text: string) => Promise<unknown>;
  }
  const LocalLinter = (await load('harper.js'))['LocalLinter'] as new (init: object) => Linter;
  const binary = (await load('harper.js/binary'))['binary'];
  const begin = async (): Promise<Linter> => {
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return linter;
  };
  let linter = await begin();
  return {
    name: 'harper.js',
    check: async (text) => {
      try {
        return await linter.lint(text);
      } catch (error) {
        // It panics on a few texts, and is of no use afterwards.
        linter = await begin();
        throw error;
      }
    },
  };
};

const writeGood = async (): Promise<Checker> => {
  const check = (await load('write-good'))['default'] as (text: string) => unknown;
  return { name: 'write-good', check };
};

const fourOfRetext = async (): Promise<Checker> => {
  interface Processor {
    readonly use: (plugin: unknown) => Processor;
    readonly process: (text: string) => Promise<unknown>;
  }
  const names = ['retext-readability', 'retext-equality', 'retext-intensify', 'retext-passive'];
  const plugins = await Promise.all(names.map(load));
  const retext = (await load('retext'))['retext'] as () => Processor;
  const processor = plugins.reduce((so, plugin) => so.use(plugin['default']), retext());
  return { name: 'retext', check: (text) => processor.process(text) };
};

export const others = (): Promise<readonly Checker[]> => Promise.all([writeGood(), fourOfRetext(), harper()]);
