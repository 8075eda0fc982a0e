// @vitest-environment happy-dom
/** A box that the user chose is known again by the page's structure, and by nothing that differs from visit to visit. */
import { beforeEach, expect, test } from 'vitest';
import { markOf } from '../../lib/networks/mark.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** The mark of the last text box in some HTML. */
function mark(html: string): string {
  document.body.innerHTML = html;
  const box = [...document.querySelectorAll<HTMLElement>('textarea,[contenteditable]')].at(-1);
  if (!box) throw new Error('no box');
  return markOf(box);
}

test.each([
  ['a number in an id', '<textarea id="reply-4711"></textarea>', '<textarea id="reply-12"></textarea>'],
  ['React’s ids', '<main><textarea id=":r1f:" name="m"></textarea>', '<main><textarea id=":rb:" name="m"></textarea>'],
  ['React’s later ids', '<main id="_r_1_"><textarea></textarea>', '<main id="«rb»"><textarea></textarea>'],
  ['Ember’s ids', '<p id="ember12"><textarea></textarea>', '<p id="ember9"><textarea></textarea>'],
  ['an id that is a hash', '<p id="u9f8e7d"><textarea></textarea>', '<p id="k00ab31"><textarea></textarea>'],
  ['labels', '<textarea aria-label="Reply" placeholder="x">', '<textarea aria-label="Antworten" placeholder="y">'],
  ['classes', '<p class="a"><textarea class="b focused">', '<p class="css-1"><textarea class="c">'],
  ['the role while it suggests', '<textarea name="m" role="combobox">', '<textarea name="m" role="textbox">'],
  ['wrappers around a name', '<div><div><textarea name="m">', '<section><textarea name="m">'],
])('%s changes nothing', (_, before, after) => {
  expect(mark(before)).toBe(mark(after));
});

test.each([
  ['names', '<textarea name="answer">', '<textarea name="note">'],
  ['test ids around it', '<p data-testid="answer"><textarea>', '<p data-testid="note"><textarea>'],
  ['the kind of box', '<div name="m" contenteditable></div>', '<textarea name="m">'],
  ['a dialog around it', '<textarea name="m">', '<div role="dialog"><textarea name="m">'],
  ['what stands around a box without a name', '<div id="app"><div><textarea>', '<div id="app"><form><div><textarea>'],
])('%s tell boxes apart', (_, one, other) => {
  expect(mark(one)).not.toBe(mark(other));
});

test('a box in an open shadow root is told by what the root stands in, too', () => {
  const host = document.createElement('bought-in');
  host.dataset['testid'] = 'first-comment';
  document.body.append(host);
  const box = document.createElement('textarea');
  host.attachShadow({ mode: 'open' }).append(box);
  expect(markOf(box)).toBe('textarea < bought-in[data-testid=first-comment]');
});

test('however deep a page is, what is stored of it is short', () => {
  const deep = '<div id="a-name-of-some-length">'.repeat(200);
  expect(mark(`${deep}<textarea>`).length).toBeLessThanOrEqual(500);
});
