/** Without a display: the lists that each network tells of, opened, and on paper who waits by what Parley's popup says. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Launched } from '../browser/parley.ts';
import { openPopup } from '../browser/popup.ts';
import { SITES } from '../sites/registry.ts';
import { hung } from './print.ts';

/** Opens the notifications of every network and prints the list of the popup. @throws if nobody is in it. */
export async function showWaiting(launched: Launched, shots: string): Promise<void> {
  const { context, address } = launched;
  const list = await context.newPage();
  await list.goto(address('popup'));
  for (const { lists } of SITES) {
    const told = lists.find(({ view }) => view === 'notifications');
    if (!told) continue;
    const page = await context.newPage();
    await page.goto(told.url);
    for (const selector of told.clicks ?? []) await page.locator(selector).first().click();
    await page.locator(told.entries).first().waitFor();
    // Some may be answered already, by a page that was open before.
    const any = told.expected.map(({ externalId }) => `[data-stop$="${externalId}"]`).join();
    await list.locator(any).first().waitFor({ state: 'attached' });
    await page.close();
  }
  await list.bringToFront();
  const items = await list.getByRole('article').all();
  for (const item of items.slice(0, 8)) {
    const [who, text, about] = await Promise.all(
      ['.who', '.text', '.about'].map(async (part) =>
        (await item.locator(part).innerText()).replace(/\s+/g, ' ').trim(),
      ),
    );
    console.log(`${hung('  ', `${who} (${about})`)}\n${hung('    ', text ?? '')}\n`);
  }
  await list.close();
  // As it is seen: over a page of a network.
  const [site] = SITES;
  const page = await context.newPage();
  await page.goto(site?.surfaces[0]?.url ?? '');
  const popup = await openPopup(launched, page);
  while (!/ · (?:no draft|reading)/.test(await popup.text()) || (await popup.run<number>('innerWidth')) < 360);
  const picture = join(shots, 'waiting.png');
  writeFileSync(picture, await popup.screenshot());
  console.log(`  Picture: ${relative('.', picture)}`);
  await popup.close();
  await page.close();
}
