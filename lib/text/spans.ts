/** Small tools on half-open spans of a text. */
import type { Span } from './text.ts';

/** All matches of a global expression as spans. */
export function spansOf(text: string, expression: RegExp): Span[] {
  const spans: Span[] = [];
  // Not `matchAll`, which copies the expression each time.
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const end = match.index + match[0].length;
    spans.push({ start: match.index, end });
    if (end === match.index) expression.lastIndex++;
  }
  return spans;
}

/** Those of `spans` that touch none of `taken`. Both in ascending order and free of overlap. */
export function clearOf<T extends Span>(spans: readonly T[], taken: readonly Span[]): T[] {
  if (spans.length === 0 || taken.length === 0) return [...spans];
  let next = 0;
  return spans.filter((span) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}

/** Several lists of spans as one, in ascending order. */
export function inOrder<T extends Span>(...lists: readonly (readonly T[])[]): T[] {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length > 1 ? filled.flat().sort((a, b) => a.start - b.start) : [...(filled[0] ?? [])];
}

/** The text with every code unit of the spans replaced by `filler`, so that all offsets stay. */
export function masked(text: string, spans: readonly Span[], filler: string): string {
  if (spans.length === 0) return text;
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + filler.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** The code units of a text: quicker to look at again and again than the text itself. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}
