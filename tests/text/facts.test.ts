import { describe, expect, it } from 'vitest';
import { FACTS, NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import { limitsOf } from '../../lib/networks/corrections.ts';

describe.each(NETWORK_IDS)('facts of %s', (id) => {
  const facts = FACTS[id];

  it('are its own', () => {
    expect(facts.id).toBe(id);
  });

  it('have a number, a source and a date each', () => {
    for (const [, fact] of limitsOf(facts)) {
      // No hashtag at all may be what is usual; of everything else there is some.
      expect(fact.value).toBeGreaterThanOrEqual(fact === facts.hashtags.advise ? 0 : 1);
      expect(fact.source.length).toBeGreaterThan(10);
      expect(fact.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('name exact hosts', () => {
    for (const host of facts.hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  });

  it('count nothing in an empty text', () => {
    expect(facts.count('')).toBe(0);
  });
});
