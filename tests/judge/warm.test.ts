import { expect, test } from 'vitest';
import { warmingUp } from '../../lib/judge/warm.ts';
import { NETWORK_IDS } from '../../lib/networks/all-facts.ts';

test.each(NETWORK_IDS)('judging ahead of the first key comes to an end on %s', (network) => {
  const more = warmingUp(network);
  let times = 1;
  while (more() && times < 1000) times += 1;
  expect(times).toBeGreaterThan(10);
  expect(times).toBeLessThan(100);
});
