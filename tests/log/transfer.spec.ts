/** Retention, erasing, export and import, over a real IndexedDB in real Chromium. */
import { expect } from '@playwright/test';
import { stored, test } from './bench.ts';

test.describe('keeping and giving away', () => {
  test('what is too old goes, is counted, and does not come back', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const { MONDAY, HOUR } = parley;
      const now = MONDAY + 40 * 24 * HOUR;
      const since = parley.keptSince(30, now);
      const read = Array.from({ length: 1200 }, (_, place) =>
        parley.read({ externalId: String(place), time: parley.at(place < 1100 ? 0 : 39 * 24) }),
      );
      const batch = { network: 'x' as const, account: 'acme', read, looked: null };
      await parley.record(log, { ...batch, read: read.slice(0, 1100) }, parley.context({ now: MONDAY }));
      await parley.record(log, { ...batch, read: read.slice(1100) }, parley.context({ now }));
      await parley.act(log, ['x:1'], { is: 'answered' }, MONDAY);
      const removed = await parley.prune(log, since);
      const again = await parley.record(log, batch, parley.context({ now, keepSince: since }));
      return { removed, again, none: await parley.prune(log, since) };
    });
    expect(said.removed).toMatchObject({ interactions: 1100, stillOpen: 1099, posts: 0 });
    expect(said.again.added).toBe(0);
    expect(said.none).toMatchObject({ interactions: 0, stillOpen: 0 });
  });

  test('one person, or everything, is erased', async ({ tab }) => {
    const erased = await tab.evaluate(async () => {
      const read = [
        parley.read(),
        parley.read({ externalId: '101', author: { name: 'Ana Perez', handle: null } }),
        parley.read({ externalId: '102', author: { name: 'Bob', handle: 'bob' } }),
      ];
      await parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      await parley.noteSaid(log, 'overdue:x:100');
      return parley.erasePerson(log, 'x', { name: 'Ana Perez', handle: '@Ana' });
    });
    expect(erased).toBe(2);
    const left = await stored(tab);
    expect(JSON.stringify(left).toLowerCase()).not.toContain('ana perez');
    expect(left['alerts']).toEqual([]);
    expect(left['interactions']).toHaveLength(1);
    await tab.evaluate(() => parley.eraseAll(log));
    expect(Object.values(await stored(tab)).flat()).toEqual([]);
  });

  test('exported and imported elsewhere the log is the same; imported again nothing changes', async ({ tab }) => {
    await tab.evaluate(async () => {
      const read = [
        parley.read(),
        parley.read({ externalId: '101', text: '=cmd()', author: { name: 'Bob', handle: 'bob' } }),
        parley.read({ externalId: '200', parentId: '100', mine: true, text: 'Yes.', time: parley.at(2) }),
      ];
      const looked = { view: 'thread' as const, health: 'healthy' as const };
      await parley.record(log, { network: 'x', account: 'acme', read, looked }, parley.context());
      await parley.correct(log, 'x:101', 'complaint', parley.context().due, parley.MONDAY);
      await parley.remember(log, { uuid: 'u', text: 'Later', link: null, now: 0 }, parley.context().due);
      await parley.hear(log, { uuid: 'u', text: 'Smaller sizes', link: null, now: 0 });
      await parley.noteSaid(log, 'digest');
    });
    const before = await stored(tab);
    const { file, csv } = await tab.evaluate(async () => ({
      file: JSON.stringify(await parley.exportLog(log, 1)),
      csv: await parley.exportCsv(log),
    }));
    expect(csv).toContain(`"'=cmd()"`);
    expect(csv.trim().split('\r\n')).toHaveLength(4);
    await tab.evaluate(() => parley.eraseAll(log));
    const said = await tab.evaluate(async (file) => {
      const { due } = parley.context();
      const read = parley.readLogFile(file, parley.context());
      if (!read.ok) throw new Error(read.failure);
      const preview = await parley.previewImport(log, read.records, due);
      const empty = await parley.countWaiting(log, 0);
      const done = await parley.importLog(log, read.records, due);
      return { preview, empty, done, again: await parley.importLog(log, read.records, due) };
    }, file);
    expect(await stored(tab)).toEqual(before);
    expect(said.preview).toEqual(said.done);
    expect(said.done.interactions).toEqual({ added: 3, changed: 0, same: 0 });
    expect(said.again.interactions).toEqual({ added: 0, changed: 0, same: 3 });
    expect(said.again.posts).toEqual({ added: 0, changed: 0, same: 1 });
    expect(said.empty.later).toBe(0);
  });
});
