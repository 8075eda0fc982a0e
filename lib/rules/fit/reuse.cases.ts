import { readText } from '../../text/read.ts';
import type { RuleCases } from '../cases.ts';
import { digestOf } from '../digest.ts';
import type { Draft } from '../rule.ts';

const BENCH =
  'The bench at Mill Cross is back. Two joiners from the evening class took it apart, found one rotten board and three love letters carved in 1974, and kept the letters.';
const ADAPTED =
  'Two joiners from the evening class took our bench apart, found one rotten board and three love letters carved in 1974. They kept the letters. Were any of them yours?';

const after = (network: Draft['network'], ...posts: string[]): Partial<Draft> => ({
  past: { posts: posts.map((text, day) => digestOf(readText(text), network, day)), replies: [] },
});

export default {
  flags: [
    { text: BENCH, draft: after('linkedin', BENCH), words: [''] },
    { text: `${BENCH} #MillCross https://mill.example`, draft: after('facebook', BENCH), words: [''] },
    { text: BENCH.replace('took it apart', 'took it to pieces'), draft: after('x', BENCH), words: [''] },
    { text: ADAPTED, draft: after('bluesky', BENCH), words: [''] },
    {
      text: 'ミルクロスのベンチが戻ってきました。夜間講座の大工さんが直しました。',
      draft: after('bluesky', 'ミルクロスのベンチが戻ってきました。夜間講座の大工さんが直しました。'),
      words: [''],
    },
  ],
  passes: [
    {
      text: 'The tide was out at seven and the whole harbour smelt of seaweed and diesel this morning.',
      draft: after('linkedin', BENCH),
      because: 'another story',
    },
    { text: 'Good morning, Leith!', draft: after('bluesky', 'Good morning, Leith!'), because: 'a greeting' },
    { text: BENCH, because: 'nothing is known of earlier posts' },
    { text: BENCH, draft: { past: { posts: [], replies: [] } }, because: 'the first post' },
    { text: ADAPTED, draft: after('x', BENCH), because: 'told again here, in other words' },
    {
      text: BENCH,
      draft: { ...after('x', BENCH), kind: 'reply', parent: { text: 'What happened to the bench?' } },
      because: 'an answer',
    },
  ],
} satisfies RuleCases;
