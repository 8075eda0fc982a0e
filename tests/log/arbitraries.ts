/** What properties draw from: few different values, so that what is drawn often meets. */
import fc from 'fast-check';
import type { TimeRange } from '../../lib/networks/interaction.ts';
import { HOUR, MONDAY } from './samples.ts';

const few = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

export const arbitraryTime: fc.Arbitrary<TimeRange | null> = fc.option(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 })).map(([from, long]) => ({
    from: MONDAY + from * HOUR,
    to: MONDAY + (from + long) * HOUR,
  })),
);

export const arbitraryId = few('1', '2', '100', '101', '102', '103');

export const arbitraryAuthor = few(
  { name: 'Ana Perez', handle: 'ana' },
  { name: 'Ana Perez', handle: null },
  { name: 'Bob Miller', handle: 'bob' },
  { name: 'Bob Miller', handle: null },
  { name: 'Ana Perez', handle: 'other_ana' },
);

export const arbitraryText = fc.oneof(
  few('Do you ship to Spain?', 'Do you ship…', 'Do you', '', 'Thanks!', 'Do you ship to France?', 'do "you" ship...'),
  few('@ana yes', '@bob yes', 'Bob Miller yes', 'Ana Perez, @bob yes', '@zed yes', 'Yes, says @ana'),
  fc.string({ unit: 'grapheme' }),
);
