/** Waiting and search, over a real IndexedDB in real Chromium. */
import { expect } from '@playwright/test';
import { test } from './bench.ts';

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
      const first = await parley.readWaiting(log, now);
      const read = records;
      const filter = { network: 'x' as const, account: 'ACME_support', kind: 'question' as const };
      const narrow = await parley.readWaiting(log, now, filter);
      const page = await parley.readSection(log, 'thank', { now, filter: parley.EVERYTHING, start: 2400, most: 20 });
      const last = await parley.readSection(log, 'crisis', { now, filter: parley.EVERYTHING, start: 40, most: 20 });
      return { first, read, narrowed: records - read - page.length - last.length, narrow, page, last };
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
      const large = {
        common: (await parley.search(log, 'common words', parley.EVERYTHING, 0)).items.map(
          ({ externalId }) => externalId,
        ),
        needle: await find('common needle'),
        nobody: await find('common words', { kind: 'crisis' }),
      };
      return { small, large };
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

test('whatever happens, the lists say what the records say', async ({ tab }) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const wrong = await tab.evaluate(async (seed) => {
      const { MONDAY, HOUR } = parley;
      await parley.eraseAll(log);
      let state = seed;
      const chance = (most: number): number => {
        state = (state * 48_271) % 2_147_483_647;
        return state % most;
      };
      const oneOf = <T>(...all: T[]): T => all[chance(all.length)] as T;
      const read = () => {
        const person = oneOf('ana', 'bob', 'zoe');
        return parley.read(
          {
            externalId: String(100 + chance(12)),
            author: { name: person.toUpperCase(), handle: oneOf(person, null) },
            text: oneOf('Do you ship?', 'Thanks!', 'It broke', '', 'Do you…', `@${person} yes`),
            time: oneOf(null, parley.at(chance(30)), { from: MONDAY, to: MONDAY + chance(9) * HOUR }),
            postId: oneOf(null, '1', '2'),
            parentId: oneOf(null, '1', String(100 + chance(12))),
            mine: chance(4) === 0,
            likedByMe: chance(5) === 0,
          },
          oneOf('question', 'praise', 'crisis', 'spam', 'complaint'),
        );
      };
      const { due } = parley.context();
      let done: Awaited<ReturnType<typeof parley.act>> = [];
      for (let step = 0; step < 80; step += 1) {
        const now = MONDAY + step * HOUR;
        const keys = [`x:${100 + chance(12)}`, `x:${100 + chance(12)}`];
        const batch = {
          network: 'x' as const,
          account: 'acme',
          read: Array.from({ length: chance(6) }, read),
          looked: null,
        };
        const action = oneOf(
          { is: 'answered' as const },
          { is: 'snooze' as const, until: now + 9 * HOUR },
          { is: 'waiting' as const },
        );
        await oneOf<() => Promise<unknown>>(
          () => parley.record(log, batch, parley.context({ now })),
          () => parley.record(log, batch, parley.context({ now })),
          async () => {
            done = await parley.act(log, keys, action, now);
          },
          () => parley.undo(log, done, now),
          () => parley.correct(log, keys[0] ?? '', oneOf('spam', 'question', 'praise'), due, now),
          () => parley.retarget(log, { ...due, targets: { ...due.targets, question: 60 + chance(600) } }, now),
        )();
      }
      const now = MONDAY + 80 * HOUR;
      const { good, spoilt } = parley.sift(
        'interactions',
        await log.read(['interactions'], (tx) => tx.objectStore('interactions').getAll()),
      );
      const wrong: unknown[] = [...spoilt];
      for (const item of good) {
        const whole = parley.wholeInteraction(parley.interactionCoreOf(item));
        if (JSON.stringify(whole) !== JSON.stringify(item)) wrong.push(item);
        for (const word of item.text.match(/[a-z]+/gi) ?? []) {
          const { items } = await parley.search(log, word, parley.EVERYTHING, now);
          if (!items.some(({ key }) => key === item.key)) wrong.push([word, item]);
        }
      }
      const open = good.filter(parley.isOpen);
      const { sections, counts } = await parley.readWaiting(log, now);
      const keys = (items: readonly { readonly key: string }[]): string =>
        String(items.map(({ key }) => key).toSorted());
      if (keys(Object.values(sections).flat()) !== keys(open)) wrong.push(sections);
      const back = open.filter(({ state }) => state.is === 'snoozed' && state.until <= now);
      if (back.length !== counts.back) wrong.push(counts);
      if (open.length === 0 || open.length === good.length) wrong.push('nothing was tried');
      return wrong;
    }, seed);
    expect(wrong, `seed ${seed}`).toEqual([]);
  }
});
