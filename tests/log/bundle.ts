/** lib/log as one script for pages, where it is `parley`. */
import { build } from 'esbuild';

let built: Promise<string> | undefined;

export const logBundle = (): Promise<string> => {
  built ??= build({
    entryPoints: ['tests/log/page.ts'],
    write: false,
    bundle: true,
    format: 'iife',
    globalName: 'parley',
    target: 'es2022',
    charset: 'utf8',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return built;
};
