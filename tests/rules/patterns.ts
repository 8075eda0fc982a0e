/** Every regular expression that reads what people write: literals found in the sources, others as they are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';

export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

const FILES = ['lib/text', 'lib/rules', 'lib/judge', 'lib/triage', 'lib/networks'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.cases.ts'))
    .map((name) => `${folder}/${name}`)
    // What reads pages needs one; its expressions see addresses and class names, no texts.
    .filter((file) => !file.startsWith('lib/networks/') || file.endsWith('facts.ts')),
);

const literals = (file: string): Pattern[] => {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    else if (typeof node === 'object' && node !== null && !(node instanceof RegExp)) {
      const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
      if (type === 'Literal' && regex) found.push({ file, source: regex.pattern, flags: regex.flags });
      for (const value of Object.values(node)) walk(value);
    }
  };
  const { code } = transformSync(readFileSync(root + file, 'utf8'), {
    loader: 'ts',
    target: 'esnext',
    charset: 'utf8',
  });
  walk(parseAst(code));
  return found;
};

/** What the modules make by `new RegExp` while they are loaded. */
const constructed = async (): Promise<Pattern[]> => {
  const found: Pattern[] = [];
  const Real = RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const file = /[\\/](lib[\\/][\w\\/-]+\.ts)/.exec(new Error().stack ?? '')?.[1];
      if (file) found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of FILES) await import(`${root}${file}`);
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
};

/** Load nothing of lib before this: modules are made once. */
export const patterns = async (): Promise<readonly Pattern[]> => {
  const all = [...(await constructed()), ...FILES.flatMap(literals)];
  const seen = new Set<string>();
  return all.filter(({ source, flags }) => {
    const key = `/${source}/${flags}`;
    return !seen.has(key) && seen.add(key);
  });
};
