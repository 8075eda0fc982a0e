/** The whole judgement on texts that nobody writes: what nearly is a phrase, again and again, and runs of one mark. */
import { cost, type Proof } from './proof.ts';

const LONG = 200_000;
const TIMES = 4;
/** Four times the text, at most this much more time. The square would be 16; clearing memory takes a little over in proportion. */
const MOST = 8;
/** How often a text is judged whose time grew faster. */
const TRIES = 8;
const OTHER = 'Something else. '.repeat(100);

const MARKS = [
  ...[
    '(((((',
    '[[[[[',
    '[a](',
    '**a',
    '__a',
    '> > ',
    '"a ',
    '“a ',
    "'a",
    '‘a ',
    '”',
    '@',
    '@a',
    '@a@b',
    '#',
    '#a',
    '##',
    '\u{1f525}',
    '🇩',
    '👨\u200d',
    '\u0301',
    '\ud83d',
  ],
  ...[
    'a.a',
    'a.com ',
    'www.',
    '//',
    'http://',
    'https://a',
    'a@',
    'mailto:',
    '. ',
    '...',
    '… ',
    '!',
    '?',
    'A ',
    'AB ',
    'Aa. ',
    '1',
    '1,',
    '1/2 ',
    '\n',
    '\n\n',
    ' ',
    '\t\n',
    '\u2028',
    '𝗕',
    'ʼ',
    '’',
    '„',
    '«',
    '%A',
    '{{',
    '<a',
    'XXX',
    'TODO ',
  ],
  ...['not ', 'aaaa', ":-( ':(", '#fail', '😡😍', 'thanks for the very ', '"good" '],
  ...['how ', 'when is ', 'can you ', 'and if ', 'what? ', 'thanks for ', 'no thanks ', 'sorry if '],
];

export const adversarial: Proof = {
  name: 'adversarial',
  claim: `${LONG.toLocaleString('en')} characters of anything are judged in proportion: a quarter of them in about a quarter of the time`,
  run: async () => {
    const { judge } = await import('../../lib/judge/judge.ts');
    const { triage } = await import('../../lib/triage/triage.ts');
    const { readText } = await import('../../lib/text/read.ts');
    const { shinglesOf } = await import('../../lib/text/shingles.ts');
    const { RULES } = await import('../../lib/rules/index.ts');
    const { expandPhrase } = await import('../../lib/text/phrases.ts');
    /** A phrase of each rule, whole and without its last word. */
    const phrases = RULES.flatMap(({ phrases = [] }) =>
      [0, Math.floor(phrases.length / 2)].flatMap((at) => {
        const words = (expandPhrase(phrases[at] ?? '').at(-1) ?? []).map((word) =>
          word.replace('{number}', '3').replace('{word}', 'it'),
        );
        return [`${words.join(' ')} `, `${words.slice(0, -1).join(' ')} `, `${words.join(' ')}. `];
      }),
    );
    const settings = { language: 'en', rulesOff: [], keep: [] };
    const slow: string[] = [];
    let [worst, longest] = [0, 0];
    const unique = new Set([...MARKS, ...phrases].filter((pump) => pump.trim() !== '' || MARKS.includes(pump)));
    for (const pump of unique) {
      const text = pump.repeat(Math.ceil(LONG / pump.length));
      const work = {
        'as a post': (of: string) => judge({ text: of, network: 'facebook', kind: 'post' }, settings),
        'as a post on X': (of: string) => judge({ text: of, network: 'x', kind: 'post' }, settings),
        'as an answer to itself': (of: string) =>
          judge({ text: of, network: 'x', kind: 'reply', parent: { text: of } }, settings),
        'as a message': (of: string) => triage({ text: of }),
        'as what was sent before': (of: string) => shinglesOf(readText(of)),
      };
      for (const [how, take] of Object.entries(work)) {
        const judged = (of: string): void => {
          // Whoever reads a text twice in a row remembers it.
          readText(OTHER);
          take(of);
        };
        const long = cost(() => judged(text), 1);
        longest = Math.max(longest, long);
        const growth =
          long /
          Math.max(
            10,
            cost(() => judged(text.slice(0, LONG / TIMES)), 2),
          );
        worst = Math.max(worst, growth);
        // Before it is said, more often and four times as long: memory is cleared when it pleases (the same text took from 23 to 92 ms,
        // 2026-11-22), but what grows too fast does so at any length, and at its quickest.
        if (growth > MOST) {
          const same = cost(() => judged(text), TRIES);
          const again = Math.min(
            same / cost(() => judged(text.slice(0, LONG / TIMES)), TRIES),
            cost(() => judged(text.repeat(TIMES)), TRIES) / same,
          );
          if (again > MOST)
            slow.push(`${again.toFixed(1)} times (${long.toFixed(0)} ms): ${JSON.stringify(pump)} ${how}`);
        }
      }
    }
    return {
      holds: slow.length === 0,
      figures: [
        `${unique.size} texts, each as post, answer and message; the longest took ${longest.toFixed(0)} ms`,
        ...slow,
      ],
    };
  },
};
