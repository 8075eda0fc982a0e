/**
 * Where may a regular expression read the same characters in two ways that both go round? That is what makes one slow on
 * texts that nearly match: repetition inside repetition, or two repetitions side by side that take the same characters.
 *
 * Each character of the pattern is a position; after it stand the positions that may come next (Glushkov). Two of them that
 * take a common character, both inside endless repetitions and reached from inside one, are a fault. Look-arounds are
 * looked at on their own.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Beyond this a counted repetition is as good as endless. */
const ENDLESS = 1_000;

/** Characters of every kind that our patterns tell apart. */
export const SAMPLES = [
  ...Array.from({ length: 0x180 }, (_, code) => String.fromCodePoint(code)),
  ...'ʼΩжאع나あ漢एก\u0301\u200b\u200c\u200d\u2014\u2018\u2019\u201c\u201d\u2026\u2028\u20e3\u2116\u2600❤＠＃＇ａ。！\ufe0f\ue000\ue001',
  ...['\u{1d400}', '\u{1f130}', '\u{1f170}', '\u{1f1e9}', '\u{1f3fd}', '\u{1f525}', '\u{20000}', '\u{e0061}'],
];

interface Position {
  readonly raw: string;
  readonly takes: ReadonlySet<string>;
  readonly loops: number;
}

interface Part {
  readonly nullable: boolean;
  readonly first: readonly Position[];
  readonly last: readonly Position[];
}

const EMPTY: Part = { nullable: true, first: [], last: [] };

/** The ambiguous pairs of one pattern, as "x and y". */
export const ambiguities = (source: string, flags: string): string[] => {
  const sets = flags.includes('v');
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: sets,
  });
  const faults = new Set<string>();
  const follow = new Map<Position, Set<Position>>();
  const kept = flags.replaceAll(/[gy]/g, '');

  const position = (raw: string, loops: number): Part => {
    const alone = new RegExp(`^(?:${raw})$`, kept);
    const made = { raw, loops, takes: new Set(SAMPLES.filter((sample) => alone.test(sample))) };
    follow.set(made, new Set());
    return { nullable: false, first: [made], last: [made] };
  };
  const lead = (from: readonly Position[], to: readonly Position[]): void => {
    for (const one of from)
      for (const other of to) {
        // Round the inner repetition or round the outer one.
        if (follow.get(one)?.has(other) && one.loops > 0 && other.loops > 0) faults.add(`${one.raw} and itself`);
        follow.get(one)?.add(other);
      }
  };
  const after = (left: Part, right: Part): Part => {
    lead(left.last, right.first);
    return {
      nullable: left.nullable && right.nullable,
      first: left.nullable ? [...left.first, ...right.first] : left.first,
      last: right.nullable ? [...left.last, ...right.last] : right.last,
    };
  };
  const either = (parts: readonly Part[]): Part => ({
    nullable: parts.some(({ nullable }) => nullable),
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
  });
  const alternatives = (all: readonly AST.Alternative[], loops: number): Part =>
    either(all.map(({ elements }) => elements.map((one) => part(one, loops)).reduce(after, EMPTY)));
  const part = (node: AST.Element, loops: number): Part => {
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return alternatives(node.alternatives, loops);
      case 'Quantifier': {
        const endless = node.max > ENDLESS;
        const body = part(node.element, endless ? loops + 1 : loops);
        if (endless) lead(body.last, body.first);
        return { ...body, nullable: body.nullable || node.min === 0 };
      }
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
          const own = node.alternatives.map(({ raw }) => raw).join('|');
          for (const fault of ambiguities(own, flags)) faults.add(fault);
        }
        return EMPTY;
      case 'Backreference':
        return EMPTY;
      default:
        return position(node.raw, loops);
    }
  };

  alternatives(tree.alternatives, 0);
  for (const [from, next] of follow) {
    if (from.loops === 0) continue;
    const endless = [...next].filter(({ loops }) => loops > 0);
    for (const [at, one] of endless.entries())
      for (const other of endless.slice(at + 1))
        if ([...one.takes].some((sample) => other.takes.has(sample))) faults.add(`${one.raw} and ${other.raw}`);
  }
  return [...faults];
};
