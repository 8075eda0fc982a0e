/** What a message asks, what a reply answers, and who is thanked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../lib/judge/read.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { checkReply } from '../../lib/rules/reply/check.ts';
import { thanked } from '../../lib/rules/thanks/given.ts';
import { indexPhrases } from '../../lib/text/phrases.ts';
import { findQuestions } from '../../lib/text/questions.ts';
import { readText } from '../../lib/text/read.ts';

const asked = (text: string): string[] => findQuestions(readText(text)).map((question) => question.text);
const noPhrases = indexPhrases([]);
const check = (parent: string, text: string, author?: string) =>
  checkReply(
    readDraft(
      { text, network: 'x', kind: 'reply', parent: { text: parent, ...(author !== undefined && { author }) } },
      FACTS.x,
      noPhrases,
    ),
  );

describe('the questions of a message', () => {
  it.each([
    ['Do you ship to Spain? And how long does it take?', ['ships to Spain?', 'how long?']],
    ['Hi there, do you ship to Spain and how long does it take?', ['ships to Spain?', 'how long?']],
    ['What time do you close on Fridays', ['what time do you close on Fridays?']],
    ['Could you send me the invoice for May?', ['could you send me the invoice for May?']],
    ['I was wondering if you open on Sundays.', ['you open on Sundays?']],
    ['Let me know when the next course starts, please.', ['when the next course starts?']],
    ['Can you tell me how long the battery lasts?', ['how long the battery lasts?']],
    ['You ship to Spain?', ['you ship to Spain?']],
    ['@millbus why is the 47 late', ['why is the 47 late?']],
    ['How are you? Is the pool heated?', ['is the pool heated?']],
    ['Price?', ['price?']],
    ['Tell me how to cancel', ['how to cancel?']],
    ['My question is how long the glue takes to dry.', ['how long the glue takes to dry?']],
    ['I asked you twice what happened to my order.', ['what happened to my order?']],
    ['kindly share the registration link', ['kindly share the registration link?']],
    ['Is it still Tuesday? If so, what time?', ['is it still Tuesday?', 'what time?']],
    ['Not sure if this is the right place to ask, but do you repair zips?', ['repairs zips?']],
  ])('%j', (text, questions) => expect(asked(text)).toEqual(questions));

  it.each([
    'Hello, how are you?',
    'What a lovely evening!',
    'When I got there, it was closed.',
    'Great, isn’t it?',
    'Are you kidding me?',
    'Who knew?',
    'Can you believe it? Ten years!',
    'How cool is that?',
    "What's wrong with you people?",
    'I love how you did this.',
    'Do the right thing.',
    'Hello? Anyone?',
    '> do you ship to Spain?\nThat was my question.',
  ])('none in %j', (text) => expect(asked(text)).toEqual([]));

  it('takes any text', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(asked(text))));
  });
});

describe('the reply check', () => {
  const answered = (parent: string, text: string) => check(parent, text).questions.map((question) => question.answered);

  it.each([
    ['How much is the blue kettle?', 'It is 39 euros.', [true]],
    ['How much is the blue kettle?', 'It is our favourite too!', [false]],
    ['Where can I park?', 'Behind the mill, next to the river.', [true]],
    ['When do you open?', 'At nine on weekdays.', [true]],
    ['When do you open?', 'We would love to see you!', [false]],
    ['Is the lift working again?', 'No, the motor comes on Tuesday.', [true]],
    ['Why was the fair cancelled?', 'Because of the storm warning.', [true]],
    ['How do I reset the kettle?', 'Hold the top button for ten seconds.', [true]],
    ['Do you take cards? Do you have a garden?', 'Yes, we take cards.', [true, false]],
    ['Can the frame be welded?', "I'll ask the workshop and write to you by Friday.", [true]],
    ['When does it arrive?', 'Please DM us and we will look into it.', [false]],
  ])('%j ← %j', (parent, text, expected) => expect(answered(parent, text)).toEqual(expected));

  it('tells an answer from a form letter', () => {
    const parent = 'My veg box came without the eggs, again.';
    const letter = check(parent, 'Thank you for reaching out. We apologise for any inconvenience. Have a great day!');
    const own = check(parent, 'The eggs went to number 14 by mistake. Your neighbour brings the box round tonight.');
    expect(letter.canned).toBeGreaterThan(0.6);
    expect(own.canned).toBeLessThan(0.3);
    expect(own.answers).toBeGreaterThan(letter.answers);
  });

  it.each([
    ['gives a place', 'Can I leave my bike somewhere?', 'Yes, beside the mill.', 'Yes, with the miller.'],
    ['gives a place', 'Where can I park?', 'There is room on Quay Street.', 'There is room on Sundays.'],
    ['names who was asked for', 'Who painted the mural?', 'It was done by Ana Ruiz.', 'It was done by somebody local.'],
    ['gives a figure', 'How much is the kettle?', 'We ask 39 for the kettle.', 'We ask nicely for the kettle.'],
    [
      'answers in few words',
      'Which bus goes to the quarry?',
      'The 47.',
      'The 47, as I think everybody here has always told people.',
    ],
    ['goes on with no talk', 'Do dogs get in?', 'Dogs get in on a lead.', 'But dogs get in on a lead.'],
    ['goes on with no talk', 'When do you open?', 'When the bell rings at nine.', 'So the bell rings at nine.'],
    ['begins with a verdict', 'Is the mill open to dogs?', 'Yes, dogs like the mill', 'Dogs like the mill, yes'],
    [
      'says what they can do',
      'How do I reach the mill?',
      'You can reach the mill on foot',
      'We reach the mill on foot',
    ],
    ['gives a figure', 'How far is the mill?', 'The mill is 5 fields from here', 'The mill is some fields from here'],
  ])('answers more where it %s: %j', (_, parent, more, less) =>
    expect(check(parent, more).answers).toBeGreaterThan(check(parent, less).answers),
  );

  it('knows their name', () => {
    expect(check('Hello', 'Hi Ana, welcome!', 'Ana Ruiz').nameUsed).toBe(true);
    expect(check('Hello', '@ana_r welcome!', '@ana_r').nameUsed).toBe(true);
    expect(check('Hello', 'Welcome!', 'Ana Ruiz').nameUsed).toBe(false);
    expect(check('Hello', 'Welcome!').nameUsed).toBe(false);
  });

  it('takes any text and stays between 0 and 1', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (parent, text) => {
        const { answers, canned } = check(parent, text);
        for (const value of [answers, canned]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('thanked', () => {
  const given = (text: string) => thanked({ text: readText(text) });
  it.each([
    'Thank you!',
    'thx for the tip',
    'That helped a lot, much appreciated.',
    'We are so grateful to the whole crew.',
    "I can't thank you enough.",
    'I can not thank you enough for the chairs.',
    'We do appreciate your patience with the lift.',
    'Thanks to everyone who came on Sunday.',
    'A very big thank you to the night shift.',
    'That is so kind of you.',
    'The lift runs again, and all of it thanks to Priya.',
    '"Thank you, everyone!"',
    'Congratulations to the whole night shift.',
  ])('yes: %s', (text) => expect(given(text)).toBe(true));
  it.each([
    'No thanks.',
    'Thanks for nothing.',
    'Thank you so much for losing my bag.',
    'Thank God it is Friday.',
    'She never thanked us.',
    "We really don't appreciate that kind of joke.",
    'We would really appreciate your vote on Sunday.',
    'Try the rye loaf with honey and thank me later.',
    'There is a thank-you card at the counter.',
    'I appreciate the effort, but they were late again.',
    'It works again, all of it thanks to the new cable.',
    '"Thank you" is what the sign says.',
    'We watched the game.',
  ])('no: %s', (text) => expect(given(text)).toBe(false));
});
