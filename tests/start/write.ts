/** Writes a sample into a practice page and waits until Parley has had its say. */
import type { Page } from '@playwright/test';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { coach, open, type } from '../e2e/fixtures.ts';
import type { SurfaceSpec } from '../sites/practice.ts';
import { placeOf, type Sample } from './drafts.ts';

/** Longer than the rest after which Parley underlines words (coach/session.tsx), in milliseconds. */
const REST = 1500;

export async function writeSample(page: Page, network: NetworkId, sample: Sample): Promise<SurfaceSpec> {
  const spec = placeOf(network, sample);
  await open(page, spec);
  await type(page, sample.lines, spec);
  await page.evaluate(
    (name) => window.practice.editor(name).scrollIntoView({ block: 'center', behavior: 'instant' }),
    spec.surface,
  );
  await coach(page).chip.waitFor();
  await page.waitForTimeout(REST);
  return spec;
}
