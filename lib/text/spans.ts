/** Small tools on half-open spans of a text. */
import type { Span } from './text.ts';

/** All matches of a global expression as spans. */
export function spansOf(text: string, expression: RegExp): Span[] {
  return Array.from(text.matchAll(expression), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Those of `spans` that touch none of `taken`. Both in ascending order and free of overlap. */
export function clearOf<T extends Span>(spans: readonly T[], taken: readonly Span[]): T[] {
  let next = 0;
  return spans.filter((span) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}

/** Several lists of spans as one, in ascending order. */
export function inOrder<T extends Span>(...lists: readonly (readonly T[])[]): T[] {
  return lists.flat().sort((a, b) => a.start - b.start);
}

/** The text with every code unit of the spans replaced by `filler`, so that all offsets stay. */
export function masked(text: string, spans: readonly Span[], filler: string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + filler.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}
