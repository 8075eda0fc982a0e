/** The log as a table for spreadsheets. Pure. A spreadsheet runs a cell that looks like a formula, so none may. */
import type { Interaction } from './schema.ts';

const COLUMNS: readonly (readonly [string, (item: Interaction) => string | number | null])[] = [
  ['network', ({ network }) => network],
  ['account', ({ account }) => account],
  ['type', ({ kind }) => kind],
  ['kind', ({ triage }) => triage.kind],
  ['name', ({ author }) => author.name],
  ['handle', ({ author }) => author.handle],
  ['text', ({ text }) => text],
  ['link', ({ link }) => link],
  ['written, earliest', ({ time }) => time && isoTime(time.from)],
  ['written, latest', ({ time }) => time && isoTime(time.to)],
  ['first seen', ({ firstSeen }) => isoTime(firstSeen)],
  ['due', ({ due }) => isoTime(due)],
  ['state', ({ state }) => state.is],
  ['since', ({ state }) => isoTime(state.at)],
];

/** '' for what no calendar has. */
const isoTime = (at: number): string => (Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : '');

/** Also after white space, also in full width: spreadsheets take those for signs too. */
const FORMULA = /^\s*[=+\-@|＝＋－＠]|^[\t\r\n]/u;

/** One cell: always quoted, and marked as text where it could be taken for a formula. */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** With a byte order mark, by which spreadsheets know UTF-8. */
export function toCsv(items: readonly Interaction[]): string {
  const rows = [COLUMNS.map(([title]) => title), ...items.map((item) => COLUMNS.map(([, read]) => read(item)))];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
