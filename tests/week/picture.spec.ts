/** The picture of the week, drawn by real Chromium. */
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';

interface Drawn {
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** Where the strong colour of this week stands, from 0 (left) to 1 (right). */
  readonly strong: number | null;
}

declare global {
  /** In the page; `enough`: is there enough for figures. */
  var drawn: (enough: boolean) => Promise<Drawn>;
}

const SCRIPT = `
  import { pictureOf } from './components/week/picture.ts';
  import { words } from './tests/components/words.ts';
  import { weekProps } from './tests/components/gallery/week.tsx';
  import { weekFrom } from './tests/week/life.ts';
  globalThis.drawn = async (enough) => {
    const blob = await pictureOf(words, 'en', enough ? weekProps().week : weekFrom({}), 'X · acme');
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let strong = null;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 0x0b && data[at + 1] === 0x6e && data[at + 2] === 0x66) strong = ((at / 4) % image.width) / image.width;
    }
    return { type: blob.type, width: image.width, height: image.height, strong };
  };`;

test('the picture has the charts where words end, and room for what there is', async ({ page }) => {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'ts' },
    write: false,
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const draw = async (dir: 'ltr' | 'rtl', enough: boolean): Promise<Drawn> => {
    await page.setContent(`<!doctype html><html dir="${dir}"><meta charset="utf-8"></html>`);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    return page.evaluate((enough) => drawn(enough), enough);
  };
  const [full, mirrored, young] = [await draw('ltr', true), await draw('rtl', true), await draw('ltr', false)];
  expect(full).toMatchObject({ type: 'image/png', width: 1440 });
  expect(full.strong).toBeGreaterThan(0.9);
  expect(mirrored.strong).toBeLessThan(0.1);
  expect(young.strong).toBeNull();
  expect(young.height).toBeLessThan(full.height / 2);
});
