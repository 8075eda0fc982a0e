import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/text/read.ts';
import { CUES } from '../../lib/triage/cues.ts';
import { type Feature, featuresOf } from '../../lib/triage/features.ts';
import { triage } from '../../lib/triage/triage.ts';
import { KINDS, NEEDS_REPLY, SCALES, URGENCY, type Weight } from '../../lib/triage/weights.ts';
import { CALM_POSTS } from '../rules/calm-posts.ts';
import { INBOX, TRAPS } from './inbox.ts';

const messages: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

const keysOf = (text: string): string[] => triage({ text }).reasons.map(({ key }) => key);
const seen = (text: string, feature: Feature): number => featuresOf(readText(text))[feature];

describe.each(KINDS)('%s', (kind) => {
  it('has at least eight messages', () => expect(INBOX[kind].length).toBeGreaterThanOrEqual(8));
  it.each(INBOX[kind])('%s', (text) => expect(triage({ text }).kind).toBe(kind));
});

describe('is not fooled by', () => {
  it.each(TRAPS)('%s (no %s: %s)', (text, not) => expect(triage({ text }).kind).not.toBe(not));
});

it('takes no calm post for a crisis', () => {
  expect(CALM_POSTS.map(([, text]) => text).filter((text) => triage({ text }).kind === 'crisis')).toEqual([]);
});

describe('features', () => {
  it.each<[feature: Feature, yes: string, no: string]>([
    ['praise', 'What a lovely room', 'Not a lovely room'],
    ['praise', 'I love this place', 'I would love a place like this'],
    ['praise', 'Such helpful staff', 'Such "helpful" staff'],
    ['anger', 'We were not happy with the room', 'We were happy with the room'],
    ['anger', 'The soup was bad', 'The soup was not bad'],
    ['sarcasm', 'Thanks for losing my bag', 'Thanks for finding my bag'],
    ['sarcasm', 'I just love being charged twice', 'I just love being here'],
    ['sarcasm', 'Lovely start to the day #sarcasm', 'Lovely start to the day #sunshine'],
    ['broken', 'There is a problem with the door', 'No problem with the door'],
    ['negation', 'I cannot open it', 'I cannot wait'],
    ['crisis', 'The heater caught fire', 'The band was on fire'],
    ['crisis', 'My account was hacked', 'A hack for tidy drawers'],
    ['joy', 'Dinner at yours 😍', 'Dinner at yours'],
    ['joy', 'Dinner at yours :-)', 'Dinner (at 7:)'],
    ['sorrow', 'Dinner was cancelled 😢', 'Dinner was cancelled'],
    ['anger', 'The opening night was a disaster', 'The opening night was a delight'],
    ['waiting', 'Late again, the 47', 'Thanks again, the 47'],
    ['waiting', 'The lift is broken again', 'The lift is open again'],
    ['waiting', 'And again in the rain', 'See you again in the rain'],
    ['held up', 'It took three weeks to arrive', 'It took place in May'],
    ['held up', 'Your agent hung up', 'The painting was hung'],
    ['held up', 'An answer after hours', 'What are your opening hours'],
    ['ahead', 'We sail next week', 'We sailed last week'],
    ['waiting', 'Please answer my email', 'Please take my email off the list'],
    ['waiting', 'Standing in the queue at the post office', 'Standing in for Tom at the post office'],
    ['waiting', 'At the stop #delayedagain', 'At the stop #sunrise'],
    ['broken', 'Between two floors #stuckinalift', 'Between two floors #liftmusic'],
    ['blame', 'We were overcharged', 'We were delighted'],
    ['redress', 'Nobody would rebook us', 'We booked again'],
    ['praise', 'They looked after my mother', 'They looked for my mother'],
    ['praise', 'We will stay with you again', 'We will stay at home'],
    ['thanks for', 'Thank you so much for the ride', 'Thank you so much'],
    ['thanks for', 'Thanks for the ride', 'Thanks for replying'],
    ['sarcasm', 'Thanks for the two hour delay', 'Thanks for two hours of joy'],
    ['sarcasm', 'Thank you for the rude answer', 'Thank you for the kind answer. How rude I was'],
    ['exclaims', 'Off we go!', 'Off we go'],
    ['asks last', 'I am in town. Are you open?', 'Are you open? I am in town.'],
    ['begs likes', 'Thumbs up if you are from Cork', 'Thumbs up to all of Cork'],
    ['own stage', 'We just uploaded a new song', 'We have a new song stuck in our heads'],
    ['blame', 'Is this how you treat a guest', 'Is this how the mill works'],
    ['blame', 'What on earth happened to the bus', 'What happened on earth day'],
    ['broken', 'The soup came burnt', 'The soup came warm'],
    ['broken', 'We are unable to park', 'We are able to park'],
    ['waiting', 'I have been asking since May', 'I was asking for a friend'],
    ['anger', 'An unreasonable fee', 'A reasonable fee'],
    ['how to', 'Can we bring a dog', 'We can bring a dog'],
    ['urges', 'Click and vote for us', 'The lock clicked'],
    ['how to', 'Where do I leave the key', 'Where you left the key'],
    ['in private', 'I have sent you a message', 'I have a message for you'],
    ['marks', 'Seriously?!', 'Seriously? Yes!'],
    ['praise', 'Sooooo goooood', 'So long'],
    ['question', 'what time does the shop open', 'the shop opens in time'],
    ['retweet', 'RT @ana: look at this', 'ART @ana: look at this'],
    ['to another', '@ana @tom hello', '@ana hello'],
    ['held up', 'It took 3 hours', 'We have 3 hours'],
    ['waiting', 'Two hours on the platform', 'We only have two hours in town'],
    ['to help desk', '@harbour_support hello', '@harbour hello'],
    ['to help desk', '@AskHarbourHelp hello', '@careful_ana hello'],
    ['bare link', 'Look at https://shop.example', '@ana look at https://shop.example'],
  ])('%s: "%s", and not "%s"', (feature, yes, no) => {
    expect(seen(yes, feature)).toBeGreaterThan(0);
    expect(seen(no, feature)).toBe(0);
  });

  it('are each weighed in some scale, and each cue is a feature or takes one back', () => {
    const weighed = new Set([...Object.values(SCALES), NEEDS_REPLY].flatMap(({ of }) => Object.keys(of)));
    expect(Object.keys(featuresOf(readText(''))).filter((feature) => !weighed.has(feature))).toEqual([]);
    expect(Object.keys(CUES).filter((cue) => !cue.startsWith('no ') && !weighed.has(cue))).toEqual([]);
  });
});

describe('weights', () => {
  const scales = [...Object.entries(SCALES), ['needs a reply', NEEDS_REPLY] as const];
  it.each(scales)('%s: three levels for or against, each with a reason', (_, { start, of }) => {
    expect(start * 2).toBe(Math.round(start * 2));
    for (const { weight, because } of Object.values<Weight>(of)) {
      expect([0.5, 1, 2]).toContain(Math.abs(weight));
      expect(because).toMatch(/^[“\p{Lu}].+\.$/u);
    }
  });

  it('give the same reason the same level everywhere', () => {
    const levels = new Map<string, Set<number>>();
    for (const { weight, because } of scales.flatMap(([, { of }]) => Object.values<Weight>(of))) {
      levels.set(because, (levels.get(because) ?? new Set()).add(Math.abs(weight)));
    }
    expect([...levels].filter(([, level]) => level.size > 1).map(([because]) => because)).toEqual([]);
  });
});

describe('urgency', () => {
  it('puts a crisis before a complaint, that before a question, praise after it, and an advert last', () => {
    const order = ['crisis', 'complaint', 'question', 'praise', 'spam'] as const;
    const least = order.map((kind) => Math.min(...INBOX[kind].map((text) => triage({ text }).urgency)));
    expect(order.map((kind) => URGENCY[kind])).toEqual(least);
    expect(least.toSorted((a, b) => b - a)).toEqual(least);
  });

  it('rises with the trouble in a message of another kind', () => {
    const plain = triage({ text: '@oakroomcafe is the back room step free?' }).urgency;
    const cross = triage({ text: '@oakroomcafe why is the lift still broken?' }).urgency;
    expect(cross).toBeGreaterThan(plain);
  });
});

it('hears the grievance in waits, wrongs done and marks piled up, and not in what is to come', () => {
  const complains = (text: string): number => triage({ text }).scores.complaint;
  const plain = complains('@millbus I am at the stop');
  expect(complains('@millbus I am at the stop for two hours')).toBeGreaterThan(plain);
  expect(complains('@millbus I was refused at the stop')).toBeGreaterThan(plain);
  expect(complains('@millbus tomorrow I am at the stop')).toBeLessThan(plain);
  const asks = complains('@millbus where is the bus?');
  expect(complains('@millbus where is the bus??')).toBeGreaterThan(asks);
});

it('knows that a matter which goes on in private is not put right', () => {
  const text = '@cityenergy the meter is wrong, I sent you a message';
  expect(triage({ text }).kind).toBe('complaint');
  expect(triage({ text }).needsReply).toBeLessThan(triage({ text: '@cityenergy the meter is wrong' }).needsReply);
});

it('hears praise in thanks that say what for and in an exclamation mark, and takes neither for praise alone', () => {
  const praises = (text: string): number => triage({ text }).scores.praise;
  expect(praises('Thanks for the lift home')).toBeGreaterThan(praises('The lift home, thanks'));
  expect(praises('A lovely walk!')).toBeGreaterThan(praises('A lovely walk'));
  expect(triage({ text: 'On our way! 😊' }).kind).toBe('other');
  expect(triage({ text: 'Off we go!' }).kind).toBe('other');
});

describe('needs a reply', () => {
  it.each([
    '@millbus why does the 47 not stop at the hospital?',
    '@leithbikes my order has not arrived, please help',
    '@oakroomcafe do you sell gift cards?',
  ])('yes: %s', (text) => expect(triage({ text }).needsReply).toBeGreaterThan(0.8));

  it.each([
    '@millbus all sorted, thanks for the quick reply',
    'thanks, sorted',
    'RT @harbourmuseum: The lighthouse lamp was first lit in 1871',
    'Check out my channel and subscribe http://win.example',
    'The one on the left is my cousin.',
  ])('no: %s', (text) => expect(triage({ text }).needsReply).toBeLessThan(0.5));
});

describe('reasons', () => {
  it.each([
    ['Still waiting for my refund after six weeks.', ['triage_waiting', 'triage_redress']],
    ['thanks for nothing @millbus', ['triage_sarcasm']],
    ['Loved every minute, thank you ❤️', ['triage_praise', 'triage_thanks', 'triage_joy']],
    ['Do you ship to Norway?', ['triage_buying']],
    ['Please sign my petition http://sign.example', ['triage_followers', 'triage_bare_link']],
    ['My account was hacked', ['triage_crisis']],
    ['Who painted the mural by the canal?', ['triage_question', 'triage_question_mark']],
  ])('%s', (text, keys) => expect(keysOf(text)).toEqual(expect.arrayContaining(keys)));

  it('are at most three, none for "other", and in words that there are', () => {
    for (const text of Object.values(INBOX).flat()) expect(keysOf(text).length).toBeLessThanOrEqual(3);
    expect(keysOf('Tuesday is bin day.')).toEqual([]);
    const keys = [...Object.values(SCALES), NEEDS_REPLY].flatMap(({ of }) =>
      Object.keys(of).filter((feature) => feature !== 'length'),
    );
    expect(keys.map((feature) => `triage_${feature.replaceAll(' ', '_')}`).filter((key) => !(key in messages))).toEqual(
      [],
    );
  });

  it('are true: each is a feature of the message', () => {
    for (const text of Object.values(INBOX).flat()) {
      for (const key of keysOf(text)) {
        expect(seen(text, key.replace('triage_', '').replaceAll('_', ' ') as Feature)).toBeGreaterThan(0);
      }
    }
  });
});

it('takes any text, and stays between 0 and 1', { timeout: 60_000 }, () => {
  const words =
    Object.values(CUES)
      .flat()
      .join(' ')
      .match(/[\p{L}']+/gu) ?? [];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom(...words, '?', '!', '\n', '@ana', '#fail', 'https://shop.example', '"', '😡', '😍'))
      .map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (message) => {
      const { scores, needsReply, urgency, kind } = triage({ text: message });
      expect(KINDS).toContain(kind);
      for (const value of [...Object.values(scores), needsReply, urgency]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
  );
});
