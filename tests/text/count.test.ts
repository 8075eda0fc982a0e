import { describe, expect, it } from 'vitest';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { asciiLength } from '../../lib/text/count/punycode.ts';
import { xLinks } from '../../lib/text/count/x-links.ts';

const { x, linkedin, facebook, bluesky, mastodon, threads } = FACTS;

describe('X: weighted characters', () => {
  it.each<[why: string, text: string, weight: number]>([
    ['empty', '', 0],
    ['Latin', 'Hello, you', 10],
    ['dashes and curly quotes weigh 1', '“a – b — c’s”', 13],
    ['ellipsis, bullet and arrow weigh 2', '…•→', 6],
    ['composed after NFC', 'cafe\u0301', 4],
    ['Vietnamese beyond the light range', 'Tiếng Việt', 12],
    ['Cyrillic, Arabic and Hindi by code point', 'Привет مرحبا नमस्ते', 6 + 1 + 5 + 1 + 6],
    ['Chinese, Japanese and Korean weigh 2', '新しい소식', 10],
    ['decorative letters weigh 2', '𝗕𝗶𝗴', 6],
    ['any emoji 2', '🎉👍🏽👨‍👩‍👧‍👦🇩🇪1️⃣🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️‍🔥😶‍🌫️🐦‍🔥🙂‍↔️', 20],
    ['links 23', 'See https://example.com/a/very/long/path?with=query now', 4 + 23 + 4],
    ['short links 23 too', 't.co', 23],
    ['bare domains', 'example.com', 23],
    ['file names that are domains', 'README.md and main.rs', 23 + 5 + 23],
    ['a missed space', 'the end.Next', 4 + 23],
    ['e-mail addresses are text', 'me@example.com', 14],
    ['localhost and addresses are text', 'http://localhost 192.168.0.1', 28],
    ['mentions and tags as text', '@ana #tea', 9],
    ['lone surrogates', '\ud800a', 3],
    ['line breaks', 'a\n\nb', 4],
  ])('%s', (_why, text, weight) => {
    expect(x.count(text)).toBe(weight);
  });
});

describe('X: what becomes a link', () => {
  const links = (text: string): string[] => xLinks(text).map(({ start, end }) => text.slice(start, end));

  it.each<[why: string, text: string, found: string[]]>([
    ['schemes and bare hosts', 'http://a.com, b.org/x?y=1 c.co.uk', ['http://a.com', 'b.org/x?y=1', 'c.co.uk']],
    ['punctuation stays out', 'a.com. (b.com/x) "c.com/y!" d.com/z…', ['a.com', 'b.com/x', 'c.com/y', 'd.com/z']],
    ['balanced brackets stay in', 'https://a.org/wiki/Tea_(film) ok', ['https://a.org/wiki/Tea_(film)']],
    ['a query without a path is cut from a bare host', 'a.com?x=1', ['a.com']],
    ['amid Japanese and Korean', 'これはa.comです。b.jp/xと한국c.kr', ['a.com', 'b.jp/x', 'c.kr']],
    ['in a long Japanese label it is lost, as at X', `${'あ'.repeat(64)}a.com`, []],
    ['after an emoji', '🎉a.com 👩‍💻b.com', ['a.com', 'b.com']],
    ['not in handles, tags, cashtags, addresses', '@a.com #b.com $c.com d@e.com f.com@g', []],
    ['not behind a hyphen, underscore, dot or slash', '-a.com _b.com .c.com /d.com', []],
    ['not with a TLD that runs on', 'a.commerce1 b.com-x tar.bz2', []],
    ['international', 'http://café.みんな/ xn--caf-dma.com', ['http://café.みんな/', 'xn--caf-dma.com']],
    ['right-to-left marks around', '\u2066\u202aa.com\u202c\u2069', ['a.com']],
    [
      'own short links end with their name',
      "https://t.co/abc's https://t.co/d?e=1.",
      ['https://t.co/abc', 'https://t.co/d?e=1'],
    ],
    ['no scheme but http', 'ftp://a.com', []],
  ])('%s', (_why, text, found) => {
    expect(links(text)).toEqual(found);
  });

  it('tells whether a scheme was typed', () => {
    expect(xLinks('http://a.com README.md').map((link) => link.scheme)).toEqual([true, false]);
  });

  it.each([
    ['cafe', 4],
    ['café', 'xn--caf-dma'.length],
    ['münchen', 'xn--mnchen-3ya'.length],
    ['みんな', 'xn--q9jyb4c'.length],
    ['☃', 'xn--n3h'.length],
    ['😀', 'xn--e28h'.length],
    ['あ'.repeat(60), Number.POSITIVE_INFINITY],
  ])('measures %s in its ASCII form', (label, length) => {
    expect(asciiLength(label)).toBe(length);
  });
});

describe('Bluesky: graphemes and bytes of what is displayed', () => {
  it.each<[why: string, text: string, graphemes: number, bytes: number]>([
    ['plain', 'Hello', 5, 5],
    ['emoji', '👨‍👩‍👧‍👦é', 2, 27],
    ['scheme gone, short path kept', 'https://example.com/short', 'example.com/short'.length, 17],
    ['no bare slash', 'https://example.com/', 'example.com'.length, 11],
    ['path of 15 kept', 'https://a.com/12345678901234', 'a.com/12345678901234'.length, 20],
    ['path of 16 cut to 13', 'https://a.com/123456789012345', 'a.com/123456789012...'.length, 21],
    ['query and hash are of the path', 'https://a.com/?q=123456789012345', 'a.com/?q=123456789...'.length, 21],
    ['closing marks stay', '(https://a.com/x).', '(a.com/x).'.length, 10],
    ['bare hosts as typed', 'a.com/123456789012345678', 24, 24],
    ['not inside a word', 'xhttps://a.com/x', 16, 16],
  ])('%s', (_why, text, graphemes, bytes) => {
    expect(bluesky.count(text)).toBe(graphemes);
    expect(bluesky.alsoLimited?.count(text)).toBe(bytes);
  });
});

describe('Threads: characters, emoji as their bytes', () => {
  it.each<[why: string, text: string, length: number]>([
    ['plain', 'Hello, you', 10],
    ['letters beyond ASCII are one each', 'Größe みんな', 9],
    ['an emoji is four bytes or more', 'Tea 🌿', 4 + 4],
    ['a family counts all of its parts', '👨‍👩‍👧‍👦', 25],
    ['skin colours, flags and keycaps', '👍🏽🇩🇪1️⃣', 8 + 8 + 7],
    ['links as they are', 'https://example.com/a/long/path', 31],
    ['line breaks', 'a\n\nb', 4],
  ])('%s', (_why, text, length) => {
    expect(threads.count(text)).toBe(length);
  });
});

describe('Mastodon: graphemes', () => {
  it.each<[why: string, text: string, length: number]>([
    ['plain', 'Hello', 5],
    ['emoji', '👨‍👩‍👧‍👦🇩🇪', 2],
    ['links 23', 'https://example.com/a/very/long/path/indeed', 23],
    ['short ones too', 'http://a.co', 23],
    ['bare hosts as typed', 'example.com/a/very/long/path', 28],
    ['a URL glued to a word is none', 'seehttps://example.com', 22],
    ['remote mentions by their name', 'Hi @ana@mastodon.social!', 'Hi @ana!'.length],
    ['local mentions whole', 'Hi @ana', 7],
    ['e-mail addresses whole', 'ana@mastodon.social', 19],
    ['a profile link is a link', 'https://mastodon.social/@ana@b.social', 23],
  ])('%s', (_why, text, length) => {
    expect(mastodon.count(text)).toBe(length);
  });

  it('counts the content warning', () => {
    expect(mastodon.count('Hello', { contentWarning: 'tea 🍵' })).toBe(5 + 5);
  });
});

describe('LinkedIn and Facebook: UTF-16 code units', () => {
  it('counts them', () => {
    expect(linkedin.count('a🎉é')).toBe(4);
    expect(facebook.count('a🎉é')).toBe(4);
  });
});
