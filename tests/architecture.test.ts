/** Imports point downwards only (DESIGN §1): the rules know no page, the networks know no rule, one file names the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const FILES = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const IMPORTS: readonly Import[] = FILES.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)'/gm)].map(
    ([, type, to = '']) => ({
      from,
      to: to.startsWith('.') ? normalize(`${dirname(from)}/${to}`) : to,
      typeOnly: type !== undefined,
    }),
  ),
);

/** Imports of code (types aside) that leave `folder` for something other than packages and the places allowed. */
function leaving(folder: string, allowed: readonly string[]): readonly string[] {
  return IMPORTS.filter(
    ({ from, to, typeOnly }) =>
      from.startsWith(`lib/${folder}/`) &&
      !typeOnly &&
      /^(?:lib|components|entrypoints)\//.test(to) &&
      ![folder, ...allowed].some((place) => to.startsWith(`lib/${place}`)),
  ).map(({ from, to }) => `${from} → ${to}`);
}

describe('imports', () => {
  test.each([
    ['text', []],
    ['rules', ['text/', 'networks/all-facts.ts']],
    ['judge', ['rules/', 'text/', 'networks/all-facts.ts']],
    ['triage', ['text/']],
    ['networks', ['text/', 'browser.ts', 'settings/']],
    ['editors', []],
    [
      'settings',
      [
        'browser.ts',
        'networks/all-facts.ts',
        'networks/corrections.ts',
        'networks/health.ts',
        'log/due.ts',
        'remind/schema.ts',
        'week/schema.ts',
      ],
    ],
    ['messages', ['browser.ts', 'networks/all-facts.ts', 'networks/health.ts', 'networks/places.ts', 'log/schema.ts']],
    ['log', ['text/', 'networks/all-facts.ts', 'networks/places.ts']],
    ['remind', ['log/', 'networks/all-facts.ts']],
    ['week', ['log/']],
  ] as const)('lib/%s imports downwards', (folder, allowed) => {
    expect(leaving(folder, allowed)).toEqual([]);
  });

  test('only lib/browser.ts names the polyfill', () => {
    expect(IMPORTS.filter(({ to }) => to === 'webextension-polyfill').map(({ from }) => from)).toEqual([
      'lib/browser.ts',
    ]);
  });

  test('components use no browser API and nothing above them', () => {
    const bad = IMPORTS.filter(
      ({ from, to }) => from.startsWith('components/') && (to.startsWith('entrypoints/') || to === 'lib/browser.ts'),
    );
    expect(bad).toEqual([]);
  });
});

test('text, rules, judge and triage are pure: no clock, no chance, no page, no storage', () => {
  const impure =
    /\b(?:Date\.now|new Date\(|Math\.random|performance\.|document\.|window\.|localStorage|indexedDB|browser\.|chrome\.)/;
  const files = FILES.filter((file) => /^lib\/(?:text|rules|judge|triage)\//.test(file) && !file.endsWith('.cases.ts'));
  expect(files.filter((file) => impure.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
