// @vitest-environment happy-dom
/** Texts, names, times and addresses of a page, without a browser. */
import { describe, expect, test } from 'vitest';
import {
  addressOn,
  ageOf,
  cleanName,
  decoded,
  isSameText,
  nameOf,
  stampOf,
  writtenText,
} from '../../lib/networks/written.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 41);
const MINUTE = 60_000;

function element(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

describe('text', () => {
  test.each([
    ['a<br>b', 'a\nb'],
    ['<p>a</p><p>b<br>c</p>', 'a\n\nb\nc'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<span>a</span> <b>b</b>', 'a b'],
    ['a <img alt="🌿"> b', 'a 🌿 b'],
    ['a<button>… more</button><script>alert(1)</script><style>b{}</style>', 'a'],
    ['  a\n   b  ', 'a b'],
    ['a\u200b\ufeff\u00a0b\u0000\u0007', 'a b'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ])('%j in a flow', (html, text) => {
    expect(writtenText(element(html), 'flow')).toBe(text);
  });

  test('line ends count where the page keeps them', () => {
    expect(writtenText(element('a\n\nb <i>c\nd</i>'), 'lines')).toBe('a\n\nb c\nd');
  });

  test('is cut to size, and never in the middle of a character', () => {
    expect(writtenText(element('x'.repeat(1_000_000)), 'flow')).toHaveLength(10_000);
    expect(() => encodeURIComponent(writtenText(element(`x${'👋'.repeat(20_000)}`), 'lines'))).not.toThrow();
    expect(writtenText(element('<i>word </i>'.repeat(20_000)), 'flow').length).toBeLessThanOrEqual(10_000);
  });
});

describe('names', () => {
  test('keep emoji, and lose what turns words around', () => {
    expect(cleanName('\u202eAna\u2066 \u200fRivas\u0007\n 👩‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿')).toBe('Ana Rivas 👩‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿');
    expect(nameOf(element('<b>Ana</b>\n<span>Rivas</span>'))).toBe('Ana Rivas');
    expect(nameOf(null)).toBe('');
  });

  test('are cut to size, and never in the middle of a character', () => {
    const long = cleanName(`x${'👋'.repeat(100_000)}`);
    expect(long.length).toBeLessThanOrEqual(200);
    expect(() => encodeURIComponent(long)).not.toThrow();
  });
});

describe('ages', () => {
  test.each([
    ['42m', 42, 43],
    ['3h', 180, 240],
    ['17h •', 17 * 60, 18 * 60],
    ['1d', 1440, 2880],
    ['2w', 14 * 1440, 21 * 1440],
    ['3mo', 90 * 1440, 120 * 1440],
    ['1yr', 365 * 1440, 730 * 1440],
    ['2 hours ago', 120, 180],
    ['vor 3 Std.', 180, 240],
    ['il y a 5 j', 5 * 1440, 6 * 1440],
    ['hace 2 semanas', 14 * 1440, 21 * 1440],
    ['now', 0, 1],
    ['Just now', 0, 1],
  ])('%j', (text, least, most) => {
    expect(ageOf(text, NOW)).toEqual({ from: NOW - most * MINUTE, to: NOW - least * MINUTE });
  });

  test.each(['', null, undefined, 'Nov 22', '22 Nov', '22.11.2026', '3 chairs', 'yesterday', '1234567h'])(
    '%j is not understood, or not as an age',
    (text) => {
      expect(ageOf(text, NOW)).toBeNull();
    },
  );
});

test('time stamps are exact, or nothing', () => {
  const stamp = (datetime: string) => stampOf(element(`<time datetime="${datetime}"></time>`).firstElementChild, NOW);
  expect(stamp('2026-11-22T09:00:00.000Z')).toEqual({
    from: Date.UTC(2026, 10, 22, 9),
    to: Date.UTC(2026, 10, 22, 9),
  });
  expect(stamp('tomorrow')).toBeNull();
  expect(stamp('2999-01-01T00:00:00Z')).toBeNull();
  expect(stampOf(null, NOW)).toBeNull();
});

test('addresses lead to the host by https, or nowhere', () => {
  expect(addressOn('x.com', '/ana/status/1?s=20')?.href).toBe('https://x.com/ana/status/1?s=20');
  expect(addressOn('x.com', 'https://x.com/ana')?.pathname).toBe('/ana');
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example/ana',
    'https://evil.example/ana',
    'https://x.com.evil.example/ana',
    'https://x.com@evil.example/ana',
    'https://me:pass@x.com/ana',
    'http://x.com/ana',
    'https://x.com:8443/ana',
    `/${'a'.repeat(10_000)}`,
    '',
    null,
  ]) {
    expect(addressOn('x.com', bad)).toBeNull();
  }
});

test('broken percent signs are no text', () => {
  expect(decoded('mara%2Dlindqvist')).toBe('mara-lindqvist');
  expect(decoded('100%')).toBeNull();
});

describe('what was sent, as a page shows it', () => {
  test.each([
    ['It takes four days.', 'It takes four days.'],
    ['@ana It takes four days. https://tall.example/shipping?from=here', 'It takes four days. tall.example/ship…'],
    ['Ana Rivas It takes four days.', 'It takes four  days.'],
    ['🎉🎉', '🎉🎉'],
    [`We ship on Monday. ${'And then we wait. '.repeat(8)}`, `We ship on Monday. ${'And then we wait. '.repeat(5)}…`],
  ])('%j is %j', (sent, shown) => {
    expect(isSameText(sent, shown)).toBe(true);
  });

  test.each([
    ['It takes four days.', 'It takes five days.'],
    ['It takes four days.', ''],
    ['It takes four days.', 'It'],
    ['🎉🎉', '👏'],
    ['Yes', 'We are closed on Monday, and yesterday we were too. Come on Tuesday, or write to us and we will see.'],
    [`We ship on Monday. ${'And then we wait. '.repeat(8)}`, 'We ship on Monday.'],
  ])('%j is not %j', (sent, shown) => {
    expect(isSameText(sent, shown)).toBe(false);
  });
});
