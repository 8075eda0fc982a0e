import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pairs: readonly (readonly [text: string, ground: string, least: number])[] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'amber', 'red', 'green'].flatMap((text) => [
    [text, 'paper', 4.5] as const,
    [text, 'mist', 4.5] as const,
  ]),
  ['paper', 'accent', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['ink', 'amber-soft', 4.5],
  ['ink', 'blue-soft', 4.5],
  ['red', 'red-soft', 4.5],
  // Not text: dots, the fill of bars, the knob of a switch that is off.
  ['ghost', 'paper', 3],
  ['blue', 'paper', 3],
  ['amber', 'line', 3],
  ['accent', 'line', 3],
];

test.each(['light', 'dark'] as const)('what has to be read can be read: %s', (theme) => {
  const low = pairs.flatMap(([text, ground, least]) => {
    const ratio = contrast(tokens.get(text)?.[theme] ?? '', tokens.get(ground)?.[theme] ?? '');
    return ratio >= least ? [] : [`${text} on ${ground}: ${ratio.toFixed(2)}`];
  });
  expect(low).toEqual([]);
});
