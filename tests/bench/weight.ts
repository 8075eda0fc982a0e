/** What the rules and the judge weigh: one bundle, minified, as gzip sends it. */
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { ENTRY } from './checkers.ts';

export interface Weight {
  /** Kilobytes (1,000 bytes). */
  readonly minified: number;
  readonly gzip: number;
}

const weigh = async (outside: readonly RegExp[]): Promise<Weight> => {
  const leave: Plugin = {
    name: 'leave',
    setup: (context) => {
      for (const filter of outside) context.onResolve({ filter }, ({ path }) => ({ path, external: true }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    write: false,
    plugins: [leave],
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no bundle');
  return { minified: file.contents.length / 1000, gzip: gzipSync(file.contents, { level: 9 }).length / 1000 };
};

export const weights = async (): Promise<Readonly<Record<'rulesAndJudge' | 'withReading' | 'everything', Weight>>> => ({
  // Packages, reading and the networks' own counting are left out.
  rulesAndJudge: await weigh([/\/text\//, /^[^./]/]),
  withReading: await weigh([/^[^./]/]),
  everything: await weigh([]),
});
