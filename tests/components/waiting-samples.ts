/** People who wait, and the props of the views that show them; each test says only what matters to it. */
import type { WaitingViewProps } from '../../components/log/waiting.ts';
import type { BrandProps } from '../../components/options/Brand.tsx';
import type { DataProps } from '../../components/options/data.ts';
import type { HoursProps } from '../../components/options/Hours.tsx';
import { EVERYTHING, wholeInteraction } from '../../lib/log/derive.ts';
import { DEFAULT_HOURS, DEFAULT_TARGETS } from '../../lib/log/due.ts';
import type { Interaction, InteractionCore } from '../../lib/log/schema.ts';
import { SECTIONS, type Section } from '../../lib/log/waiting.ts';

/** Tuesday, by the clock of whoever runs the tests. */
export const NOW = new Date(2026, 0, 6, 14).getTime();
export const HOUR = 3_600_000;

const nothing = () => {};

let last = 0;
export function item(over: Partial<InteractionCore> & { readonly kindOf?: Interaction['triage']['kind'] } = {}) {
  const { kindOf = 'question', ...core } = over;
  last += 1;
  return wholeInteraction({
    network: 'x',
    externalId: String(last),
    account: 'river_bikes',
    kind: 'reply',
    author: { name: 'Ana Perez', handle: 'ana' },
    text: 'Do you ship to Spain, and how long does it take?',
    link: `https://x.com/ana/status/${last}`,
    time: { from: NOW - 3 * HOUR, to: NOW - 3 * HOUR },
    postId: '1',
    parentId: '1',
    onOurs: true,
    likedByMe: false,
    firstSeen: NOW - HOUR,
    seenAt: NOW - HOUR,
    edited: null,
    triage: { kind: kindOf, urgency: 0.5, reasons: ['triage_question', 'triage_question_mark'], corrected: false },
    state: { is: 'waiting', at: NOW - HOUR, by: 'page' },
    due: NOW + 2 * HOUR,
    ...core,
  });
}

export const ana = item();
export const maja = item({
  kindOf: 'complaint',
  author: { name: 'Maja Lindqvist', handle: 'maja.l' },
  text: 'Third day without a working login and nobody answers my mails. Is anyone there?',
  due: NOW - 5 * HOUR,
  time: { from: NOW - 7 * HOUR, to: NOW - 6 * HOUR },
  edited: NOW - HOUR,
});
export const tomasz = item({
  network: 'linkedin',
  kind: 'comment',
  author: { name: 'Tomasz Kowalczyk', handle: null },
  text: 'Does it ship to Poland, and how long does it take?',
  due: NOW - 20 * 60_000,
});
export const river = item({
  kindOf: 'praise',
  network: 'bluesky',
  kind: 'mention',
  author: { name: '', handle: 'river.example' },
  text: 'Your repair guide saved my Saturday, honestly.',
  due: NOW + 30 * HOUR,
  time: { from: NOW - 26 * HOUR, to: NOW - 26 * HOUR },
});
export const dan = item({
  author: { name: 'Dan O.', handle: 'dan' },
  text: 'Could you say more about how you measured this?',
  state: { is: 'snoozed', at: NOW - HOUR, until: NOW + 20 * HOUR },
});
export const crisis = item({
  kindOf: 'crisis',
  network: 'mastodon',
  author: { name: 'Nina Roth', handle: 'nina@norden.social' },
  text: 'The brake on your bike failed on the bridge this morning. My son is in hospital. Who do I talk to?',
  due: NOW - 30 * 60_000,
  time: { from: NOW - 90 * 60_000, to: NOW - 90 * 60_000 },
});
export const manual = item({
  network: 'manual',
  kindOf: 'other',
  kind: 'remembered',
  account: '',
  author: { name: '', handle: null },
  text: 'Ask the shop in Lisbon whether they take old frames',
  link: 'https://forum.example/t/1',
  due: NOW + 50 * HOUR,
  time: null,
});
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde';
export const hostile = [
  item({
    author: { name: `<b onclick="alert(1)">${LONG}</b>`, handle: 'x'.repeat(200) },
    text: `<script>alert(1)</script><img src=x onerror=alert(1)> ${LONG}${LONG}`,
    due: NOW + HOUR,
  }),
  item({
    author: { name: '\u202eevil\u202c שרה כהן', handle: 'sara' },
    text: 'אפשר לקבל משלוח לתל אביב? \u202eabc',
    due: NOW + HOUR,
  }),
  item({ author: { name: '', handle: null }, text: '   ', due: NOW + 3 * HOUR }),
];

export function listing(
  sections: Partial<Record<Section, readonly Interaction[]>>,
  more: Partial<Record<Section, number>> = {},
) {
  return {
    is: 'waiting' as const,
    sections: Object.fromEntries(SECTIONS.map((section) => [section, sections[section] ?? []])) as unknown as Record<
      Section,
      readonly Interaction[]
    >,
    counts: Object.fromEntries(
      SECTIONS.map((section) => [section, (sections[section]?.length ?? 0) + (more[section] ?? 0)]),
    ) as Record<Section, number>,
  };
}

export const full = listing({
  crisis: [crisis],
  overdue: [maja, tomasz],
  today: [ana],
  later: [manual],
  thank: [river],
  snoozed: [dan],
});

export const waiting = (over: Partial<WaitingViewProps> = {}): WaitingViewProps => ({
  listing: full,
  now: NOW,
  foot: {
    looks: [
      { network: 'x', account: 'river_bikes', last: { at: NOW - 12 * 60_000, health: 'healthy' } },
      { network: 'linkedin', account: 'River Bikes', last: { at: NOW - 75 * HOUR, health: 'healthy' } },
      { network: 'bluesky', account: 'river.example', last: null },
    ],
    due: 3,
    aside: 0,
    trouble: null,
    ever: true,
  },
  filter: EVERYTHING,
  query: '',
  accounts: [
    { network: 'x', handle: 'river_bikes' },
    { network: 'linkedin', handle: 'River Bikes' },
    { network: 'bluesky', handle: 'river.example' },
  ],
  hours: DEFAULT_HOURS,
  said: null,
  failure: null,
  addressOf: ({ link }) => link,
  onFilter: nothing,
  onQuery: nothing,
  onMore: nothing,
  onAct: nothing,
  onKind: nothing,
  onHeard: nothing,
  onErase: nothing,
  onUndo: nothing,
  onRetry: nothing,
  onSettings: nothing,
  ...over,
});

export const hours = (over: Partial<HoursProps> = {}): HoursProps => ({
  hours: { ...DEFAULT_HOURS, holidays: ['2026-12-25'] },
  onHours: nothing,
  targets: DEFAULT_TARGETS,
  onTargets: nothing,
  ...over,
});

export const brand = (over: Partial<BrandProps> = {}): BrandProps => ({
  brand: { names: ['River Bikes'], domains: ['river-bikes.example'] },
  onBrand: nothing,
  readHost: (entry) => (entry.includes('.') ? entry : null),
  ...over,
});

const outcomes = { added: 12, changed: 3, same: 240 };
export const preview = {
  interactions: outcomes,
  posts: outcomes,
  coverage: { added: 0, changed: 0, same: 4 },
  heard: { added: 0, changed: 0, same: 0 },
  alerts: { added: 0, changed: 0, same: 0 },
};

export const data = (over: Partial<DataProps> = {}): DataProps => ({
  stored: {
    is: 'known',
    counts: { interactions: 4211, posts: 380, coverage: 96, heard: 7, alerts: 12, aside: 2 },
    bytes: 8_412_000,
  },
  retention: 90,
  onRetention: nothing,
  removal: { at: NOW - 30 * HOUR, removed: 15, stillOpen: 2 },
  onExport: nothing,
  importing: { is: 'none' },
  onFile: nothing,
  onImport: nothing,
  onImportEnd: nothing,
  onEraseAll: nothing,
  people: null,
  onFind: nothing,
  onErasePerson: nothing,
  erased: null,
  failure: null,
  ...over,
});
