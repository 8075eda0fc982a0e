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
  readonly close: () => Promise<void>;
}

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
    },
  });
  await browser.installExtension(BUILT);
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
    close: () => browser.close(),
  };
}
