/** The log over a real IndexedDB in real Chromium. */
import { expect } from '@playwright/test';
import type { LogError } from '../../lib/log/failure.ts';
import type { LogDatabase, Upgrade } from '../../lib/log/migrations.ts';
import { ORIGIN, stored, test } from './bench.ts';
import { EXAMPLES } from './examples.ts';

test.describe('what pages show', () => {
  test('a question waits, and said twice it is one', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const batch = {
        network: 'x' as const,
        account: '@Acme',
        read: [parley.read(), parley.read({ externalId: '101' }, 'spam'), parley.read({ mine: true, externalId: '5' })],
        looked: { view: 'notifications' as const, health: 'healthy' as const },
      };
      const first = await parley.record(log, batch, parley.context());
      const writes: string[] = [];
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (value, key) {
        writes.push(this.name);
        return put.call(this, value, key);
      };
      const second = await parley.record(log, batch, parley.context());
      IDBObjectStore.prototype.put = put;
      const { sections, counts } = await parley.readWaiting(log, parley.MONDAY + parley.HOUR);
      return { first, second, writes, counts, waiting: sections.today.map(({ key, account }) => [key, account]) };
    });
    expect(said.first).toEqual({ added: 2, changed: 0, closed: 0 });
    expect(said.second).toEqual({ added: 0, changed: 0, closed: 0 });
    expect(said.writes).toEqual(['coverage']);
    expect(said.waiting).toEqual([['x:100', 'acme']]);
    expect(said.counts).toEqual({ crisis: 0, back: 0, overdue: 0, today: 1, later: 0, thank: 0, snoozed: 0 });
    const all = await stored(tab);
    expect(all['posts']).toHaveLength(1);
    expect(all['coverage']).toEqual([expect.objectContaining({ network: 'x', account: 'acme', health: 'healthy' })]);
  });

  for (const order of ['question first', 'answer first', 'at once'] as const) {
    test(`our answer on the page closes it: ${order}`, async ({ tab }) => {
      const state = await tab.evaluate(async (order) => {
        const question = parley.read();
        const answer = parley.read({
          externalId: '200',
          parentId: '100',
          mine: true,
          text: 'Yes, we do.',
          time: parley.at(2),
        });
        const batches =
          order === 'at once'
            ? [[answer, question]]
            : order === 'answer first'
              ? [[answer], [question]]
              : [[question], [answer]];
        for (const read of batches) {
          await parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
        }
        const raw = await log.read(['interactions'], (tx) => tx.objectStore('interactions').get('x:100'));
        return (raw as { state: unknown; queue: unknown }) ?? null;
      }, order);
      expect(state.state).toMatchObject({ is: 'answered', by: 'page', at: Date.UTC(2026, 0, 5, 12) });
      expect(state.queue).toEqual([]);
    });
  }

  test('thanks afterwards wait for nothing, a new question does', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const record = (...read: ReturnType<typeof parley.read>[]) =>
        parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      await record(parley.read());
      await record(parley.read({ externalId: '200', parentId: '100', mine: true, text: 'Yes.', time: parley.at(2) }));
      await record(
        parley.read({ externalId: '101', parentId: '200', text: 'Thanks, sorted!', time: parley.at(3) }, 'praise'),
        parley.read({ externalId: '102', parentId: '200', text: 'Thanks! And to France?', time: parley.at(4) }),
        parley.read({ externalId: '103', text: 'Thanks!', author: { name: 'Bob', handle: 'bob' } }, 'praise'),
      );
      const { good } = parley.sift(
        'interactions',
        await log.read(['interactions'], (tx) => tx.objectStore('interactions').getAll()),
      );
      return good.map(({ key, state }) => [key, state.is]);
    });
    expect(said).toEqual([
      ['x:100', 'answered'],
      ['x:101', 'not needed'],
      ['x:102', 'waiting'],
      ['x:103', 'waiting'],
    ]);
  });

  test('two tabs with the same comments make each one once, and no action is lost', async ({ tabs }) => {
    const pages = await Promise.all([tabs.open(), tabs.open(), tabs.open()]);
    await Promise.all(
      pages.map((page, offset) =>
        page.evaluate(async (offset) => {
          for (let round = 0; round < 5; round += 1) {
            const read = Array.from({ length: 40 }, (_, place) =>
              parley.read({
                externalId: String(1000 + round * 20 + offset * 10 + place),
                author: { name: 'A', handle: `a${place}` },
              }),
            );
            await parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
            await parley.act(log, [`x:${1000 + round * 20 + offset * 10}`], { is: 'answered' }, parley.MONDAY);
          }
        }, offset),
      ),
    );
    const items = (
      (await stored(tabs.context.pages()[0] ?? pages[0])) as Record<string, { key: string; state: { is: string } }[]>
    )['interactions'];
    expect(items).toHaveLength(140);
    const done = new Set(
      [0, 1, 2].flatMap((offset) => [0, 1, 2, 3, 4].map((round) => `x:${1000 + round * 20 + offset * 10}`)),
    );
    expect(new Set(items?.filter(({ state }) => state.is === 'answered').map(({ key }) => key))).toEqual(done);
  });

  test('a page that dies while it writes leaves all or nothing of each batch', async ({ tabs }) => {
    const witness = await tabs.open();
    for (const delay of [0, 2, 5, 10, 20, 40]) {
      const page = await tabs.open();
      await page.evaluate((delay) => {
        const read = Array.from({ length: 200 }, (_, place) => parley.read({ externalId: `${delay}-${place}` }));
        void parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      }, delay);
      await page.waitForTimeout(delay);
      await page.close();
      const count = await witness.evaluate(
        (delay) =>
          log.read(['interactions'], (tx) =>
            tx.objectStore('interactions').count(IDBKeyRange.bound(`x:${delay}-`, `x:${delay}-\uffff`)),
          ),
        delay,
      );
      expect([0, 200]).toContain(count);
    }
  });
});

test.describe('what is sent from here', () => {
  const SENT = {
    uuid: '6a1f2f0e-0000-4000-8000-000000000001',
    network: 'x' as const,
    account: 'acme',
    kind: 'reply' as const,
    text: 'Yes, we do: https://acme.example/shipping',
    at: Date.UTC(2026, 0, 5, 12),
    parent: { externalId: null, author: 'Ana Perez', handle: 'ana', text: 'Do you ship to Spain?' },
    axes: { tone: 100, thanks: null, reply: 90, fit: 100 },
    offer: false,
  };

  test('closes its parent, counts once, and is the same when the page shows it', async ({ tab }) => {
    const said = await tab.evaluate(async (sent) => {
      const record = (...read: ReturnType<typeof parley.read>[]) =>
        parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      await record(parley.read(), parley.read({ externalId: '101', author: { name: 'Bob', handle: 'bob' } }));
      const closed = [await parley.recordSent(log, sent), await parley.recordSent(log, sent)];
      await record(
        parley.read({
          externalId: '200',
          parentId: '100',
          mine: true,
          text: 'Yes, we do: https://t.co/x',
          time: { from: sent.at + 900, to: sent.at + 900 },
        }),
      );
      closed.push(await parley.recordSent(log, sent));
      const past = await parley.pastPosts(log, { network: 'x', account: '@ACME', most: 10, now: sent.at });
      const { counts } = await parley.readWaiting(log, sent.at);
      const people = await parley.peopleWaitingUnder(log, 'x', '1');
      return { closed, past, counts, people };
    }, SENT);
    expect(said.closed).toEqual([{ closed: 1 }, { closed: 0 }, { closed: 0 }]);
    expect(said.past).toEqual([
      expect.objectContaining({
        id: `sent:${SENT.uuid}`,
        externalId: '200',
        axes: SENT.axes,
        time: { from: SENT.at, to: SENT.at },
      }),
    ]);
    expect(said.counts.today).toBe(1);
    expect(said.people).toBe(1);
  });

  test('the latest posts of one account, newest first', async ({ tab }) => {
    const past = await tab.evaluate(async (sent) => {
      for (const [place, account] of ['acme', 'acme', 'other', 'acme'].entries()) {
        const post = {
          ...sent,
          parent: null,
          kind: 'post' as const,
          uuid: String(place),
          account,
          at: sent.at + place,
        };
        await parley.recordSent(log, post);
      }
      return parley.pastPosts(log, { network: 'x', account: 'acme', most: 2, now: sent.at });
    }, SENT);
    expect(past.map(({ id }) => id)).toEqual(['sent:3', 'sent:1']);
  });
});

test.describe('what the user does', () => {
  test('done, snoozed, not needed, in bulk, and back again', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const { MONDAY, HOUR } = parley;
      const read = ['100', '101', '102'].map((externalId) => parley.read({ externalId }));
      await parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      const keys = ['x:100', 'x:101', 'x:102', 'x:gone'];
      const now = MONDAY + HOUR;
      const counts = [await parley.countWaiting(log, now)];
      const done = await parley.act(log, keys, { is: 'answered' }, now);
      counts.push(await parley.countWaiting(log, now));
      const again = await parley.act(log, keys, { is: 'answered' }, now + 1);
      await parley.undo(log, done, now);
      counts.push(await parley.countWaiting(log, now));
      await parley.act(log, ['x:100'], { is: 'snooze', until: now + HOUR }, now);
      counts.push(await parley.countWaiting(log, now), await parley.countWaiting(log, now + HOUR));
      const due = [await parley.countDue(log, now), await parley.countDue(log, now + HOUR)];
      return { counts, done: done.length, again: again.length, due, next: await parley.nextDue(log, now) };
    });
    expect(said.counts.map(({ today, snoozed, back }) => [today, snoozed, back])).toEqual([
      [3, 0, 0],
      [0, 0, 0],
      [3, 0, 0],
      [2, 1, 0],
      [2, 0, 1],
    ]);
    expect(said).toMatchObject({ done: 3, again: 0, due: [0, 1], next: Date.UTC(2026, 0, 5, 12) });
  });

  test('an answer that came in between is not undone; what was opened by hand stays open', async ({ tab }) => {
    const states = await tab.evaluate(async () => {
      const { MONDAY, HOUR } = parley;
      const record = (...read: ReturnType<typeof parley.read>[]) =>
        parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      const answer = parley.read({ externalId: '200', parentId: '100', mine: true, text: 'Yes.', time: parley.at(2) });
      const state = async (): Promise<string> => {
        const raw = await log.read(['interactions'], (tx) => tx.objectStore('interactions').get('x:100'));
        const item = parley.parseRecord('interactions', raw);
        return item ? `${item.state.is} ${'by' in item.state ? item.state.by : ''}` : 'none';
      };
      await record(parley.read());
      const snoozed = await parley.act(log, ['x:100'], { is: 'snooze', until: MONDAY + 9 * HOUR }, MONDAY);
      await record(answer);
      const states = [await state()];
      await parley.undo(log, snoozed, MONDAY + 3 * HOUR);
      states.push(await state());
      await parley.act(log, ['x:100'], { is: 'waiting' }, MONDAY + 3 * HOUR);
      await record(answer, parley.read({ postId: null }));
      states.push(await state());
      await record(parley.read({ externalId: '201', parentId: '100', mine: true, text: 'Sure.', time: parley.at(5) }));
      states.push(await state());
      return states;
    });
    expect(states).toEqual(['answered page', 'answered page', 'waiting hand', 'answered page']);
  });

  test('a corrected kind stays, moves its due time and can be taken back', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const record = (read: ReturnType<typeof parley.read>, now: number) =>
        parley.record(log, { network: 'x', account: 'acme', read: [read], looked: null }, parley.context({ now }));
      const { MONDAY, HOUR } = parley;
      const { due } = parley.context();
      const item = async () =>
        parley.parseRecord(
          'interactions',
          await log.read(['interactions'], (tx) => tx.objectStore('interactions').get('x:100')),
        );
      await record(parley.read(), MONDAY + HOUR);
      const done = await parley.correct(log, 'x:100', 'complaint', due, MONDAY + HOUR);
      await record(parley.read({ text: 'Never mind' }, 'other'), MONDAY + 2 * HOUR);
      const corrected = await item();
      const spam = await parley.correct(log, 'x:100', 'spam', due, MONDAY + 2 * HOUR);
      const closed = await item();
      await parley.undo(log, spam, MONDAY + 2 * HOUR);
      await parley.undo(log, done, MONDAY + 2 * HOUR);
      return { corrected, closed, back: await item() };
    });
    expect(said.corrected).toMatchObject({
      text: 'Never mind',
      triage: { kind: 'complaint', corrected: true },
      due: Date.UTC(2026, 0, 5, 11),
    });
    expect(said.closed?.state).toMatchObject({ is: 'not needed', by: 'kind' });
    expect(said.back).toMatchObject({ triage: { kind: 'question', corrected: false }, due: Date.UTC(2026, 0, 5, 14) });
  });

  test('things remembered and heard', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const { MONDAY, HOUR } = parley;
      const { due } = parley.context();
      const one = { uuid: 'u1', text: 'Please answer', link: 'https://blog.example/1', now: MONDAY };
      await parley.remember(log, one, due);
      await parley.remember(log, { ...one, text: 'again' }, due);
      await parley.remember(log, { ...one, uuid: 'u2', link: 'javascript:alert(1)' }, due);
      await parley.hear(log, one);
      await parley.hear(log, one);
      const { sections } = await parley.readWaiting(log, MONDAY + HOUR);
      const heard = await parley.heardSince(log, 0, MONDAY);
      await parley.forgetHeard(log, 'heard:u1');
      const told = [];
      for (let time = 0; time < 3; time += 1) {
        told.push(await parley.sayAtMost(log, { key: 'overdue:x:1', account: 'acme', most: 2, now: MONDAY }));
      }
      return { later: sections.later, heard, left: await parley.heardSince(log, 0, MONDAY), told };
    });
    expect(said.later.map(({ key, text, link }) => [key, text, link])).toEqual([
      ['manual:u1', 'Please answer', 'https://blog.example/1'],
      ['manual:u2', 'Please answer', null],
    ]);
    expect(said.heard).toHaveLength(1);
    expect(said.left).toEqual([]);
    expect(said.told).toEqual([true, true, false]);
  });
});

test.describe('reading', () => {
  test('5,000 wait: the first screen takes 60 records, the rest comes by pages', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const { MONDAY, HOUR } = parley;
      const kinds = ['question', 'praise', 'crisis', 'other', 'complaint'] as const;
      for (let start = 0; start < 5000; start += 500) {
        const read = Array.from({ length: 500 }, (_, place) =>
          parley.read(
            {
              externalId: String(start + place),
              author: { name: `Person ${start + place}`, handle: `p${start + place}` },
              time: parley.at(-((start + place) % 700)),
              postId: String(place % 40),
              parentId: null,
            },
            kinds[(start + place) % 100 === 2 ? 2 : place % 2 === 0 ? 0 : 1] ?? 'question',
          ),
        );
        const account = start % 1000 === 0 ? 'acme' : 'acme_support';
        await parley.record(log, { network: 'x', account, read, looked: null }, parley.context());
      }
      let records = 0;
      const wrap = (prototype: IDBIndex | IDBObjectStore, name: 'get' | 'getAll') => {
        const own = prototype[name] as (...all: unknown[]) => IDBRequest;
        Object.assign(prototype, {
          [name](this: unknown, ...all: unknown[]) {
            const request = own.apply(this, all);
            request.addEventListener('success', () => {
              records += Array.isArray(request.result) ? request.result.length : 1;
            });
            return request;
          },
        });
      };
      wrap(IDBIndex.prototype, 'getAll');
      wrap(IDBIndex.prototype, 'get');
      wrap(IDBObjectStore.prototype, 'getAll');
      wrap(IDBObjectStore.prototype, 'get');
      const now = MONDAY + HOUR;
      const before = performance.now();
      const first = await parley.readWaiting(log, now);
      const took = performance.now() - before;
      const read = records;
      const filter = { network: 'x' as const, account: 'ACME_support', kind: 'question' as const };
      const narrow = await parley.readWaiting(log, now, filter);
      const page = await parley.readSection(log, 'thank', { now, filter: parley.EVERYTHING, start: 2400, most: 20 });
      const last = await parley.readSection(log, 'crisis', { now, filter: parley.EVERYTHING, start: 40, most: 20 });
      return { first, read, narrowed: records - read - page.length - last.length, narrow, page, last, took };
    });
    const shown = Object.values(said.first.sections).flat();
    expect(shown).toHaveLength(60);
    expect(said.read).toBe(60);
    expect(said.narrowed).toBe(60);
    expect(said.first.counts.crisis).toBe(50);
    expect(said.first.sections.crisis).toHaveLength(50);
    expect(Object.values(said.first.counts).reduce((sum, count) => sum + count, 0)).toBe(5000);
    const overdue = said.first.sections.overdue.map(({ due }) => due);
    expect(overdue).toEqual(overdue.toSorted((a, b) => a - b));
    const narrow = Object.values(said.narrow.sections).flat();
    expect(narrow.every(({ account, triage }) => account === 'acme_support' && triage.kind === 'question')).toBe(true);
    expect(said.page).toHaveLength(20);
    expect(said.last).toHaveLength(10);
    expect(said.took).toBeLessThan(500);
  });

  test('search: all words, the last one begun, newest first, narrowed, and honest about what it left out', async ({
    tab,
  }) => {
    const said = await tab.evaluate(async () => {
      const texts = [
        'Do you ship to Spain?',
        'Shipping to Spain took ages',
        'Ship it to SPAIN, please',
        'Do you deliver to Portugal?',
      ];
      const read = texts.map((text, place) =>
        parley.read(
          { externalId: String(place), text, time: parley.at(place) },
          place === 2 ? 'complaint' : 'question',
        ),
      );
      await parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      const find = async (query: string, filter: Partial<typeof parley.EVERYTHING> = {}) => {
        const { items, complete } = await parley.search(log, query, { ...parley.EVERYTHING, ...filter }, 0);
        return [items.map(({ externalId }) => externalId), complete];
      };
      const small = {
        both: await find('spain ship'),
        whole: await find('ship spain '),
        name: await find('perez'),
        kind: await find('spain', { kind: 'complaint' }),
        account: await find('spain', { account: 'other', network: 'x' }),
        none: await find('spain nowhere '),
        empty: await find('  ?'),
      };
      for (let start = 0; start < 6000; start += 1000) {
        const many = Array.from({ length: 1000 }, (_, place) =>
          parley.read({
            externalId: `m${start + place}`,
            text: `Common words here ${start + place === 17 ? 'needle' : ''}`,
            time: parley.at(-start - place),
            parentId: null,
            postId: null,
            author: { name: 'P', handle: `p${place}` },
          }),
        );
        await parley.record(log, { network: 'x', account: 'acme', read: many, looked: null }, parley.context());
      }
      const before = performance.now();
      const large = {
        common: (await parley.search(log, 'common words', parley.EVERYTHING, 0)).items.map(
          ({ externalId }) => externalId,
        ),
        needle: await find('common needle'),
        nobody: await find('common words', { kind: 'crisis' }),
      };
      return { small, large, took: performance.now() - before };
    });
    expect(said.small).toEqual({
      both: [['2', '1', '0'], true],
      whole: [['2', '0'], true],
      name: [['3', '2', '1', '0'], true],
      kind: [['2'], true],
      account: [[], true],
      none: [[], true],
      empty: [[], true],
    });
    expect(said.large.common).toEqual(Array.from({ length: 60 }, (_, place) => `m${place}`));
    expect(said.large.needle).toEqual([['m17'], true]);
    expect(said.large.nobody).toEqual([[], false]);
    expect(said.took).toBeLessThan(1500);
  });

  test('a spoilt record is set aside and shown; the others are there', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const read = ['100', '101', '102'].map((externalId) => parley.read({ externalId }));
      const batch = { network: 'x' as const, account: 'acme', read, looked: null };
      await parley.record(log, batch, parley.context());
      const spoil = (key: string) =>
        log.write(['interactions'], async (tx) => {
          const store = tx.objectStore('interactions');
          await store.put({ ...((await store.get(key)) as object), author: 'nobody' });
        });
      await spoil('x:100');
      const { sections } = await parley.readWaiting(log, parley.MONDAY + parley.HOUR);
      await spoil('x:101');
      await parley.record(log, batch, parley.context());
      const aside = await parley.listAside(log);
      const { counts } = await parley.readWaiting(log, parley.MONDAY + parley.HOUR);
      return { shown: sections.today.map(({ key }) => key), aside, counts };
    });
    expect(said.shown).toEqual(['x:101', 'x:102']);
    expect(said.aside.map(({ store, key }) => [store, key])).toEqual([
      ['interactions', 'x:100'],
      ['interactions', 'x:101'],
    ]);
    expect(said.aside[0]?.record).toMatchObject({ author: 'nobody', text: 'Do you ship to Spain?' });
    expect(said.counts.today).toBe(3);
  });
});

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
            const again = indexedDB.open('parley', 1);
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
      await parley.sayAtMost(log, { key: 'overdue:x:100', account: 'acme', most: 1, now: 0 });
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
      await parley.sayAtMost(log, { key: 'digest', account: 'acme', most: 1, now: 0 });
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
