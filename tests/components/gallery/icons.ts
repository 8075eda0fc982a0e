/** Draws public/icon/*.png from the mark: `node --import tsx tests/components/gallery/icons.ts`. Run it after changing the mark. */
import { chromium } from '@playwright/test';
import { BUBBLES } from '../../../components/ui/Mark.tsx';

const SIZES = [16, 32, 48, 96, 128];
/** Both keep their shape on a light and on a dark toolbar. */
const FIRST = '#0b6e66';
const SECOND = '#35b3a5';

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" style="display:block">
  <mask id="gap"><rect width="32" height="32" fill="#fff"/>
    <path d="${BUBBLES.second}" stroke="#000" stroke-width="3.4" stroke-linejoin="round"/></mask>
  <path mask="url(#gap)" fill="${FIRST}" d="${BUBBLES.first}"/>
  <path fill="${SECOND}" d="${BUBBLES.second}"/></svg>`;

const browser = await chromium.launch({
  executablePath: process.env['PARLEY_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${mark}`);
  await page.screenshot({
    path: new URL(`../../../public/icon/${size}.png`, import.meta.url).pathname,
    omitBackground: true,
  });
  await page.close();
}
await browser.close();
