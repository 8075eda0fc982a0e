/** What the user does with items, over a real IndexedDB in real Chromium. */
import { expect } from '@playwright/test';
import { test } from './bench.ts';

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

  test('new targets move what is open, and only that', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const read = ['100', '101'].map((externalId) => parley.read({ externalId }));
      await parley.record(log, { network: 'x', account: 'acme', read, looked: null }, parley.context());
      await parley.act(log, ['x:101'], { is: 'answered' }, parley.MONDAY);
      const { due } = parley.context();
      await parley.retarget(log, { ...due, targets: { ...due.targets, question: 60 } }, parley.MONDAY);
      const { sections } = await parley.readWaiting(log, parley.MONDAY);
      const raw = await log.read(['interactions'], (tx) => tx.objectStore('interactions').get('x:101'));
      return [sections.today.map((item) => item.due), (raw as { due: number }).due];
    });
    expect(said).toEqual([[Date.UTC(2026, 0, 5, 11)], Date.UTC(2026, 0, 5, 14)]);
  });

  test('what was looked at, once for each list and day', async ({ tab }) => {
    const said = await tab.evaluate(async () => {
      const { MONDAY, HOUR } = parley;
      for (const [hours, view] of [
        [0, 'notifications'],
        [1, 'notifications'],
        [2, 'thread'],
        [30, 'notifications'],
      ] as const) {
        const looked = { view, health: 'healthy' as const };
        const now = MONDAY + hours * HOUR;
        await parley.record(log, { network: 'x', account: 'acme', read: [], looked }, parley.context({ now }));
      }
      const looks = await parley.looksSince(log, 0, MONDAY);
      return { days: looks.map(({ day, view }) => [day, view]), last: parley.lastLooks(looks) };
    });
    expect(said.days).toEqual([
      ['2026-01-06', 'notifications'],
      ['2026-01-05', 'thread'],
      ['2026-01-05', 'notifications'],
    ]);
    expect(said.last).toEqual([expect.objectContaining({ network: 'x', account: 'acme', day: '2026-01-06' })]);
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
      return { later: sections.later, heard, left: await parley.heardSince(log, 0, MONDAY) };
    });
    expect(said.later.map(({ key, text, link }) => [key, text, link])).toEqual([
      ['manual:u1', 'Please answer', 'https://blog.example/1'],
      ['manual:u2', 'Please answer', null],
    ]);
    expect(said.heard).toHaveLength(1);
    expect(said.left).toEqual([]);
  });
});
