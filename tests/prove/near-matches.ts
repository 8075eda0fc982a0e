/** Every regular expression that reads texts, on long texts that nearly match it. */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { SAMPLES } from '../rules/ambiguity.ts';
import { type Pattern, patterns } from '../rules/patterns.ts';
import { cost, type Proof } from './proof.ts';

const SHORT = 4_000;
const TIMES = 8;
/** Eight times the text may cost this much more; what grows with the square costs 64 times as much. */
const MOST = 24;
/** Milliseconds below which a clock says nothing. */
const NOTHING = 4;

/** A text that a part of a pattern takes, with as little as it must have. */
const sampleOf = (node: AST.Element | AST.Alternative, flags: string): string => {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((one) => sampleOf(one, flags)).join('');
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives[0] ? sampleOf(node.alternatives[0], flags) : '';
    case 'Quantifier':
      return sampleOf(node.element, flags).repeat(Math.max(1, Math.min(node.min, 9)));
    case 'Assertion':
    case 'Backreference':
      return '';
    default: {
      const alone = new RegExp(`^(?:${node.raw})$`, flags.replaceAll(/[gy]/g, ''));
      // A letter rather than a control character.
      return (
        SAMPLES.find((sample) => /[a-z]/.test(sample) && alone.test(sample)) ??
        SAMPLES.find((sample) => alone.test(sample)) ??
        ''
      );
    }
  }
};

/** Beginnings and pieces of matches; repeated, they keep the pattern hoping. */
const pumps = ({ source, flags }: Pattern): ReadonlySet<string> => {
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const found = new Set<string>([' ', 'a', 'A. ', '\n']);
  const take = (node: AST.Element | AST.Alternative): void => {
    const sample = sampleOf(node, flags);
    if (sample === '') return;
    found.add(sample);
    found.add(`${sample} `);
    found.add(sample.slice(0, -1) || sample);
  };
  visitRegExpAST(tree, { onAlternativeEnter: take, onQuantifierEnter: take, onCharacterSetEnter: take });
  return found;
};

/** All matches, as the code asks for them. */
const exhaust = (expression: RegExp, text: string): void => {
  if (expression.global) for (const _ of text.matchAll(expression));
  else expression.test(text);
};

export const nearMatches: Proof = {
  name: 'near-matches',
  claim: 'every pattern that reads texts takes time in proportion to them, also where they nearly match',
  run: async () => {
    const all = await patterns();
    const slow: string[] = [];
    let tried = 0;
    let worst = 0;
    for (const pattern of all) {
      const expression = new RegExp(pattern.source, pattern.flags);
      for (const pump of pumps(pattern)) {
        const of = (length: number): string => `${pump.repeat(Math.ceil(length / pump.length))}\u0000`;
        const [short, long] = [of(SHORT), of(SHORT * TIMES)];
        tried++;
        exhaust(expression, short);
        if (cost(() => exhaust(expression, long), 1) < NOTHING) continue;
        const growth =
          cost(() => exhaust(expression, long)) /
          Math.max(
            0.1,
            cost(() => exhaust(expression, short), 9),
          );
        worst = Math.max(worst, growth);
        if (growth > MOST)
          slow.push(
            `${growth.toFixed(0)} times: ${pattern.file} /${pattern.source.slice(0, 100)}/${pattern.flags} on ${JSON.stringify(pump)}`,
          );
      }
    }
    return {
      holds: slow.length === 0,
      figures: [
        `${all.length} patterns on ${tried} texts of ${SHORT} and ${SHORT * TIMES} characters; at most ${worst.toFixed(1)} times the time`,
        ...slow,
      ],
    };
  },
};
