/** What reminders read of the log, over a real IndexedDB in real Chromium. */
import { expect } from '@playwright/test';
import type { Alert, Interaction, InteractionCore } from '../../lib/log/schema.ts';
import { waitsOf } from '../remind/waits.ts';
import { stored, test } from './bench.ts';
import { HOUR, MONDAY } from './samples.ts';

test.describe('reminders', () => {
  test('it reads by index what a look at every record would find', async ({ tab }) => {
    const now = MONDAY + 30 * HOUR;
    const waits = await tab.evaluate(
      async ({ now, hour, monday }) => {
        const kinds = ['question', 'praise', 'crisis', 'other', 'complaint', 'purchase'] as const;
        for (const [place, network] of (['x', 'bluesky', 'linkedin'] as const).entries()) {
          for (let part = 0; part < 3; part += 1) {
            const read = Array.from({ length: 20 }, (_, at) => {
              const time = parley.at(-((at * 37 + part * 11) % 300));
              const author = { name: `P${at}`, handle: `p${at}` };
              const kind = kinds[(at + part) % kinds.length];
              return parley.read({ network, externalId: `${part}-${at}`, author, time, postId: `${part}-${at}` }, kind);
            });
            const seenAt = parley.context({ now: now - (part * 13 + place) * hour });
            await parley.record(log, { network, account: 'acme', read, looked: null }, seenAt);
          }
        }
        const { due } = parley.context();
        await parley.remember(log, { uuid: 'u1', text: 'Please answer', link: null, now: monday }, due);
        const some = (part: number) => ['x', 'bluesky'].flatMap((one) => [`${one}:0-${part}`, `${one}:1-${part}`]);
        await parley.act(log, some(3), { is: 'answered' }, now - hour);
        await parley.act(log, some(4), { is: 'not needed' }, now - hour);
        await parley.act(log, some(6), { is: 'snooze', until: now - 1 }, now - hour);
        await parley.act(log, some(7), { is: 'snooze', until: now + hour }, now - hour);
        const told: Alert[] = [
          { key: parley.toldKey('x'), account: '', at: now - 20 * hour, times: 1 },
          { key: parley.toldKey('linkedin'), account: '', at: now - 400 * hour, times: 1 },
        ];
        await log.write(['alerts'], async (tx) => {
          for (const alert of told) await tx.objectStore('alerts').put(alert);
        });
        const asking = { now, kinds: ['crisis', 'complaint', 'question'] as const, isDigest: () => true };
        const grievances = await parley.writtenSince(log, parley.at(-200).to, ['crisis', 'complaint']);
        const answer = await parley.askReminders(log, asking, (waits, said) => ({ waits, said, note: [] }));
        return { ...answer, grievances };
      },
      { now, hour: HOUR, monday: MONDAY },
    );
    const kept = await stored(tab);
    const expected = waitsOf(kept['interactions'] as InteractionCore[], kept['alerts'] as Alert[], now);
    const keys = (late: readonly { key: string }[]): string[] => late.map(({ key }) => key).sort();
    expect(waits.waits.places).toEqual(expected.places);
    expect(keys(waits.waits.late)).toEqual(keys(expected.late));
    expect(waits.waits.nextLate).toBe(expected.nextLate);
    expect(waits.said.map(({ key }) => key).sort()).toEqual(['told:linkedin', 'told:x']);
    const isGrievance = ({ triage, at }: Interaction): boolean =>
      ['crisis', 'complaint'].includes(triage.kind) && at >= MONDAY - 200 * HOUR;
    const grievances = (kept['interactions'] as Interaction[]).filter(isGrievance);
    expect(keys(waits.grievances)).toEqual(keys(grievances));
    expect(grievances.length).toBeGreaterThan(10);
    // Not everything is alike: the comparison has something to find.
    expect(expected.places.map(({ network }) => network)).toEqual(['x', 'linkedin', 'bluesky', 'manual']);
    expect(expected.late.length).toBeGreaterThan(20);
    expect(new Set(expected.places.map(({ fresh }) => fresh)).size).toBeGreaterThan(2);
  });

  test('two alarms at once: the second finds what the first noted', async ({ tabs, tab }) => {
    const other = await tabs.open();
    const ask = () =>
      parley.askReminders(log, { now: 1000, kinds: [], isDigest: () => false }, (_, said) => ({
        first: said.length === 0,
        note: said.length === 0 ? [{ key: 'digest:2026-01-05:1', account: '', at: 1000, times: 1 }] : [],
      }));
    const answers = await Promise.all([tab.evaluate(ask), other.evaluate(ask), tab.evaluate(ask)]);
    expect(answers.filter(({ first }) => first)).toHaveLength(1);
  });

  test('thousands are overdue: it reads a hundred of a kind, the latest ones, and what was said of them', async ({
    tab,
  }) => {
    const said = await tab.evaluate(async (monday) => {
      await log.write(['interactions', 'alerts'], async (tx) => {
        for (let place = 0; place < 3000; place += 1) {
          const due = monday - place * 60_000;
          const core = parley.item({ externalId: String(place), due, firstSeen: due, time: { from: due, to: due } });
          void tx.objectStore('interactions').put(parley.wholeInteraction(core));
        }
        await tx.objectStore('alerts').put({ key: 'overdue:x:7', account: 'acme', at: 1, times: 2 });
      });
      const asking = { now: monday, kinds: ['crisis', 'question'] as const, isDigest: () => true };
      return parley.lookReminders(log, asking, (waits, said) => ({ waits, said }));
    }, MONDAY);
    expect(said.waits.late.map(({ key }) => key).sort()).toEqual(
      Array.from({ length: 100 }, (_, place) => `x:${place}`).sort(),
    );
    expect(said.said.map(({ key }) => key)).toEqual(['overdue:x:7']);
    expect(said.waits.places).toMatchObject([{ network: 'x', overdue: 3000, newlyOverdue: 3000 }]);
    expect((said.waits.late[0] as Interaction).author.name).toBe('Ana Perez');
  });
});
