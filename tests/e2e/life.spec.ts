/** A session's life: it comes with its composer and keeps to itself. */

import { setSettings } from '../browser/parley.ts';
import { begun, tracer } from '../browser/traces.ts';
import type { SurfaceSpec } from '../sites/practice.ts';
import { CLIENTS, SITES } from '../sites/registry.ts';
import { caret, coach, expect, model, open, test, type, underlined } from './fixtures.ts';

const PUSHY = 'The kettle is back. Don’t miss out! It keeps tea hot for 12 hours.';

function surfaceOf(network: string, surface: string): SurfaceSpec {
  const found = SITES.find((site) => site.network === network)?.surfaces.find((spec) => spec.surface === surface);
  if (!found) throw new Error(`no practice surface ${network} ${surface}`);
  return found;
}

for (const site of SITES) {
  test(`${site.network}: silent in ${site.decoys.map(({ name }) => name).join(', ')}`, async ({ page }) => {
    const traces = await tracer(page);
    let at = '';
    for (const { name, url, selector } of site.decoys) {
      if (at !== url) {
        await page.goto(url);
        await begun(traces);
      }
      at = url;
      await page.locator(selector).first().focus();
      await page.keyboard.insertText(PUSHY);
      // The coach meets a box in the very event of its focus: whatever it does has begun by the next frame.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      await expect(coach(page).element, name).toHaveCount(0);
    }
    await traces.end();
  });
}

test('two composers at once keep to themselves', async ({ page }) => {
  const home = surfaceOf('x', 'home');
  await open(page, home);
  await page.keyboard.insertText(PUSHY);
  await expect(coach(page).chip).toHaveText('1 tip');
  await page.evaluate(() => window.practice.open('modal'));
  await page.keyboard.insertText('Which of the two mugs would you take to sea?');
  const behind = page.locator('body > parley-coach .chip');
  const before = page.locator('[role="dialog"] parley-coach .chip');
  await expect(before).toHaveText('Fine');
  await expect(behind).toHaveText('1 tip');
  await before.click();
  await expect(coach(page).panel).toHaveCount(1);
  await expect(coach(page).panel).not.toContainText('Don’t miss out');
  await page.evaluate(() => window.practice.close('modal'));
  await expect(before).toHaveCount(0);
  await expect(behind).toHaveText('1 tip');
});

test('moving through the page and back does not double it', async ({ page }) => {
  const home = surfaceOf('x', 'home');
  await open(page, home);
  for (let time = 0; time < 3; time++) {
    await page.evaluate(() => window.practice.navigate('/notifications'));
    await expect(coach(page).element).toHaveCount(0);
    await page.evaluate(() => window.practice.navigate('/home'));
    await page.evaluate(() => window.practice.open('home'));
    await page.keyboard.insertText(PUSHY);
    await expect(coach(page).chip).toHaveCount(1);
    await expect.poll(() => underlined(page)).toEqual(['Don’t miss out']);
  }
});

/** Ways in which a page keeps what was left. */
const HIDES: readonly ((element: HTMLElement, hidden: boolean) => void)[] = [
  (element, hidden) => element.toggleAttribute('hidden', hidden),
  (element, hidden) => element.style.setProperty('display', hidden ? 'none' : ''),
  (element, hidden) => element.style.setProperty('content-visibility', hidden ? 'hidden' : ''),
];

for (const [network, surface] of [
  ['x', 'home'],
  ['mastodon', 'compose'],
] as const) {
  test(`${network}: a draft that is left, hidden, has no coach until it is shown again; then what was put aside stays so`, async ({
    page,
  }) => {
    await open(page, surfaceOf(network, surface));
    await page.keyboard.insertText(PUSHY);
    const { chip, element, panel } = coach(page);
    await chip.click();
    await panel.getByRole('button', { name: 'Dismiss' }).click();
    await expect(chip).toHaveText('Fine');
    const around = await page.evaluateHandle(
      (name) => window.practice.editor(name).parentElement as HTMLElement,
      surface,
    );
    for (const hide of HIDES) {
      await around.evaluate(hide, true);
      await expect(element).toHaveCount(0);
      await around.evaluate(hide, false);
      await page.evaluate((name) => window.practice.editor(name).focus(), surface);
      await expect(chip).toHaveText('Fine');
    }
    expect(await model(page, surface)).toBe(PUSHY);
  });
}

test('an editor mounted anew under the caret is met again', async ({ page }) => {
  const home = surfaceOf('x', 'home');
  await open(page, home);
  await page.keyboard.insertText(PUSHY);
  await expect(coach(page).chip).toHaveText('1 tip');
  await page.evaluate(() => window.practice.remount('home'));
  await page.evaluate(() => window.practice.editor('home').focus());
  await page.keyboard.insertText(' ');
  await expect(coach(page).chip).toHaveCount(1);
  await expect(coach(page).chip).toHaveText('1 tip');
});

test('Alt+J opens the panel, Escape closes it and gives the caret back', async ({ page }) => {
  for (const [network, surface] of [
    ['x', 'modal'],
    ['facebook', 'comment'],
    ['linkedin', 'share-ember'],
    ['bluesky', 'post'],
    ['mastodon', 'compose'],
  ] as const) {
    const spec = surfaceOf(network, surface);
    await open(page, spec);
    await page.keyboard.insertText(PUSHY);
    await expect(coach(page).chip).toBeVisible();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
    const at = (await model(page, surface)).length - 5;
    await expect.poll(() => caret(page, surface)).toBe(at);
    await page.keyboard.press('Alt+j');
    await expect(coach(page).panel).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(coach(page).panel).toHaveCount(0);
    const text = await model(page, surface);
    await page.keyboard.insertText('x');
    await expect.poll(() => model(page, surface)).toBe(`${text.slice(0, at)}x${text.slice(at)}`);
  }
});

test('a click on underlined words opens their card; Escape leaves the network’s dialog open', async ({ page }) => {
  const spec = surfaceOf('bluesky', 'post');
  await open(page, spec);
  await page.keyboard.insertText(PUSHY);
  await expect.poll(() => underlined(page)).toEqual(['Don’t miss out']);
  const place = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const { x, y, width, height } = (range as Range).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(place.x, place.y);
  const { card } = coach(page);
  await expect(card).toContainText('Don’t miss out');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  expect(await model(page, 'post')).toBe(PUSHY);
  await page.mouse.click(place.x, place.y);
  await card.getByRole('button', { name: 'Remove it' }).click();
  await expect(card).toHaveCount(0);
  await expect.poll(() => model(page, 'post')).toBe('The kettle is back. It keeps tea hot for 12 hours.');
});

test('our voice, keep and rule off hold; dismiss holds for this draft', async ({ page, parley }) => {
  const spec = surfaceOf('x', 'home');
  const start = async () => {
    await open(page, spec);
    await page.keyboard.insertText(PUSHY);
    await coach(page).chip.click();
  };
  try {
    await start();
    await coach(page).panel.getByRole('button', { name: 'Dismiss' }).click();
    await expect(coach(page).chip).toHaveText('Fine');
    await start();
    await expect(coach(page).chip).toHaveText('1 tip');
    await coach(page).panel.getByRole('button', { name: 'Our voice, keep' }).click();
    await expect(coach(page).chip).toHaveText('Fine');
    await start();
    await expect(coach(page).chip).toHaveText('Fine');
    await setSettings(parley, { keep: [] });
    await expect(coach(page).chip).toHaveText('1 tip');
    await coach(page).panel.getByRole('button', { name: 'Turn rule off' }).click();
    await expect(coach(page).chip).toHaveText('Fine');
  } finally {
    await setSettings(parley, { keep: [], rulesOff: [] });
  }
});

test('on a private account Parley is silent', async ({ page, parley }) => {
  const accounts = [...SITES, ...CLIENTS].map(({ network, self }) => ({ network, handle: self, role: 'organisation' }));
  try {
    await setSettings(parley, { accounts: accounts.map((account) => ({ ...account, handle: 'somebody_else' })) });
    for (const site of SITES) {
      const [spec] = site.surfaces;
      if (!spec) continue;
      await open(page, spec);
      await page.keyboard.insertText(PUSHY);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      await expect(coach(page).element).toHaveCount(0);
    }
  } finally {
    await setSettings(parley, { accounts });
  }
});

test('the page is sent no message by which it could tell that Parley is there', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data }) => heard.push(data));
  });
  await open(page, surfaceOf('bluesky', 'post'));
  await page.keyboard.insertText(PUSHY);
  await expect(coach(page).chip).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  await page.close();
});

test('ten idle seconds change nothing, in every engine', async ({ context }) => {
  const specs = ['draft', 'lexical', 'quill', 'prosemirror', 'textarea'].flatMap(
    (engine) => SITES.flatMap(({ surfaces }) => surfaces).find((spec) => spec.engine === engine) ?? [],
  );
  expect(specs).toHaveLength(5);
  const pages = [];
  for (const spec of specs) {
    const page = await context.newPage();
    await open(page, spec);
    await type(page, [PUSHY], spec);
    await expect(coach(page).chip).toBeVisible();
    if (spec.engine !== 'textarea') await expect.poll(() => underlined(page)).toEqual(['Don’t miss out']);
    pages.push({ page, spec });
  }
  const changes = await Promise.all(
    pages.map(({ page, spec }) =>
      page.evaluate(async (surface) => {
        const editor = window.practice.editor(surface);
        const before = {
          html: editor.innerHTML,
          model: window.practice.model(surface),
          caret: window.practice.caret(surface),
        };
        const seen: string[] = [];
        const observer = new MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
        observer.observe(editor, { subtree: true, childList: true, characterData: true, attributes: true });
        const events = ['input', 'beforeinput', 'paste', 'focus', 'blur'];
        for (const name of events) editor.addEventListener(name, () => seen.push(name));
        await new Promise((done) => setTimeout(done, 10_000));
        const after = {
          html: editor.innerHTML,
          model: window.practice.model(surface),
          caret: window.practice.caret(surface),
        };
        return { seen, same: JSON.stringify(before) === JSON.stringify(after) };
      }, spec.surface),
    ),
  );
  expect(changes).toEqual(specs.map(() => ({ seen: [], same: true })));
  for (const { page } of pages) await page.close();
});
