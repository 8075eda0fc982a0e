/** Props of the views that remind and watch for spikes; each test says only what matters to it. */
import type { RemindedProps } from '../../components/log/Reminded.tsx';
import type { SpikesProps, Watched } from '../../components/log/SpikeCard.tsx';
import type { RemindersProps } from '../../components/options/Reminders.tsx';
import { DEFAULT_REMINDERS } from '../../lib/remind/schema.ts';
import { HOUR, NOW } from './waiting-samples.ts';

const nothing = () => {};

export const reminders = (over: Partial<RemindersProps> = {}): RemindersProps => ({
  reminders: { ...DEFAULT_REMINDERS, on: true },
  permission: 'given',
  comeAt: DEFAULT_REMINDERS.digests,
  less: [],
  contacts: [{ name: 'Jo Lund, press', reach: 'jo@river-bikes.example' }],
  onSwitch: nothing,
  onReminders: nothing,
  onMore: nothing,
  onContacts: nothing,
  ...over,
});

export const reminded = (over: Partial<RemindedProps> = {}): RemindedProps => ({
  reminder: {
    at: NOW - HOUR,
    title: 'X, river_bikes: a complaint is overdue',
    why: 'Why: it has waited longer than you set for complaints.',
    less: [
      { what: 'kind', kind: 'complaint' },
      { what: 'account', network: 'x', account: 'river_bikes' },
    ],
  },
  now: NOW,
  onLess: nothing,
  onDone: nothing,
  ...over,
});

export const wave: Watched = {
  network: 'x',
  account: 'river_bikes',
  name: 'River_Bikes',
  spike: {
    says: [{ key: 'spike_now', count: 7 }, { key: 'spike_usual', count: 1 }, { key: 'spike_seen_only' }],
    note: 'Unusually many complaints: X, River_Bikes\nSince Tue, 6 Jan 2026, 13:10 CET\n\nWho and what:\n1. Maja Lindqvist (@maja.l) · complaint\n   “Third day without a working login.”\n   https://x.com/maja.l/status/12345678901234567890',
  },
  heldSince: null,
};

export const spikesOf = (over: Partial<SpikesProps> = {}): SpikesProps => ({
  watched: [],
  now: NOW,
  onHold: nothing,
  onCopy: async () => true,
  ...over,
});
