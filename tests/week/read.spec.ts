/** The week over a real IndexedDB in real Chromium: what is packed says what the records say, whatever happens to them. */
import { expect } from '@playwright/test';
import { test } from '../log/bench.ts';

test.describe('the week is read', () => {
  test('whatever changes a record, the packed days say the same as the records', async ({ tab }) => {
    const steps = await tab.evaluate(async () => {
      const { MONDAY, HOUR } = parley;
      const now = MONDAY + 30 * HOUR;
      const context = parley.context({ now });
      const record = (...read: ReturnType<typeof parley.read>[]) =>
        parley.record(log, { network: 'x', account: 'acme', read, looked: null }, context);
      const facts = async (): Promise<string> => {
        const { items, posts } = await parley.readFacts(log, MONDAY - 50 * 24 * HOUR, now);
        return [
          ...items.map((one) => [
            one.place,
            one.kind,
            one.standing,
            one.at,
            one.from,
            one.to,
            one.since,
            one.due,
            one.id,
            one.talk,
          ]),
          ...posts.map((one) => [one.place, one.reply, one.offer, one.at, one.from, one.to, one.id, one.under]),
        ]
          .map((fact) => fact.join(' '))
          .sort()
          .join('\n');
      };
      const bob = { name: 'Bob', handle: 'bob' };
      const sent = { network: 'x' as const, account: 'acme', kind: 'reply' as const, axes: null, offer: null };
      const parent = { externalId: '102', author: 'Bob', handle: 'bob', text: '' };
      let done: Awaited<ReturnType<typeof parley.act>> = [];
      let file = '';
      const work: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['seen', () => record(parley.read(), parley.read({ externalId: '102', author: bob }))],
        ['seen to be of another day', () => record(parley.read({ externalId: '103', author: bob, time: null }))],
        ['and then dated', () => record(parley.read({ externalId: '103', author: bob, time: parley.at(-40) }))],
        [
          'answered on the page',
          () => record(parley.read({ externalId: '200', mine: true, parentId: '100', time: parley.at(2) })),
        ],
        [
          'answered from here',
          () => parley.recordSent(log, { ...sent, uuid: 'u', text: 'Yes.', at: MONDAY + 3 * HOUR, parent }),
        ],
        [
          'our answer gets its id',
          () =>
            record(parley.read({ externalId: '201', mine: true, text: 'Yes.', parentId: '102', time: parley.at(3) })),
        ],
        ['ours of another day', () => record(parley.read({ externalId: '202', mine: true, time: null }))],
        ['and then dated as well', () => record(parley.read({ externalId: '202', mine: true, time: parley.at(-40) }))],
        [
          'not needed',
          async () => {
            done = await parley.act(log, ['x:103'], { is: 'not needed' }, now);
          },
        ],
        ['taken back', () => parley.undo(log, done, now)],
        ['of another kind', () => parley.correct(log, 'x:103', 'praise', context.due, now)],
        [
          'other targets',
          () => parley.retarget(log, { ...context.due, targets: { ...context.due.targets, praise: 60 } }, now),
        ],
        ['remembered', () => parley.remember(log, { uuid: 'r', text: 'Later', link: null, now }, context.due)],
        ['of a month ago', () => record(parley.read({ externalId: '104', time: parley.at(-30 * 24) }))],
        [
          'pruned',
          async () => {
            file = JSON.stringify(await parley.exportLog(log, now));
            return parley.prune(log, MONDAY - 20 * 24 * HOUR);
          },
        ],
        ['a person erased', () => parley.erasePerson(log, 'x', bob)],
        [
          'imported',
          async () => {
            const read = parley.readLogFile(file, context);
            if (read.ok) await parley.importLog(log, read.records, context.due);
          },
        ],
        ['everything erased', () => parley.eraseAll(log)],
      ];
      const said: { step: string; changed: boolean; same: boolean }[] = [];
      let before = await facts();
      for (const [step, change] of work) {
        await change();
        const packed = await facts();
        await log.write(['rollup'], (tx) => tx.objectStore('rollup').clear());
        said.push({ step, changed: packed !== before, same: packed === (await facts()) });
        before = packed;
      }
      return said;
    });
    expect(steps).toEqual(steps.map(({ step }) => ({ step, changed: true, same: true })));
    expect(steps).toHaveLength(18);
  });

  test('a second time no record is touched; what is spoilt is packed anew, and a spoilt record is set aside', async ({
    tab,
  }) => {
    const said = await tab.evaluate(async () => {
      const { MONDAY } = parley;
      await parley.record(
        log,
        { network: 'x', account: 'acme', read: [parley.read()], looked: { view: 'thread', health: 'healthy' } },
        parley.context({ now: MONDAY }),
      );
      let touched = 0;
      const own = IDBIndex.prototype.getAll;
      IDBIndex.prototype.getAll = function (...all) {
        if (this.objectStore.name !== 'coverage') touched += 1;
        return own.apply(this, all);
      };
      const read = async () => {
        touched = 0;
        const { facts, looks, began } = await parley.readWeek(log, MONDAY);
        return { items: facts.items.length, looks: looks.length, began, touched: touched > 0 };
      };
      const times = [await read(), await read()];
      await log.write(['rollup', 'interactions'], async (tx) => {
        const day = Math.floor(MONDAY / 86_400_000);
        await tx.objectStore('rollup').put({ day, form: 0, items: 'nothing' });
        await tx.objectStore('interactions').put({ key: 'x:9', at: MONDAY });
      });
      times.push(await read(), await read());
      return { times, aside: (await parley.listAside(log)).map(({ record }) => record) };
    });
    const began = Date.UTC(2026, 0, 5, 10);
    expect(said.times).toEqual([
      { items: 1, looks: 1, began, touched: true },
      { items: 1, looks: 1, began, touched: false },
      { items: 1, looks: 1, began, touched: true },
      { items: 1, looks: 1, began, touched: false },
    ]);
    expect(said.aside).toEqual([{ key: 'x:9', at: began }]);
  });

  test('a full disk keeps no days, and the week is shown all the same', async ({ tab }) => {
    const items = await tab.evaluate(async () => {
      const { MONDAY } = parley;
      await parley.record(
        log,
        { network: 'x', account: 'acme', read: [parley.read()], looked: null },
        parley.context({ now: MONDAY }),
      );
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      return (await parley.readWeek(log, MONDAY)).facts.items.length;
    });
    expect(items).toBe(1);
  });

  test('a post of ours that was written elsewhere is judged when it is seen, a reply never', async ({ tab }) => {
    const offers = await tab.evaluate(async () => {
      const ours = (externalId: string, text: string, kind: 'reply' | 'mention') =>
        parley.read({ externalId, text, kind, mine: true, postId: null, parentId: null });
      const read = [
        ours('1', '20% off', 'mention'),
        ours('2', 'Good morning', 'mention'),
        ours('3', '20% off', 'reply'),
      ];
      await parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      const { posts } = await parley.readFacts(log, parley.MONDAY - 1, parley.MONDAY + 1);
      return posts.map(({ offer }) => offer);
    });
    expect(offers).toEqual([true, null, null]);
  });

  test('what was heard comes on, and stays where it came to', async ({ tab }) => {
    const states = await tab.evaluate(async () => {
      const now = parley.MONDAY;
      const key = await parley.hear(log, { uuid: 'u', text: 'Smaller sizes', link: null, now });
      const state = async () => {
        const { heard } = await parley.readLists(log, now, null);
        return heard.map((one) => one.state).join();
      };
      const seen = [await state()];
      await parley.setHeardState(log, key, 'passed on');
      await parley.hear(log, { uuid: 'u', text: 'Smaller sizes', link: null, now });
      seen.push(await state());
      await parley.forgetHeard(log, key);
      await parley.setHeardState(log, key, 'done');
      return [...seen, await state()];
    });
    expect(states).toEqual(['asked', 'passed on', '']);
  });
});
