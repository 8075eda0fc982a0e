import { expect, test } from 'vitest';
import { isOffer } from '../../entrypoints/background/offers.ts';

test.each([
  ['Shop now: 20% off all our bikes until Sunday', 'en', true],
  ['We spent the morning mending the fence with the neighbours', 'en', false],
  ['Heute haben wir mit den Nachbarn den Zaun geflickt, und es war sehr schön', 'en', null],
  ['£18', 'en', true],
  ['£18', 'de', null],
])('%s (%s)', (text, own, offer) => expect(isOffer(text, own)).toBe(offer));
