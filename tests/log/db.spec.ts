/** The database itself: versions, lost connections, full disks. Real IndexedDB, real Chromium. */
import { expect } from '@playwright/test';
import type { LogError } from '../../lib/log/failure.ts';
import type { LogDatabase, Upgrade } from '../../lib/log/migrations.ts';
import { ORIGIN, test } from './bench.ts';
import { EXAMPLES } from './examples.ts';

test.describe('the database', () => {
  test('no version is without an example', async ({ tab }) => {
    const newest = await tab.evaluate(() => parley.MIGRATIONS.length);
    expect(EXAMPLES.map(({ version }) => version)).toEqual(Array.from({ length: newest }, (_, place) => place + 1));
  });

  for (const { version } of EXAMPLES) {
    test(`version ${version} is brought up to date, 10,000 records and all`, async ({ tab }) => {
      const said = await tab.evaluate(async (version) => {
        const example = parley.EXAMPLES.find((one) => one.version === version);
        const old = parley.connectLog({ migrations: parley.MIGRATIONS.slice(0, version) });
        const stores = ['interactions', 'posts', 'coverage', 'heard', 'alerts'] as const;
        await old.write(stores, async (tx) => {
          for (const store of stores) {
            for (const record of example?.records[store] ?? []) await tx.objectStore(store).put(record);
          }
          const [first] = example?.records.interactions ?? [];
          for (let place = 0; place < 10_000; place += 1) {
            void tx
              .objectStore('interactions')
              .put({ ...(first as object), key: `x:m${place}`, externalId: `m${place}` });
          }
        });
        old.close();
        const { counts } = await parley.readWaiting(log, 0);
        const sifted = await log.read(stores, async (tx) =>
          Promise.all(stores.map(async (store) => parley.sift(store, await tx.objectStore(store).getAll()))),
        );
        return { counts, good: sifted.map(({ good }) => good.length), spoilt: sifted.flatMap(({ spoilt }) => spoilt) };
      }, version);
      expect(said).toMatchObject({ counts: { snoozed: 10_001 }, good: [10_001, 1, 1, 1, 1], spoilt: [] });
    });
  }

  test('a later version changes shape and records in one go', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const read = Array.from({ length: 300 }, (_, place) => parley.read({ externalId: String(place) }));
      await parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      log.close();
      const shape = (db: LogDatabase, tx: Upgrade): void => {
        db.deleteObjectStore('alerts');
        db.createObjectStore('alerts', { keyPath: 'key' }).createIndex('at', 'at');
        tx.objectStore('interactions').deleteIndex('branch');
        tx.objectStore('interactions').createIndex('branch', 'branch');
      };
      const accounts = async (one: typeof log) => {
        const raws = await one.read(['interactions'], (tx) => tx.objectStore('interactions').getAll());
        return [...new Set(raws.map((raw) => (raw as { account: string }).account)), raws.length];
      };
      const broken = parley.connectLog({
        migrations: [
          ...parley.MIGRATIONS,
          {
            shape: (db, tx) => {
              shape(db, tx);
              throw new Error('stumbled');
            },
          },
        ],
      });
      const failed = await accounts(broken).catch((error: unknown) => (error as LogError).failure);
      const kept = await accounts(log);
      log.close();
      const next = parley.connectLog({
        migrations: [
          ...parley.MIGRATIONS,
          {
            shape,
            record: (_, raw) => {
              if ((raw as { externalId: string }).externalId === '250') throw new Error('not as it should be');
              return { ...(raw as object), account: 'renamed' };
            },
          },
        ],
      });
      const after = await accounts(next);
      const aside = await parley.listAside(next);
      const older = await parley.countDue(log, 0).catch((error: unknown) => (error as LogError).failure);
      return { failed, kept, after, aside: aside.map(({ key }) => key), older };
    });
    expect(said).toEqual({
      failed: 'broken',
      kept: ['acme', 300],
      after: ['renamed', 299],
      aside: ['x:250'],
      older: 'newer',
    });
  });

  test('a newer Parley in another page gets the database; this one then says so', async ({ tabs }) => {
    const [old, newer] = [await tabs.open(), await tabs.open()];
    await old.evaluate(() => parley.countDue(log, 0));
    await newer.evaluate(async () => {
      const next = parley.connectLog({ migrations: [...parley.MIGRATIONS, { shape: () => undefined }] });
      await parley.countDue(next, 0);
    });
    const said = await old.evaluate(() =>
      parley.countDue(log, 0).catch((error: unknown) => (error as LogError).failure),
    );
    expect(said).toBe('newer');
  });

  test('a page that doesn’t let go of an older version blocks, and no longer than it does', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const old = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('parley', 1);
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => {
          void parley.countDue(log, 0).then(() => {
            log.close();
            const again = indexedDB.open('parley');
            again.onsuccess = () => resolve(again.result);
          });
        };
      });
      const next = parley.connectLog({
        migrations: [...parley.MIGRATIONS, { shape: () => undefined }],
        patience: 50,
      });
      const count = () => parley.countDue(next, 0).catch((error: unknown) => (error as LogError).failure);
      const blocked = [await count(), await count()];
      old.close();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [...blocked, await count()];
    });
    expect(said).toEqual(['blocked', 'blocked', 0]);
  });

  test('a connection that is closed under us is opened anew', async ({ tab, tabs }) => {
    const cdp = await tabs.context.newCDPSession(tab);
    const record = (externalId: string) =>
      tab.evaluate(
        (externalId) =>
          parley.record(
            log,
            { network: 'x', account: 'acme', read: [parley.read({ externalId })], looked: null },
            parley.context(),
          ),
        externalId,
      );
    await record('1');
    // The browser clears the site's data: the connection ends, the data with it.
    await cdp.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: 'indexeddb' });
    expect(await record('2')).toMatchObject({ added: 1 });
    // While a write is under way.
    const result = tab.evaluate(async () => {
      const read = Array.from({ length: 400 }, (_, place) => parley.read({ externalId: `w${place}` }));
      return parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
    });
    await cdp.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: 'indexeddb' });
    expect(await result).toMatchObject({ added: 400 });
    await tab.evaluate(async () => {
      // Closed by our own hand in the midst of things.
      const count = parley.countDue(log, 0);
      log.close();
      await count;
      await parley.countDue(log, 0);
    });
  });

  test('a full disk is said, and nothing of the batch is kept: injected at each write', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const read = Array.from({ length: 20 }, (_, place) =>
        parley.read({ externalId: String(place), mine: place > 15 }),
      );
      const batch = {
        network: 'x' as const,
        account: 'acme',
        read,
        looked: { view: 'thread' as const, health: 'healthy' as const },
      };
      const put = IDBObjectStore.prototype.put;
      const outcomes: string[] = [];
      for (let failing = 1; failing <= 22; failing += 1) {
        let writes = 0;
        IDBObjectStore.prototype.put = function (value, key) {
          writes += 1;
          if (writes === failing) throw new DOMException('full', 'QuotaExceededError');
          return put.call(this, value, key);
        };
        const outcome = await parley.record(log, batch, parley.context()).then(
          () => 'written',
          (error: unknown) => (error as LogError).failure ?? String(error),
        );
        IDBObjectStore.prototype.put = put;
        const left = await log.read(['interactions', 'posts', 'coverage'], async (tx) => {
          const counts = await Promise.all(
            (['interactions', 'posts', 'coverage'] as const).map((store) => tx.objectStore(store).count()),
          );
          return counts.join();
        });
        outcomes.push(`${outcome} ${left}`);
      }
      return outcomes;
    });
    expect(said).toEqual([...Array.from({ length: 21 }, () => 'full 0,0,0'), 'written 16,4,1']);
  });

  test('a disk that is really full', async ({ tab, tabs }) => {
    const cdp = await tabs.context.newCDPSession(tab);
    await tab.evaluate(() => parley.countDue(log, 0));
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 1000 });
    const write = () =>
      tab.evaluate(() => {
        const read = Array.from({ length: 300 }, (_, place) =>
          parley.read({ externalId: String(place), text: 'A long text. '.repeat(500) }),
        );
        return parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context()).then(
          ({ added }) => added,
          (error: unknown) => (error as LogError).failure ?? String(error),
        );
      });
    expect(await write()).toBe('full');
    expect(await tab.evaluate(() => parley.countWaiting(log, 0).then(({ today }) => today))).toBe(0);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN });
    expect(await write()).toBe(300);
  });
});
