import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, readFingerprint } from '../../lib/judge/verdict.ts';
import { RULES } from '../../lib/rules/index.ts';
import { fields, hostName, parseSettings } from '../../lib/settings/schema.ts';

const FIRST_DAY = parseSettings({});

describe('settings out of what is stored', () => {
  test('nothing stored: nothing is on, nobody is named', () => {
    expect(FIRST_DAY).toMatchObject({ wanted: [], accounts: [], mastodonHosts: [], rulesOff: [], keep: [] });
  });

  test('whatever is stored, every field has a value that its schema takes', () => {
    const stored = fc.record(Object.fromEntries(Object.keys(fields).map((field) => [field, fc.anything()])));
    fc.assert(
      fc.property(stored, (values) => {
        const settings = parseSettings(values);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });

  test('a spoilt field takes no other along', () => {
    expect(parseSettings({ language: 42, rulesOff: ['tone/urgency'] })).toEqual({
      ...FIRST_DAY,
      rulesOff: ['tone/urgency'],
    });
  });

  test.each(['mastodon.social', 'a.b.c.example', 'xn--mnchen-3ya.social'])('%s can be a server', (host) => {
    expect(hostName.safeParse(host).success).toBe(true);
  });

  test.each(['mastodon', 'Mastodon.social', '10.0.0.1', 'a..b', '-a.example', 'a.example/', '*.example', ''])(
    '"%s" can’t',
    (host) => {
      expect(hostName.safeParse(host).success).toBe(false);
    },
  );
});

test('a fingerprint gives back its rule and its words, whatever they are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...RULES.map(({ id }) => id)), fc.string(), (rule, evidence) => {
      const fingerprint = fingerprintOf(rule, { evidence });
      const read = readFingerprint(fingerprint);
      expect(read.rule).toBe(rule);
      expect(`${read.rule}|${read.words}`).toBe(fingerprint);
    }),
  );
});
