/** Says in words what a network still lacks; docs/adding-a-network.md says how to make it. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import { missingOf, restsOn } from './complete.ts';

const FOLDERS = readdirSync('lib/networks', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each([...new Set([...NETWORK_IDS, ...FOLDERS])])('%s', (id) => {
  test('is whole', () => {
    expect(missingOf(id)).toEqual([]);
  });
});

test('a network of which there is nothing yet is told all of it', () => {
  expect(missingOf('atlantis')).toEqual([
    'atlantis: no lib/networks/atlantis/facts.ts',
    'atlantis: no lib/networks/atlantis/page.ts',
    'atlantis: no lib/networks/atlantis/interactions.ts',
    'atlantis: no line in lib/networks/all-facts.ts',
    'atlantis: no line in lib/networks/index.ts',
    'atlantis: no tests/sites/atlantis/site.ts',
    'atlantis: no practice page in tests/sites/registry.ts',
    'atlantis: no drafts in tests/start/drafts.ts',
    'atlantis: 0 calm posts in tests/rules/calm-posts.ts, and 3 are the fewest',
  ]);
});

test.each([
  ['[data-testid="send"]', ['data-testid']],
  ['form.compose textarea', ['class']],
  ['[role="dialog"]:not([data-testid="x"]) button', ['role']],
  ['button[type="submit"],.send', ['type', 'class']],
  ['textarea', ['textarea']],
])('%s rests on %s', (selector, marks) => {
  expect(restsOn(selector)).toEqual(marks);
});
