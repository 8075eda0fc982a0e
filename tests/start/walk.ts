/** Without a display: two drafts into each network's practice page, then who waits, and on paper what a user would see. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { inspector } from '../browser/inspect.ts';
import { type Launched, launchParley, turnOn } from '../browser/parley.ts';
import { coach, model } from '../e2e/fixtures.ts';
import type { PracticeSite } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { bundle } from '../sites/serve.ts';
import { type Advice, readAdvice, unfold } from './advice.ts';
import { buildParley } from './build.ts';
import { SAMPLES, type Sample } from './drafts.ts';
import { hung, quoted } from './print.ts';
import { showWaiting } from './waiting.ts';
import { writeSample } from './write.ts';

const SHOTS = resolve('shots/walk');

/** @returns how many things went wrong. */
export async function walk(): Promise<number> {
  const extension = buildParley({ open: true });
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  const parley = await launchParley({ respond: await bundle(), extension });
  let failed = 0;
  try {
    console.log('No display here, so the browser runs without a window. Turning on every network …');
    await turnOn(parley, SITES);
    for (const site of SITES) {
      const { name } = FACTS[site.network];
      console.log(`\n\n== ${name} ${'='.repeat(60 - name.length)}`);
      for (const [kind, sample] of Object.entries(SAMPLES[site.network])) {
        const page = await parley.context.newPage();
        try {
          await oneDraft(page, site, sample, join(SHOTS, `${site.network}-${kind}`));
        } catch (error) {
          failed += 1;
          await page.screenshot({ path: join(SHOTS, `${site.network}-${kind}-failed.png`) }).catch(() => undefined);
          console.log(`\n${hung('  FAILED: ', error instanceof Error ? error.message : String(error))}`);
        }
        await page.close();
      }
    }
    console.log(`\n\n== Who is waiting, as the popup shows it ${'='.repeat(22)}\n`);
    try {
      await showWaiting(parley, SHOTS);
    } catch (error) {
      failed += 1;
      console.log(hung('  FAILED: ', error instanceof Error ? error.message : String(error)));
    }
    console.log(`\n\nNetwork requests by Parley: ${requestsByParley(parley)}`);
    console.log(`Pictures: ${relative('.', SHOTS)}/`);
  } finally {
    await parley.close();
  }
  return failed;
}

async function oneDraft(page: Page, { network }: PracticeSite, sample: Sample, shot: string): Promise<void> {
  const { surface, url, parent } = await writeSample(page, network, sample);
  const { chip, panel } = coach(page);
  const told = (await chip.innerText()).trim();
  await chip.click();
  await panel.waitFor();
  console.log(`\n  ${surface}, ${url}\n`);

  const seen = await (await inspector(page, network)).focused();
  if (seen.is !== 'composer') throw new Error('Parley does not take the box for a writing place.');
  const before = await model(page, surface);
  if (parent) console.log(`  Answering ${parent.author}:\n${quoted(seen.around.parent?.text ?? '(not read)')}\n`);
  console.log(`  Read, as a ${seen.kind}:\n${quoted(seen.text)}\n`);
  if (seen.text !== before) throw new Error(`The editor itself holds another text: ${JSON.stringify(before)}`);

  const advice = await readAdvice(page);
  print(told, advice);
  await page.screenshot({ path: `${shot}.png` });
  console.log(`\n  Picture: ${relative('.', shot)}.png`);

  const index = advice.tips.findIndex(({ mends }) => mends.length > 0);
  if (index >= 0) await fix(page, surface, index, before, `${shot}-fixed.png`);
  const errors = await page.evaluate(() => window.practice.errors);
  if (errors.length > 0) throw new Error(`The page met errors: ${errors.join('; ')}`);
}

function print(chip: string, { verdict, axes, asked, tips, notJudged }: Advice): void {
  console.log(`${hung('  ', verdict)}  [chip: ${chip}]`);
  for (const { axis, says } of axes) console.log(`    ${axis.padEnd(12)}${says}`);
  for (const line of notJudged) console.log(hung('    ', line));
  if (asked.length > 0) console.log(`\n  What they ask:\n${asked.map((line) => hung('    - ', line)).join('\n')}`);
  console.log(tips.length > 0 ? '\n  Tips:' : '\n  No tips.');
  for (const [index, { what, reason, prompts, mends }] of tips.entries()) {
    console.log(hung(`    ${index + 1}. `, what));
    console.log(hung('       ', reason));
    for (const prompt of prompts) console.log(hung('       For you: ', prompt));
    if (mends.length > 0) console.log(hung('       Fixes: ', mends.join(' / ')));
  }
}

/** Presses the last fix of a tip, usually the plainest, as a user does, and shows the editor's own text after it. */
async function fix(page: Page, surface: string, index: number, before: string, shot: string): Promise<void> {
  const { panel } = coach(page);
  const tip = panel.locator('.tip').nth(index);
  await unfold(tip);
  const button = tip.locator('.mends button').last();
  const name = (await button.innerText()).trim();
  await button.click();
  const outcome = panel.locator('.outcome').first();
  await outcome.waitFor();
  const after = await model(page, surface);
  console.log(`\n  Fix pressed: ${name}\n  ${(await outcome.innerText()).trim()}\n${quoted(after)}`);
  if (after === before) throw new Error('The fix did not change the text.');
  console.log(`${hung('  ', (await panel.locator('.verdict').innerText()).trim())}`);
  await page.screenshot({ path: shot });
  console.log(`\n  Picture: ${relative('.', shot)}`);
}

/** Requests to the web that one of Parley's own pages or its worker made; the practice pages' own don't count. */
const requestsByParley = ({ requests, id }: Launched): number =>
  requests.filter(({ from }) => from.startsWith(`chrome-extension://${id}`)).length;
