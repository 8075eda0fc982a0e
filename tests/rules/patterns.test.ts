/** No regular expression that reads texts may take the same characters in two ways: `npm run prove` measures what that is good for. */
import { describe, expect, it } from 'vitest';
import { ambiguities } from './ambiguity.ts';
import { patterns } from './patterns.ts';

const all = await patterns();

describe('regular expressions', () => {
  it('are found, literal and constructed', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.some(({ file, flags }) => file === 'lib/text/words.ts' && flags.includes('v'))).toBe(true);
  });

  it('never repeat inside a repetition, or side by side, what takes the same characters', () => {
    const faults = all.flatMap(({ file, source, flags }) =>
      ambiguities(source, flags).map((fault) => `${file}: ${fault} in /${source}/${flags}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each(['(?:a+)+b', '(?:a|a)*b', '\\s*,?\\s*x', 'a*a*b', '(?:a|ab)*(?:ba)*x', '(?=(?:a*)*b)c', '(?:\\w+ ?)+!'])(
    'finds %s',
    (source) => expect(ambiguities(source, 'u')).not.toEqual([]),
  );
  it.each(['a+b+', '(?:ab*c)*', '\\w+\\s+\\w+', '(?:[ \\t]+x)*', '"[^"]*"', 'a{1,9}a{1,9}', '(?:a|b)*c'])(
    'passes %s',
    (source) => expect(ambiguities(source, 'u')).toEqual([]),
  );
});
