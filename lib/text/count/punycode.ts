/**
 * Length of a host label in the ASCII form that the network sends (RFC 3492 with the "xn--" prefix): X judges the
 * length of a link by it. Only the length is needed, so only the digits are counted. Labels with more than 59 characters
 * can't fit the limit of 63 and are answered by Infinity, which bounds the work.
 */
export function asciiLength(label: string): number {
  const points = Array.from(label.slice(0, 2 * LONGEST + 2), (character) => character.codePointAt(0) ?? 0);
  if (points.every((point) => point < 0x80)) return label.length;
  if (points.length > LONGEST) return Number.POSITIVE_INFINITY;

  const basic = points.filter((point) => point < 0x80).length;
  let length = 'xn--'.length + basic + (basic > 0 ? 1 : 0);
  let handled = basic;
  let least = 0x80;
  let bias = 72;
  let delta = 0;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= least));
    delta += (next - least) * (handled + 1);
    least = next;
    for (const point of points) {
      if (point < least) delta++;
      if (point !== least) continue;
      length += digits(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    least++;
  }
  return length;
}

const LONGEST = 59;
const BASE = 36;

/** Number of base-36 digits that the variable-length integer `delta` takes. */
function digits(delta: number, bias: number): number {
  let rest = delta;
  for (let count = 1; ; count++) {
    const threshold = Math.min(26, Math.max(1, count * BASE - bias));
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function adapted(delta: number, handled: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / handled);
  let bias = 0;
  for (; rest > 455; bias += BASE) rest = Math.floor(rest / 35);
  return bias + Math.floor((BASE * rest) / (rest + 38));
}
