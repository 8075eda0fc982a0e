/**
 * A log of each version as it lay on people's disks, written down by hand: what today's code makes is no witness for what
 * yesterday's made.
 */
export interface Example {
  readonly version: number;
  readonly records: Readonly<Record<'interactions' | 'posts' | 'coverage' | 'heard' | 'alerts', readonly unknown[]>>;
}

const MOMENT = 1_767_607_200_000;

const version1: Example = {
  version: 1,
  records: {
    interactions: [
      {
        network: 'x',
        externalId: '100',
        account: 'acme',
        kind: 'reply',
        author: { name: 'Ana Perez', handle: 'ana' },
        text: 'Do you ship to Spain?',
        link: 'https://x.com/ana/status/100',
        time: { from: MOMENT, to: MOMENT },
        postId: '1',
        parentId: '1',
        onOurs: true,
        likedByMe: false,
        firstSeen: MOMENT,
        seenAt: MOMENT,
        edited: null,
        triage: { kind: 'question', urgency: 0.5, reasons: ['triage_asks'], corrected: true },
        state: { is: 'snoozed', at: MOMENT, until: MOMENT + 3_600_000 },
        due: MOMENT + 14_400_000,
        key: 'x:100',
        at: MOMENT,
        person: 'x:@ana',
        branch: 'x:100',
        queue: [['\n\n', 'snoozed', MOMENT + 3_600_000]],
        words: ['ana 1oyg3', 'ship 1oyg3', 'spain 1oyg3'],
      },
    ],
    posts: [
      {
        id: 'sent:6a1f2f0e-0000-4000-8000-000000000000',
        network: 'x',
        externalId: null,
        account: 'acme',
        kind: 'post',
        text: 'We now ship to France.',
        time: { from: MOMENT, to: MOMENT },
        firstSeen: MOMENT,
        postId: null,
        parentId: null,
        axes: { tone: 90, thanks: null, reply: 80, fit: 100 },
        offer: false,
        at: MOMENT,
        past: ['x:acme', MOMENT],
        shown: null,
        thread: null,
        parent: null,
        unseen: 'x:acme',
      },
    ],
    coverage: [
      {
        key: '2026-01-05\nx\nacme\nnotifications',
        network: 'x',
        account: 'acme',
        view: 'notifications',
        day: '2026-01-05',
        at: MOMENT,
        health: 'healthy',
      },
    ],
    heard: [{ key: 'heard:1', network: 'manual', account: '', text: 'A smaller size', link: null, at: MOMENT }],
    alerts: [{ key: 'overdue:x:100', account: 'acme', at: MOMENT, times: 1 }],
  },
};

/** As version 1, but for what was heard. What is rolled up follows from the rest and is in no example. */
const version2: Example = {
  version: 2,
  records: {
    ...version1.records,
    heard: [
      {
        key: 'heard:1',
        network: 'manual',
        account: '',
        text: 'A smaller size',
        link: null,
        at: MOMENT,
        state: 'passed on',
      },
    ],
  },
};

export const EXAMPLES: readonly Example[] = [version1, version2];
