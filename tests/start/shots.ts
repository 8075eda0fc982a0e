/**
 * `npm run shots`: pictures of Parley on every network and of its own pages, wide and narrow, light and dark, into
 * ./shots/looks. For looking at; no test depends on them. `npm run shots -- x bluesky` takes some networks only, `-- pages`
 * Parley's own pages only.
 */
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { type Launched, launchParley, setSettings, turnOn } from '../browser/parley.ts';
import { coach } from '../e2e/fixtures.ts';
import { seed } from '../e2e/seed.ts';
import { SITES } from '../sites/registry.ts';
import { bundle } from '../sites/serve.ts';
import { buildParley } from './build.ts';
import { SAMPLES } from './drafts.ts';
import { PEOPLE } from './people.ts';
import { writeSample } from './write.ts';

const FOLDER = resolve('shots/looks');
const SIZES = { wide: { width: 1280, height: 860 }, narrow: { width: 360, height: 740 } } as const;
/** The popup's own width, and as high as a browser lets it be. */
const POPUP = { width: 360, height: 600 };

/** Words of the draft for Mastodon, whose writing place is a textarea, that Parley underlines. */
const FLAGGED_IN_TEXTAREA = 'Hurry';

type Shoot = (page: Page, name: string) => Promise<unknown>;

/** Chip, panel and card beside both drafts of a network. */
async function network(context: Launched['context'], id: NetworkId, shoot: Shoot): Promise<void> {
  for (const [kind, sample] of Object.entries(SAMPLES[id])) {
    const page = await context.newPage();
    const spec = await writeSample(page, id, sample);
    const { chip, panel, card } = coach(page);
    await shoot(page, `${id}-${kind}-chip`);
    await chip.click();
    await panel.waitFor();
    await shoot(page, `${id}-${kind}-panel`);
    await page.keyboard.press('Escape');
    const words = await flaggedWords(page, spec.surface, kind === 'rough' ? FLAGGED_IN_TEXTAREA : '');
    if (words) {
      await page.mouse.click(words.x, words.y);
      await card.waitFor();
      await shoot(page, `${id}-${kind}-card`);
    }
    await page.close();
  }
}

/** Middle of the first underlined words, if they are in view; of a textarea's, whose underlines nobody can ask for, `flagged` is told. */
function flaggedWords(page: Page, surface: string, flagged: string): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate(
    ([name, words]) => {
      const editor = window.practice.editor(name);
      const range = document.createRange();
      let copy: HTMLElement | undefined;
      if (editor instanceof HTMLTextAreaElement) {
        const at = words === '' ? -1 : editor.value.indexOf(words);
        if (at < 0) return undefined;
        // The same text laid out once more in the same place, for as long as it takes to look where the words are.
        const { font, padding, lineHeight, letterSpacing } = getComputedStyle(editor);
        const { x, y, width } = editor.getBoundingClientRect();
        copy = document.body.appendChild(document.createElement('div'));
        Object.assign(copy.style, { position: 'fixed', left: `${x}px`, top: `${y}px`, width: `${width}px` });
        Object.assign(copy.style, { boxSizing: 'border-box', whiteSpace: 'pre-wrap', overflowWrap: 'break-word' });
        Object.assign(copy.style, { font, padding, lineHeight, letterSpacing });
        const text = copy.appendChild(document.createTextNode(editor.value));
        range.setStart(text, at);
        range.setEnd(text, at + words.length);
      } else {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const first = ranges.find((one) => one instanceof Range && one.getBoundingClientRect().left >= 0);
        if (!first) return undefined;
        range.setStart(first.startContainer, first.startOffset);
        range.setEnd(first.endContainer, first.endOffset);
      }
      const [box] = range.getClientRects();
      copy?.remove();
      const inView = box && box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
      return inView ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
    },
    [surface, flagged] as const,
  );
}

/** Parley's own pages. */
async function pages(parley: Launched, shoot: Shoot): Promise<void> {
  const { lines } = SAMPLES.x.rough;
  await setSettings(parley, { check: { text: lines.join('\n'), network: 'x', kind: 'post', parent: '' } });
  const page = await parley.context.newPage();
  await page.goto(parley.address('welcome'));
  await page.locator('h1').first().waitFor();
  await shoot(page, 'welcome');
  const { width } = page.viewportSize() ?? SIZES.narrow;
  await page.setViewportSize(POPUP);
  await page.goto(`${parley.address('popup')}#check`);
  await page.locator('.panel').waitFor();
  await shoot(page, 'check');
  await waitingList(parley, page, shoot);
  await page.setViewportSize({ width, height: SIZES.wide.height });
  await page.goto(parley.address('options'));
  await page.getByText('Messages of others').waitFor();
  await shoot(page, 'options');
  await page.close();
}

/** Who is waiting: nobody yet, many, one unfolded, snoozing, several selected, searched for, in vain, and the foot. */
async function waitingList(parley: Launched, page: Page, shoot: Shoot): Promise<void> {
  const open = async (name: string, ready: string) => {
    await page.goto(parley.address('popup'));
    await page.reload();
    await page.getByText(ready).first().waitFor();
    await shoot(page, `waiting-${name}`);
  };
  await open('never', 'I haven’t seen any comments yet.');
  await seed(page, PEOPLE);
  await open('full', 'Nina Roth');
  await shoot(page, 'waiting');
  await page.getByRole('button', { name: 'Crisis' }).click();
  await shoot(page, 'waiting-unfolded');
  await page.getByRole('button', { name: 'Crisis', expanded: true }).click();
  await page.keyboard.press('s');
  await shoot(page, 'waiting-snooze');
  await page.keyboard.press('Escape');
  for (const key of ['x', 'j', 'x']) await page.keyboard.press(key);
  await shoot(page, 'waiting-selected');
  await page.keyboard.press('e');
  await page.getByText('Done · 2 messages').waitFor();
  await shoot(page, 'waiting-undo');
  await page.keyboard.press('u');
  await page.getByText('Taken back').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('brake');
  await page.getByRole('heading', { name: '1 message found' }).waitFor();
  await shoot(page, 'waiting-found');
  await page.keyboard.type('x');
  await page.getByText('No message has these words').waitFor();
  await shoot(page, 'waiting-none');
  await page.keyboard.press('Escape');
  await page.getByText('Keys').click();
  await page.locator('.keys dl').scrollIntoViewIfNeeded();
  await shoot(page, 'waiting-foot');
}

mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
const sites = SITES.filter(({ network: id }) => wanted.length === 0 || wanted.includes(id));
const extension = buildParley({ open: true });
const respond = await bundle();
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    const parley = await launchParley({ respond, extension, colorScheme, viewport });
    try {
      const shoot: Shoot = (page, name) =>
        page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}-${size}.png`), fullPage: !name.includes('-') });
      await turnOn(parley, SITES);
      // First, while nobody waits: the networks' pages fill the list.
      if (wanted.length === 0 || wanted.includes('pages')) await pages(parley, shoot);
      for (const site of sites) await network(parley.context, site.network, shoot);
    } finally {
      await parley.close();
    }
  }
}
console.log(`Pictures: ${relative('.', FOLDER)}/`);
