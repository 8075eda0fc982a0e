import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reference } from './reference.ts';

it('docs/rules.md says what the rules say; `npm run rules` writes it anew', () => {
  const written = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(written).toBe(reference());
});
