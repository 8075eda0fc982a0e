/** Builds the gallery's page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @returns the page's address; `#scene/theme/dir` after it chooses what it shows. */
export async function buildGallery(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [new URL('./main.tsx', import.meta.url).pathname],
    outfile: join(folder, 'main.js'),
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const page = join(folder, 'index.html');
  writeFileSync(
    page,
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Parley</title><link rel="stylesheet" href="main.css"><body><script src="main.js"></script>',
  );
  return pathToFileURL(page).href;
}
