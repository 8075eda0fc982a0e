/** What becomes of a reading when the page is no longer what it was: compared with the reading before. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import type { Inspector, Read } from '../../browser/inspect.ts';

/** From best to worst. "less": right as far as it goes, something is not known any more. "silent": Parley can't read, and says so or says nothing. */
export const OUTCOMES = ['right', 'less', 'silent', 'wrong'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How one thing that is read came out. */
export interface Part {
  readonly what: string;
  readonly outcome: Outcome;
}

export const worst = (outcomes: readonly Outcome[]): Outcome =>
  OUTCOMES.findLast((one) => outcomes.includes(one)) ?? 'right';

export type Focused = Awaited<ReturnType<Inspector['focused']>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** It has to be what it was. */
const exact = (what: string, before: unknown, now: unknown): Part => ({
  what,
  outcome: same(before, now) ? 'right' : 'wrong',
});

/** What it was, or else not known. */
const known = (what: string, before: unknown, now: unknown): Part => ({
  what,
  outcome: same(before, now) ? 'right' : now === null || now === undefined ? 'less' : 'wrong',
});

/** Without the message that is answered there is no check of the answer: that counts as not read. */
function parentParts(before: Read['around']['parent'], now: Read['around']['parent']): readonly Part[] {
  if (before && !now) return [{ what: 'what it answers', outcome: 'silent' }];
  if (!before || !now) return [exact('what it answers', before, now)];
  return [
    exact('words that it answers', before.text, now.text),
    known('author that it answers', before.author, now.author),
    known('handle that it answers', before.handle, now.handle),
  ];
}

export function draftParts(before: Read, now: Focused): readonly Part[] {
  if (now.is !== 'composer') return [{ what: `draft: ${now.is}`, outcome: 'silent' }];
  // A picture that isn't seen gets no advice; one that was never there would.
  const [media, mediaNow] = [before.around.media, now.around.media];
  return [
    exact('words', before.text, now.text),
    exact('kind', before.kind, now.kind),
    ...parentParts(before.around.parent, now.around.parent),
    known('parts', before.around.parts, now.around.parts),
    { what: 'send button', outcome: before.hasSend && !now.hasSend ? 'less' : 'right' },
    { what: 'pictures', outcome: same(media, mediaNow) ? 'right' : mediaNow.length < media.length ? 'less' : 'wrong' },
  ];
}

const itemParts = (before: SeenInteraction, now: SeenInteraction): readonly Part[] => [
  exact('kind', before.kind, now.kind),
  exact('words', before.text, now.text),
  exact('ours', before.mine, now.mine),
  // Where the page has lost the name, the handle stands in for it; on some networks it is all there is.
  known(
    'name',
    before.author.name,
    now.author.name === before.author.handle && before.author.name !== before.author.handle ? null : now.author.name,
  ),
  known('handle', before.author.handle, now.author.handle),
  ...(['link', 'time', 'postId', 'parentId', 'onOurs', 'likedByMe'] as const).map((field) =>
    known(field, before[field], now[field]),
  ),
];

/**
 * A list: what is read must be right; what is missing was not read. In any order.
 * @param later what the page had not put in yet: a list in another order may show it
 */
export function listParts(
  before: readonly SeenInteraction[],
  now: readonly SeenInteraction[],
  later: readonly SeenInteraction[],
): readonly Part[] {
  const read = new Map(now.map((one) => [one.externalId, one]));
  const isNew = ({ externalId }: SeenInteraction) => !before.some((one) => one.externalId === externalId);
  const added = later.filter((one) => isNew(one) && read.has(one.externalId));
  const strange = now.filter((one) => isNew(one) && !added.some(({ externalId }) => externalId === one.externalId));
  return [
    ...[...before, ...added].flatMap((one): readonly Part[] => {
      const found = read.get(one.externalId);
      return found ? itemParts(one, found) : [{ what: 'an item', outcome: 'silent' }];
    }),
    ...strange.map((): Part => ({ what: 'an item that is none', outcome: 'wrong' })),
  ];
}

/** Without the account Parley is silent everywhere. */
export const selfPart = (before: string | null, now: string | null): Part => ({
  what: 'account',
  outcome: same(before, now) ? 'right' : now === null ? 'silent' : 'wrong',
});

/** What is no composer must never be read as one. "Not reading this box" is a word too many there. */
export const decoyPart = (now: Focused['is']): Part => ({
  what: `decoy: ${now}`,
  outcome: now === 'composer' ? 'wrong' : now === 'unknown' ? 'less' : 'right',
});
