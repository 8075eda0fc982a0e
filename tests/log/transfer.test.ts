import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, toCsv } from '../../lib/log/csv.ts';
import { wholeInteraction } from '../../lib/log/derive.ts';
import { currentVersion, readLogFile } from '../../lib/log/file.ts';
import { context, item, reply } from './samples.ts';

const file = (over: object = {}): string =>
  JSON.stringify({
    parley: 'log',
    version: 1,
    exported: 0,
    interactions: [item()],
    posts: [reply()],
    coverage: [],
    heard: [],
    alerts: [],
    aside: [],
    ...over,
  });

describe('a file', () => {
  test('is read back as it was written', () => {
    expect(readLogFile(file(), context())).toEqual({
      ok: true,
      spoilt: 0,
      records: { interactions: [item()], posts: [reply()], coverage: [], heard: [], alerts: [] },
    });
  });

  test.each([
    ['{', 'not json'],
    ['[]', 'not a log'],
    [file({ parley: 'settings' }), 'not a log'],
    [file({ interactions: {} }), 'not a log'],
    [file({ version: 0 }), 'not a log'],
    [file({ version: currentVersion + 1 }), 'newer'],
  ] as const)('%.30s is refused', (text, failure) => {
    expect(readLogFile(text, context())).toEqual({ ok: false, failure });
  });

  test('what doesn’t fit is left out and counted; links lead nowhere else', () => {
    const read = readLogFile(
      file({
        interactions: [
          item({ link: 'https://evil.example/' }),
          { ...item(), state: { is: 'lost' } },
          item({ externalId: '' }),
          item({ link: 'javascript:alert(1)' }),
          item({ network: 'manual', externalId: 'm', link: 'https://blog.example/' }),
          null,
        ],
      }),
      context(),
    );
    if (!read.ok) throw new Error(read.failure);
    expect(read.spoilt).toBe(4);
    expect(read.records.interactions.map(({ link }) => link)).toEqual([null, 'https://blog.example/']);
  });

  test('an older file is brought up to date, and a record that stumbles is left out', () => {
    const migrations = [
      { shape: () => undefined },
      {
        shape: () => undefined,
        record: (_: string, record: unknown) => {
          if ((record as { text: string }).text === 'spoilt') throw new Error('stumbled');
          return { ...(record as object), account: 'renamed' };
        },
      },
    ];
    const read = readLogFile(file({ interactions: [item(), item({ text: 'spoilt' })] }), context(), migrations);
    if (!read.ok) throw new Error(read.failure);
    expect(read.spoilt).toBe(1);
    expect(read.records.interactions[0]?.account).toBe('renamed');
  });

  test('whatever it holds, reading it never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.array(fc.anything()), (json, interactions) => {
        readLogFile(json, context());
        readLogFile(file({ interactions }), context());
      }),
    );
  });
});

describe('a table', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc', '\r=1'])('%j is text', (text) => {
    expect(csvCell(text).slice(0, 2)).toBe('"\'');
  });

  test('no cell starts a formula or leaves its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cell = csvCell(text);
        expect(cell).not.toMatch(/^"\s*[=+\-@]/);
        expect(cell.slice(1, -1).replaceAll('""', '')).not.toContain('"');
      }),
    );
  });

  test('rows and columns', () => {
    const table = toCsv([wholeInteraction(item({ text: 'Say "hi",\nplease' }))]);
    expect(table.startsWith('\uFEFF"network","account"')).toBe(true);
    expect(table).toContain('"Say ""hi"",\nplease"');
    expect(table.endsWith('\r\n')).toBe(true);
  });
});
