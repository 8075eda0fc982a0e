/** Looking things up in the ordered lists of a text by halving, so that many findings in a long text stay linear. */
import type { Span } from '../../text/text.ts';

/** Index of the first span that ends behind `at`; the list's length if there is none. Spans are in order, apart from each other. */
export const firstBehind = (spans: readonly Span[], at: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The span that `at` lies in. */
export const spanAt = <T extends Span>(spans: readonly T[], at: number): T | undefined => {
  const span = spans[firstBehind(spans, at)];
  return span && span.start <= at ? span : undefined;
};

/** Does one of the spans share a character with `[start, end)`? */
export const anyWithin = (spans: readonly Span[], start: number, end: number): boolean => {
  const span = spans[firstBehind(spans, start)];
  return span !== undefined && span.start < end;
};

/** Half-open range of indexes of the spans that share a character with `[start, end)`. */
export const indexesWithin = (
  spans: readonly Span[],
  start: number,
  end: number,
): readonly [from: number, to: number] => {
  const from = firstBehind(spans, start);
  let to = from;
  while ((spans[to]?.start ?? end) < end) to++;
  return [from, to];
};
