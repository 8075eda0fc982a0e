/** What can go wrong with a database on somebody's disk, in the real extension: the browser ends, the connection, the space, the version. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import type { LogDatabase, Upgrade } from '../../lib/log/migrations.ts';
import { EXAMPLES } from '../log/examples.ts';
import { ACCOUNT, benchOf, type LogBench, NAMES } from './log-bench.ts';
import type { Outcome, Proof } from './proof.ts';

const HOUR = 3_600_000;
const RECORDS = 10_000;

/** A question by somebody of its own; `id` is also when it was written, so many seconds before five hours ago. */
const question = (id: number, text = 'When do you open on Sundays?'): object => {
  const at = Math.floor(Date.now() / 1000) * 1000 - 5 * HOUR - id * 1000;
  return {
    network: 'x',
    externalId: String(id),
    kind: 'reply',
    author: { name: `User ${id}`, handle: `user${id}` },
    text,
    link: null,
    time: { from: at, to: at },
    postId: '1',
    parentId: '1',
    onOurs: true,
    mine: false,
    likedByMe: false,
  };
};

const seen = (...items: readonly object[]): object => ({
  name: 'seen',
  network: 'x',
  account: ACCOUNT.handle,
  items,
  looked: null,
});
const many = (from: number, count: number): object =>
  seen(...Array.from({ length: count }, (_, place) => question(from + place)));

const count = ({ own }: LogBench): Promise<number> =>
  own.evaluate(() => log.read(['interactions'], (tx) => tx.objectStore('interactions').count()));

/** What the button says, once the background has nothing more to say. */
const badge = async ({ own, wake }: LogBench): Promise<string> => {
  await wake();
  return own.evaluate(() => chrome.action.getBadgeText({}));
};

const alarmAt = ({ own }: LogBench): Promise<number | null> =>
  own.evaluate(async () => (await chrome.alarms.get('due'))?.scheduledTime ?? null);

const outcome = (name: string, found: unknown, expected: unknown, more = ''): Outcome => {
  const holds = JSON.stringify(found) === JSON.stringify(expected);
  return {
    holds,
    figures: [holds ? `${name}${more}` : `${name}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`],
  };
};

/** The browser is closed, or shot, and opened again: one snooze has run out meanwhile, the other hasn't. */
async function reopened(shot: boolean): Promise<Outcome> {
  const profile = mkdtempSync(join(tmpdir(), 'parley-again-'));
  try {
    const before = await benchOf({ profile });
    const until = { soon: 0, tomorrow: 0 };
    try {
      await before.send(seen(question(1), question(2), question(3)));
      until.soon = Date.now() + 1000;
      until.tomorrow = until.soon + 24 * HOUR;
      await before.own.evaluate(async ({ soon, tomorrow }) => {
        await parley.act(log, ['x:1'], { is: 'snooze', until: soon }, Date.now());
        await parley.act(log, ['x:2'], { is: 'snooze', until: tomorrow }, Date.now());
        await parley.act(log, ['x:3'], { is: 'answered' }, Date.now());
      }, until);
      if (shot) {
        const browser = await before.parley.context.browser()?.newBrowserCDPSession();
        const { processInfo = [] } = (await browser?.send('SystemInfo.getProcessInfo')) ?? {};
        for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
        await before.parley.context.waitForEvent('close').catch(() => undefined);
      }
    } finally {
      await before.close().catch(() => undefined);
    }
    await new Promise((done) => setTimeout(done, Math.max(until.soon - Date.now(), 0)));
    const after = await benchOf({ profile, again: true });
    try {
      const { sections } = await after.own.evaluate(() => parley.readWaiting(log, Date.now()));
      const keys = Object.fromEntries(
        Object.entries(sections).flatMap(([name, items]) =>
          items.length > 0 ? [[name, items.map(({ key }) => key)]] : [],
        ),
      );
      const found = { keys, badge: await badge(after), alarm: await alarmAt(after), count: await count(after) };
      const expected = { keys: { back: ['x:1'], snoozed: ['x:2'] }, badge: '1', alarm: until.tomorrow, count: 3 };
      return outcome(
        `browser ${shot ? 'killed' : 'closed'} and opened again: what was snoozed is back or still away, badge and alarm are right`,
        found,
        expected,
      );
    } finally {
      await after.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const inWorker = <Value>({ parley }: LogBench, work: () => Value): Promise<Value> =>
  (parley.worker as Pick<Worker, 'evaluate'>).evaluate(work) as Promise<Value>;

/** The connection is closed between and during writes, by its own method and by the browser. */
async function cutOff(bench: LogBench): Promise<Outcome> {
  await bench.wake();
  await bench.parley.worker.evaluate(NAMES);
  await inWorker(bench, () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args) {
      Object.assign(globalThis, { connection: this });
      return transaction.apply(this, args);
    };
  });
  const start = await count(bench);
  const answers: boolean[] = [];
  for (let round = 0; round < 20; round += 1) {
    const answer = bench.send(many(10_000 + round * 100, 100));
    if (round % 2 === 1) await new Promise((done) => setTimeout(done, round * 3));
    await inWorker(bench, () => (globalThis as unknown as { connection?: IDBDatabase }).connection?.close());
    answers.push((await answer).ok);
  }
  const afterOwn = (await count(bench)) - start;
  const cdp = await bench.parley.context.newCDPSession(bench.own);
  const kept: boolean[] = [];
  for (let round = 0; round < 10; round += 1) {
    const from = 20_000 + round * 1000;
    const answer = bench.send(many(from, 200));
    await new Promise((done) => setTimeout(done, round * 5));
    await cdp.send('Storage.clearDataForOrigin', {
      origin: `chrome-extension://${bench.parley.id}`,
      storageTypes: 'indexeddb',
    });
    // As the page script does with what wasn't answered.
    if (!(await answer).ok) await bench.send(many(from, 200));
    const now = await count(bench);
    // Cleared before the write was through, or after it.
    kept.push(now === 200 || now === 0);
    kept.push((await bench.send(many(from + 500, 10))).ok);
  }
  return outcome(
    'connection closed under 20 batches: all written at once; data cleared under 10 more: none kept in part, the next one written',
    { refused: answers.filter((ok) => !ok).length, afterOwn, inPart: kept.filter((ok) => !ok).length },
    { refused: 0, afterOwn: 2000, inPart: 0 },
  );
}

/** The disk is full at the nth write of a batch. */
async function full(bench: LogBench): Promise<Outcome> {
  await bench.wake();
  await bench.parley.worker.evaluate(NAMES);
  const before = await count(bench);
  const said = new Set<string>();
  let injected = 0;
  for (let nth = 1; nth <= 25; nth += 1) {
    await bench.parley.worker.evaluate((failing) => {
      const { put } = IDBObjectStore.prototype;
      let writes = 0;
      IDBObjectStore.prototype.put = function (...args) {
        writes += 1;
        if (writes === failing) {
          IDBObjectStore.prototype.put = put;
          throw new DOMException('full', 'QuotaExceededError');
        }
        return put.apply(this, args);
      };
    }, nth);
    const { ok, failure } = await bench.send(many(40_000, 25));
    injected += 1;
    const sign = await bench.own.evaluate(async () => {
      for (let waited = 0; waited < 3000; waited += 10) {
        if ((await chrome.action.getBadgeText({})) === '!') return '!';
        await new Promise((later) => setTimeout(later, 10));
      }
      return 'no sign';
    });
    said.add(`${ok} ${failure} ${sign} ${(await count(bench)) - before}`);
    // The next page that writes takes the sign away.
    await bench.wake();
  }
  const { data } = await bench.send(many(40_000, 25));
  return outcome(
    `QuotaExceededError at each of ${injected} writes of a batch: refused, said on the button, nothing kept; then written`,
    { said: [...said], added: data?.['added'] },
    { said: ['false full ! 0'], added: 25 },
  );
}

/** Data of every version that there was, 10,000 records, met by the worker of today; and a version that is yet to come. */
async function upgraded(bench: LogBench): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { version, records } of EXAMPLES) {
    await forget(bench);
    const ms = await bench.own.evaluate(
      async ({ version, records, count }) => {
        const old = parley.connectLog({ migrations: parley.MIGRATIONS.slice(0, version) });
        const [first] = records.interactions;
        await old.write(['interactions'], async (tx) => {
          for (let place = 0; place < count; place += 1) {
            void tx
              .objectStore('interactions')
              .put({ ...(first as object), key: `x:m${place}`, externalId: `m${place}` });
          }
        });
        old.close();
        const began = performance.now();
        await parley.countWaiting(log, Date.now());
        return Math.round(performance.now() - began);
      },
      { version, records, count: RECORDS },
    );
    const { data } = await bench.send(seen(question(1)));
    const found = { badge: await badge(bench), count: await count(bench), added: data?.['added'] };
    outcomes.push(
      outcome(
        `version ${version} with ${RECORDS} records: read by the worker of today, and written`,
        found,
        {
          badge: '99+',
          count: RECORDS + 1,
          added: 1,
        },
        `, opened in ${ms} ms`,
      ),
    );
  }
  const next = await bench.own.evaluate(async () => {
    const began = performance.now();
    const newer = parley.connectLog({
      migrations: [
        ...parley.MIGRATIONS,
        {
          shape: (_db: LogDatabase, tx: Upgrade) => {
            tx.objectStore('interactions').createIndex('account' as 'at', 'account');
          },
          record: (store, record) =>
            store === 'interactions' ? { ...(record as object), account: 'renamed' } : record,
        },
      ],
    });
    const renamed = await newer.read(['interactions'], (tx) =>
      tx
        .objectStore('interactions')
        .index('account' as 'at')
        .count(IDBKeyRange.only('renamed')),
    );
    newer.close();
    return { renamed, ms: Math.round(performance.now() - began) };
  });
  const refused = await bench.send(seen(question(2)));
  const found = { renamed: next.renamed, failure: refused.failure, badge: await badge(bench) };
  outcomes.push(
    outcome(
      `a version to come changes ${RECORDS + 1} records; the Parley of today then says that they are newer, and writes nothing`,
      found,
      {
        renamed: RECORDS + 1,
        failure: 'newer',
        badge: '!',
      },
      `; upgrade ${next.ms} ms`,
    ),
  );
  await forget(bench);
  return outcomes;
}

/** Takes the whole database away. */
const forget = ({ own }: LogBench): Promise<void> =>
  own.evaluate(async () => {
    log.close();
    await new Promise((done, fail) => {
      const request = indexedDB.deleteDatabase('parley');
      request.onsuccess = done;
      request.onerror = fail;
    });
  });

export const logTrouble: Proof = {
  name: 'log-trouble',
  claim: 'closed browsers, lost connections, full disks and other versions cost the log nothing, and are said',
  run: async () => {
    const outcomes = [await reopened(false), await reopened(true)];
    const bench = await benchOf();
    try {
      outcomes.push(await cutOff(bench), await full(bench), ...(await upgraded(bench)));
    } finally {
      await bench.close();
    }
    return { holds: outcomes.every(({ holds }) => holds), figures: outcomes.flatMap(({ figures }) => figures) };
  },
};
