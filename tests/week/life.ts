/** Records of a manager's weeks, by wall-clock times; each test says only what matters to it. */
import { wholeInteraction, wholePost } from '../../lib/log/derive.ts';
import { DEFAULT_HOURS } from '../../lib/log/due.ts';
import { type Facts, itemFact, pack, postFact, unpack } from '../../lib/log/facts.ts';
import type { InteractionCore, PostCore, TriageKind } from '../../lib/log/schema.ts';
import { type Week, type WeekOptions, type WeekRecords, weekOf } from '../../lib/week/week.ts';
import { item, reply } from '../log/samples.ts';

/** A wall-clock time in the present zone. */
export const wall = (text: string): number => new Date(text).getTime();
export const exactly = (text: string) => ({ from: wall(text), to: wall(text) });

let made = 0;

/** A message of a person of its own, unless said otherwise. */
export function asked(at: string, over: Partial<InteractionCore> & { readonly as?: TriageKind } = {}): InteractionCore {
  made += 1;
  const { as: kind = 'question', ...rest } = over;
  return item({
    externalId: `m${made}`,
    author: { name: `Person ${made}`, handle: `p${made}` },
    time: exactly(at),
    firstSeen: wall(at),
    due: wall(at),
    triage: { kind, urgency: 0, reasons: [], corrected: false },
    ...rest,
  });
}

type By = Extract<InteractionCore['state'], { is: 'answered' }>['by'];
export const answered = (at: string, by: By = 'page') => ({ is: 'answered', at: wall(at), by }) as const;
export const notNeeded = { is: 'not needed', at: 0, by: 'hand' } as const;

export function posted(at: string, over: Partial<PostCore> = {}): PostCore {
  made += 1;
  const externalId = `o${made}`;
  return reply({
    id: `x:${externalId}`,
    externalId,
    kind: 'post',
    time: exactly(at),
    firstSeen: wall(at),
    postId: null,
    parentId: null,
    offer: false,
    ...over,
  });
}

export const replied = (at: string, parentId: string | null, over: Partial<PostCore> = {}): PostCore =>
  posted(at, { kind: 'reply', postId: '1', parentId, offer: null, ...over });

export const looked = (...days: string[]) => days.map((day) => ({ network: 'x' as const, account: 'acme', day }));

/** Facts as the database gives them back. */
export function factsOf(items: readonly InteractionCore[], posts: readonly PostCore[]): Facts {
  const facts = {
    items: items.map((core) => itemFact(wholeInteraction(core))),
    posts: posts.map((core) => postFact(wholePost(core))),
  };
  const back = unpack(structuredClone(pack(0, facts)));
  if (!back) throw new Error('packed facts are not read back');
  return back;
}

export interface Life {
  readonly items?: readonly InteractionCore[];
  readonly posts?: readonly PostCore[];
  readonly looks?: WeekRecords['looks'];
  readonly began?: string;
}

export function weekFrom(
  { items = [], posts = [], looks = [], began }: Life,
  options: Partial<WeekOptions> = {},
): Week {
  const facts = factsOf(items, posts);
  const records = { facts, looks, began: began === undefined ? null : wall(began) };
  return weekOf(records, { now: wall('2026-11-22T18:00'), hours: DEFAULT_HOURS, place: null, ...options });
}

/** As it reads: which of Unicode's spaces stand in a date is the matter of those who know languages. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, ' ');
