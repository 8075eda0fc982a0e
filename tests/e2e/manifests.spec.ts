/** What the two release builds may do, read from the builds themselves; and that pages ask the network for nothing more with Parley. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plain } from '@playwright/test';
import { x } from '../sites/x/site.ts';
import { coach } from './fixtures.ts';
import { test, visit } from './own.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

const read = (build: string): Manifest => JSON.parse(readFileSync(join('.output', build, 'manifest.json'), 'utf8'));

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));

/** What must not stand in any script: ways to the network, and ways to run text as code. */
const FORBIDDEN = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bRTCPeerConnection\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  // But for a part of Parley itself, by a name that stands there.
  /\bimport\s*\((?![`'"]\.\/[\w-]+\.js[`'"]\))/,
  /\bnew\s+(Worker|SharedWorker|Image)\b/,
  /\beval\b/,
  /\bFunction\s*\(/,
];

/** Words of libraries that are none of the above, each in full as it stands there. */
const HARMLESS = [
  // webextension-polyfill: its table of all promised API methods, here that of devtools.
  'inspectedWindow:{eval:{minArgs:1,maxArgs:2,singleCallbackArg:!1}}',
];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  plain.describe(build, () => {
    plain('asks for nothing at installation that the browser warns of: no site, no history, no tab', () => {
      const manifest = read(build);
      expect(manifest.manifest_version).toBe(3);
      expect([...manifest.permissions].sort()).toEqual([
        'activeTab',
        'alarms',
        'contextMenus',
        'scripting',
        'storage',
        'unlimitedStorage',
      ]);
      expect(manifest.optional_permissions).toEqual(['notifications']);
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
      expect(manifest.content_scripts ?? []).toEqual([]);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
    });

    plain('forbids its own pages every source but itself, and every connection', () => {
      const policy = new Map(
        read(build)
          .content_security_policy.extension_pages.split(';')
          .map((directive) => directive.trim().split(/\s+/))
          .map(([name = '', ...sources]) => [name, sources.join(' ')]),
      );
      expect(Object.fromEntries(policy)).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self' 'unsafe-inline'",
        'img-src': "'self'",
        'connect-src': "'none'",
        'form-action': "'none'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
      });
    });

    plain('no script in it can reach the network or run text as code', () => {
      const scripts = filesIn(join('.output', build), /\.js$/);
      expect(scripts).toContain(join('.output', build, 'content-scripts', 'network.js'));
      const found = scripts.flatMap((file) => {
        const code = HARMLESS.reduce((text, words) => text.replaceAll(words, ''), readFileSync(file, 'utf8'));
        return FORBIDDEN.flatMap((word) => {
          const at = code.search(word);
          return at < 0 ? [] : [`${file}: ${code.slice(Math.max(0, at - 40), at + 40)}`];
        });
      });
      expect(found).toEqual([]);
    });

    plain('what stands in pages is closed to them', () => {
      const script = readFileSync(join('.output', build, 'content-scripts/network.js'), 'utf8');
      const modes = [...script.matchAll(/attachShadow\(\{mode:[`'"]?([^`'"}]+)/g)].map(([, mode]) => mode);
      expect(new Set(modes)).toEqual(new Set(['closed']));
    });
  });
}

plain('Firefox from 140 on, and no data is collected', () => {
  const { gecko } = read('firefox-mv3').browser_specific_settings ?? {};
  expect(Number.parseInt(gecko?.strict_min_version ?? '', 10)).toBeGreaterThanOrEqual(140);
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});

plain('Chromium from a version that has all that is used', () => {
  expect(Number(read('chrome-mv3').minimum_chrome_version)).toBeGreaterThanOrEqual(123);
});

plain('Mozilla’s linter finds nothing but Preact’s own innerHTML', () => {
  const { stdout } = spawnSync(
    'node_modules/.bin/web-ext',
    ['lint', '-s', '.output/firefox-mv3', '-o', 'json', '--self-hosted'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  type Found = { readonly code: string; readonly message: string; readonly file: string };
  const report: { errors: Found[]; warnings: Found[] } = JSON.parse(stdout);
  expect(report.errors).toEqual([]);
  expect(report.warnings.filter(({ message }) => message !== 'Unsafe assignment to innerHTML')).toEqual([]);
  // Preact sets it for `dangerouslySetInnerHTML` only, which no file of ours has.
  const ours = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    filesIn(folder, /\.tsx?$/).filter((file) =>
      /innerHTML|insertAdjacentHTML|outerHTML/i.test(readFileSync(file, 'utf8')),
    ),
  );
  expect(ours).toEqual([]);
});

test('a page asks the network for the same things, with Parley on and off', async ({ parley }) => {
  const asked = async (on: boolean): Promise<string[]> => {
    const options = await visit(parley, 'options');
    const own = options.getByRole('switch', { name: 'X', exact: true });
    if ((await own.getAttribute('aria-checked')) !== String(on)) await own.click();
    await expect(own).toBeChecked({ checked: on });
    await parley.worker.evaluate(
      (handle) => chrome.storage.local.set({ accounts: [{ network: 'x', handle, role: 'organisation' }] }),
      x.self,
    );
    await options.close();
    const first = parley.requests.length;
    const page = await parley.context.newPage();
    await page.goto('https://x.com/home');
    await page.evaluate(() => window.practice.open('home'));
    await page.keyboard.insertText('The kettle is back. Don’t miss out! It keeps tea hot for 12 hours.');
    if (on) {
      await coach(page).chip.click();
      await coach(page).panel.getByRole('button', { name: 'Remove it' }).click();
      await expect(coach(page).panel.getByText('Fixed.')).toBeVisible();
    }
    await page.evaluate(() => window.practice.close('home'));
    await page.close();
    return parley.requests.slice(first).map(({ url }) => url);
  };
  const off = await asked(false);
  expect(off).toContain('https://x.com/practice/x.js');
  expect(await asked(true)).toEqual(off);
});
