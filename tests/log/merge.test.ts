import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCutFrom, mergeSight, mergeStored, mergeTime, type Sight, sightOf, wasEdited } from '../../lib/log/merge.ts';
import { interactionCore } from '../../lib/log/schema.ts';
import { cleanSeen, freshItem, isTheSent, mergeItem, mergePost, ownPost } from '../../lib/log/seen.ts';
import { arbitraryAuthor, arbitraryId, arbitraryText, arbitraryTime } from './arbitraries.ts';
import { at, context, HOUR, item, MONDAY, read, reply, seen } from './samples.ts';

const sight: fc.Arbitrary<Sight> = fc.record({
  kind: fc.constantFrom('reply', 'mention', 'quote', 'comment'),
  author: arbitraryAuthor,
  text: arbitraryText,
  link: fc.option(fc.constantFrom('https://x.com/a', 'https://x.com/b')),
  time: arbitraryTime,
  postId: fc.option(arbitraryId),
  parentId: fc.option(arbitraryId),
  onOurs: fc.option(fc.boolean()),
  likedByMe: fc.option(fc.boolean()),
  seenAt: fc.integer({ min: 0, max: 3 }),
});

describe('two sights of one item', () => {
  test('in either order the same', () => {
    fc.assert(
      fc.property(sight, sight, (a, b) => {
        expect(mergeSight(a, b)).toEqual(mergeSight(b, a));
      }),
    );
  });

  test('the same again changes nothing', () => {
    fc.assert(
      fc.property(sight, sight, (a, b) => {
        expect(mergeSight(a, a)).toEqual(a);
        const both = mergeSight(a, b);
        expect(mergeSight(both, both)).toEqual(both);
        expect(mergeSight(both, b.seenAt > a.seenAt ? b : a)).toEqual(both);
      }),
    );
  });

  test('nothing that was known becomes unknown, and a time only becomes more exact', () => {
    fc.assert(
      fc.property(sight, sight, (a, b) => {
        const both = mergeSight(a, b);
        for (const field of ['link', 'time', 'postId', 'parentId', 'onOurs', 'likedByMe'] as const) {
          expect(both[field] === null).toBe(a[field] === null && b[field] === null);
        }
        if (a.text !== '' || b.text !== '') expect(both.text).not.toBe('');
        const length = (time: Sight['time']): number => (time ? time.to - time.from : Infinity);
        expect(length(both.time)).toBeLessThanOrEqual(Math.min(length(a.time), length(b.time)));
      }),
    );
  });

  test('an earlier exact time stays', () => {
    expect(mergeTime(at(1), at(2))).toEqual(at(1));
    expect(mergeTime({ from: MONDAY - 9 * HOUR, to: MONDAY + 9 * HOUR }, at(2))).toEqual(at(2));
    expect(mergeTime({ from: 1, to: 5 }, { from: 3, to: 9 })).toEqual({ from: 3, to: 5 });
  });

  test.each([
    ['Do you ship…', 'Do you ship to Spain?', true],
    ['Do you ship to…”', 'Do you ship to Spain?', true],
    ['Do you  ship...', 'Do you ship to Spain?', true],
    ['', 'Anything', true],
    ['Do you ship', 'Do you ship to Spain?', false],
    ['Do they…', 'Do you ship to Spain?', false],
    ['Well…', 'Well…', false],
    ['', '', false],
  ])('"%s" is cut from "%s": %s', (short, long, is) => {
    expect(isCutFrom(short, long)).toBe(is);
    expect(wasEdited(short, long)).toBe(short !== long && !is);
  });
});

describe('what a page shows, as a record', () => {
  test('hostile values are bounded, and what is made of them fits the schema', () => {
    const hostile = seen({
      author: { name: '\u202e<script>'.repeat(100_000), handle: '@'.repeat(1000) },
      text: `${'a'.repeat(9999)}😀`,
      link: 'javascript:alert(1)',
      postId: 'x'.repeat(501),
      time: { from: Number.NaN, to: 3 },
    });
    const clean = cleanSeen(hostile, context());
    expect(clean).toMatchObject({ link: null, postId: null, time: null });
    expect(clean?.text).toBe('a'.repeat(9999));
    const made = clean && freshItem({ ...read(), seen: clean }, '@Acme', context());
    expect(interactionCore.safeParse(made).success).toBe(true);
    expect(made?.account).toBe('acme');
  });

  test('links of other hosts go, too old items and items without an id are not kept', () => {
    expect(cleanSeen(seen({ link: 'https://evil.example/' }), context())?.link).toBeNull();
    expect(cleanSeen(seen({ externalId: '' }), context())).toBeNull();
    expect(cleanSeen(seen(), context({ keepSince: MONDAY + 1 }))).toBeNull();
  });

  test('nobody wrote in the future', () => {
    expect(cleanSeen(seen({ time: at(1000) }), context())?.time).toEqual(at(24));
  });
});

describe('an item met again', () => {
  const known = freshItem(read(), 'acme', context());
  const later = context({ now: MONDAY + 25 * HOUR });

  test('the same again is the same object', () => {
    expect(mergeItem(known, read(), context())).toBe(known);
    expect(mergeItem(known, read({}, 'spam'), context({ now: MONDAY + 99 * HOUR }))).toBe(known);
  });

  test('an edit brings the new text, its kind and its due time', () => {
    const edited = mergeItem(known, read({ text: 'It arrived broken!' }, 'complaint'), later);
    expect(edited).toMatchObject({ text: 'It arrived broken!', edited: MONDAY + 25 * HOUR });
    expect(edited.triage.kind).toBe('complaint');
    expect(edited.due).toBe(MONDAY + HOUR);
  });

  test('the same text keeps its kind, whatever else is learned', () => {
    const learned = mergeItem(known, read({ postId: '7' }, 'spam'), later);
    expect(learned).toMatchObject({
      postId: '7',
      edited: null,
      triage: known.triage,
      state: known.state,
      due: known.due,
    });
  });

  test('the whole text after a shortened one is judged anew, and is no edit', () => {
    const short = freshItem(read({ text: 'Do you…' }, 'other'), 'acme', context());
    const whole = mergeItem(short, read(), later);
    expect(whole).toMatchObject({ text: 'Do you ship to Spain?', edited: null });
    expect(whole.triage.kind).toBe('question');
    expect(mergeItem(whole, read({ text: 'Do you…' }, 'other'), later)).toBe(whole);
  });

  test('a correction outlives an edit, and a state of the user’s too', () => {
    const corrected = {
      ...known,
      triage: { ...known.triage, kind: 'praise' as const, corrected: true },
      state: { is: 'not needed' as const, at: 5, by: 'hand' as const },
    };
    const edited = mergeItem(corrected, read({ text: 'Really broken' }, 'complaint'), later);
    expect(edited.triage).toEqual(corrected.triage);
    expect(edited.state).toEqual(corrected.state);
  });

  test('spam that turns into a question waits; a question that turns into spam doesn’t', () => {
    const spam = freshItem(read({ text: 'Win!' }, 'spam'), 'acme', context());
    expect(spam.state).toMatchObject({ is: 'not needed', by: 'kind' });
    expect(mergeItem(spam, read({ text: 'Is it open?' }), later).state.is).toBe('waiting');
    expect(mergeItem(known, read({ text: 'Win!' }, 'spam'), later).state).toMatchObject({ by: 'kind' });
  });

  test('a like closes praise, never a question', () => {
    const praise = freshItem(read({}, 'praise'), 'acme', context());
    expect(mergeItem(praise, read({ likedByMe: true }, 'praise'), context()).state).toMatchObject({ by: 'like' });
    expect(mergeItem(known, read({ likedByMe: true }), context()).state.is).toBe('waiting');
    const byHand = { ...praise, state: { is: 'waiting' as const, at: 1, by: 'hand' as const } };
    expect(mergeItem(byHand, read({ likedByMe: true }, 'praise'), context()).state).toBe(byHand.state);
  });
});

describe('two databases', () => {
  const standing = fc.record({
    at: fc.integer({ min: 0, max: 3 }),
    corrected: fc.boolean(),
    kind: fc.constantFrom('question' as const, 'praise' as const),
  });

  test('a correction is never lost, the later state stays, and twice is once', () => {
    fc.assert(
      fc.property(standing, standing, sight, sight, (a, b, seenA, seenB) => {
        const made = ({ at, corrected, kind }: typeof a, view: Sight) =>
          item({
            ...sightOf(view),
            state: { is: 'answered', at, by: 'hand' },
            triage: { kind, urgency: 0, reasons: [], corrected },
          });
        const [mine, theirs] = [made(a, seenA), made(b, seenB)];
        const both = mergeStored(mine, theirs);
        expect(both.triage.corrected).toBe(a.corrected || b.corrected);
        expect(both.state.at).toBe(Math.max(a.at, b.at));
        expect(sightOf(both)).toEqual(sightOf(mergeStored(theirs, mine)));
        expect(mergeStored(mine, mine)).toEqual(mine);
      }),
    );
  });
});

test('of two states that came about at once ours stays', () => {
  const mine = item({ state: { is: 'answered', at: 5, by: 'hand' } });
  const theirs = item({ state: { is: 'not needed', at: 5, by: 'hand' } });
  expect(mergeStored(mine, theirs).state).toBe(mine.state);
});

describe('our own posts', () => {
  const sent = reply({ id: 'sent:1', externalId: null, time: at(2), text: 'Yes! https://acme.example/shipping 🎉' });

  test('the page’s version is the one that was sent', () => {
    const shown = ownPost(
      seen({ mine: true, externalId: '200', text: 'Yes! https://t.co/abc🎉', time: at(2) }),
      '@Acme',
      MONDAY,
    );
    expect(isTheSent(sent, shown)).toBe(true);
    expect(mergePost(sent, shown)).toMatchObject({ id: 'sent:1', externalId: '200', time: at(2) });
    expect(isTheSent(sent, { ...shown, time: at(5) })).toBe(false);
    expect(isTheSent(sent, { ...shown, account: 'other' })).toBe(false);
    expect(isTheSent(sent, { ...shown, text: 'No!' })).toBe(false);
    expect(isTheSent({ ...sent, externalId: '199' }, shown)).toBe(false);
  });
});
