/** `npm run rules`: writes docs/rules.md anew. */
import { writeFileSync } from 'node:fs';
import { reference } from './reference.ts';

const file = new URL('../../docs/rules.md', import.meta.url);
writeFileSync(file, reference());
console.log('docs/rules.md is written.');
