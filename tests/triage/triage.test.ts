/** Incoming messages of our own, with what somebody who answers them all day would call them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triage } from '../../lib/triage/triage.ts';
import { KINDS, type Kind, NEEDS_REPLY, SCALES } from '../../lib/triage/weights.ts';

const messages: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

const INBOX: readonly (readonly [kind: Kind, text: string])[] = [
  ['complaint', 'Third week without eggs in my box and nobody answers the phone. Really disappointed.'],
  ['complaint', '@millbus the 47 was late again and the driver would not even say why'],
  ['complaint', "Your app keeps crashing when I open the map, it's useless"],
  ['complaint', 'Still waiting for my refund after six weeks. Not acceptable.'],
  ['question', '@harbourmuseum do you open on Easter Monday?'],
  ['question', 'What time does the last ferry leave on Sundays'],
  ['question', 'Can I bring my dog to the garden walk?'],
  ['praise', 'Best scones in the whole county, and such lovely staff!'],
  ['praise', '@leithbikes thank you, you are brilliant ❤️'],
  ['praise', 'Loved every minute of the folk night, well done everyone'],
  ['purchase', 'Where can I buy the blue kettle, and is it in stock in Leith?'],
  ['purchase', 'Thinking of upgrading to the yearly plan, how much is it for two people?'],
  ['purchase', 'Will you be getting the oak desk back in stock?'],
  ['crisis', 'Your driver threatened my daughter at the stop this morning. We have called the police.'],
  ['crisis', 'My son was taken to hospital after eating your nut free bar. Allergic reaction.'],
  ['crisis', 'Somebody pretending to be you rang my mother and asked for her card number, is there a data breach?'],
  ['spam', 'Check out my channel and subscribe, free gift cards every week!! http://win.example'],
  ['spam', 'Earn money from home, click the link http://cash.example'],
  ['other', 'On the bus home now, it rained all day.'],
  ['other', 'The one on the left is my cousin.'],
];

describe('triage', () => {
  it.each(INBOX)('%s: %s', (kind, text) => expect(triage({ text }).kind).toBe(kind));

  it.each([
    ['my battery is dying, this update is killing my battery', 'a battery'],
    ['He stole the show last night, what a concert', 'a figure of speech'],
    ['Best life hack of the year', 'a trick'],
  ])('sees no crisis in %j: %s', (text) => expect(triage({ text }).kind).not.toBe('crisis'));

  it('puts what is urgent first', () => {
    const urgency = (text: string) => triage({ text }).urgency;
    const crisis = urgency('Your driver threatened my daughter this morning. We have called the police.');
    const complaint = urgency('Still waiting for my refund after six weeks. Not acceptable.');
    const praise = urgency('Best scones in the whole county!');
    expect(crisis).toBeGreaterThan(complaint);
    expect(complaint).toBeGreaterThan(praise);
  });

  it('asks for an answer to a question and not to a closed matter', () => {
    const question = triage({ text: '@millbus why does the 47 not stop at the hospital?' }).needsReply;
    const closed = triage({ text: '@millbus all sorted, thanks for the quick reply' }).needsReply;
    expect(question).toBeGreaterThan(0.8);
    expect(closed).toBeLessThan(0.6);
  });

  it('gives reasons, in words that there are', () => {
    const { reasons } = triage({ text: 'Still waiting for my refund after six weeks. Not acceptable.' });
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThanOrEqual(3);
    const keys = [...Object.values(SCALES), NEEDS_REPLY].flatMap(({ of }) =>
      Object.keys(of).filter((feature) => feature !== 'length'),
    );
    expect(keys.map((feature) => `triage_${feature.replaceAll(' ', '_')}`).filter((key) => !(key in messages))).toEqual(
      [],
    );
  });

  it('takes any text, and stays between 0 and 1', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { scores, needsReply, urgency, kind } = triage({ text });
        expect(KINDS).toContain(kind);
        for (const value of [...Object.values(scores), needsReply, urgency]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
