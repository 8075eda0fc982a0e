/** Poor answers get the tip that a coach would give. */
import { expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import { POOR_REPLIES } from './poor-replies.ts';

it.each(POOR_REPLIES)('%s: %j ← %j', (rule, parent, text) => {
  const { findings } = judge(
    { network: 'facebook', kind: 'reply', text, parent: { text: parent } },
    { language: 'en', rulesOff: [], keep: [] },
  );
  const warned = findings.filter(({ severity }) => severity === 'warn' || severity === 'advise');
  expect(warned.map((found) => found.rule)).toContain(rule);
});
