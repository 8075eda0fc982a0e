/** A real Firefox with the built Parley in it, driven by WebDriver BiDi, and the practice pages on the networks' real host names. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Respond } from '../sites/serve.ts';

/** The build for tests: the release manifest; only the in-page element's shadow root is open. */
const BUILT = resolve('.output/test/firefox-mv3');
/** Firefox gives each installation a random one unless told. */
const UUID = 'b1f6a1de-7c1b-4d3a-9f55-0d6f3c1a2b4e';

export interface FirefoxParley {
  /** A tab with one of Parley's own pages ("options"). */
  readonly visit: (name: string) => Promise<Page>;
  /** A tab with a practice page. */
  readonly open: (url: string) => Promise<Page>;
  /** The notifications that it shows: title and text. */
  readonly notices: () => Promise<readonly string[]>;
  /** A click on the first of them. */
  readonly clickNotice: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The browser's own windows are no pages; WebDriver BiDi reaches them by Firefox's extension to it. */
interface Connection {
  readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }>;
}

async function inBrowser<Value>(
  { connection }: { readonly connection: Connection },
  expression: string,
): Promise<Value> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const told = await connection.send('script.evaluate', {
    expression: `JSON.stringify(${expression} ?? null)`,
    target: { context },
    awaitPromise: false,
  });
  const { result } = told.result as { result: { value: string } };
  return JSON.parse(result.value);
}

const NOTICES = `[...Services.wm.getEnumerator('alert:alert')]`;

export async function launchFirefox(executablePath: string, respond: Respond): Promise<FirefoxParley> {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // The browser's question is taken as answered with yes; the switch that asks is clicked for real.
      'extensions.webextOptionalPermissionPrompts': false,
      // Firefox shows notifications itself, in windows of its own: a headless machine has nobody else who would.
      'alerts.useSystemBackend': false,
    },
  });
  await browser.installExtension(BUILT);
  const windows = browser as unknown as { readonly connection: Connection };
  return {
    visit: async (name) => {
      const page = await browser.newPage();
      // BiDi never tells of the end of loading an extension's page; what is on it tells.
      page.goto(`moz-extension://${UUID}/${name}.html`).catch(() => undefined);
      await page.waitForFunction(() => document.querySelector('#app > *'));
      return page;
    },
    open: async (url) => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const found = respond(request.url());
        void (found ? request.respond({ ...found, headers: { ...found.headers } }) : request.abort());
      });
      await page.goto(url);
      return page;
    },
    notices: () =>
      inBrowser<string[]>(
        windows,
        `${NOTICES}.map(({ document }) => ['alertTitleLabel', 'alertTextLabel'].map((id) => {
          const label = document.getElementById(id);
          return label?.value || label?.textContent;
        }).join('\\n'))`,
      ),
    clickNotice: async () => {
      await inBrowser(windows, `${NOTICES}[0].document.getElementById('alertBox').click()`);
    },
    close: () => browser.close(),
  };
}
