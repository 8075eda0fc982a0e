/** Items and replies for tests; each test says only what matters to it. */
import { DEFAULT_HOURS, DEFAULT_TARGETS } from '../../lib/log/due.ts';
import type { InteractionCore, PostCore } from '../../lib/log/schema.ts';
import type { LogContext, Read } from '../../lib/log/seen.ts';
import type { SeenInteraction, TimeRange } from '../../lib/networks/interaction.ts';

/** Monday, 5 January 2026, 10:00 UTC. */
export const MONDAY = Date.UTC(2026, 0, 5, 10);
export const HOUR = 3_600_000;

export const at = (hours: number): TimeRange => ({ from: MONDAY + hours * HOUR, to: MONDAY + hours * HOUR });

export const context = (over: Partial<LogContext> = {}): LogContext => ({
  now: MONDAY + 24 * HOUR,
  due: { targets: DEFAULT_TARGETS, hours: DEFAULT_HOURS },
  keepSince: 0,
  isCourtesy: (text) => /^(?:thanks|thank you)\b[^?]*$/i.test(text),
  isOffer: (text) => (/\boff\b/.test(text) ? true : null),
  isOurs: (_, { handle }) => handle === 'acme_support',
  isOwnLink: (_, link) => link.startsWith('https://x.com/'),
  ...over,
});

export const seen = (over: Partial<SeenInteraction> = {}): SeenInteraction => ({
  network: 'x',
  externalId: '100',
  kind: 'reply',
  author: { name: 'Ana Perez', handle: 'ana' },
  text: 'Do you ship to Spain?',
  link: 'https://x.com/ana/status/100',
  time: at(0),
  postId: '1',
  parentId: '1',
  onOurs: true,
  mine: false,
  likedByMe: false,
  ...over,
});

export const read = (over: Partial<SeenInteraction> = {}, kind: Read['triage']['kind'] = 'question'): Read => ({
  seen: seen(over),
  triage: { kind, urgency: 0.5, reasons: ['triage_asks'] },
  waits: kind !== 'spam',
});

export const item = (over: Partial<InteractionCore> = {}): InteractionCore => ({
  network: 'x',
  externalId: '100',
  account: 'acme',
  kind: 'reply',
  author: { name: 'Ana Perez', handle: 'ana' },
  text: 'Do you ship to Spain?',
  link: null,
  time: at(0),
  postId: '1',
  parentId: '1',
  onOurs: true,
  likedByMe: false,
  firstSeen: MONDAY,
  seenAt: MONDAY,
  edited: null,
  triage: { kind: 'question', urgency: 0.5, reasons: [], corrected: false },
  state: { is: 'waiting', at: MONDAY, by: 'page' },
  due: MONDAY + 4 * HOUR,
  ...over,
});

export const reply = (over: Partial<PostCore> = {}): PostCore => ({
  id: 'x:200',
  network: 'x',
  externalId: '200',
  account: 'acme',
  kind: 'reply',
  text: 'Yes, we do.',
  time: at(2),
  firstSeen: MONDAY + 2 * HOUR,
  postId: '1',
  parentId: '100',
  axes: null,
  offer: null,
  ...over,
});
