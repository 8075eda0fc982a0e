/** What the log must hold, kept in plain maps beside it: no line of lib/log takes part. */
import type { Targets } from '../../../lib/log/due.ts';
import type { TriageKind } from '../../../lib/log/schema.ts';

const MINUTE = 60_000;

export interface Row {
  readonly id: string;
  readonly author: string;
  readonly at: number;
  readonly kind: TriageKind;
  readonly corrected: boolean;
  readonly is: string;
  readonly by: string;
  readonly due: number;
}

/** Immutable: an operation makes the next one, and what was before stays for comparison. */
export interface Model {
  readonly items: ReadonlyMap<string, Row>;
  readonly posts: ReadonlySet<string>;
  /** Texts that were remembered or heard by hand. */
  readonly byHand: ReadonlySet<string>;
  readonly targets: Targets;
}

export const isOpen = ({ is }: Row): boolean => is === 'waiting' || is === 'snoozed';

export const withRows = (model: Model, rows: readonly Row[]): Model => ({
  ...model,
  items: new Map([...model.items, ...rows.map((row) => [row.id, row] as const)]),
});

export const withoutRows = (model: Model, ids: ReadonlySet<string>): Model => ({
  ...model,
  items: new Map([...model.items].filter(([id]) => !ids.has(id))),
});

export const changed = (model: Model, ids: readonly string[], to: Partial<Row>): Model =>
  withRows(
    model,
    ids.flatMap((id) => {
      const row = model.items.get(id);
      return row ? [{ ...row, ...to }] : [];
    }),
  );

/** With working hours all around the clock: so many minutes after it was written. */
export const dueBy = ({ targets }: Model, { at, kind }: Pick<Row, 'at' | 'kind'>): number =>
  at + targets[kind] * MINUTE;

/** One line a record; compared with the same lines out of the database (log.ts). */
export const linesOf = (model: Model): string[] => [
  ...Array.from(model.items.values(), (row) =>
    [row.id, row.is, row.by, row.kind, row.corrected, isOpen(row) ? row.due : ''].join(' '),
  ),
  ...Array.from(model.posts, (id) => `post ${id}`),
  ...Array.from(model.byHand, (text) => `by hand ${text}`),
];

/** How two lists of lines differ, shortly; '' if they don't. */
export function difference(expected: readonly string[], found: readonly string[]): string {
  const [want, have] = [new Set(expected), new Set(found)];
  const lost = expected.filter((line) => !have.has(line));
  const more = found.filter((line) => !want.has(line));
  const doubled = found.length - have.size;
  if (lost.length + more.length + doubled === 0) return '';
  return `${lost.length} missing (${lost.slice(0, 2).join(' | ')}), ${more.length} too many (${more.slice(0, 2).join(' | ')}), ${doubled} doubled`;
}
