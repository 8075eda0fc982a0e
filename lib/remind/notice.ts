/** Notices: what they say, why they came, and what one can do about them. Keys only; lib/remind/phrase.ts makes them words. */
import { type KindCounts, type Late, lateSince } from '../log/reminders.ts';
import type { Source, TriageKind } from '../log/schema.ts';
import { FACTS } from '../networks/all-facts.ts';
import { oneLine, type Phrase } from './phrase.ts';
import { type Less, PRESSING, type PressingKind } from './schema.ts';

/** Chromium shows at most two on a notice, Firefox none: there the notice itself is the button. */
export type NoticeButton = 'snooze' | 'not needed';

export interface Notice {
  /** Always the same for the same notice, so that showing it twice shows it once. */
  readonly id: string;
  readonly title: Phrase;
  readonly body: readonly Phrase[];
  readonly why: Phrase;
  /** Key of the item that it opens; null: the Waiting list. */
  readonly item: string | null;
  readonly buttons: readonly NoticeButton[];
  /** What "less of these" can mean here. */
  readonly less: readonly Less[];
}

/** From so many new ones on, a digest says where to start instead of what there is. */
export const VIRAL = 50;

const COUNTED: readonly (readonly [TriageKind, string])[] = [
  ['crisis', 'remind_n_crisis'],
  ['complaint', 'remind_n_complaint'],
  ['question', 'remind_n_question'],
  ['purchase', 'remind_n_purchase'],
  ['other', 'remind_n_other'],
  ['praise', 'remind_n_praise'],
];

const listOf = (counts: Readonly<Partial<KindCounts>>, kinds: readonly TriageKind[]): readonly Phrase[] =>
  COUNTED.flatMap(([kind, key]) => {
    const count = (counts[kind] ?? 0) + (kind === 'other' ? (counts.spam ?? 0) : 0);
    return kinds.includes(kind) && count > 0 ? [{ key, count }] : [];
  });

export interface DigestFigures {
  readonly waiting: KindCounts;
  readonly fresh: number;
  readonly overdue: number;
}

export const total = (counts: KindCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

export interface DigestContext {
  readonly id: string;
  readonly nth: 1 | 2;
  /** Its time has passed a while ago. */
  readonly late: boolean;
  /** May it be made one a day? */
  readonly canBeLess: boolean;
}

const DIGEST_WHY = {
  1: { onTime: 'remind_why_digest_first', late: 'remind_why_digest_first_late' },
  2: { onTime: 'remind_why_digest_second', late: 'remind_why_digest_second_late' },
} as const;

export function digestNotice(figures: DigestFigures, { id, nth, late, canBeLess }: DigestContext): Notice {
  return {
    id,
    ...(figures.fresh >= VIRAL ? viralWords(figures) : digestWords(figures)),
    why: { key: DIGEST_WHY[nth][late ? 'late' : 'onTime'] },
    item: null,
    buttons: [],
    less: canBeLess ? [{ what: 'digest' }] : [],
  };
}

function digestWords({ waiting, fresh, overdue }: DigestFigures): Pick<Notice, 'title' | 'body'> {
  const kinds = COUNTED.map(([kind]) => kind);
  const answers = total(waiting) - waiting.praise;
  return {
    title:
      answers > 0 ? { key: 'remind_digest', count: answers } : { key: 'remind_digest_thanks', count: waiting.praise },
    body: [
      { key: 'remind_list', params: [listOf(waiting, kinds)] },
      ...(overdue > 0 ? [{ key: 'remind_overdue', count: overdue }] : []),
      ...(fresh > 0 ? [{ key: 'remind_new', count: fresh }] : []),
    ],
  };
}

/** A day when everybody writes: where to start, not what there is. */
function viralWords({ waiting, fresh }: DigestFigures): Pick<Notice, 'title' | 'body'> {
  const start = listOf(waiting, PRESSING);
  return {
    title: { key: 'remind_viral' },
    body: [
      start.length > 0
        ? { key: 'remind_viral_start', params: [fresh, start] }
        : { key: 'remind_viral_calm', params: [fresh] },
    ],
  };
}

const nameOf = (network: Source): string | null => (network === 'manual' ? null : FACTS[network].name);

const LATE_TITLE: Readonly<Record<PressingKind, string>> = {
  crisis: 'remind_late_crisis',
  complaint: 'remind_late_complaint',
  question: 'remind_late_question',
};
const LATE_TITLE_BY_HAND: Readonly<Record<PressingKind, string>> = {
  crisis: 'remind_late_crisis_by_hand',
  complaint: 'remind_late_complaint_by_hand',
  question: 'remind_late_question_by_hand',
};
const LATE_WHY: Readonly<Record<PressingKind, string>> = {
  crisis: 'remind_why_crisis',
  complaint: 'remind_why_complaint',
  question: 'remind_why_question',
};

const MOST_NAME = 60;
const MOST_TEXT = 140;

/** One that is late, and whether it was told of before. */
export interface Ripe extends Late {
  readonly kind: PressingKind;
  readonly again: boolean;
}

export function lateNotice(id: string, ripe: readonly [Ripe, ...Ripe[]]): Notice {
  const [first, ...others] = ripe;
  return others.length === 0 ? oneLate(id, first) : severalLate(id, ripe);
}

function oneLate(id: string, late: Ripe): Notice {
  const { key, network, account, author, text, kind, again, state } = late;
  const name = nameOf(network);
  const who = oneLine(author.name, MOST_NAME);
  const words = oneLine(text, MOST_TEXT);
  return {
    id,
    title: name === null ? { key: LATE_TITLE_BY_HAND[kind] } : { key: LATE_TITLE[kind], params: [name, account] },
    body: [who === '' ? { key: 'remind_words', params: [words] } : { key: 'remind_says', params: [who, words] }],
    why: { key: again ? 'remind_why_again' : state.is === 'snoozed' ? 'remind_why_snoozed' : LATE_WHY[kind] },
    item: key,
    buttons: ['snooze', 'not needed'],
    less: [
      { what: 'kind', kind },
      { what: 'account', network, account },
    ],
  };
}

function severalLate(id: string, ripe: readonly Ripe[]): Notice {
  const kinds = PRESSING.filter((kind) => ripe.some((late) => late.kind === kind));
  const counts = Object.fromEntries(kinds.map((kind) => [kind, ripe.filter((late) => late.kind === kind).length]));
  const [{ network, account } = { network: 'manual' as const, account: '' }] = ripe;
  const ofOne = ripe.every((late) => late.network === network && late.account === account);
  return {
    id,
    title: { key: 'remind_several', count: ripe.length },
    body: [{ key: 'remind_list', params: [listOf(counts, PRESSING)] }],
    why: { key: ripe.every(({ again }) => again) ? 'remind_why_several_again' : 'remind_why_several' },
    item: null,
    buttons: [],
    less: [
      ...kinds.map((kind) => ({ what: 'kind' as const, kind })),
      ...(ofOne ? [{ what: 'account' as const, network, account }] : []),
    ],
  };
}

/** Crises first, then whoever waits longest. */
export const byPress = (one: Ripe, other: Ripe): number =>
  PRESSING.indexOf(one.kind) - PRESSING.indexOf(other.kind) || lateSince(one) - lateSince(other);
