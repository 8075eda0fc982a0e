/** One list of behaviours for every editor that a network uses, bare and in an open shadow root. */

import type { Underlines } from '../../lib/editors/editor.ts';
import type { Edit } from '../../lib/rules/rule.ts';
import { expect } from '../browser/expect.ts';
import { type Bench, type Surface, test } from './bench.ts';

// biome-ignore format: a list
const KINDS: readonly Surface['kind'][] = [
  'draft', 'lexical', 'quill', 'quill1', 'prosemirror', 'textarea', 'react-textarea', 'contenteditable',
];

/** Draft.js throws in a shadow root on the first key: it can't live there. */
const SURFACES: readonly Surface[] = KINDS.flatMap((kind): Surface[] =>
  kind === 'draft'
    ? [{ kind, shadow: false }]
    : [
        { kind, shadow: false },
        { kind, shadow: true },
      ],
);

const read = (bench: Bench) => bench.ours(({ editors, editor }) => editors.readEditor(editor).text, null);

const apply = (bench: Bench, before: string, edits: readonly Edit[]) =>
  bench.ours(({ editors, editor }, { before, edits }) => editors.applyEdits(editor, before, edits), { before, edits });

/** The edit that puts `text` in the place of `words`. */
const swap = (draft: string, words: string, text: string): Edit => {
  const start = draft.indexOf(words);
  return { start, end: start + words.length, text };
};

const DRAFT = 'Hi @ana 👋🏽\n\nBig #news today, and  more. Don’t miss it!\nLast line 👩‍👩‍👧';

interface FixCase {
  readonly name: string;
  readonly draft?: string;
  readonly edits: (draft: string) => readonly Edit[];
  readonly after: string;
}

const FIXES: readonly FixCase[] = [
  {
    name: 'in one text node',
    edits: (draft) => [swap(draft, 'Don’t miss it!', 'Would it help you?')],
    after: 'Hi @ana 👋🏽\n\nBig #news today, and  more. Would it help you?\nLast line 👩‍👩‍👧',
  },
  {
    name: 'across nodes',
    edits: (draft) => [swap(draft, 'Big #news today', 'Some new things')],
    after: 'Hi @ana 👋🏽\n\nSome new things, and  more. Don’t miss it!\nLast line 👩‍👩‍👧',
  },
  {
    name: 'across paragraphs',
    edits: (draft) => [swap(draft, 'miss it!\nLast', 'be last, last')],
    after: 'Hi @ana 👋🏽\n\nBig #news today, and  more. Don’t be last, last line 👩‍👩‍👧'.replace(
      'last line',
      'last line',
    ),
  },
  {
    name: 'a letter in a hashtag',
    edits: (draft) => [swap(draft, '#news', '#News')],
    after: DRAFT.replace('#news', '#News'),
  },
  {
    name: 'words deleted',
    edits: (draft) => [swap(draft, ', and  more', '')],
    after: DRAFT.replace(', and  more', ''),
  },
  {
    name: 'deleted across nodes',
    edits: (draft) => [swap(draft, '#news today', '')],
    after: DRAFT.replace('#news today', ''),
  },
  {
    name: 'deleted across paragraphs',
    edits: (draft) => [swap(draft, ' it!\nLast', '')],
    after: DRAFT.replace(' it!\nLast', ''),
  },
  { name: 'a blank line deleted', edits: (draft) => [swap(draft, '\n\n', '\n')], after: DRAFT.replace('\n\n', '\n') },
  {
    name: 'words put in',
    edits: (draft) => [swap(draft, ' today', ' for you today')],
    after: DRAFT.replace(' today', ' for you today'),
  },
  { name: 'at the very start', edits: () => [{ start: 0, end: 0, text: 'So. ' }], after: `So. ${DRAFT}` },
  {
    name: 'at the very end',
    edits: (draft) => [{ start: draft.length, end: draft.length, text: ' Bye' }],
    after: `${DRAFT} Bye`,
  },
  {
    name: 'in an empty paragraph',
    edits: () => [{ start: 13, end: 13, text: 'Listen' }],
    after: DRAFT.replace('\n\n', '\nListen\n'),
  },
  {
    name: 'two edits',
    edits: (draft) => [swap(draft, '@ana 👋🏽', '@ana 🎉'), swap(draft, 'Last', 'Final')],
    after: DRAFT.replace('👋🏽', '🎉').replace('Last', 'Final'),
  },
  { name: 'an emoji', edits: (draft) => [swap(draft, '👩‍👩‍👧', '👩‍👩‍👦')], after: DRAFT.replace('👩‍👩‍👧', '👩‍👩‍👦') },
  {
    name: 'the whole draft',
    edits: (draft) => [{ start: 0, end: draft.length, text: 'All new 🎉' }],
    after: 'All new 🎉',
  },
  { name: 'the whole draft deleted', edits: (draft) => [{ start: 0, end: draft.length, text: '' }], after: '' },
  {
    name: 'several lines',
    edits: (draft) => [swap(draft, 'today, and  more. Don’t', 'today:\n\none\ntwo')],
    after: DRAFT.replace('today, and  more. Don’t', 'today:\n\none\ntwo'),
  },
];

for (const surface of SURFACES) {
  const { kind, shadow } = surface;
  const isTextarea = kind.endsWith('textarea');

  test.describe(`${kind}${shadow ? ' in a shadow root' : ''}`, () => {
    test('is read as its model has it, and each stretch of it is found in the DOM', async ({ open }) => {
      const bench = await open(surface);
      expect(await read(bench)).toBe('');
      await bench.page.evaluate(() => window.fixture.editor.focus());
      const { keyboard } = bench.page;
      await keyboard.type('Hi @ana, family 👩‍👩‍👧 and  two spaces #tag');
      await keyboard.press('Enter');
      await keyboard.press('Enter');
      await keyboard.type('after a blank line');
      await keyboard.press('Shift+Enter');
      await keyboard.type('softly broken ');
      const typed = 'Hi @ana, family 👩‍👩‍👧 and  two spaces #tag\n\nafter a blank line\nsoftly broken ';
      await expect.poll(bench.model).toBe(typed);
      expect(await read(bench)).toBe(typed);

      for (const text of ['', 'one', '\n', 'a\n\n\nb', '  indented\n end ', DRAFT.repeat(40)]) {
        await bench.page.evaluate((words) => window.fixture.set(words), text);
        expect(await bench.model()).toBe(text);
        expect(await read(bench)).toBe(text);
      }

      if (isTextarea) return;
      await bench.write(DRAFT);
      const words = await bench.ours(({ editors, editor }) => {
        const reading = editors.readEditor(editor);
        const found: (readonly [string, string | undefined])[] = [];
        for (const line of reading.text.matchAll(/[^\n]+/g)) {
          for (const word of line[0].matchAll(/\S+(?: {2}\S+)?/g)) {
            const start = line.index + word.index;
            found.push([word[0], reading.range(start, start + word[0].length)?.toString()]);
          }
        }
        return found;
      }, null);
      expect(words.length).toBeGreaterThan(10);
      for (const [text, inDom] of words) expect(inDom).toBe(text);
    });

    test('takes fixes, each one undo step', async ({ open }) => {
      const bench = await open(surface);
      for (const { name, edits, after } of FIXES) {
        await bench.write(DRAFT);
        await bench.page.evaluate(() => window.fixture.endStep?.());
        expect.soft(await apply(bench, DRAFT, edits(DRAFT)), name).toBe('applied');
        expect.soft(await bench.model(), name).toBe(after);

        // The caret was at the end, so it is at the end; one undo and one redo go there and back.
        expect.soft(await bench.caret(), `${name}: caret`).toBe(after.length);
        await bench.page.keyboard.press('Control+z');
        expect.soft(await bench.model(), `${name}: undone`).toBe(DRAFT);
        await bench.page.keyboard.press('Control+Shift+z');
        expect.soft(await bench.model(), `${name}: redone`).toBe(after);
      }
    });

    test('takes several fixes in a row, keeps the caret, mentions and bold words, and leaves alone what it may not change', async ({
      open,
    }) => {
      const bench = await open(surface);
      await test.step('several in a row', async () => {
        await bench.write(DRAFT);
        await bench.page.evaluate(() => window.fixture.endStep?.());
        const second = DRAFT.replace('Big #news', 'Small #talk');
        const third = second.replace('miss it!\nLast', 'wait.\nFirst');
        expect(await apply(bench, DRAFT, [swap(DRAFT, 'Big #news', 'Small #talk')])).toBe('applied');
        await bench.page.evaluate(() => window.fixture.endStep?.());
        expect(await apply(bench, second, [swap(second, 'miss it!\nLast', 'wait.\nFirst')])).toBe('applied');
        expect(await bench.model()).toBe(third);
        await bench.page.keyboard.press('Control+z');
        expect(await bench.model()).toBe(second);
        await bench.page.keyboard.press('Control+z');
        expect(await bench.model()).toBe(DRAFT);
      });

      await test.step('the caret stays where the writer goes on', async () => {
        const carets = [
          { at: 'Hi', goesOnAfter: 'Hi' },
          { at: 'and  more. Don’t miss', goesOnAfter: 'and  more. Would it help?' },
          { at: 'Last', goesOnAfter: 'Last' },
        ];
        for (const { at, goesOnAfter } of carets) {
          await bench.write(DRAFT);
          const offset = DRAFT.indexOf(at) + at.length;
          await bench.place(offset);
          expect(await apply(bench, DRAFT, [swap(DRAFT, 'Don’t miss it!', 'Would it help?')])).toBe('applied');
          await bench.page.keyboard.type('+');
          const after = DRAFT.replace('Don’t miss it!', 'Would it help?');
          expect(await bench.model()).toBe(after.replace(goesOnAfter, `${goesOnAfter}+`));
        }
      });

      if (!isTextarea)
        await test.step('mentions and bold words that a fix does not touch stay', async () => {
          await bench.page.evaluate(() => window.fixture.decorate?.());
          const text = 'Thanks @Ana, this is really big news';
          expect(await bench.model()).toBe(text);
          expect(await read(bench)).toBe(text);
          expect(await apply(bench, text, [swap(text, 'Thanks', 'Thank you'), swap(text, 'big', 'good')])).toBe(
            'applied',
          );
          expect(await bench.model()).toBe('Thank you @Ana, this is really good news');
          const kept = await bench.page.evaluate(() => window.fixture.decorations?.());
          expect(kept).toEqual({ bold: ['really'], mentions: ['@Ana'] });
        });

      await test.step('a text that is not the one the fix was for, or that is read only, is left alone', async () => {
        await bench.write(DRAFT);
        expect(await apply(bench, `${DRAFT} `, [{ start: 0, end: 2, text: 'Ho' }])).toBe('stale');
        await bench.page.evaluate(() => {
          const { editor } = window.fixture;
          if (editor instanceof HTMLTextAreaElement) editor.readOnly = true;
          else editor.contentEditable = 'false';
        });
        expect(await apply(bench, DRAFT, [{ start: 0, end: 2, text: 'Ho' }])).toBe('refused');
        expect(await bench.model()).toBe(DRAFT);
      });
    });

    test('tells of changes once a task, of none after the end, and of none while an IME composes', async ({ open }) => {
      const bench = await open(surface);
      await test.step('once a task, and none after the end', async () => {
        await bench.write('Hello');
        await bench.ours(({ editors, editor, kept }) => {
          const life = new AbortController();
          kept['life'] = life;
          kept['calls'] = 0;
          editors.watchEditor(editor, () => (kept['calls'] = Number(kept['calls']) + 1), life.signal);
        }, null);
        const calls = () => bench.ours(({ kept }) => kept['calls'] as number, null);
        await bench.page.keyboard.type('x');
        await expect.poll(calls).toBeGreaterThan(0);
        await bench.page.keyboard.press('Control+a');
        await bench.idle();

        // As after sending: the page empties it. Nothing tells of that in a bare textarea until the focus goes.
        const before = await calls();
        await bench.page.evaluate(() => window.fixture.set(''));
        if (kind === 'textarea') await bench.page.evaluate(() => window.fixture.editor.blur());
        await expect.poll(calls).toBeGreaterThan(before);

        await bench.ours(({ kept }) => (kept['life'] as AbortController).abort(), null);
        const last = await calls();
        await bench.page.evaluate(() => window.fixture.editor.focus());
        await bench.page.keyboard.type('y');
        await expect.poll(bench.model).toBe('y');
        await bench.idle();
        expect(await calls()).toBe(last);
      });

      await test.step('undisturbed while an IME composes', async () => {
        await bench.write('Say ');
        await bench.ours(({ editors, editor, kept }) => {
          kept['calls'] = 0;
          editors.watchEditor(editor, () => (kept['calls'] = Number(kept['calls']) + 1), new AbortController().signal);
          kept['marks'] = editors.underline(editor, new AbortController().signal);
        }, null);
        const calls = () => bench.ours(({ kept }) => kept['calls'] as number, null);
        for (const text of ['に', 'にほ', 'にほん']) {
          await bench.cdp.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
          await bench.idle();
        }
        const composing = await read(bench);
        expect(composing).toBe('Say にほん');
        expect(await apply(bench, composing, [{ start: 0, end: 3, text: 'Write' }])).toBe('refused');
        expect(await calls()).toBe(0);
        await bench.cdp.send('Input.insertText', { text: '日本' });
        await expect.poll(calls).toBeGreaterThan(0);
        await expect.poll(bench.model).toBe('Say 日本');
        await expect.poll(() => read(bench)).toBe('Say 日本');
        expect(await apply(bench, 'Say 日本', [{ start: 0, end: 3, text: 'Write' }])).toBe('applied');
        expect(await bench.model()).toBe('Write 日本');
      });
    });

    test('underlines the right words and leaves nothing', async ({ open }) => {
      const bench = await open(surface);
      await bench.write(DRAFT);
      await bench.idle();
      const html = () => bench.page.evaluate(() => window.fixture.editor.outerHTML);
      const untouched = await html();
      const traces = () =>
        bench.page.evaluate(() => ({
          names: [...CSS.highlights.keys()],
          sheets: [document, window.fixture.editor.getRootNode() as ShadowRoot].map(
            (root) => root.adoptedStyleSheets.length,
          ),
          elements: document.querySelectorAll('*').length,
        }));
      const none = await traces();
      const marks = [
        { start: DRAFT.indexOf('Big #news'), end: DRAFT.indexOf(' today'), look: 'tone' as const },
        { start: DRAFT.indexOf('Last'), end: DRAFT.indexOf(' line'), look: 'fit' as const },
      ];
      await bench.ours(({ editors, editor, kept }, given) => {
        const life = new AbortController();
        const marks = editors.underline(editor, life.signal);
        marks.show(given);
        kept['life'] = life;
        kept['marks'] = marks;
      }, marks);
      expect(await bench.underlined()).toEqual({ 'note-tone-light': ['Big #news'], 'note-fit-light': ['Last'] });
      expect(await html()).toBe(untouched);
      for (const [index, colour] of [
        [0, '#a8560a'],
        [1, '#2257c4'],
      ] as const) {
        const rect = await bench.rect(index);
        const ink = await bench.ink(colour);
        // Under the words, nowhere else; dots and the gaps around descenders leave some of the line out.
        expect(ink && rect && ink.x >= rect.x - 1 && ink.x + ink.width <= rect.x + rect.width + 1).toBe(true);
        expect(ink && rect && ink.width > rect.width * 0.7).toBe(true);
        expect(ink && rect && ink.y > rect.y && ink.y < rect.y + rect.height + 3).toBe(true);
      }
      // The words under the pointer, and nothing beside them.
      const found = await bench.ours(({ kept }) => {
        const underlines = kept['marks'] as Underlines;
        return [0, 1].map((index) => {
          const box = underlines.rect(index) ?? new DOMRect();
          return [underlines.at(box.x + 2, box.y + box.height / 2), underlines.at(box.right + 20, box.y + 2)];
        });
      }, null);
      expect(found).toEqual([
        [0, -1],
        [1, -1],
      ]);

      // They stay with their words, and nothing moves by itself.
      await bench.place(2);
      await bench.page.keyboard.type(' there');
      await expect.poll(bench.underlined).toEqual({ 'note-tone-light': ['Big #news'], 'note-fit-light': ['Last'] });
      expect(await bench.mutations()).toBe(0);

      await bench.ours(({ kept }) => (kept['life'] as AbortController).abort(), null);
      expect(await traces()).toEqual(none);
    });
  });
}
