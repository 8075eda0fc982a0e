/**
 * Pictures of every scene: `node --import tsx tests/components/gallery/shoot.ts [folder] [scene…]`.
 * For looking at; no test depends on it.
 */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildGallery } from './build.ts';

const [folder = '/tmp/parley-gallery', ...wanted] = process.argv.slice(2);
const WIDTHS: Readonly<Record<string, number>> = {
  advice: 1130,
  waiting: 1560,
  remind: 1130,
  popup: 800,
  options: 1000,
  data: 700,
  small: 360,
  welcome: 1000,
  week: 400,
  'week-young': 400,
  'week-long': 400,
  'week-kept': 400,
  'week-counting': 400,
};

const page = await buildGallery(folder);
const browser = await chromium.launch({
  executablePath: process.env['PARLEY_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [scene, width] of Object.entries(WIDTHS)) {
  if (wanted.length > 0 && !wanted.includes(scene)) continue;
  for (const look of ['light/ltr', 'dark/ltr', 'light/rtl']) {
    const tab = await browser.newPage({ viewport: { width, height: 600 }, reducedMotion: 'reduce' });
    tab.on('pageerror', (error) => console.error(scene, look, error));
    await tab.goto(`${page}#${scene}/${look}`);
    for (const summary of await tab.locator('[data-unfold] :is(summary, .quiet [aria-expanded])').all())
      await summary.click();
    await tab.screenshot({ path: join(folder, `${scene}-${look.replace('/', '-')}.png`), fullPage: true });
    for (const step of scene === 'welcome' ? [2, 3] : []) {
      await tab.locator('footer .button').last().click();
      await tab.screenshot({ path: join(folder, `${scene}-${step}-${look.replace('/', '-')}.png`), fullPage: true });
    }
    await tab.close();
  }
}
await browser.close();
console.log(folder);
