/** A real Chromium with the built Parley in it and the practice pages on the networks' real host names. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { Respond } from '../sites/serve.ts';
import { findChromium } from './find.ts';

/** The build for tests: the release manifest; only the in-page element's shadow root is open. */
export const BUILT = resolve('.output/test/chrome-mv3');

export interface Launched {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  /** Address of one of Parley's own pages ("popup", "options", "welcome"). */
  readonly address: (page: string) => string;
  /** Requests that any page or worker of this browser made, in order, with where they came from. */
  readonly requests: readonly { readonly url: string; readonly from: string }[];
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly respond: Respond;
  readonly extension?: string;
  readonly headless?: boolean;
  /** null: as the system has it. */
  readonly colorScheme?: 'light' | 'dark' | null;
  /** Folder of a browser that was closed and is opened again; it stays. Absent: a new one, which goes with the browser. */
  readonly profile?: string;
  /** The time zone that the whole browser lives in. Absent: that of the machine, and Lisbon's in its pages. */
  readonly zone?: string;
  /** null: as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

export async function launchParley(options: LaunchOptions): Promise<Launched> {
  const {
    respond,
    extension = BUILT,
    headless = true,
    colorScheme = 'light',
    viewport = { width: 1280, height: 900 },
  } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'parley-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    colorScheme,
    viewport,
    locale: 'en-GB',
    timezoneId: options.zone ?? 'Europe/Lisbon',
    ...(options.zone === undefined ? {} : { env: { ...process.env, TZ: options.zone } }),
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Without a viewport of its own the page is as wide as the window.
      ...(viewport ? [] : ['--window-size=1340,960']),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const requests: { url: string; from: string }[] = [];
  await context.route(/^https?:/, (route) => {
    const request = route.request();
    requests.push({ url: request.url(), from: request.serviceWorker()?.url() ?? request.headers()['referer'] ?? '' });
    const found = respond(request.url());
    return found ? route.fulfill({ ...found, headers: { ...found.headers } }) : route.abort('blockedbyclient');
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    context,
    worker,
    id,
    requests,
    address: (page) => `chrome-extension://${id}/${page}.html`,
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Grants hosts as the browser's own extension page does; the native question can't be clicked in a headless browser.
 * The product's own switch is clicked afterwards and finds the answer given.
 */
export async function grantHosts({ context, id }: Launched, hosts: readonly string[]): Promise<void> {
  await onExtensionsPage(context, 'addHostPermission', id, hosts);
}

/** Takes hosts back, as the user can in the browser's own extension page. */
export async function withdrawHosts({ context, id }: Launched, hosts: readonly string[]): Promise<void> {
  await onExtensionsPage(context, 'removeHostPermission', id, hosts);
}

async function onExtensionsPage(
  context: BrowserContext,
  call: 'addHostPermission' | 'removeHostPermission',
  id: string,
  hosts: readonly string[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([name, extensionId, patterns]) => {
      type Api = Record<
        'addHostPermission' | 'removeHostPermission',
        (id: string, pattern: string) => Promise<void>
      > & {
        updateExtensionConfiguration: (update: object) => Promise<void>;
      };
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Api } }).chrome;
      // Only with "on specific sites" does the browser keep single hosts.
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const pattern of patterns) await developerPrivate[name](extensionId, pattern);
    },
    [call, id, hosts.map((host) => `https://${host}/*`)] as const,
  );
  await page.close();
}

/** Values in `storage.local`, set from the worker: for tests that are not about the settings pages. */
export async function setSettings({ worker }: Launched, values: Readonly<Record<string, unknown>>): Promise<void> {
  await worker.evaluate((all) => {
    type Local = { set: (values: unknown) => Promise<void> };
    return (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage.local.set(all);
  }, values);
}

/** Waits until the page script is registered for these hosts (or for none). */
export async function registeredFor({ worker }: Launched, hosts: readonly string[]): Promise<void> {
  const wanted = hosts.map((host) => `https://${host}/*`).sort();
  for (;;) {
    const now = await worker.evaluate(async () => {
      type Scripting = { getRegisteredContentScripts: () => Promise<{ matches?: string[] }[]> };
      const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
      return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []).sort();
    });
    if (now.join() === wanted.join()) return;
  }
}

/** Turns networks on for accounts as the options page does, without its clicks (those have tests of their own). */
export async function turnOn(
  parley: Launched,
  networks: readonly { network: NetworkId; hosts: readonly string[]; self: string }[],
): Promise<void> {
  const hosts = networks.flatMap((network) => network.hosts);
  await grantHosts(parley, hosts);
  const page = await parley.context.newPage();
  await page.goto(parley.address('options'));
  const cdp = await parley.context.newCDPSession(page);
  const origins = JSON.stringify(hosts.map((host) => `https://${host}/*`));
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ${origins} })`,
    userGesture: true,
    awaitPromise: true,
    returnByValue: true,
  });
  if (result.value !== true) throw new Error(`The browser did not grant ${hosts.join(', ')}`);
  await setSettings(parley, {
    mastodonHosts: networks.flatMap(({ network, hosts }) => (network === 'mastodon' ? hosts : [])),
    accounts: networks.map(({ network, self }) => ({ network, handle: self, role: 'organisation' })),
    wanted: [...new Set(networks.map(({ network }) => network))],
  });
  await registeredFor(parley, hosts);
  await page.close();
}

/** A CDP session and the page script's own isolated world, to look at what it left behind. */
export async function isolatedWorld(
  page: Page,
): Promise<{ cdp: CDPSession; run: <Value>(expression: string) => Promise<Value> }> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const aux = context.auxData as { type?: string } | undefined;
    if (context.origin.startsWith('chrome-extension://') && aux?.type === 'isolated') worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  return {
    cdp,
    run: async (expression) => {
      const contextId = worlds.at(-1);
      if (contextId === undefined) throw new Error('Parley has no isolated world in this page');
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
