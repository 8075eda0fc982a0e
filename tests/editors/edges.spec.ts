/** What only some editors meet: several on a page, very long texts, dark pages, textareas that scroll and grow. */
import { expect } from '@playwright/test';
import type { Mark, Underlines } from '../../lib/editors/editor.ts';
import { type Bench, test } from './bench.ts';

/** Underlines words of the editor; `kept.marks` holds the result. */
const show = (bench: Bench, ...words: string[]) =>
  bench.ours(({ editors, editor, kept }, words) => {
    const { text } = editors.readEditor(editor);
    kept['marks'] ??= editors.underline(editor, new AbortController().signal);
    (kept['marks'] as Underlines).show(
      words.map((word): Mark => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, look: 'tone' })),
    );
  }, words);

test('two editors on a page do not mix', async ({ open }) => {
  const bench = await open({ kind: 'contenteditable', shadow: true });
  await bench.write('First editor');
  await bench.page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<textarea id="second">Second box</textarea>');
    document.adoptedStyleSheets = [new CSSStyleSheet()];
  });
  await show(bench, 'First');
  await bench.ours(({ editors, kept }) => {
    const life = new AbortController();
    const second = document.querySelector('textarea') ?? document.createElement('textarea');
    editors.underline(second, life.signal).show([{ start: 7, end: 10, look: 'tone' }]);
    kept['second'] = life;
  }, null);
  expect(await bench.underlined()).toEqual({ 'note-tone-light': ['First', 'box'] });
  await show(bench, 'editor');
  expect(await bench.underlined()).toEqual({ 'note-tone-light': ['box', 'editor'] });
  await bench.ours(({ kept }) => (kept['second'] as AbortController).abort(), null);
  expect(await bench.underlined()).toEqual({ 'note-tone-light': ['editor'] });
  expect(await bench.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

for (const kind of ['contenteditable', 'textarea', 'prosemirror'] as const) {
  test(`200,000 characters in ${kind}`, async ({ open }) => {
    const bench = await open({ kind, shadow: kind === 'contenteditable' });
    const text = `${'A line of some fifty characters, as people write it.\n'.repeat(3800)}The end`;
    expect(text.length).toBeGreaterThan(200_000);
    await bench.page.evaluate((words) => window.fixture.set(words), text);
    const found = await bench.ours(({ editors, editor }, length) => {
      const reading = editors.readEditor(editor);
      return { text: reading.text, last: reading.range(length - 3, length)?.toString() ?? null };
    }, text.length);
    expect(found).toEqual({ text, last: kind === 'textarea' ? null : 'end' });
    await show(bench, 'The end');
    expect(await bench.underlined()).toEqual({ 'note-tone-light': ['The end'] });
  });
}

test('lone surrogates and odd white space are read as they stand', async ({ open }) => {
  const bench = await open({ kind: 'contenteditable', shadow: false });
  const read = (html: string) =>
    bench.page
      .evaluate((code) => {
        window.fixture.editor.innerHTML = code.replace('LONE', '\ud83d');
        window.fixture.editor.style.whiteSpace = 'normal';
      }, html)
      .then(() => bench.ours(({ editors, editor }) => editors.readEditor(editor).text, null));
  expect(await read('<p>a LONE b</p>')).toBe('a \ud83d b');
  expect(await read('\n  <p>\n  one   two\n </p>\n  <p>three <b> four</b> </p>\n')).toBe('one two\nthree four');
  expect(await read('one <br> two<br><br>')).toBe('one\ntwo\n');
  expect(await read('<p>one&nbsp; two&#8203;</p><p>&#65279;<br></p><p></p>')).toBe('one  two\n\n');
  expect(await read('<p>Hi <img alt="👋" src="data:,"><span style="display:none">hidden</span>!</p>')).toBe('Hi 👋!');
  expect(await read('<ul><li>one</li><li><p>two</p></li></ul><div contenteditable="false">card</div>')).toBe(
    'one\ntwo',
  );
});

test('a dark page gets the light colours', async ({ open }) => {
  const bench = await open({ kind: 'lexical', shadow: false });
  await bench.write('Dark words here');
  await bench.page.evaluate(() => document.body.setAttribute('style', 'background: #000; color: #e7e9ea'));
  await show(bench, 'words');
  expect(await bench.underlined()).toEqual({ 'note-tone-dark': ['words'] });
  expect((await bench.ink('#f0a95b'))?.pixels).toBeGreaterThan(20);
});

test('fixes that a textarea cuts short are refused', async ({ open }) => {
  const bench = await open({ kind: 'textarea', shadow: false });
  await bench.write('Twelve chars');
  await bench.page.evaluate(() => window.fixture.editor.setAttribute('maxlength', '12'));
  const outcome = await bench.ours(
    ({ editors, editor }) =>
      editors.applyEdits(editor, 'Twelve chars', [{ start: 0, end: 6, text: 'More than twelve' }]),
    null,
  );
  expect(outcome).toBe('refused');
  await bench.page.keyboard.press('Control+z');
  expect(await bench.model()).toBe('Twelve chars');
});

test.describe('the underline of a textarea lies where the browser draws the words', () => {
  const LINES = 'A first line that is long enough to wrap 👩‍👩‍👧 in the box\n\n\tindented target here\n';
  const TEXT = `${LINES.repeat(3)}the TARGET word${'\nmore'.repeat(6)}`;

  const steps: readonly { readonly name: string; readonly change: (editor: HTMLElement) => void }[] = [
    { name: 'as it stands', change: () => {} },
    { name: 'scrolled', change: (editor) => editor.scrollBy(0, 17) },
    { name: 'grown', change: (editor) => editor.style.setProperty('height', '160px') },
    { name: 'narrower', change: (editor) => editor.style.setProperty('width', '211.5px') },
    { name: 'pushed down', change: () => document.body.insertAdjacentHTML('afterbegin', '<p>Something above</p>') },
    { name: 'page scrolled', change: () => scrollBy(0, 30) },
    { name: 'set in other type', change: (editor) => editor.style.setProperty('font', '700 19px/30px monospace') },
    { name: 'right to left', change: (editor) => editor.setAttribute('dir', 'rtl') },
  ];
  for (const kind of ['textarea', 'react-textarea'] as const) {
    test(kind, async ({ open }) => {
      const bench = await open({ kind, shadow: kind === 'textarea' });
      await bench.page.evaluate(() => {
        document.body.style.height = '1500px';
        const style = document.createElement('style');
        style.textContent = 'textarea::selection { background: #f00; color: #f00 }';
        window.fixture.editor.parentElement?.append(style);
      });
      await bench.write(TEXT);
      for (const { name, change } of steps) {
        await bench.page.evaluate(`(${change})(window.fixture.editor)`);
        // The browser's own drawing of the words: selected, red on red.
        const at = TEXT.indexOf('TARGET');
        await bench.page.evaluate((start) => {
          const editor = window.fixture.editor as HTMLTextAreaElement;
          editor.focus();
          editor.setSelectionRange(start, start + 6);
        }, at);
        await bench.page.keyboard.press('Shift+ArrowRight');
        await bench.page.keyboard.press('Shift+ArrowLeft');
        if (name === 'as it stands') await show(bench, 'TARGET');
        await bench.idle();
        const drawn = await bench.ink('#ff0000');
        const ours = await bench.rect(0);
        expect(drawn, name).not.toBeNull();
        expect(ours, name).not.toBeNull();
        if (!drawn || !ours) continue;
        expect(Math.abs(drawn.x - ours.x), `${name}: left`).toBeLessThan(1.5);
        expect(Math.abs(drawn.x + drawn.width - ours.x - ours.width), `${name}: right`).toBeLessThan(1.5);
        expect(ours.y + ours.height / 2, `${name}: line`).toBeGreaterThan(drawn.y);
        expect(ours.y + ours.height / 2, `${name}: line`).toBeLessThan(drawn.y + drawn.height);
      }
      await bench.page.evaluate(() => scrollTo(0, 1000));
      await bench.idle();
      expect(await bench.rect(0)).toBeNull();
    });
  }
});
