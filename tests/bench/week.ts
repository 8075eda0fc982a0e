/** How long the popup's Week takes from a full log, in real Chromium. */
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../browser/find.ts';

declare global {
  /** In the page. */
  var weekPage: typeof import('./week-page.tsx');
}

const ROUNDS = 9;
const ORIGIN = 'https://week.example/';

/** Milliseconds. */
export interface WeekTimes {
  /** After an import or an upgrade: every day is packed. */
  readonly first: number;
  readonly shown: number;
  /** When something of today has changed since. */
  readonly changed: number;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** From `count` messages of `days` days. */
export async function weekTimes(count: number, days: number): Promise<WeekTimes> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/week-page.tsx'],
    write: false,
    bundle: true,
    format: 'iife',
    globalName: 'weekPage',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.route(ORIGIN, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><meta charset="utf-8">' }),
    );
    await page.goto(ORIGIN);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await page.evaluate(([count, days]) => weekPage.fill(count, days), [count, days] as const);
    const first = await page.evaluate(() => weekPage.show());
    const [shown, changed]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      shown.push(await page.evaluate(() => weekPage.show()));
      await page.evaluate(() => weekPage.change());
      changed.push(await page.evaluate(() => weekPage.show()));
    }
    return { first, shown: median(shown), changed: median(changed) };
  } finally {
    await browser.close();
  }
}
