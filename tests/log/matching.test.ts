import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../lib/log/derive.ts';
import { answeredBy, isAfterword, parentAmong } from '../../lib/log/matching.ts';
import { mentioned, opening, samePerson } from '../../lib/log/people.ts';
import { arbitraryAuthor, arbitraryId, arbitraryText, arbitraryTime } from './arbitraries.ts';
import { at, context, HOUR, item, MONDAY, reply } from './samples.ts';

const ids = (items: readonly { readonly externalId: string }[]): string[] => items.map(({ externalId }) => externalId);
const ANA = { name: 'Ana Perez', handle: 'ana' };
const BOB = { name: 'Bob Miller', handle: 'bob' };

describe('what our reply answers', () => {
  const cases: readonly {
    readonly name: string;
    readonly reply: Parameters<typeof reply>[0];
    readonly items: readonly Parameters<typeof item>[0][];
    readonly closes: readonly string[];
  }[] = [
    { name: 'its parent', reply: {}, items: [{}, { externalId: '101', author: BOB }], closes: ['100'] },
    {
      name: 'whatever the page says of times',
      reply: { time: null },
      items: [{ time: null }],
      closes: ['100'],
    },
    {
      name: 'their post, when it stands right under it',
      reply: { parentId: null, postId: '100' },
      items: [{ kind: 'mention', postId: null, parentId: null }],
      closes: ['100'],
    },
    {
      name: 'not their post, when it answers somebody else under it',
      reply: { parentId: '101', postId: '100' },
      items: [{ kind: 'mention', postId: null, parentId: null }],
      closes: [],
    },
    {
      name: 'what they added below their own comment',
      reply: {},
      items: [{}, { externalId: '101', parentId: '100', time: at(1) }],
      closes: ['100', '101'],
    },
    {
      name: 'not what they added after it',
      reply: {},
      items: [{}, { externalId: '101', parentId: '100', time: at(3) }],
      closes: ['100'],
    },
    {
      name: 'what they wrote beside it before it, not what they wrote beside it later',
      reply: {},
      items: [
        { parentId: '50', time: at(0.5) },
        { externalId: '101', parentId: '50', time: at(0) },
        { externalId: '102', parentId: '50', time: at(1) },
      ],
      closes: ['100', '101'],
    },
    {
      name: 'the first part too, when it answers the second part of what one person wrote',
      reply: { parentId: '101' },
      items: [{ parentId: null }, { externalId: '101', parentId: '100', time: null }],
      closes: ['100', '101'],
    },
    {
      name: 'not somebody else’s comment that its parent answers',
      reply: { parentId: '101' },
      items: [{ author: BOB }, { externalId: '101', parentId: '100' }],
      closes: ['101'],
    },
    {
      name: 'not what they asked elsewhere under the post',
      reply: {},
      items: [{}, { externalId: '101', time: at(1), text: 'Another thing?' }],
      closes: ['100'],
    },
    {
      name: 'the person it names, not the one whose comment it stands under (flat threads)',
      reply: { text: 'Bob Miller yes, we do' },
      items: [{}, { externalId: '101', parentId: '100', author: { ...BOB, handle: null }, time: at(1) }],
      closes: ['101'],
    },
    {
      name: 'nobody of ours, when it names a stranger',
      reply: { text: '@zed yes, we do' },
      items: [{}],
      closes: [],
    },
    {
      name: 'both, when it names both at its start',
      reply: { text: '@ana @bob yes, we do', parentId: null },
      items: [{}, { externalId: '101', author: BOB }],
      closes: ['100', '101'],
    },
    {
      name: 'the one above it in a branch that is ours',
      reply: { parentId: '50' },
      items: [{ parentId: '50' }],
      closes: ['100'],
    },
    {
      name: 'nobody, when two wait in a branch that is ours',
      reply: { parentId: '50' },
      items: [{ parentId: '50' }, { externalId: '101', parentId: '50', author: BOB }],
      closes: [],
    },
    {
      name: 'whom it mentions in the same thread',
      reply: { parentId: null, text: 'Yes, as I told @ana' },
      items: [{}, { externalId: '101', postId: '2' }],
      closes: ['100'],
    },
    {
      name: 'without a thread only what can’t be mistaken',
      reply: { parentId: null, postId: null, text: '@ana yes' },
      items: [{}, { externalId: '101' }],
      closes: [],
    },
    {
      name: 'nobody, when it says nothing of whom it answers',
      reply: { parentId: null },
      items: [{}],
      closes: [],
    },
    {
      name: 'nobody on another network',
      reply: { network: 'bluesky' },
      items: [{}],
      closes: [],
    },
    {
      name: 'a snoozed one too',
      reply: {},
      items: [{ state: { is: 'snoozed', at: 0, until: MONDAY + 99 * HOUR } }],
      closes: ['100'],
    },
    {
      name: 'not what isn’t needed',
      reply: {},
      items: [{ state: { is: 'not needed', at: 0, by: 'hand' } }],
      closes: [],
    },
    {
      name: 'not what the user opened again after it',
      reply: {},
      items: [{ state: { is: 'waiting', at: MONDAY + 3 * HOUR, by: 'hand' } }],
      closes: [],
    },
  ];
  test.each(cases)('$name', ({ reply: ours, items, closes }) => {
    expect(ids(answeredBy(reply(ours), items.map(item)))).toEqual(closes);
  });

  test('never somebody else’s item', () => {
    const theirs = fc.record({
      author: arbitraryAuthor,
      text: arbitraryText,
      time: arbitraryTime,
      postId: fc.option(arbitraryId),
      parentId: fc.option(arbitraryId),
    });
    const items = fc
      .uniqueArray(fc.tuple(arbitraryId, theirs), { selector: ([id]) => id, maxLength: 6 })
      .map((all) => all.map(([externalId, over]) => item({ externalId, ...over })));
    const ours = fc.record({
      text: arbitraryText,
      time: arbitraryTime,
      postId: fc.option(arbitraryId),
      parentId: fc.option(arbitraryId),
    });
    fc.assert(
      fc.property(ours, items, (over, all) => {
        const answer = reply(over);
        const closed = answeredBy(answer, all);
        const authors = all.map(({ author }) => author);
        const spokenTo = [
          ...opening(answer.text, authors).people,
          ...authors.filter(({ handle }) => handle !== null && mentioned(answer.text).includes(handle)),
          ...all
            .filter(({ externalId }) => externalId === answer.parentId || externalId === answer.postId)
            .map(({ author }) => author),
        ];
        const alone = closed.every((one) => closed.every((other) => samePerson(one.author, other.author)));
        for (const one of closed) {
          expect(isOpen(one)).toBe(true);
          expect(alone || spokenTo.some((person) => samePerson(person, one.author))).toBe(true);
          // Without a word to anybody and without their item as its parent, it must stand in their branch.
          if (!spokenTo.some((person) => samePerson(person, one.author))) expect(one.parentId).toBe(answer.parentId);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the parent that a composer shows', () => {
  const shown = { externalId: null, author: 'Ana Perez', handle: '@Ana', text: 'Do you ship to  Spain?' };
  test('by id, or by person and text where one fits', () => {
    const all = [item(), item({ externalId: '101', text: 'Hello' }), item({ externalId: '102', author: BOB })];
    expect(parentAmong({ ...shown, externalId: '101' }, all)?.externalId).toBe('101');
    expect(parentAmong(shown, all)?.externalId).toBe('100');
    expect(parentAmong({ ...shown, text: 'Do you ship…' }, all)?.externalId).toBe('100');
    expect(parentAmong({ ...shown, text: 'Something else' }, all)).toBeUndefined();
    expect(parentAmong(shown, [...all, item({ externalId: '103' })])).toBeUndefined();
  });
});

describe('a courtesy afterwards', () => {
  const { isCourtesy } = context();
  const answered = item({ state: { is: 'answered', at: MONDAY, by: 'page' } });
  const thanks = item({ externalId: '101', text: 'Thanks, sorted!', parentId: '200', time: at(3) });

  test.each([
    ['after our reply', thanks, [reply()], [], true],
    ['beside an answered item', { ...thanks, parentId: '100' }, [], [answered], true],
    ['in a list that tells no branch', { ...thanks, parentId: null }, [], [answered], true],
    ['a new question', { ...thanks, text: 'Thanks! And to France?' }, [reply()], [answered], false],
    ['thanks for nothing of ours', thanks, [], [], false],
    ['thanks under our post', { ...thanks, parentId: '1' }, [reply({ externalId: '1', kind: 'post' })], [], false],
    ['after an answer to somebody else', { ...thanks, parentId: null }, [], [{ ...answered, author: BOB }], false],
    ['after an answer in another talk', { ...thanks, parentId: '50' }, [], [answered], false],
    ['under another post', { ...thanks, parentId: null, postId: '2' }, [], [answered], false],
    ['when the first still waits', { ...thanks, parentId: null }, [], [item()], false],
  ] as const)('%s', (_, one, ours, others, is) => {
    expect(isAfterword(one, isCourtesy, ours, others)).toBe(is);
  });
});

describe('whom a text speaks to', () => {
  test.each([
    ['@ana, yes', ['ana'], true],
    ['@ana @bob: yes', ['ana', 'bob'], true],
    ['Bob Miller yes', ['bob'], true],
    ['Bob Millerson yes', [], false],
    ['@zed yes @ana', [], true],
    ['Yes @ana', [], false],
    ['Bob yes', [], false],
    ['', [], false],
  ])('%s', (text, people, addresses) => {
    const found = opening(text, [ANA, BOB]);
    expect(found.people.map(({ handle }) => handle)).toEqual(people);
    expect(found.addresses).toBe(addresses);
  });

  test('a handle with its server, and without', () => {
    const person = { name: '', handle: 'ana@masto.example' };
    expect(opening('@ana yes', [person]).people).toEqual([person]);
    expect(opening('@ana@masto.example yes', [person]).people).toEqual([person]);
    expect(opening('@ana@other.example yes', [person]).people).toEqual([]);
    expect(mentioned('hi @Ana.bsky.social. and @ana@masto.example, a@b')).toEqual([
      'ana.bsky.social',
      'ana@masto.example',
      'b',
    ]);
  });
});
