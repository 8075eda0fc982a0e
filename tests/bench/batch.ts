/** The batch interface, as somebody runs it: how long for so many lines of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chance, textMaker } from './texts.ts';

const SCRIPT = fileURLToPath(new URL('../eval/judge.ts', import.meta.url));
const NETWORKS = ['x', 'linkedin', 'facebook', 'bluesky', 'mastodon'];

/** A third answers something; as long as posts and comments are. */
const linesOf = (count: number): string => {
  const make = textMaker(11);
  const next = chance(12);
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      text: make(40 + Math.floor(next() * 400)),
      network: NETWORKS[at % NETWORKS.length],
      ...(at % 3 === 0 && { parent: make(30 + Math.floor(next() * 200)) }),
    }),
  ).join('\n');
};

/** Seconds from start to exit. */
export const batch = async (count: number): Promise<number> => {
  const lines = linesOf(count);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  let out = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) out++;
  });
  child.stdin.end(`${lines}\n`);
  await once(child, 'close');
  if (out !== count) throw new Error(`${count} lines in, ${out} out`);
  return (performance.now() - start) / 1000;
};
