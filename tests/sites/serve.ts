/**
 * Serves the practice pages on the networks' real host names by answering the browser's own requests: no port, no
 * certificate, and nothing leaves the machine. Works for Playwright (`routeSites`) and for any other request
 * interception, such as puppeteer's in Firefox (`bundle`).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import type { PracticeSite } from './practice.ts';
import { CLIENTS, OTHER_SITES, SITES } from './registry.ts';

/** An HTTP answer, whole. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The answer to a GET of `url`; undefined for hosts that no practice site answers on (block those). */
export type Respond = (url: string) => Reply | undefined;

/** As strict as the real networks': no inline or foreign script, no eval, no connection but to itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
].join('; ');

const HERE = dirname(fileURLToPath(import.meta.url));

/** Names the file that `keepScripts` wrote, for the other processes of a test run: to bundle takes each as long as several tests. */
const KEPT = 'PARLEY_PRACTICE';

export async function keepScripts(file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(await scripts([...SITES, ...OTHER_SITES, ...CLIENTS])));
  process.env[KEPT] = file;
}

/** The sites' page scripts and style sheets, by their paths. */
async function scripts(sites: readonly PracticeSite[]): Promise<readonly (readonly [path: string, text: string])[]> {
  const built = await build({
    absWorkingDir: HERE,
    entryPoints: sites.map((site) => ({ in: site.entry, out: dirname(site.entry) })),
    outdir: 'practice',
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    // A page is loaded anew by each test: half the code is half the wait.
    minify: true,
    logLevel: 'error',
    // Draft.js reads `global`; the production builds of React are what the networks ship.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
  });
  return built.outputFiles.map((file) => [file.path.slice(HERE.length), file.text] as const);
}

/** Bundles the sites' page scripts, unless that was done, and returns the function that answers requests for them. */
export async function bundle(sites: readonly PracticeSite[] = SITES): Promise<Respond> {
  const kept = process.env[KEPT];
  const assets = new Map<string, string>(kept ? JSON.parse(readFileSync(kept, 'utf8')) : await scripts(sites));
  const siteOf = new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

  return (url) => {
    const { hostname, pathname } = new URL(url);
    const site = siteOf.get(hostname);
    if (!site) return undefined;
    const asset = assets.get(pathname);
    if (asset !== undefined) return reply(200, pathname.endsWith('.css') ? 'text/css' : 'text/javascript', asset);
    const html = site.html(pathname, `/practice/${dirname(site.entry)}.js`, hostname);
    return html === undefined ? reply(404, 'text/plain', '') : reply(200, 'text/html', html);
  };
}

/** Answers every web request of `context` from the practice sites; requests to any other host are refused. */
export async function routeSites(
  context: BrowserContext,
  sites: readonly PracticeSite[] = SITES,
  respond?: Respond,
): Promise<void> {
  const answer = respond ?? (await bundle(sites));
  await context.route(/^https?:/, (route) => {
    const found = answer(route.request().url());
    return found ? route.fulfill({ ...found, headers: { ...found.headers } }) : route.abort('blockedbyclient');
  });
}

function reply(status: number, type: string, body: string): Reply {
  return {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    },
    body,
  };
}
