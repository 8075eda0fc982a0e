/** What pages show goes into the log, over a real IndexedDB in real Chromium. */
import { expect } from '@playwright/test';
import { stored, test } from './bench.ts';

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

  test('thanks that were read before our answer was wait for nothing once it is', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const record = (...read: ReturnType<typeof parley.read>[]) =>
        parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      await record(
        parley.read(),
        parley.read({ externalId: '101', parentId: '200', text: 'Thanks, sorted!', time: parley.at(3) }, 'praise'),
        parley.read({ externalId: '102', parentId: null, text: 'Thank you', time: parley.at(4) }, 'praise'),
        parley.read({ externalId: '103', parentId: '200', text: 'Thanks!', time: parley.at(5) }, 'praise'),
      );
      await parley.act(log, ['x:103'], { is: 'waiting' }, parley.MONDAY);
      const before = await parley.countWaiting(log, parley.MONDAY);
      await record(parley.read({ externalId: '200', parentId: '100', mine: true, text: 'Yes.', time: parley.at(2) }));
      return [before, await parley.countWaiting(log, parley.MONDAY)].map(({ today, thank }) => [today, thank]);
    });
    // What the user opened by hand stays open.
    expect(said).toEqual([
      [1, 3],
      [0, 1],
    ]);
  });

  test('what another account of ours writes waits for nothing, and answers', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const author = { name: 'Acme Support', handle: 'acme_support' };
      const read = [
        parley.read(),
        parley.read({ externalId: '200', parentId: '100', text: 'Yes, we do.', author, time: parley.at(1) }),
      ];
      const done = await parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      const posts = await parley.pastPosts(log, {
        network: 'x',
        account: 'Acme_Support',
        kind: 'reply',
        most: 5,
        now: 0,
      });
      return { done, posts: posts.length };
    });
    expect(said).toEqual({ done: { added: 1, changed: 0, closed: 1 }, posts: 1 });
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
      const past = await parley.pastPosts(log, {
        network: 'x',
        account: '@ACME',
        kind: 'reply',
        most: 10,
        now: sent.at,
      });
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
      await parley.recordSent(log, { ...sent, parent: null, uuid: '4', at: sent.at + 4 });
      return parley.pastPosts(log, { network: 'x', account: 'acme', kind: 'post', most: 2, now: sent.at });
    }, SENT);
    expect(past.map(({ id }) => id)).toEqual(['sent:3', 'sent:1']);
  });
});
