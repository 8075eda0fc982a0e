/** Shared wording, digests and the rules that read them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import { NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import { digestOf, kindOf } from '../../lib/rules/digest.ts';
import { lastPosts, postsToGo } from '../../lib/rules/history.ts';
import type { Draft, Finding, PastText, PostKind } from '../../lib/rules/rule.ts';
import { sells } from '../../lib/rules/sells.ts';
import { readText } from '../../lib/text/read.ts';
import { sharedWording, shinglesOf } from '../../lib/text/shingles.ts';

const shingles = (text: string): readonly number[] => shinglesOf(readText(text));
const shares = (one: string, other: string): number => sharedWording(shingles(one), shingles(other));

/** Words that a generator draws from: two texts drawn from different halves share none. */
const word = (from: string): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...from), minLength: 2, maxLength: 8 });
const someText = (from: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(word(from), { minLength, maxLength }).map((words) => words.join(' '));
const HERE = 'abcdefghijklm';
const THERE = 'nopqrstuvwxyz';

describe('shared wording', () => {
  it('is 1 with itself, whatever the marks, capitals, links and hashtags', () => {
    fc.assert(
      fc.property(someText(HERE, 1, 600), (text) => {
        expect(shares(text, text)).toBe(1);
        expect(shares(text, `${text.toUpperCase()}!! https://mill.org/a #tea @ana`)).toBe(1);
      }),
    );
  });

  it('takes any Unicode, is from 0 to 1, and the same both ways', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), someText(HERE, 0, 400));
    fc.assert(
      fc.property(any, any, (one, other) => {
        const score = shares(one, other);
        expect(score).toBe(shares(other, one));
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  it('stays above a half after a small edit of thirty words or more', () => {
    fc.assert(
      fc.property(someText(HERE, 30, 200), fc.nat(), word(THERE), (text, at, put) => {
        const words = text.split(' ');
        const place = at % words.length;
        expect(shares(text, words.with(place, put).join(' '))).toBeGreaterThan(0.5);
        expect(shares(text, words.toSpliced(place, 1).join(' '))).toBeGreaterThan(0.5);
        expect(shares(text, words.toSpliced(place, 0, put).join(' '))).toBeGreaterThan(0.5);
        expect(shares(text, [...words, put, put].join(' '))).toBeGreaterThan(0.5);
      }),
    );
  });

  it('is nothing between texts without a word in common', () => {
    fc.assert(
      fc.property(someText(HERE, 3, 300), someText(THERE, 3, 300), (one, other) => {
        expect(shares(one, other)).toBe(0);
      }),
    );
  });

  it('is nearly nothing between texts of the same everyday words in another order', () => {
    const ordinary = 'the a and we our to of in on for you it is was with at from this that have'.split(' ');
    const text = fc
      .array(fc.oneof(fc.constantFrom(...ordinary), word(HERE)), { minLength: 40, maxLength: 120 })
      .map((words) => words.join(' '));
    fc.assert(fc.property(text, text, (one, other) => shares(one, other) < 0.3));
  });

  it('is told from a sample where texts are long, about as well as from the whole', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `w${(at * 7919) % 100_003}`);
    const half = [...words.slice(0, 2000), ...Array.from({ length: 2000 }, (_, at) => `v${at}`)];
    const short = words.slice(0, 1000);
    expect(shares(words.join(' '), half.join(' '))).toBeGreaterThan(0.4);
    expect(shares(words.join(' '), half.join(' '))).toBeLessThan(0.6);
    expect(shares(words.join(' '), short.join(' '))).toBeGreaterThan(0.3);
    expect(shares(words.join(' '), short.join(' '))).toBeLessThan(0.5);
  });

  it('is kept in few ascending numbers that hold no words', () => {
    fc.assert(
      fc.property(someText(HERE, 0, 600), (text) => {
        const numbers = shingles(text);
        expect(numbers.length).toBeLessThanOrEqual(256);
        expect(numbers.every((one, at) => Number.isInteger(one) && one >= 0 && one > (numbers[at - 1] ?? -1))).toBe(
          true,
        );
      }),
    );
    expect(shingles('')).toEqual([]);
    expect(shingles('Hello')).toHaveLength(1);
  });
});

const settings = { language: 'en', rulesOff: [], keep: [] };
const at = (text: string, network: Draft['network'], day = 0): PastText => digestOf(readText(text), network, day);
const found = (id: string, draft: Partial<Draft> & { readonly text: string }): Finding | undefined =>
  judge({ network: 'x', kind: 'post', ...draft }, settings).findings.find(({ rule }) => rule === id);

const BENCH =
  'The bench at Mill Cross is back. Two joiners from the evening class took it apart, found one rotten board and three love letters carved in 1974, and kept the letters.';

describe('the same post again', () => {
  const reuse = (posts: readonly PastText[], text = BENCH) =>
    found('fit/reuse', { text, past: { posts, replies: [] } });

  it('names the network that it was on, and advises', () => {
    expect(reuse([at(BENCH, 'linkedin')])).toMatchObject({
      severity: 'advise',
      message: { key: 'fit_reuse', params: ['LinkedIn'] },
    });
  });

  it('speaks of the place itself, softly once it is long ago', () => {
    expect(reuse([at(BENCH, 'x')])).toMatchObject({
      severity: 'advise',
      message: { key: 'fit_reuse_again', params: ['X'] },
    });
    const since = Array.from({ length: 12 }, (_, day) =>
      at(`The tide table for day ${day} hangs by the door.`, 'x', day + 1),
    );
    expect(reuse([at(BENCH, 'x'), ...since])).toMatchObject({ severity: 'note' });
  });

  it('praises what was put in other words', () => {
    const adapted = `${BENCH.split('. ')[1]} Were any of them yours? Come and read them on Sunday.`;
    expect(reuse([at(BENCH, 'facebook')], adapted)).toMatchObject({
      severity: 'praise',
      message: { key: 'fit_reuse_adapted', params: ['Facebook'] },
    });
  });

  it('bears on nothing in which order the posts are handed in', () => {
    const past = [
      at(BENCH, 'linkedin', 3),
      at(BENCH, 'x', 3),
      at(BENCH, 'bluesky', 1),
      at('Another thing', 'facebook', 9),
    ];
    expect(reuse(past.toReversed())).toEqual(reuse(past));
    expect(reuse(past)?.message.params).toEqual(['LinkedIn']);
  });
});

const OFFER = 'Our new summer menu is here. Book your table online.';

describe('the mix of posts', () => {
  const sent = (texts: readonly string[]): PastText[] => texts.map((text, day) => at(text, 'x', day));
  const mix = (posts: readonly PastText[], text = OFFER) => found('tone/mix', { text, past: { posts, replies: [] } });
  const QUIET = 'The hall is open from nine.';

  it('counts offers among the last posts, and names what was missing', () => {
    const posts = sent([
      ...Array<string>(5).fill(OFFER),
      ...Array<string>(6).fill(QUIET),
      'Which sign should hang by the door?',
    ]);
    const finding = mix(posts);
    expect(finding).toMatchObject({ severity: 'advise', message: { key: 'tone_mix', params: [5, 12, 'X'] } });
    expect(finding?.fixes.map(({ label }) => label)).toEqual([
      { key: 'tone_mix_fix_how_to', params: [12] },
      { key: 'tone_mix_fix_story', params: [12] },
    ]);
    expect(mix(posts.toReversed())).toEqual(finding);
  });

  it('looks at the last twenty only', () => {
    const posts = sent([...Array<string>(10).fill(OFFER), ...Array<string>(20).fill(QUIET)]);
    expect(mix(posts)).toBeUndefined();
    expect(lastPosts(posts, 'x')).toHaveLength(20);
  });

  it('is quiet about kinds where they are not known', () => {
    const posts = sent(Array<string>(10).fill(OFFER)).map(({ kind: _, ...digest }) => digest);
    expect(mix(posts)?.fixes.map(({ label }) => label.key)).toEqual(['tone_mix_fix_other']);
  });

  it('begins after ten posts, and says how many are missing', () => {
    const said = (posts: readonly PastText[]) =>
      judge({ text: OFFER, network: 'x', kind: 'post', past: { posts, replies: [] } }, settings).notJudged;
    const nine = sent(Array<string>(9).fill(OFFER));
    expect(mix(nine)).toBeUndefined();
    expect(said(nine)).toEqual([{ what: 'tone/mix', why: { key: 'not_judged_history', count: 1 } }]);
    expect(said(sent(Array<string>(10).fill(OFFER)))).toEqual([]);
    expect(postsToGo(nine, 'linkedin')).toBe(10);
    expect(judge({ text: OFFER, network: 'x', kind: 'post' }, settings).notJudged).toEqual([]);
  });
});

describe('any past', () => {
  const digest: fc.Arbitrary<PastText> = fc.record(
    {
      network: fc.constantFrom(...NETWORK_IDS),
      at: fc.integer(),
      shingles: fc.uniqueArray(fc.nat(), { maxLength: 20 }).map((numbers) => numbers.toSorted((a, b) => a - b)),
      offer: fc.boolean(),
      kind: fc.constantFrom<PostKind>('offer', 'how-to', 'thanks', 'question', 'story', 'news'),
    },
    { requiredKeys: ['network', 'at', 'shingles', 'offer'] },
  );

  it('throws nothing, and bears on nothing by its order', () => {
    fc.assert(
      fc.property(fc.array(digest, { maxLength: 30 }), fc.constantFrom(OFFER, BENCH), (past, text) => {
        const own = [...past, at(BENCH, 'linkedin', 5), at(OFFER, 'x', 5)];
        for (const kind of ['post', 'reply'] as const) {
          const judged = (posts: readonly PastText[]) =>
            judge({ text, network: 'x', kind, past: { posts, replies: posts } }, settings);
          expect(judged(own).notJudged.filter(({ why }) => why.key === 'not_judged_failed')).toEqual([]);
          expect(judged(own.toReversed())).toEqual(judged(own));
        }
      }),
    );
  });
});

describe('replies in the same words', () => {
  it('says how many', () => {
    const reply = (name: string) =>
      `Hi ${name}, the eggs were packed in the wrong van and come with Thursday's box instead.`;
    const replies = ['Tom', 'Lina', 'Jo', 'Kim'].map((name, day) => at(reply(name), 'x', day));
    const draft = { text: reply('Ana'), kind: 'reply', parent: { text: 'My box came without the eggs.' } } as const;
    const said = (past: readonly PastText[]) =>
      found('reply/repeated', { ...draft, past: { posts: [], replies: past } });
    expect(said(replies)).toMatchObject({ severity: 'advise', message: { key: 'reply_repeated', count: 4 } });
    expect(said(replies.slice(0, 1))).toMatchObject({ severity: 'note', message: { count: 1 } });
    expect(said(replies.toReversed())).toEqual(said(replies));
  });
});

describe('what sells', () => {
  it.each([
    OFFER,
    '20% off all mugs this week.',
    'The winter coats are back in stock.',
    "We've launched our new online course.",
    'Use code TEA10 at the till.',
    'Only £9.99!',
    'Tickets are on sale from Monday.',
  ])('yes: %s', (text) => expect(sells(readText(text))).toBe(true));
  it.each([
    'Is the sale still on?',
    'Fares go up by 5% in May.',
    'We raised £500 for the lifeboat.',
    'The house sale fell through.',
    "We don't do discounts, and here is why.",
    'Entry is £5 at the door, under 12s free.',
    'The launch party was lovely.',
    'We launched a new boat from the slip this morning.',
    'Introducing our new trainee, Lina.',
    'Half price for under-12s.',
    'Feel free to come by.',
    'He shouted "buy now" all day.',
  ])('no: %s', (text) => expect(sells(readText(text))).toBe(false));
});

describe('the kind of a post', () => {
  it.each([
    ['offer', OFFER],
    ['how-to', 'How to keep bread for a week: a cloth, a box and no fridge.'],
    ['thanks', 'Thank you to everybody who carried chairs on Sunday.'],
    ['question', 'Which of the two old signs should hang by the door?'],
    ['story', 'This morning we met the otter by the weir.'],
    ['news', 'The hall is open from nine.'],
  ] as const)('%s: %s', (kind, text) => expect(kindOf(readText(text))).toBe(kind));

  it('is told of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof kindOf(readText(text)) === 'string'));
  });
});
