import { describe, expect, it } from 'vitest';
import { isCourtesy } from '../../entrypoints/background/courtesy.ts';

describe('a courtesy', () => {
  it.each([
    'Thanks, sorted!',
    '@acme thanks!',
    'Thank you so much, that worked 🙏',
    'Perfect, cheers',
    'ok, will do',
    'No worries, thanks Ana',
    'Great, see you on Saturday then',
    'All sorted now. Have a lovely weekend!',
    'Ah, that makes sense, thank you',
    'That works now, thank you',
    'Got it, I’ll try tomorrow',
  ])('is: %s', (text) => expect(isCourtesy(text)).toBe(true));

  it.each([
    ['', 'says nothing, which may be a picture'],
    ['👍', 'has no words'],
    ['Thanks! When does it arrive?', 'asks'],
    ['Thanks, do you also ship to Spain', 'asks without a mark'],
    ['Thanks, but it still leaks', 'takes it back'],
    ['Great, now the other one is broken', 'brings something new'],
    ['Thanks for nothing', 'is none'],
    ['Thanks. The lid is missing', 'has a second sentence that waits'],
    ['Please send it to my sister, thanks', 'wants something'],
    ['Not sorted', 'denies it'],
    ['It is not working again, thanks', 'denies it'],
    ['Do you ship to Spain?', 'asks'],
    ['Thanks https://shop.example/order/12', 'shows something'],
    [`Thanks ${'and so on '.repeat(20)}`, 'is long'],
    ['Danke schön!', 'is in a language that is not read'],
  ])('is none: %s (%s)', (text) => expect(isCourtesy(text)).toBe(false));
});
